"""A partner's numbers of a quarter: compared with target and last year, by month, and as a bar chart."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from fieldbook.errors import Message
from fieldbook.insight.i18n import Translate
from fieldbook.model.number import Measure
from fieldbook.model.value_types import Quarter
from fieldbook.review.labels import MEASURES
from fieldbook.review.print_style import PrintStyle

#: Measures by position; MDF and certifications have their own tables on page two.
ON_PAGE_ONE = (Measure.REVENUE, Measure.SELL_OUT, Measure.STOCK, Measure.PIPELINE, Measure.DEALS_REGISTERED)
ON_CERTIFICATIONS = (Measure.CERTIFIED, Measure.PORTAL)
ON_MDF = (Measure.MDF_USED,)

#: Measures of a level rather than a flow: the last month counts, months are not added up.
_LEVEL_MEASURES = frozenset({Measure.STOCK, Measure.PIPELINE, Measure.CERTIFIED})


@dataclass(frozen=True, slots=True)
class PrintedNumber:
    """The data of a number that may be printed. ``month`` is ``YYYY-MM``."""

    measure: Measure
    month: str
    value: Decimal
    target: Decimal | None
    currency: str
    as_of: str = ""


@dataclass(frozen=True, slots=True)
class NumberTables:
    """The numbers of a quarter, of the same quarter a year before, and of the twelve months up to its end."""

    numbers: tuple[PrintedNumber, ...]
    quarter: Quarter
    style: PrintStyle
    say: Translate

    def table(self, measures: Iterable[Measure]) -> list[dict[str, str]]:
        """Return the rows of a table: one for each measure and currency that has a value in the quarter.

        Target and last year cover only the months that have a value, so that the comparison is fair. ``months`` names
        them when fewer than three have one.
        """
        out = []
        for measure, currency in self._series(measures):
            known = [month for month in self.quarter.months if self._at(measure, currency, month) is not None]
            value = self._over(measure, currency, known)
            if value is None:
                continue
            before = self._over(measure, currency, [_earlier(month) for month in known])
            target = self._over(measure, currency, known, target=True)
            so_far = ", ".join(self.style.month(month, year=False) for month in known) if len(known) < 3 else ""
            out.append(
                {
                    "label": self._label(measure, currency),
                    "months": so_far,
                    "value": self.style.whole(value),
                    "target": self.style.whole(target) if target is not None else "",
                    "share": self.style.share(value, target),
                    "before": self.style.whole(before) if before is not None else "",
                    "change": self.style.change(value, before),
                }
            )
        return out

    def months(self) -> list[dict[str, str]]:
        """Return every number of the quarter, for the appendix."""
        order = {measure: place for place, measure in enumerate(Measure)}
        found = [one for one in self.numbers if one.month in self.quarter.months]
        return [
            {
                "label": self._label(one.measure, one.currency),
                "month": self.style.month(one.month),
                "value": self.style.number(one.value),
                "target": self.style.number(one.target) if one.target is not None else "",
                "as-of": one.as_of,
            }
            for one in sorted(found, key=lambda one: (order[one.measure], one.currency, one.month))
        ]

    def chart(self) -> dict[str, Any] | None:
        """Return the bars of the first measure that has a value in the twelve months up to the quarter's end, with
        heights from 0 to 1; None without one."""
        months = year_of_months(self.quarter)
        for measure, currency in self._series(ON_PAGE_ONE):
            values = [self._at(measure, currency, month) for month in months]
            if any(value is not None for value in values):
                before = [self._at(measure, currency, _earlier(month)) for month in months]
                targets = [self._at(measure, currency, month, target=True) for month in months]
                return self._chart_data(self._label(measure, currency), months, values, before, targets)
        return None

    def _chart_data(
        self,
        label: str,
        months: list[str],
        values: list[Decimal | None],
        before: list[Decimal | None],
        targets: list[Decimal | None],
    ) -> dict[str, Any]:
        top = max((one for one in (*values, *before, *targets) if one is not None), default=Decimal(0))
        scale = top if top > 0 else Decimal(1)

        def height(value: Decimal | None) -> float:
            return round(float(max(value or Decimal(0), Decimal(0)) / scale), 4)

        values_by_month = [
            f"{self.style.month(month)}: {self.style.whole(value)}"
            for month, value in zip(months, values, strict=True)
            if value is not None
        ]
        title = self.say(Message("{measure} by month", {"measure": label}))
        return {
            "title": f"{title} · {self.say(Message('maximum {value}', {'value': self.style.whole(top)}))}",
            "alt": f"{title}. {'; '.join(values_by_month)}.",
            "key": {
                "value": self.say(Message("this year")),
                "before": self.say(Message("previous year")),
                "target": self.say(Message("target")),
            },
            "months": [
                {
                    "label": self.style.month(month, year=False),
                    "value": height(value),
                    "before": height(last),
                    "target": height(target) if target is not None else None,
                }
                for month, value, last, target in zip(months, values, before, targets, strict=True)
            ],
        }

    def _label(self, measure: Measure, currency: str) -> str:
        name = self.say(Message(MEASURES[measure]))
        return f"{name}, {currency}" if currency else name

    def _series(self, measures: Iterable[Measure]) -> list[tuple[Measure, str]]:
        found = {(one.measure, one.currency) for one in self.numbers}
        return [
            (measure, currency) for measure in measures for _, currency in sorted(f for f in found if f[0] is measure)
        ]

    def _at(self, measure: Measure, currency: str, month: str, *, target: bool = False) -> Decimal | None:
        found = [
            one.target if target else one.value
            for one in self.numbers
            if one.month == month and one.measure is measure and one.currency == currency
        ]
        values = [value for value in found if value is not None]
        return sum(values, Decimal(0)) if values else None

    def _over(self, measure: Measure, currency: str, months: Iterable[str], *, target: bool = False) -> Decimal | None:
        values = [self._at(measure, currency, month, target=target) for month in months]
        known = [value for value in values if value is not None]
        if not known:
            return None
        return known[-1] if measure in _LEVEL_MEASURES else sum(known, Decimal(0))


def year_of_months(quarter: Quarter) -> list[str]:
    """Return the twelve months up to the end of a quarter, as ``YYYY-MM``."""
    quarters = [quarter]
    for _ in range(3):
        quarters.append(quarters[-1].before())
    return [month for one in reversed(quarters) for month in one.months]


def _earlier(month: str) -> str:
    return f"{int(month[:4]) - 1:04d}{month[4:]}"
