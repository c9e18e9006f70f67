"""A partner's numbers of a quarter by measure and month, and which are missing."""

from dataclasses import dataclass

from fieldbook.journal.journal import Journal
from fieldbook.model.number import Figure, Measure
from fieldbook.model.value_types import Quarter, month_of
from fieldbook.storage.queries.numbers import select_numbers

#: Measures that are an amount of money.
MONEY = frozenset({Measure.REVENUE, Measure.SELL_OUT, Measure.STOCK, Measure.PIPELINE, Measure.MDF_USED})

#: A measure is listed when the partner has a number of it in this many months before the quarter's end.
_MONTHS_BACK = 15


@dataclass(frozen=True, slots=True)
class QuarterSeries:
    """One measure in one currency over the months of a quarter; None for a month without a number."""

    measure: Measure
    currency: str
    figures: tuple[Figure | None, ...]

    def missing(self, months: tuple[str, ...], until: str) -> tuple[str, ...]:
        """Return the months up to ``until`` that have no number."""
        pairs = zip(months, self.figures, strict=True)
        return tuple(month for month, figure in pairs if figure is None and month <= until)


@dataclass(frozen=True, slots=True)
class QuarterNumbers:
    """A partner's numbers of a quarter. ``months`` are its three months, ``until`` is the last one that has begun."""

    months: tuple[str, ...]
    until: str
    series: tuple[QuarterSeries, ...]

    @property
    def missing(self) -> int:
        """The number of values missing in months that have begun."""
        return sum(len(one.missing(self.months, self.until)) for one in self.series)


def quarter_numbers(journal: Journal, partner: str, quarter: Quarter) -> QuarterNumbers:
    """Return the numbers of a quarter for each measure recently recorded for the partner, in the order of
    ``Measure``."""
    months = quarter.months
    first = _back(months[-1], _MONTHS_BACK)
    found = select_numbers(journal.reader, partner, first, months[-1], by_month=True)
    known = {(one.measure, one.figure.currency, one.month): one.figure for one in found}
    order = {measure: place for place, measure in enumerate(Measure)}
    recorded = sorted({(one.measure, one.figure.currency) for one in found}, key=lambda pair: (order[pair[0]], pair[1]))
    series = tuple(
        QuarterSeries(measure, currency, tuple(known.get((measure, currency, month)) for month in months))
        for measure, currency in recorded
    )
    return QuarterNumbers(months, min(month_of(journal.today()), months[-1]), series)


def _back(month: str, count: int) -> str:
    number = int(month[:4]) * 12 + int(month[5:]) - 1 - count
    return f"{number // 12:04d}-{number % 12 + 1:02d}"
