"""The clock of a journal, which tests and ``--today`` can set."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from fieldbook.model.frozen import frozen


@frozen(frozen=True, slots=True)
class WallClock:
    """Provides aware local time in ``zone`` (IANA). ``read`` returns the current instant; ``pinned`` replaces its
    day."""

    zone: str
    read: Callable[[], datetime] = lambda: datetime.now(UTC)
    pinned: date | None = None

    def now(self) -> datetime:
        """The current time, aware, in ``zone``; on the pinned day if there is one."""
        here = self.read().astimezone(ZoneInfo(self.zone))
        if self.pinned is not None:
            here = datetime.combine(self.pinned, here.time(), tzinfo=ZoneInfo(self.zone))
        return here

    def today(self) -> date:
        """The current local day."""
        return self.now().date()

    def at(self, day: date, hour: int = 0, minute: int = 0) -> datetime:
        """A time on a day in ``zone``, aware."""
        return datetime.combine(day, time(hour, minute), tzinfo=ZoneInfo(self.zone))
