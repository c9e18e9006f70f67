"""A partner's record besides commitments: numbers by month, investments of both sides, asks."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from fieldbook.journal.journal import Journal
from fieldbook.model.ask import Ask
from fieldbook.model.investment import Investment
from fieldbook.model.number import Measure, Number
from fieldbook.storage.queries.asks import select_asks_of
from fieldbook.storage.queries.investments import select_investments
from fieldbook.storage.queries.numbers import select_numbers

#: Number of months in a series.
MONTHS = 12


@dataclass(frozen=True, slots=True)
class MonthValue:
    """One month (``YYYY-MM``) of a measure: value and target where known, and the ids of the numbers."""

    month: str
    value: Decimal | None = None
    target: Decimal | None = None
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MonthlySeries:
    """A measure over the last months, in one currency ("" for counts)."""

    measure: Measure
    currency: str
    months: tuple[MonthValue, ...]

    @property
    def latest(self) -> MonthValue | None:
        """The last month that has a value."""
        known = [one for one in self.months if one.value is not None]
        return known[-1] if known else None

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all its numbers."""
        return tuple(one for month in self.months for one in month.ids)


def series(journal: Journal, partner: str) -> list[MonthlySeries]:
    """Return the measures of a partner that have a number in the last twelve months, in the order of ``Measure``."""
    months = last_months(journal)
    found = select_numbers(journal.reader, partner, months[0], months[-1])
    kinds = {(one.measure, one.figure.currency) for one in found}
    order = list(Measure)
    return [
        MonthlySeries(measure, currency, tuple(_month(found, measure, currency, month) for month in months))
        for measure, currency in sorted(kinds, key=lambda kind: (order.index(kind[0]), kind[1]))
    ]


def last_months(journal: Journal) -> list[str]:
    """Return the last twelve months up to this one, as ``YYYY-MM``."""
    today = journal.today()
    last = today.year * 12 + today.month - 1
    return [f"{count // 12:04d}-{count % 12 + 1:02d}" for count in range(last - MONTHS + 1, last + 1)]


def _month(found: Iterable[Number], measure: Measure, currency: str, month: str) -> MonthValue:
    here = [one for one in found if (one.measure, one.figure.currency, one.month) == (measure, currency, month)]
    if not here:
        return MonthValue(month)
    targets = [one.figure.target for one in here if one.figure.target is not None]
    value = sum((one.figure.value for one in here), Decimal(0))
    return MonthValue(month, value, sum(targets, Decimal(0)) if targets else None, tuple(one.id for one in here))


def investments(journal: Journal, partner: str) -> list[Investment]:
    """Return the investments between us and a partner, newest first."""
    return select_investments(journal.reader, partner)


def asks(journal: Journal, partner: str) -> list[Ask]:
    """Return a partner's asks: those waiting for our answer first, oldest first, then the rest, newest first."""
    found = select_asks_of(journal.reader, partner)
    canon = journal.reader.canon
    waiting = [one for one in found if any(v.told_on is None and canon(v.partner) == partner for v in one.voices)]
    return [*waiting, *(one for one in reversed(found) if one not in waiting)]
