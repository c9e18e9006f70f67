"""What is done with asks: answered, told, joined."""

from dataclasses import replace
from datetime import date

from fieldbook.errors import UserError
from fieldbook.journal.journal import Journal
from fieldbook.journal.unit_of_work import Committed, UnitOfWork
from fieldbook.journal.validation import UNCHANGED
from fieldbook.model.ask import Ask
from fieldbook.storage.queries.asks import select_unsettled_asks


def answer(journal: Journal, ask: Ask, text: str, on: date | None = None) -> Committed | None:
    """Our answer, and that all who asked have it: an ask is open until they do. A second one replaces the first; a
    day before it was asked raises UserError."""
    day = journal.past_day(on)
    heard = max((voice.on for voice in ask.voices if voice.told_on is None), default=ask.day)
    if heard is not None and day < heard:
        raise UserError(
            "The ask was raised on {asked}, which is after {day}.",
            kept=UNCHANGED,
            todo="Enter a later date.",
            asked=heard,
            day=day,
        )
    entry = UnitOfWork("ask.answered", {"ask": ask.id})
    told = tuple(voice if voice.told_on else replace(voice, told_on=day) for voice in ask.voices)
    entry.change(ask, answer=text.strip(), answered_on=day, voices=told)
    return journal.save(entry)


def join(journal: Journal, kept: Ask, other: Ask) -> Committed | None:
    """The same thing asked for by several partners becomes one ask with its voices. Can be undone."""
    entry = UnitOfWork("asks.joined", {"ask": kept.id, "other": other.id})
    have = {voice.partner for voice in kept.voices}
    entry.change(kept, voices=(*kept.voices, *(voice for voice in other.voices if voice.partner not in have)))
    entry.change(other, into=kept.id)
    return journal.save(entry)


def open_asks(journal: Journal, partner: str | None = None) -> list[Ask]:
    """Asks that somebody still waits for, oldest first; of one partner or of all."""
    found = select_unsettled_asks(journal.reader, partner)
    return found if partner is None else [ask for ask in found if ask.is_open(partner)]
