"""Numbers of the demo book: two years of monthly figures, as imported from reports."""

import random
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from fieldbook.exchange.demo.scheduler import Scheduler
from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.model.number import Figure, Measure, Number, number_id
from fieldbook.model.value_types import month_of

#: Number of months for which there are numbers.
_MONTHS = 24

#: Seasonal factor by month: the last month of each quarter is the strongest.
_SEASON = (0.86, 0.94, 1.17, 0.92, 0.97, 1.19, 0.8, 0.84, 1.14, 0.95, 1.02, 1.2)

#: Maximum random deviation of a month from its plan, as a share.
_STRAY = 0.09


def set_reports(stage: Scheduler, partners: dict[str, dict[str, Any]], draw: random.Random) -> None:
    """Schedules the import of each month's report, a few working days after the end of the month."""
    month = stage.days.today.replace(day=1)
    for back in range(1, _MONTHS + 1):
        month = (month - timedelta(days=1)).replace(day=1)
        following = (month + timedelta(days=32)).replace(day=1)
        comes = stage.days.due(following, 4)
        rows = [
            (key, measure, _figure(plan, _MONTHS - back, month, draw))
            for key, data in partners.items()
            if back <= data.get("numbers_from", _MONTHS)
            for measure, plan in data.get("numbers", {}).items()
        ]
        if comes < stage.days.today:
            stage.at(
                stage.days.moment(comes, 8, 15),
                lambda month=month, rows=rows, comes=comes: _report(stage, month, rows, comes),  # type: ignore[misc]
            )


def _report(stage: Scheduler, month: date, rows: list[tuple[str, str, Figure]], comes: date) -> UnitOfWork:
    entry = UnitOfWork("imported")
    for key, name, figure in rows:
        if not stage.knows(key):
            continue
        measure, partner, label = Measure(name), stage.id_of(key), month_of(month)
        entry.add(
            Number(
                id=number_id(partner, label, measure), partner=partner, month=label, measure=measure, figure=figure,
                as_of=comes, source="report",
            )
        )  # fmt: skip
    return entry


def _figure(plan: list[Any], months: int, month: date, draw: random.Random) -> Figure:
    """The figure of a month by its plan (start, monthly growth, target as a share, currency); ``months`` counts from
    the start."""
    start, growth, share, *currency = plan
    even = start * (1 + growth) ** months
    if start < 20:  # numbers of people and deals, not money
        value = max(0, round(even + (draw.uniform(-1, 1) if growth < 0.02 else 0)))
        return Figure(Decimal(value), Decimal(max(1, round(even * share))))
    value = even * _SEASON[month.month - 1] * (1 + draw.uniform(-_STRAY, _STRAY))
    step = 1000 if start >= 1_000_000 else 10
    rounded, target = round(value / step) * step, round(even * share * _SEASON[month.month - 1] / step) * step
    return Figure(Decimal(rounded), Decimal(target), currency[0] if currency else "")
