"""Retention rules: which backups are kept, and when the next one is due. Pure functions, so that the rules can be
tested on any calendar.

Only hours, days and months *that have a backup* are counted, never the distance from today: a clock set back or forward
by years makes no good backup look old.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import islice, zip_longest
from pathlib import Path

from fieldbook.model.frozen import frozen

#: Minimum interval between two automatic backups.
HOUR = timedelta(hours=1)

#: Interval between two verifications of the newest backup.
WEEK = timedelta(days=7)

#: A backup dated this little ahead does not count as future: several were made within a second, or the clock was
#: adjusted.
_CLOCK_TOLERANCE = timedelta(minutes=2)

#: How many components of a timestamp identify its month, day and hour.
_MONTH, _DAY, _HOUR = 2, 3, 4

#: For how many hours, days and months the newest backup is kept: a day and the current hour, a month, two years.
_KEPT_PER_SPAN: tuple[tuple[int, int], ...] = ((_HOUR, 25), (_DAY, 31), (_MONTH, 24))

#: Maximum number of backups kept for each reason (migration, import), besides the others.
_MAX_PER_REASON = 6


@frozen(frozen=True, slots=True)
class Backup:
    """An existing backup. ``made`` is aware, in UTC; ``reason`` is empty for an automatic one; ``size`` is in bytes and
    includes its key file."""

    path: Path
    made: datetime
    reason: str = ""
    size: int = 0


def newest(backups: Iterable[Backup], now: datetime) -> Backup | None:
    """The newest backup. Those dated in the future (by a wrong clock) count only if there are no others."""
    found = list(backups)
    past = [backup for backup in found if _is_past(backup, now)]
    return max(past or found, key=_sort_key, default=None)


def due(now: datetime, backups: Iterable[Backup], *, changed: bool) -> bool:
    """Whether a backup is due: the book has ``changed`` since the last one, and that is at least an hour old. Backups
    dated in the future are not counted."""
    past = [backup.made for backup in backups if _is_past(backup, now)]
    return changed and (not past or now - max(past) >= HOUR)


def check_due(now: datetime, checked: datetime | None) -> bool:
    """Whether to verify the newest backup: it never was, at least a week ago, or at a time in the future."""
    return checked is None or not timedelta(0) <= now - checked < WEEK


def kept(backups: Sequence[Backup], now: datetime, limit: int) -> list[Backup]:
    """The backups to keep, oldest first: hourly for a day, daily for a month, monthly for two years, and the last ones
    made for each reason. If these exceed ``limit`` bytes, they are kept by priority (see ``_by_priority``) as long as
    they fit: hourly ones are dropped before daily and monthly ones.

    The newest is always kept. Backups dated in the future by a wrong clock are thinned separately, so that neither
    those made before the clock was set back are dropped nor those made after.
    """
    past = _thinned([backup for backup in backups if _is_past(backup, now)])
    future = _thinned([backup for backup in backups if not _is_past(backup, now)])
    if sum(backup.size for backup in (*past, *future)) <= limit:
        return sorted([*past, *future], key=_sort_key)
    keep = {backup.path: backup for backup in (newest(past, now), newest(future, now)) if backup is not None}
    whole = sum(backup.size for backup in keep.values())
    for backup in (*_by_priority(past), *_by_priority(future)):
        if backup.path not in keep and whole + backup.size <= limit:
            keep[backup.path] = backup
            whole += backup.size
    return sorted(keep.values(), key=_sort_key)


def _by_priority(backups: Iterable[Backup]) -> list[Backup]:
    """Backups by priority: the last of yesterday, of last month, of the day before, and so on, so that a few already
    cover a long time. The last one for each reason comes after the first four of these; the others for a reason come
    after all days and months; those kept only for their hour come last."""
    newest_first = sorted(backups, key=_sort_key, reverse=True)
    days, months = (list(_newest_of_each(newest_first, span)) for span in (_DAY, _MONTH))
    made_for: dict[str, list[Backup]] = {}
    for backup in newest_first:
        if backup.reason:
            made_for.setdefault(_kind(backup.reason), []).append(backup)
    turns = [backup for pair in zip_longest(days, months) for backup in pair if backup is not None]
    first = [same[0] for same in made_for.values()]
    more = [backup for same in made_for.values() for backup in same[1:]]
    return list(dict.fromkeys([*turns[:4], *first, *turns[4:], *more, *newest_first]))


def _is_past(backup: Backup, now: datetime) -> bool:
    return backup.made <= now + _CLOCK_TOLERANCE


def _thinned(backups: Iterable[Backup]) -> list[Backup]:
    newest_first = sorted(backups, key=_sort_key, reverse=True)
    chosen: set[Path] = set()
    for span, count in _KEPT_PER_SPAN:
        chosen |= {backup.path for backup in islice(_newest_of_each(newest_first, span), count)}
    for kind in {_kind(backup.reason) for backup in newest_first} - {""}:
        made_for_it = [backup.path for backup in newest_first if _kind(backup.reason) == kind]
        chosen |= set(made_for_it[:_MAX_PER_REASON])
    return [backup for backup in newest_first if backup.path in chosen]


def _newest_of_each(newest_first: Iterable[Backup], span: int) -> Iterator[Backup]:
    """The newest backup of each hour, day or month that has one, newest first."""
    seen = set[tuple[int, ...]]()
    for backup in newest_first:
        made = backup.made
        name = (made.year, made.month, made.day, made.hour)[:span]
        if name not in seen:
            seen.add(name)
            yield backup


def _kind(reason: str) -> str:
    """The reason without its number: ``before-format-3`` and ``before-format-4`` are of one kind."""
    return reason.rstrip("0123456789-")


def _sort_key(backup: Backup) -> tuple[datetime, str]:
    return backup.made, backup.path.name
