"""Commands about what was undertaken and asked: keep, move, release, break; answer."""

from decimal import Decimal

from fieldbook.cli.session import Session
from fieldbook.cli.tables import amount, count, day, one_line, short
from fieldbook.errors import UserError
from fieldbook.journal import asks, commitments
from fieldbook.journal.validation import UNCHANGED
from fieldbook.model.ask import Ask
from fieldbook.model.commitment import Commitment


def run(session: Session) -> int:
    """Writes down what happened to a commitment."""
    asked, journal = session.asked, session.journal
    found = journal.find(Commitment, asked.id)
    match asked.command:
        case "keep":
            commitments.keep(journal, found, asked.on, _amount(found, asked.amount))
        case "move":
            commitments.move(journal, found, asked.to, asked.on, asked.told, asked.reason)
        case "release":
            commitments.release(journal, found, asked.on, asked.reason)
        case _:
            commitments.break_it(journal, found, asked.on, asked.reason)
    now = journal.get(Commitment, found.id)
    state, late = now.state(journal.today()).value, now.days_late(journal.today())
    said = [state, *([f"{count(late, 'day')} late"] if late else [])]
    if now.ending is None:
        said.append(f"now expected {day(now.day)}")
    if asked.command == "keep" and now.quote is not None and now.quote.delivered is not None:
        said.append(f"delivered {amount(now.quote.delivered, now.quote.currency)}")
    session.say(f"{short(now.id)}  {one_line(now.spoken)}: {', '.join(said)}")
    if asked.command == "move" and asked.to < journal.today():
        session.say(f"Note: {day(asked.to)} is in the past.")
    return 0


def answer(session: Session) -> int:
    """Our answer to an ask: all who asked have it."""
    asked, journal = session.asked, session.journal
    ask = journal.find(Ask, asked.id)
    if not asked.text.strip():
        raise UserError("The answer is empty.", kept=UNCHANGED, todo="Enter our answer.")
    asks.answer(journal, ask, asked.text, asked.on)
    days = [journal.get(Ask, ask.id).response_days(voice.partner) for voice in ask.voices]
    took = max((one for one in days if one is not None), default=None)
    after = f", after {count(took, 'day')}" if took else ", on the same day" if took == 0 else ""
    session.say(f"{short(ask.id)}  {one_line(ask.wording)}: answered{after}")
    if ask.answer:
        session.say(f"This replaces the answer of {day(ask.answered_on)}: {one_line(ask.answer)}")
    return 0


def _amount(commitment: Commitment, text: str | None) -> Decimal | None:
    """What a quote came to, read as amounts are in a capture; in the quote's own currency when none is named."""
    if text is None:
        return None
    quote = commitment.quote
    if quote is None:
        raise UserError(
            "“{wording}” is not a quote and has no amount.",
            kept=UNCHANGED,
            todo="Remove --amount.",
            wording=commitment.wording,
        )
    # Late: the forms of amounts in all languages, for this one option.
    from fieldbook.capture.delivered_amount import parse_delivered_amount  # noqa: PLC0415
    from fieldbook.capture.languages.registry import LANGUAGES  # noqa: PLC0415

    return parse_delivered_amount(text, quote, LANGUAGES)
