"""The preview of a capture: one line for each recognised item."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from fieldbook.capture import nodes as read
from fieldbook.desktop.kit.amount_text import format_amount
from fieldbook.desktop.kit.date_text import clock_time, day_dated, day_near, day_short
from fieldbook.desktop.kit.messages import translate
from fieldbook.errors import Message
from fieldbook.model.ask import AskArea


@dataclass(frozen=True, slots=True)
class RecognisedLine:
    """A line about one recognised item: icon, text, and tone (good, soon, late or plain)."""

    icon: str
    text: str
    tone: str = "good"


def tr(text: str) -> str:
    """Translates a text into the language of the user interface."""
    return QCoreApplication.translate("Telling", text)


def recognised_lines(
    captured: read.ParsedCapture,
    today: date,
    names: dict[str, str],
    taken: Sequence[str] = (),
    remarks: Sequence[Message] = (),
) -> list[RecognisedLine]:
    """Returns a line for each problem, remark, new or ambiguous name and recognised item; prose has none. ``names``
    maps partner ids to names, ``taken`` are the new names that become people, ``remarks`` concern the whole text."""
    lines = [RecognisedLine("triangle-alert", translate(problem.message), "late") for problem in captured.problems]
    lines += [RecognisedLine("info", translate(remark), "soon") for remark in remarks]
    for name in captured.names:
        if name.what == "new":
            role = f" ({name.role})" if name.role else ""
            if name.text in taken:
                lines.append(RecognisedLine("user", tr("New person: {0}{1}").format(name.text, role)))
                continue
            lines.append(
                RecognisedLine("user", tr("New name: {0}{1}. Ctrl+Shift+A to add").format(name.text, role), "soon")
            )
    return lines + [told for item in captured.items if (told := _item(item, today, names)) is not None]


def _by(item: read.DatedNode, today: date) -> str:
    if item.due is None:
        return tr("no date")
    near = day_near(item.due, today)
    full = day_dated(item.due, today)
    return tr("by {0}").format(full if near == day_short(item.due, today) else f"{near}, {full}")


def _who(item: read.CommitmentMark, names: dict[str, str]) -> str:
    name = names.get(item.person or "", item.person_text)
    if item.by_us:
        return tr("We owe ({0})").format(name) if name else tr("We owe")
    return tr("They owe ({0})").format(name) if name else tr("They owe")


def _item(item: object, today: date, names: dict[str, str]) -> RecognisedLine | None:
    match item:
        case read.CommitmentMark():
            return RecognisedLine("handshake", f"{_who(item, names)}: {item.wording} · {_by(item, today)}")
        case read.QuoteMark():
            return RecognisedLine("coins", tr("Quote: {0} · {1}").format(_quoted(item), _by(item, today)))
        case read.DoneMark():
            if len(item.matches) == 1:
                return RecognisedLine("circle-check", tr("Kept: {0}").format(names.get(item.matches[0], item.wording)))
            return RecognisedLine("circle-check", tr("Kept, which one? {0}").format(item.wording), "soon")
        case read.AskMark():
            area = item.area.value
            kind = tr("Ask") if item.area is AskArea.OTHER else tr("Ask ({0})").format(tr(area))
            return RecognisedLine("message-circle-question", f"{kind}: {item.wording}")
        case read.PraiseMark():
            return RecognisedLine("heart", tr("Praise: {0}").format(item.wording))
        case read.GuessMark():
            return RecognisedLine("lightbulb", tr("Our guess: {0}").format(item.wording))
        case read.ShareMark():
            return RecognisedLine("lock-open", tr("Shareable: {0}").format(item.wording))
        case read.WordsMark():
            return RecognisedLine("quote", tr("Their words: {0}").format(item.text))
        case read.TodoMark():
            return RecognisedLine("list-todo", tr("To-do: {0} · {1}").format(item.text, _by(item, today)))
        case read.InvestmentMark():
            told = tr("We gave: {0}") if item.by_us else tr("They gave: {0}")
            return RecognisedLine(
                "gift", told.format(" · ".join(part for part in (item.what, item.amounts_text) if part))
            )
        case read.NextMark():
            return RecognisedLine(
                "calendar-plus", tr("Next visit: {0}").format(_next(item, today)), "good" if item.day else "soon"
            )
        case read.ContactMark():
            return RecognisedLine(
                "phone", (tr("Contact attempt: {0}") if item.attempt else tr("Call: {0}")).format(item.text)
            )
    return None


def _quoted(item: read.QuoteMark) -> str:
    """Returns the wording of a quote with the amount as it was parsed."""
    if item.money is None or item.amount not in item.wording:
        return item.wording
    return item.wording.replace(item.amount, format_amount(item.money.amount, item.money.currency), 1)


def _next(item: read.NextMark, today: date) -> str:
    day = day_dated(item.day, today) if item.day else tr("no date")
    time = f", {clock_time(item.start)}" if item.start else ""
    return f"{day}{time} · {item.purpose}".rstrip(" ·")
