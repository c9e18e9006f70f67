"""Small value types shared by several records: money, a time slot, a postal address, a quarter."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from decimal import Decimal
from functools import cache
from zoneinfo import ZoneInfo

from fieldbook.model.frozen import frozen


@frozen(frozen=True, slots=True)
class Money:
    """An amount and its ISO 4217 currency."""

    amount: Decimal
    currency: str

    def __str__(self) -> str:
        return f"{self.amount} {self.currency}"


@cache
def zone_of(key: str) -> tzinfo:
    """The time zone with an IANA name; UTC for one that this system does not know (another replica may have newer
    data). Cached without limit: zoneinfo caches only eight and reads the others from the disk again."""
    try:
        return ZoneInfo(key)
    except (KeyError, ValueError, OSError, RecursionError):  # zoneinfo treats the name as a path
        return UTC


@frozen(frozen=True, slots=True)
class TimeSlot:
    """A local time at a place: wall-clock time, IANA zone and duration.

    ``start`` is deliberately naive; it is only meaningful with ``zone``. ``fold`` selects the first or second
    occurrence of an hour that is repeated when the clocks change (PEP 495). Instants are derived, never stored.
    """

    start: datetime
    zone: str
    minutes: int = 60
    fold: int = 0

    @property
    def begins(self) -> datetime:
        """The start, aware, in the slot's zone."""
        return self.start.replace(tzinfo=self._zone, fold=self.fold)

    @property
    def ends(self) -> datetime:
        """The end, aware, ``minutes`` of elapsed time after the start, even across a clock change."""
        later = self.begins.astimezone(UTC) + timedelta(minutes=self.minutes)
        return later.astimezone(self._zone)

    def elsewhere(self, zone: str) -> bool:
        """Whether local time at the start differs between the slot's zone and ``zone``, such as the user's. Zones with
        different names may have the same time."""
        begins = self.begins
        return self.zone != zone and begins.utcoffset() != begins.astimezone(zone_of(zone)).utcoffset()

    @property
    def _zone(self) -> tzinfo:
        return zone_of(self.zone)

    @property
    def day(self) -> date:
        """The local day on which it starts."""
        return self.start.date()


@frozen(frozen=True, slots=True)
class Address:
    """A postal address; any part may be empty."""

    street: str = ""
    city: str = ""
    region: str = ""
    postcode: str = ""
    country: str = ""

    @property
    def one_line(self) -> str:
        """The non-empty parts in postal order, separated by commas."""
        town = " ".join(part for part in (self.postcode, self.city) if part)
        return ", ".join(part for part in (self.street.replace("\n", ", "), town, self.region, self.country) if part)


@dataclass(frozen=True, slots=True, order=True)
class Quarter:
    """A quarter of a fiscal year that starts with the month ``first_month`` (1 = calendar year).

    A fiscal year is named by the calendar year in which it ends.
    """

    year: int
    number: int
    first_month: int = 1

    @property
    def first_day(self) -> date:
        """Its first day."""
        month = self.first_month + 3 * (self.number - 1)
        year = self.year if self.first_month == 1 else self.year - 1
        return date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)

    @property
    def last_day(self) -> date:
        """The last day of the quarter."""
        return self.after().first_day - timedelta(days=1)

    def after(self) -> "Quarter":
        """The next quarter."""
        if self.number == 4:
            return Quarter(self.year + 1, 1, self.first_month)
        return Quarter(self.year, self.number + 1, self.first_month)

    def before(self) -> "Quarter":
        """The previous quarter."""
        if self.number == 1:
            return Quarter(self.year - 1, 4, self.first_month)
        return Quarter(self.year, self.number - 1, self.first_month)

    @property
    def months(self) -> tuple[str, str, str]:
        """Its three months as ``YYYY-MM``."""
        first = self.first_day
        numbers = [first.month - 1 + step for step in range(3)]
        a, b, c = (f"{first.year + month // 12:04d}-{month % 12 + 1:02d}" for month in numbers)
        return a, b, c

    @classmethod
    def of(cls, day: date, first_month: int = 1) -> "Quarter":
        """The quarter that contains a day."""
        number = (day.month - first_month) % 12 // 3 + 1
        year = day.year + (1 if first_month > 1 and day.month >= first_month else 0)
        return cls(year, number, first_month)

    @classmethod
    def parse(cls, text: str, first_month: int = 1) -> "Quarter":
        """Parses ``2026Q4``, ``2026-Q4`` or ``Q4 2026``. Raises ValueError for anything else."""
        packed = text.upper().replace("-", "").replace(" ", "")
        year, mark, number = packed.partition("Q")
        if mark and not year and len(number) == 5:
            year, number = number[1:], number[0]
        if not (mark and len(year) == 4 and year.isdigit() and number in {"1", "2", "3", "4"}):
            raise ValueError(text)
        return cls(int(year), int(number), first_month)

    def __str__(self) -> str:
        return f"{self.year}Q{self.number}"


def month_of(day: date) -> str:
    """The month of a day as ``YYYY-MM``, the form used in numbers."""
    return f"{day.year:04d}-{day.month:02d}"


def days_between(earlier: date, later: date) -> int:
    """The number of days from one day to the other."""
    return (later - earlier).days
