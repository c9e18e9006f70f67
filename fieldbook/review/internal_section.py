"""The section that the internal edition of a review adds: everything that the partner must not see."""

from datetime import date
from types import MappingProxyType
from typing import Any

from fieldbook.errors import Message
from fieldbook.insight import cadence
from fieldbook.insight.brief_text import rhythm_sentence
from fieldbook.insight.i18n import Translate, counted
from fieldbook.insight.ledger import TrackRecord, ledger
from fieldbook.insight.response_time import quote_accuracy, response_time
from fieldbook.journal.journal import Journal
from fieldbook.model.partner import US, Partner
from fieldbook.model.value_types import Quarter
from fieldbook.review.print_style import PrintStyle
from fieldbook.storage.queries.asks import select_asks_of
from fieldbook.storage.queries.investments import select_investments_on_days
from fieldbook.storage.queries.notes import select_notes_on_days

_KINDS = MappingProxyType(
    {"fact": "note", "words": "their words", "guess": "our guess", "praise": "praise", "ask": "ask"}
)


def internal_section(
    journal: Journal, partner: Partner, quarter: Quarter, style: PrintStyle, say: Translate
) -> list[dict[str, Any]]:
    """Return the parts of the section, each with lines of text or a table: last visit, track records, response time,
    quotes, investments, notes, and other partners with the same asks."""
    first, last = quarter.first_day, quarter.last_day
    both = ledger(journal, partner.id, first, last)
    return [
        _part(say, "Last visit", [_rhythm(journal, partner, style, say)]),
        _part(say, "Our track record", _record(both.ours, style, say)),
        _part(say, "Their track record", _record(both.theirs, style, say)),
        _part(say, "Our response time", _response(journal, partner.id, first, last, say)),
        _part(say, "Quotes", _quotes(journal, partner.id, first, last, say)),
        _investments(journal, partner, first, last, style, say),
        _notes(journal, partner.id, first, last, style, say),
        _voices(journal, partner.id, style, say),
    ]


def _part(say: Translate, title: str, lines: list[str]) -> dict[str, Any]:
    return {"title": say(Message(title)), "lines": lines, "heads": [], "cells": [], "wide": 0}


def _table(say: Translate, title: str, heads: list[str], cells: list[list[str]], wide: int) -> dict[str, Any]:
    headings = [say(Message(head)) for head in heads]
    return {"title": say(Message(title)), "lines": [], "heads": headings, "cells": cells, "wide": wide}


def _rhythm(journal: Journal, partner: Partner, style: PrintStyle, say: Translate) -> str:
    one = cadence.cadence_status(journal, partner)
    sentence = say(rhythm_sentence(one))
    return f"{sentence} ({style.day(one.showed_up)})" if one.showed_up else sentence


def _record(record: TrackRecord, style: PrintStyle, say: Translate) -> list[str]:
    """Return the sentence of a track record, then its arithmetic."""
    lines = [say(record.sentence())]
    for line in record.arithmetic():
        parameters = dict(line.text.parameters)
        for name in ("first", "last"):
            if name in parameters:
                parameters[name] = style.day(date.fromisoformat(str(parameters[name])))
        lines.append(("= " if line.total else "   ") + say(Message(line.text.source, parameters)))
    return lines


def _response(journal: Journal, partner: str, first: date, last: date, say: Translate) -> list[str]:
    one = response_time(journal, partner, first, last)
    lines = []
    if one.median_days is not None:
        half = counted(
            1 if one.median_days == 1 else 2,
            "half of them within one day",
            "half of them within {days} days",
            days=f"{one.median_days:g}",
        )
        answered: dict[str, str | int] = {"count": len(one.answered), "half": say(half)}
        lines.append(say(Message("{count} answered, {half}", answered)))
    if one.waiting:
        longest = max(days for _, days in one.waiting)
        since = counted(longest, "for {count} day", "for {count} days") if longest else Message("since today")
        waiting: dict[str, str | int] = {"count": len(one.waiting), "since": say(since)}
        lines.append(say(Message("{count} open, oldest waiting {since}", waiting)))
    return lines


def _quotes(journal: Journal, partner: str, first: date, last: date, say: Translate) -> list[str]:
    one = quote_accuracy(journal, partner, first, last)
    if not one.ids:
        return []
    numbers: dict[str, str | int] = {
        "right": len(one.accurate),
        "all": len(one.ids),
        "amount": len(one.wrong_amount),
        "day": len(one.off_the_day),
        "again": len(one.reissued),
    }
    text = (
        "{right} of {all} correct the first time; {amount} with a different amount, {day} after the "
        "date, {again} reissued"
    )
    return [say(Message(text, numbers))]


def _investments(
    journal: Journal, partner: Partner, first: date, last: date, style: PrintStyle, say: Translate
) -> dict[str, Any]:
    found = select_investments_on_days(journal.reader, partner.id, first, last)
    cells = [
        [
            style.day(one.on),
            say(Message("we gave" if one.by_side == US else "they gave")),
            say(Message(one.kind.value)),
            one.what,
            say(Message("{hours} h", {"hours": style.number(one.hours)})) if one.hours else "",
            style.money(one.money) if one.money else "",
        ]
        for one in found
    ]
    return _table(say, "Investments on both sides", ["Day", "Who", "Type", "What", "Hours", "Amount"], cells, 3)


def _notes(
    journal: Journal, partner: str, first: date, last: date, style: PrintStyle, say: Translate
) -> dict[str, Any]:
    found = select_notes_on_days(journal.reader, partner, first, last)
    cells = [
        [
            style.day(note.day),
            say(Message(_KINDS[note.kind])) + ("" if note.shareable else f", {say(Message('private'))}"),
            note.body,
        ]
        for note in found
    ]
    return _table(say, "Notes of the quarter", ["Day", "Type", "Note"], cells, 2)


def _voices(journal: Journal, partner: str, style: PrintStyle, say: Translate) -> dict[str, Any]:
    """Return a table of the other partners that have the same asks as this one."""
    cells = []
    for ask in select_asks_of(journal.reader, partner):
        others = {journal.reader.canon(voice.partner): voice for voice in ask.voices}
        others.pop(partner, None)
        known = journal.reader.many(Partner, others)
        cells += [[ask.wording, known[one].name, style.day(voice.on)] for one, voice in others.items() if one in known]
    return _table(say, "Other partners with the same ask", ["Ask", "Partner", "Asked"], cells, 0)
