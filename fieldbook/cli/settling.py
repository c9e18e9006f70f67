"""Commands about what was undertaken and asked: keep, move, release, break; answer."""

from decimal import Decimal, InvalidOperation

from fieldbook.cli.session import Session
from fieldbook.cli.tables import day, one_line, short
from fieldbook.errors import UserError
from fieldbook.journal import asks, commitments
from fieldbook.model.ask import Ask
from fieldbook.model.commitment import Commitment


def run(session: Session) -> int:
    """Writes down what happened to a commitment."""
    asked, journal = session.asked, session.journal
    found = journal.find(Commitment, asked.id)
    match asked.command:
        case "keep":
            commitments.keep(journal, found, asked.on, _amount(asked.amount))
        case "move":
            commitments.move(journal, found, asked.to, asked.on, asked.told, asked.reason)
        case "release":
            commitments.release(journal, found, asked.on, asked.reason)
        case _:
            commitments.break_it(journal, found, asked.on, asked.reason)
    now = journal.get(Commitment, found.id)
    state, late = now.state(journal.today()).value, now.days_late(journal.today())
    said = [state, *([f"{late} days late"] if late else []), *([f"expected {day(now.day)}"] if not now.ending else [])]
    session.say(f"{short(now.id)}  {one_line(now.wording)}: {', '.join(said)}")
    return 0


def answer(session: Session) -> int:
    """Our answer to an ask: all who asked have it."""
    ask = session.journal.find(Ask, session.asked.id)
    if not session.asked.text.strip():
        raise UserError("An answer needs words.", kept="Nothing was changed.", todo="Write what we said.")
    asks.answer(session.journal, ask, session.asked.text)
    days = [found for voice in ask.voices if (found := session.journal.get(Ask, ask.id).response_days(voice.partner))]
    took = f", after {max(days)} days" if days else ""
    session.say(f"{short(ask.id)}  {one_line(ask.wording)}: answered{took}")
    return 0


def _amount(text: str | None) -> Decimal | None:
    if text is None:
        return None
    try:
        return Decimal(text.replace(",", "."))
    except InvalidOperation as error:
        raise UserError("{text} is no amount.", kept="Nothing was changed.", text=text) from error
