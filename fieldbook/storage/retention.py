"""Which backups are kept, and when the next one is due: pure, so that every rule can be tried on any calendar.

Hours, days and months are counted as those *in which there is a backup*, never by the distance from today: a clock set
back or forward by years makes no good backup look old.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from fieldbook.model.value import value

#: Between two backups that are made by themselves.
HOUR = timedelta(hours=1)

#: Between two looks at whether the newest backup would restore.
WEEK = timedelta(days=7)

#: One dated so little ahead was not made under a wrong clock: it was the second of its second, or the clock was set.
_AHEAD = timedelta(minutes=2)

#: So many hours, days and months, each with its newest backup: a day and the hour begun, a month, two years.
_LADDER: tuple[tuple[str, int], ...] = (("%Y%m%d%H", 25), ("%Y%m%d", 31), ("%Y%m", 24))

#: So many of those made for a reason (before a migration, an import) are kept besides.
_FOR_A_REASON = 6


@value(frozen=True, slots=True)
class Backup:
    """A backup that is there: ``made`` is aware, in UTC; ``reason`` is empty for one that was due; ``size`` in bytes,
    the key card beside it included."""

    path: Path
    made: datetime
    reason: str = ""
    size: int = 0


def newest(backups: Iterable[Backup], now: datetime) -> Backup | None:
    """The newest one; when a clock was wrong, the newest of those that are not still to come."""
    found = list(backups)
    past = [one for one in found if _is_past(one, now)]
    return max(past or found, key=_moment, default=None)


def due(now: datetime, backups: Iterable[Backup], *, changed: bool) -> bool:
    """Whether it is time for a backup: the book has ``changed`` since the last one, and that is an hour ago. Those of
    a future that a wrong clock told are not counted."""
    past = [one.made for one in backups if _is_past(one, now)]
    return changed and (not past or now - max(past) >= HOUR)


def check_due(now: datetime, checked: datetime | None) -> bool:
    """Whether it is time to open the newest backup for real: never done, a week ago, or at a time still to come."""
    return checked is None or not timedelta(0) <= now - checked < WEEK


def kept(backups: Sequence[Backup], now: datetime, limit: int) -> list[Backup]:
    """Those to keep, oldest first: hourly for a day, daily for a month, monthly for two years and the last ones made
    for a reason; then the oldest go until all of them have ``limit`` bytes at most.

    The newest always stays. What a wrong clock dated into the future is thinned by itself, so that neither the backups
    made before the clock was set back go, nor those made after.
    """
    past = [one for one in backups if _is_past(one, now)]
    future = [one for one in backups if not _is_past(one, now)]
    staying = sorted([*_thinned(past), *_thinned(future)], key=_moment)
    safe = {one.path for one in (newest(past, now), newest(future, now)) if one is not None}
    whole = sum(one.size for one in staying)
    for one in list(staying):
        if whole <= limit:
            break
        if one.path not in safe:
            staying.remove(one)
            whole -= one.size
    return staying


def _is_past(one: Backup, now: datetime) -> bool:
    return one.made <= now + _AHEAD


def _thinned(backups: Iterable[Backup]) -> list[Backup]:
    newest_first = sorted(backups, key=_moment, reverse=True)
    chosen: set[Path] = set()
    for form, count in _LADDER:
        chosen |= _first_of_each(newest_first, lambda one, form=form: one.made.strftime(form), count)  # type: ignore[misc]
    for kind in {_kind(one.reason) for one in newest_first} - {""}:
        made_for_it = [one.path for one in newest_first if _kind(one.reason) == kind]
        chosen |= set(made_for_it[:_FOR_A_REASON])
    return [one for one in newest_first if one.path in chosen]


def _first_of_each(backups: Iterable[Backup], bucket: Callable[[Backup], str], count: int) -> set[Path]:
    found: dict[str, Path] = {}
    for one in backups:
        if len(found) == count and bucket(one) not in found:
            break
        found.setdefault(bucket(one), one.path)
    return set(found.values())


def _kind(reason: str) -> str:
    """``before-format-3`` and ``before-format-4`` are of one kind."""
    return reason.rstrip("0123456789-")


def _moment(one: Backup) -> tuple[datetime, str]:
    return one.made, one.path.name
