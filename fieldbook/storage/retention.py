"""Which backups are kept, and when the next one is due: pure, so that every rule can be tried on any calendar.

Hours, days and months are counted as those *in which there is a backup*, never by the distance from today: a clock set
back or forward by years makes no good backup look old.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import islice, zip_longest
from pathlib import Path

from fieldbook.model.frozen import frozen

#: Between two backups that are made by themselves.
HOUR = timedelta(hours=1)

#: Between two looks at whether the newest backup would restore.
WEEK = timedelta(days=7)

#: One dated so little ahead was not made under a wrong clock: it was the second of its second, or the clock was set.
_AHEAD = timedelta(minutes=2)

#: So many numbers of a moment tell its month, its day, its hour.
_MONTH, _DAY, _HOUR = 2, 3, 4

#: So many hours, days and months, each with its newest backup: a day and the hour begun, a month, two years.
_LADDER: tuple[tuple[int, int], ...] = ((_HOUR, 25), (_DAY, 31), (_MONTH, 24))

#: So many of those made for a reason (before a migration, an import) are kept besides.
_FOR_A_REASON = 6


@frozen(frozen=True, slots=True)
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
    for a reason; of these as many as have ``limit`` bytes at most, the most needed first (see ``_by_need``): where the
    room is small the hourly ones go before the daily and monthly ones, and none goes that there is room for.

    The newest always stays. What a wrong clock dated into the future is thinned by itself, so that neither the backups
    made before the clock was set back go, nor those made after.
    """
    past = _thinned([one for one in backups if _is_past(one, now)])
    future = _thinned([one for one in backups if not _is_past(one, now)])
    if sum(one.size for one in (*past, *future)) <= limit:
        return sorted([*past, *future], key=_moment)
    staying = {one.path: one for one in (newest(past, now), newest(future, now)) if one is not None}
    whole = sum(one.size for one in staying.values())
    for one in (*_by_need(past), *_by_need(future)):
        if one.path not in staying and whole + one.size <= limit:
            staying[one.path] = one
            whole += one.size
    return sorted(staying.values(), key=_moment)


def _by_need(backups: Iterable[Backup]) -> list[Backup]:
    """Backups by how much they are needed beside the newest: the last of yesterday, of last month, of the day before,
    and so on, so that a few already reach far back; the last one made for each reason among the first of them, the
    others of the kind behind them; what only the hour speaks for comes at the end."""
    newest_first = sorted(backups, key=_moment, reverse=True)
    days, months = (list(_newest_of_each(newest_first, span)) for span in (_DAY, _MONTH))
    made_for: dict[str, list[Backup]] = {}
    for one in newest_first:
        if one.reason:
            made_for.setdefault(_kind(one.reason), []).append(one)
    turns = [one for pair in zip_longest(days, months) for one in pair if one is not None]
    first = [same[0] for same in made_for.values()]
    more = [one for same in made_for.values() for one in same[1:]]
    return list(dict.fromkeys([*turns[:4], *first, *turns[4:], *more, *newest_first]))


def _is_past(one: Backup, now: datetime) -> bool:
    return one.made <= now + _AHEAD


def _thinned(backups: Iterable[Backup]) -> list[Backup]:
    newest_first = sorted(backups, key=_moment, reverse=True)
    chosen: set[Path] = set()
    for span, count in _LADDER:
        chosen |= {one.path for one in islice(_newest_of_each(newest_first, span), count)}
    for kind in {_kind(one.reason) for one in newest_first} - {""}:
        made_for_it = [one.path for one in newest_first if _kind(one.reason) == kind]
        chosen |= set(made_for_it[:_FOR_A_REASON])
    return [one for one in newest_first if one.path in chosen]


def _newest_of_each(newest_first: Iterable[Backup], span: int) -> Iterator[Backup]:
    """The newest backup of each hour, day or month in which there is one, the newest of these first."""
    seen = set[tuple[int, ...]]()
    for one in newest_first:
        made = one.made
        name = (made.year, made.month, made.day, made.hour)[:span]
        if name not in seen:
            seen.add(name)
            yield one


def _kind(reason: str) -> str:
    """``before-format-3`` and ``before-format-4`` are of one kind."""
    return reason.rstrip("0123456789-")


def _moment(one: Backup) -> tuple[datetime, str]:
    return one.made, one.path.name
