"""The commands ``capture``: a text with marks becomes records, and what was recognised is said; and ``retell``, the
way back."""

from datetime import date

from fieldbook.bootstrap import AppContext
from fieldbook.capture import nodes
from fieldbook.capture.commit import Answers, CaptureTarget, commit_capture
from fieldbook.capture.context import build_context
from fieldbook.capture.languages.language import Language
from fieldbook.capture.languages.registry import in_order
from fieldbook.capture.nodes import ParsedCapture
from fieldbook.capture.parser import parse
from fieldbook.capture.reconstruct import reconstruct
from fieldbook.capture.unrecognised_marks import unrecognised_marks
from fieldbook.cli.session import Session
from fieldbook.cli.tables import day, one_line, short
from fieldbook.cli.visiting import moment_in
from fieldbook.errors import UserError
from fieldbook.insight.visit_warnings import visit_warnings
from fieldbook.journal.lookup import partner_named
from fieldbook.model.ask import Ask
from fieldbook.model.commitment import Commitment, CommitmentState
from fieldbook.model.investment import Investment
from fieldbook.model.note import Note
from fieldbook.model.person import Person
from fieldbook.model.record import Record
from fieldbook.model.todo import Todo
from fieldbook.model.visit import Visit

#: More than anybody types or pastes; what is longer is a mistake.
_LONGEST = 1_000_000


def run(session: Session) -> int:
    """Saves the text as one change, and says what came of it."""
    if len(session.stdin) > _LONGEST:
        raise UserError(
            "The text has {count} characters; a note can have at most {most}.",
            kept="Nothing was changed.",
            todo="Split it into parts.",
            count=len(session.stdin),
            most=_LONGEST,
        )
    occasion = _occasion(session)
    context = build_context(
        session.journal,
        occasion.partners,
        occasion.day,
        languages_of(session.application),
        first_month=session.application.settings.fiscal_year_starts,
    )
    captured = parse(session.stdin, context)
    new = tuple(name for name in captured.names if name.what == "new")
    saved = commit_capture(session.journal, captured, occasion, Answers(people=new if session.asked.add_people else ()))
    journal = session.journal
    today = journal.today()
    for record in saved.made:
        session.say(f"{short(record.id)}  {describe_record(record, today)}")
    _kept(session, captured)
    if new and not session.asked.add_people:
        names = ", ".join(dict.fromkeys(name.said for name in new))
        session.say(f"New names, not added (use --add-people): {names}")
    session.say(*(f"Note: {problem.message}" for problem in captured.problems))
    session.say(*(f"Note: {remark}" for remark in unrecognised_marks(captured, context.languages)))
    for record in saved.made:
        if isinstance(record, Visit):
            session.say(*(f"Note: {remark}" for remark in visit_warnings(journal, record)))
    session.say(*(f"Note: {message}" for message in saved.unclear))
    return 0


def tell_again(session: Session) -> int:
    """The text of a capture, made again from its records."""
    languages = languages_of(session.application)
    code = session.asked.language or languages[0].code
    told_in = next((language for language in languages if language.code == code), None)
    if told_in is None:
        codes = ", ".join(language.code for language in languages)
        raise UserError(
            "Keywords are not available in the language {code}.", todo="Choose one of: {codes}.", code=code, codes=codes
        )
    first_month = session.application.settings.fiscal_year_starts
    told = reconstruct(
        session.journal, session.record_id(session.asked.id), languages, told_in, first_month=first_month
    )
    session.say("\n\n".join(one.text for one in told))
    return 0


def languages_of(application: AppContext) -> tuple[Language, ...]:
    """The languages of marks, the reader's own first."""
    return in_order((application.settings.language or "en")[:2])


def _occasion(session: Session) -> CaptureTarget:
    asked, journal = session.asked, session.journal
    visit = journal.find(Visit, asked.visit) if asked.visit else None
    named = (partner_named(journal, asked.partner).id,) if asked.partner else ()
    if visit is None and not named:
        raise UserError("The note has no partner.", kept="Nothing was changed.", todo="Add --partner or --visit.")
    if visit is not None and named and named[0] not in {journal.reader.canon(one) for one in visit.partners}:
        raise UserError(
            "{partner} is not part of this visit.",
            kept="Nothing was changed.",
            partner=asked.partner,
            todo="Use only one of the two.",
        )
    zone = visit.when.zone if visit and visit.when else journal.clock.zone
    if asked.at is None and visit is not None and visit.when is not None:
        at = visit.when.begins
    else:
        at = moment_in(session, asked.at, zone)
    minutes = session.application.settings.visit_minutes
    return CaptureTarget(visit.partners if visit else named, at, visit, minutes)


def _kept(session: Session, captured: ParsedCapture) -> None:
    for item in captured.items:
        if isinstance(item, nodes.DoneMark) and len(item.matches) == 1:
            kept = session.journal.get(Commitment, item.matches[0])
            session.say(f"{short(kept.id)}  kept: {one_line(kept.spoken)}")


def describe_record(record: Record, today: date) -> str:
    """One line about a record that a capture made."""
    match record:
        case Commitment():
            when = f"by {day(record.due)}" if record.due else "no date"
            state = record.state(today)
            more = "" if state is CommitmentState.NO_DAY else f", {state.value}"
            return f"commitment: {one_line(record.spoken)} ({when}{more})"
        case Ask():
            return f"ask ({record.area.value}): {one_line(record.wording)}"
        case Todo():
            return f"to-do: {one_line(record.text)}" + (f" (by {day(record.due)})" if record.due else "")
        case Investment():
            return f"investment ({record.kind.value}): {one_line(record.what)}"
        case Visit():
            when = f"{day(record.day)} {record.when.start:%H:%M}" if record.when else "no date"
            reached = record.state.value if record.reached else "attempted"
            return f"visit ({reached}): {when} {one_line(record.purpose)}".rstrip()
        case Note():
            return f"{record.kind.value}: {one_line(record.title)}"
        case Person():
            return f"person: {record.name}"
        case _:
            return f"{record.TYPE}: {one_line(record.title)}"
