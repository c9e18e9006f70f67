"""Commands that hand something out: recap, calendar, review."""

from datetime import timedelta
from pathlib import Path

from fieldbook.cli.key_prompt import book_command
from fieldbook.cli.output_locale import output_locale
from fieldbook.cli.parser import started_as
from fieldbook.cli.session import Session
from fieldbook.cli.tables import count
from fieldbook.errors import UserError
from fieldbook.insight.recap import draft, mark_sent, recap, recap_text, subject
from fieldbook.insight.shareable_brief import ShareableBriefBuilder
from fieldbook.journal import visits
from fieldbook.journal.lookup import partner_named
from fieldbook.model.value_types import Quarter
from fieldbook.model.visit import Visit

#: So far ahead a calendar reaches when nobody says.
_AHEAD = timedelta(weeks=4)


def show_recap(session: Session) -> int:
    """The mail of what was agreed: on the screen, or as a draft that counts as sent from now on."""
    visit = _visit_meant(session)
    settings = session.application.settings
    found, sender = recap(session.journal, visit), settings.name
    tongue = output_locale(session)
    if found.empty:
        raise UserError(
            "The recap is empty: nothing was agreed, or nothing may be shared.", kept="No draft was created."
        )
    if session.asked.out is None:
        to = ", ".join(f"{one.name} <{one.address}>" for one in found.recipients)
        head = (f"To: {to or '(no address)'}", f"Subject: {subject(found, tongue.say, tongue.day)}", "")
        session.say(*head, recap_text(found, sender, tongue.say, tongue.day).rstrip())
    else:
        path = session.write(session.asked.out, draft(found, sender, tongue.say, tongue.day), ".eml")
        if visit.recap_on != session.journal.today():
            mark_sent(session.journal, visit)
        session.say(f"Draft saved to {path}. Send it yourself. Its commitments can no longer be edited.")
        if not found.recipients:
            session.say("The draft has no recipient: no attendee of the visit has an e-mail address.")
    if not sender.strip():
        session.say(f"It is not signed. Set your name with: {started_as()} me --name '…'")
    if found.unreachable:
        session.say(f"No e-mail address: {', '.join(found.unreachable)}")
    return 0


def _visit_meant(session: Session) -> Visit:
    """The visit of an id; for a partner's name the last one that was held there."""
    written, journal = session.asked.visit, session.journal
    try:
        return journal.find(Visit, written)
    except UserError as unknown:
        if written.isalnum() and all(sign in "0123456789abcdef" for sign in written.lower()):
            raise
        partner = partner_named(journal, written)
        where = "state = 'held' AND coalesce(reached, 1) = 1"
        found = journal.reader.linked(Visit, partner.id, ("partners",), where, (), "_instant DESC, id DESC", 1)
        if not found:
            raise UserError(
                "No visit with {partner} has taken place yet.", kept="No draft was created.", partner=partner.name
            ) from unknown
        return found[0]


def export_calendar(session: Session) -> int:
    """Visits as an .ics file, each with the brief that may be carried."""
    # Late: zones and their rules, only for calendars.
    from fieldbook.exchange.ics_writer import calendar_visits, write_calendar  # noqa: PLC0415

    first = session.asked.first or session.journal.today()
    last = session.asked.last or first + _AHEAD
    if last < first:
        raise UserError("{first} is after {last}.", kept="No file was created.", first=str(first), last=str(last))
    # Cancelled ones go along, so that a calendar that has them takes them out.
    found = visits.between(session.journal, first, last, cancelled=True)
    carrier = ShareableBriefBuilder(session.journal)
    # A calendar gets what may leave of each visit, and nothing else of it.
    occasions = calendar_visits(session.journal, [carrier.outward(visit) for visit in found])
    tongue = output_locale(session)
    with session.progress("Calendar") as progress:
        content = write_calendar(
            occasions, lambda visit: carrier.text(visit, tongue.say, tongue.day), progress=progress
        )
    path = session.write(session.asked.out, content, ".ics")
    session.say(f"Saved to {path}: {count(len(occasions), 'visit')}, {first} to {last}.")
    return 0


def print_review(session: Session) -> int:
    """The quarterly review as PDF, remembered as printed."""
    # Late: only paper needs Typst.
    from fieldbook.cli.pdf_output import write_pdf  # noqa: PLC0415
    from fieldbook.review.review_data import ReviewOptions  # noqa: PLC0415
    from fieldbook.review.review_job import ReviewJob, printable_sheet  # noqa: PLC0415

    asked, journal, settings = session.asked, session.journal, session.application.settings
    partner = partner_named(journal, asked.partner)
    try:
        quarter = Quarter.parse(asked.quarter, settings.fiscal_year_starts)
    except ValueError as error:
        raise UserError(
            "{quarter} is not a valid quarter.",
            kept="Nothing was printed.",
            todo="Enter a quarter, for example: 2026Q4.",
            quarter=asked.quarter,
        ) from error
    tongue = output_locale(session)
    options = ReviewOptions(
        internal=asked.edition == "internal",
        paper=asked.paper or settings.paper,
        locale=tongue.locale,
        company=settings.company,
        say=tongue.say,
    )
    built = ReviewJob(partner.id, quarter, options).build(journal)
    program = book_command(Path(journal.path))
    path = write_pdf(session, printable_sheet(built, "Type: {program} me --company NAME", program=program))
    built.record(journal)
    session.say(f"Saved to {path}: {partner.name}, {quarter}, {options.edition} edition.")
    if not options.internal and built.facts.withheld:
        session.say(f"{len(built.facts.withheld)} withheld.")
    return 0
