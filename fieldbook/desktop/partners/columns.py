"""The columns of the list of partners: text, sort key, and whether the cell can be edited."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCollator, QCoreApplication

from fieldbook.desktop.kit.date_text import day_short, days_ago
from fieldbook.desktop.records.domain_text import format_kind
from fieldbook.insight.partner_rows import PartnerRow
from fieldbook.model.partner import PartnerKind


def _tr(text: str) -> str:
    return QCoreApplication.translate("PartnerColumns", text)


def _n(text: str, count: int) -> str:
    return QCoreApplication.translate("PartnerColumns", text, "", count)


@dataclass(frozen=True, slots=True)
class PartnerColumn:
    """One column. ``sort`` returns the sort key of a row; ``edits`` is the partner field that the cell edits; ``opens``
    returns the ids of the records behind a figure; ``width`` is in average characters; ``longest`` holds the longest of
    the program's own texts in the column, whose length depends on the language; ``tone`` returns the colour of the
    text."""

    name: str
    title: str
    text: Callable[[PartnerRow], str]
    sort: Callable[[PartnerRow], Any]
    width: int
    edits: str = ""
    opens: Callable[[PartnerRow], tuple[str, ...]] | None = None
    tone: Callable[[PartnerRow], str] | None = None
    number: bool = False
    longest: tuple[str, ...] = ()


#: Columns shown by default.
SHOWN = ("name", "town", "level", "kind", "seen", "due", "we", "they", "planned")


def columns(today: date) -> dict[str, PartnerColumn]:
    """Returns all columns by name, in their display order."""
    *days, planned = _days(today)
    return {one.name: one for one in (*_words(), *days, *_figures(), planned)}


def _words() -> tuple[PartnerColumn, ...]:
    order = QCollator()

    def by_text(text: Callable[[PartnerRow], str]) -> Callable[[PartnerRow], Any]:
        # Collation keys are cached because many rows have the same text. Rows without a text are sorted last.
        known: dict[str, Any] = {}

        def key(row: PartnerRow) -> Any:
            said = text(row)
            if said not in known:
                known[said] = (not said, order.sortKey(said))
            return known[said]

        return key

    def column(name: str, title: str, text: Callable[[PartnerRow], str], width: int, edits: str = "") -> PartnerColumn:
        return PartnerColumn(name, title, text, by_text(text), width, edits)

    return (
        column("name", _tr("Name"), lambda row: row.partner.name, 22, "name"),
        column("town", _tr("Town"), lambda row: row.partner.town, 11, "city"),
        column("level", _tr("Level"), lambda row: row.partner.level, 8, "level"),
        replace(
            column("kind", _tr("Type"), lambda row: format_kind(row.partner.kind), 10, "kind"),
            longest=tuple(format_kind(kind) for kind in PartnerKind if kind is not PartnerKind.US),
        ),
        column("territory", _tr("Territory"), lambda row: row.partner.territory, 14, "territory"),
        column("zone", _tr("Time zone"), lambda row: row.partner.zone, 17, "zone"),
        column("tags", _tr("Tags"), lambda row: ", ".join(row.partner.tags), 16, "tags"),
    )


def _days(today: date) -> tuple[PartnerColumn, ...]:
    return (
        PartnerColumn(
            "seen",
            _tr("Last visit"),
            lambda row: _ago(row.rhythm.days_since_visit),
            lambda row: _last(row.rhythm.days_since_visit),
            12,
            opens=lambda row: (row.rhythm.showed_up_in,) if row.rhythm.showed_up_in else (),
            longest=(days_ago(300), _tr("never")),
        ),
        PartnerColumn(
            "spoke",
            _tr("Last contact"),
            lambda row: _ago(row.rhythm.days_since_contact),
            lambda row: _last(row.rhythm.days_since_contact),
            14,
            opens=lambda row: (row.rhythm.spoke_in,) if row.rhythm.spoke_in else (),
            longest=(days_ago(300), _tr("never")),
        ),
        PartnerColumn(
            "cadence",
            _tr("Cadence"),
            lambda row: _n("%n day(s)", row.rhythm.cadence) if row.rhythm.cadence else "",
            lambda row: _last(row.rhythm.cadence),
            11,
            "cadence",
        ),
        PartnerColumn(
            "due",
            _tr("Due"),
            format_due,
            lambda row: _last(row.days_left),
            12,
            "cadence",
            tone=_due_tone,
            longest=(_n("%n day(s) overdue", 300), _n("in %n day(s)", 88), _tr("first visit")),
        ),
        PartnerColumn(
            "planned",
            _tr("Planned"),
            lambda row: day_short(row.planned, today) if row.planned else "",
            lambda row: (row.planned is None, row.planned or today),
            10,
            opens=lambda row: (row.planned_in,) if row.planned_in else (),
            longest=(day_short(today.replace(month=12, day=28), today),),
        ),
    )


def _figures() -> tuple[PartnerColumn, ...]:
    return (
        PartnerColumn(
            "we",
            _tr("We owe"),
            lambda row: _owed(row, row.we_owe),
            lambda row: -len(row.we_owe),
            8,
            opens=lambda row: row.we_owe,
            tone=lambda row: "late" if row.late.intersection(row.we_owe) else "",
            longest=(_tr("{0}, {1} late").format(8, 8),),
        ),
        PartnerColumn(
            "they",
            _tr("They owe"),
            lambda row: _owed(row, row.they_owe),
            lambda row: -len(row.they_owe),
            8,
            opens=lambda row: row.they_owe,
            tone=lambda row: "late" if row.late.intersection(row.they_owe) else "",
            longest=(_tr("{0}, {1} late").format(8, 8),),
        ),
    )


def format_due(row: PartnerRow) -> str:
    """Returns when the next visit is due: ``in 12 days``, ``today``, ``9 days overdue``; empty without a cadence."""
    left = row.days_left
    if left is None or row.partner.archived:
        return ""
    if row.rhythm.never_visited:
        return _tr("first visit")
    if left == 0:
        return _tr("today")
    return _n("in %n day(s)", left) if left > 0 else _n("%n day(s) overdue", -left)


def _due_tone(row: PartnerRow) -> str:
    if row.partner.archived or row.days_left is None:
        return ""
    return "late" if row.rhythm.quiet else "soon" if row.days_left <= 7 else ""


def _ago(days: int | None) -> str:
    return _tr("never") if days is None else days_ago(days)


def _last(days: int | None) -> tuple[bool, int]:
    return (days is None, days or 0)


def _owed(row: PartnerRow, ids: tuple[str, ...]) -> str:
    late = len(row.late.intersection(ids))
    if late:
        return _tr("{0}, {1} late").format(len(ids), late)
    return str(len(ids)) if ids else ""
