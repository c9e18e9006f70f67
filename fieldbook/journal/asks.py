"""Operations on asks: answer, join."""

from dataclasses import replace
from datetime import date

from fieldbook.errors import UserError
from fieldbook.journal.journal import Journal
from fieldbook.journal.unit_of_work import Committed, UnitOfWork
from fieldbook.journal.validation import UNCHANGED
from fieldbook.model.ask import Ask
from fieldbook.storage.queries.asks import select_unsettled_asks


def answer(journal: Journal, ask: Ask, text: str, on: date | None = None) -> Committed | None:
    """Records our answer, and that all partners who asked have received it, which closes the ask. A second answer
    replaces the first. Raises UserError for a day before the request."""
    day = journal.past_day(on)
    latest_request = max((voice.on for voice in ask.voices if voice.told_on is None), default=ask.day)
    if latest_request is not None and day < latest_request:
        raise UserError(
            "The ask was raised on {asked}, which is after {day}.",
            kept=UNCHANGED,
            todo="Enter a later date.",
            asked=latest_request,
            day=day,
        )
    entry = UnitOfWork("ask.answered", {"ask": ask.id})
    voices = tuple(voice if voice.told_on else replace(voice, told_on=day) for voice in ask.voices)
    entry.change(ask, answer=text.strip(), answered_on=day, voices=voices)
    return journal.save(entry)


def join(journal: Journal, kept: Ask, other: Ask) -> Committed | None:
    """Joins two asks for the same thing: ``kept`` gets the requests of ``other``, which is merged into it. Can be
    undone."""
    entry = UnitOfWork("asks.joined", {"ask": kept.id, "other": other.id})
    known = {voice.partner for voice in kept.voices}
    entry.change(kept, voices=(*kept.voices, *(voice for voice in other.voices if voice.partner not in known)))
    entry.change(other, into=kept.id)
    return journal.save(entry)


def open_asks(journal: Journal, partner: str | None = None) -> list[Ask]:
    """Open asks, oldest first; of one partner or of all."""
    found = select_unsettled_asks(journal.reader, partner)
    return found if partner is None else [ask for ask in found if ask.is_open(partner)]
