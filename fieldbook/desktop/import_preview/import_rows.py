"""The rows of an import preview: records and rejections, equal remarks grouped."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from fieldbook.desktop.import_preview.import_text import ICONS, format_field, tr
from fieldbook.desktop.kit.messages import translate
from fieldbook.desktop.search.results import Result
from fieldbook.exchange.import_plan import FilePlan, RowPlan

#: Maximum number of row numbers listed for one remark.
_NAMED = 8


def row_lines(rows: Iterable[RowPlan]) -> list[Result]:
    """Returns a row for each new or existing record."""
    return [
        Result(ICONS.get(one.type, "sticky-note"), one.title, _under(one), one.record, _row(one.row)) for one in rows
    ]


def _row(row: int) -> str:
    return tr("row {0}").format(row) if row else tr("contact card")


def _under(one: RowPlan) -> str:
    parts = [one.beside] if one.beside else []
    parts += [tr("matched by {0}").format(translate(one.known_by))] if one.known_by is not None else []
    for text, fields in ((tr("adds {0}"), one.filled), (tr("replaces {0}"), one.replaced)):
        if fields and one.known_by is not None:
            parts.append(text.format(", ".join(dict.fromkeys(map(format_field, fields)))))
    parts += [
        tr("keeps {0}: {1} (file: {2})").format(format_field(kept.field), kept.ours, kept.theirs) for kept in one.kept
    ]
    return " · ".join([*parts, *(translate(remark) for remark in one.remarks)])


def refused_lines(plan: FilePlan) -> list[Result]:
    """Returns the rejected rows, grouped by reason."""
    found = [
        (one.row, one.line, f"{one.column}: {translate(one.reason)}" if one.column else translate(one.reason))
        for one in plan.refused
    ]
    return _together(found, "triangle-alert")


def remark_lines(plan: FilePlan) -> list[Result]:
    """Returns the remarks about imported rows, equal ones grouped."""
    found = [(one.row, one.line, translate(remark)) for one in plan.rows for remark in one.remarks]
    return _together(found, "info")


def _together(found: Sequence[tuple[int, int, str]], icon: str) -> list[Result]:
    grouped: dict[str, list[tuple[int, int]]] = {}
    for row, at, text in found:
        grouped.setdefault(text, []).append((row, at))
    order = sorted(grouped, key=lambda text: (-len(grouped[text]), text))
    return [Result(icon, text, _where(grouped[text]), "", str(len(grouped[text]))) for text in order]


def _where(places: list[tuple[int, int]]) -> str:
    places = sorted(set(places), key=lambda one: one[1])
    cards = not places[0][0]
    named = ", ".join(str(at if cards else row) for row, at in places[:_NAMED])
    more = len(places) - _NAMED
    text = tr("Line {0}") if cards else tr("Row {0}")
    if more > 0:
        named = f"{named} {QCoreApplication.translate('ImportWords', 'and %n more', '', more)}"
    return text.format(named)


def format_problem(plan: FilePlan) -> str:
    """Returns why nothing of a file can be imported and what to do about it; empty when there is no problem."""
    if plan.problem is None:
        return ""
    if plan.columns:
        hint = tr("Select above what the list contains, or select the name column below.")
        return f"{translate(plan.problem.what)} {hint}"
    return f"{translate(plan.problem.what)} {translate(plan.problem.todo) if plan.problem.todo else ''}".strip()


def file_remarks(plan: FilePlan) -> list[str]:
    """Returns the remarks about the whole file."""
    return [translate(remark) for remark in plan.remarks]
