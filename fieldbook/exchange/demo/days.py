"""Dates of the demo book: relative to today, moved to working days, never in the future of the book's clock."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

#: Saturday and Sunday, as ``date.weekday`` counts.
WEEKEND = (5, 6)


@dataclass(slots=True)
class Days:
    """Days relative to ``today``; ``zone`` is where the book's owner lives."""

    today: date
    zone: str
    _taken: dict[date, str] = field(default_factory=dict)

    def ago(self, days: int, rests: Sequence[int] = WEEKEND) -> date:
        """The working day so many days ago, or the one before it; today and what lies ahead stay as they are."""
        day = self.today - timedelta(days=days)
        while days > 0 and day.weekday() in rests:
            day -= timedelta(days=1)
        return day

    def trip(self, days: int, town: str, rests: Sequence[int] = WEEKEND) -> date:
        """The working day for a visit in a town: nobody is in two towns on one day of the past."""
        day = self.ago(days, rests)
        while days > 0 and (day.weekday() in rests or self._taken.get(day, town) != town):
            day -= timedelta(days=1)
        self._taken[day] = town
        return day

    def week(self, weeks: int, weekday: int) -> date:
        """A day (0 is Monday) of the week that lies so many weeks ahead."""
        return self.today - timedelta(days=self.today.weekday()) + timedelta(weeks=weeks, days=weekday)

    def due(self, day: date, days: int) -> date:
        """A due day so many days later: on a weekend it is the Monday after."""
        due = day + timedelta(days=days)
        return due + timedelta(days=7 - due.weekday() if due.weekday() in WEEKEND else 0)

    def done(self, day: date, days: int) -> date:
        """The day on which something came of it: so many days later, or the Friday before, and before today."""
        done = min(day + timedelta(days=days), self.today - timedelta(days=1))
        while done.weekday() in WEEKEND and done > day:
            done -= timedelta(days=1)
        return done

    def moment(self, day: date, hour: int, minute: int = 0) -> datetime:
        """A local time of the owner's."""
        return datetime.combine(day, time(hour, minute), ZoneInfo(self.zone))

    def passed(self, moment: datetime) -> datetime:
        """A moment as the owner's clock showed it, not after the end of yesterday."""
        midnight = datetime.combine(self.today, time(), ZoneInfo(self.zone))
        return min(moment.astimezone(ZoneInfo(self.zone)), midnight - timedelta(minutes=1))
