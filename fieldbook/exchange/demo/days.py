"""Dates of the demo book: relative to today, moved to working days, never in the future of the book's clock."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

#: Saturday and Sunday, as ``date.weekday`` counts.
WEEKEND = (5, 6)


@dataclass(slots=True)
class Days:
    """Dates relative to ``today``; ``zone`` is the IANA zone of the book's owner."""

    today: date
    zone: str
    _taken: dict[date, str] = field(default_factory=dict)

    def ago(self, days: int, rests: Sequence[int] = WEEKEND) -> date:
        """The day ``days`` days ago, or the last working day before it (``rests`` are the weekdays off). Today and
        future days (``days`` <= 0) are not moved."""
        day = self.today - timedelta(days=days)
        while days > 0 and day.weekday() in rests:
            day -= timedelta(days=1)
        return day

    def trip(self, days: int, town: str, rests: Sequence[int] = WEEKEND) -> date:
        """The working day for a visit in a town, ``days`` days ago or earlier: no past day has visits in two towns."""
        day = self.ago(days, rests)
        while days > 0 and (day.weekday() in rests or self._taken.get(day, town) != town):
            day -= timedelta(days=1)
        self._taken[day] = town
        return day

    def week(self, weeks: int, weekday: int) -> date:
        """The ``weekday`` (0 is Monday) of the week that is ``weeks`` weeks ahead."""
        return self.today - timedelta(days=self.today.weekday()) + timedelta(weeks=weeks, days=weekday)

    def due(self, day: date, days: int) -> date:
        """The due day ``days`` days after ``day``; moved from a weekend to the following Monday."""
        due = day + timedelta(days=days)
        return due + timedelta(days=7 - due.weekday() if due.weekday() in WEEKEND else 0)

    def done(self, day: date, days: int) -> date:
        """The day on which something was done: ``days`` days after ``day``, moved from a weekend to the Friday before,
        and at the latest yesterday."""
        done = min(day + timedelta(days=days), self.today - timedelta(days=1))
        while done.weekday() in WEEKEND and done > day:
            done -= timedelta(days=1)
        return done

    def moment(self, day: date, hour: int, minute: int = 0) -> datetime:
        """A time of day in the owner's zone (aware)."""
        return datetime.combine(day, time(hour, minute), ZoneInfo(self.zone))

    def passed(self, moment: datetime) -> datetime:
        """A moment in the owner's zone (aware), at the latest one minute before the midnight that began today."""
        midnight = datetime.combine(self.today, time(), ZoneInfo(self.zone))
        return min(moment.astimezone(ZoneInfo(self.zone)), midnight - timedelta(minutes=1))
