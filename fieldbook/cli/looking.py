"""Commands that only look: today, brief, ledger, search."""

from collections.abc import Iterable
from typing import Any

from fieldbook.cli.json_output import JsonRecords, print_json
from fieldbook.cli.output_locale import output_locale
from fieldbook.cli.session import Session
from fieldbook.cli.tables import clock_time, count, day, one_line, short, show
from fieldbook.errors import UserError
from fieldbook.insight import ledger as ledgers
from fieldbook.insight.brief import brief
from fieldbook.insight.brief_text import brief_text
from fieldbook.insight.cadence import CadenceStatus
from fieldbook.insight.commitment_line import CommitmentLine
from fieldbook.insight.shareable_brief import build_shareable_brief, shareable_brief_text
from fieldbook.insight.today import DaySummary, day_summary
from fieldbook.journal.lookup import partner_named
from fieldbook.model.commitment import Commitment
from fieldbook.model.note import Note
from fieldbook.model.record import Record
from fieldbook.search_key import terms


def today(session: Session) -> int:
    """The page of the day; with ``-o`` the briefs of its visits, in order, as one PDF."""
    if session.asked.out is not None:
        return _day_pack(session)
    page = day_summary(session.journal, limit=10_000 if session.asked.json else 12)
    if session.asked.json:
        _today_json(session, page)
        return 0
    blocks, zone = [f"{day(page.day)}"], session.journal.clock.zone
    blocks += _block("Visits", [_card(card, zone) for card in page.visits])
    if not page.visits:
        blocks.append("No visits today.")
    for name, side in (("We owe", page.we_owe), ("They owe", page.they_owe)):
        rest = len(side.open) - len(side.shown)
        lines = [owed(line) for line in side.shown] + ([f"and {rest} more"] if rest > 0 else [])
        blocks += _block(f"{name} ({len(side.open)} open, {len(side.late)} late)", lines)
    blocks += _block(f"Quiet ({len(page.quiet_all)})", [_quiet(one) for one in page.quiet])
    blocks += _block("To-dos", [f"{short(one.id)}  {one.text}" for one in page.todos])
    left = [f"no notes yet: {_card(card, zone)}" for card in page.wrap_up.unwritten]
    left += [f"recap not sent: {_card(card, zone)}" for card in page.wrap_up.unsent]
    left += [f"due tomorrow: {owed(line)}" for line in page.wrap_up.due_tomorrow]
    blocks += _block("Wrap up", left)
    session.say("\n\n".join(blocks))
    return 0


def _block(heading: str, lines: list[str]) -> list[str]:
    return ["\n".join([heading, *(f"  {one_line(line)}" for line in lines)])] if lines else []


def _quiet(one: CadenceStatus) -> str:
    """What a partner was promised is its own cadence; one that its level lends it is merely due."""
    every = (
        f"due every {one.cadence} days (level {one.by_level})" if one.by_level else f"promised every {one.cadence} days"
    )
    return f"{one.name}: last visit {count(one.days_since_visit or 0, 'day')} ago, {every}"


def _card(card: Any, own_zone: str) -> str:
    when = f"{card.when.day} {clock_time(card.when, own_zone)}" if card.when else "no date"
    people = f" with {', '.join(card.people)}" if card.people else ""
    return f"{short(card.id)}  {when} {', '.join(card.names)} ({card.how.value}, {card.state.value}){people}"


def owed(line: CommitmentLine) -> str:
    """A commitment as one line of a list."""
    when = f"by {day(line.counted)}" if line.counted else "no date"
    if line.due != line.counted:
        when += f", now expected {day(line.due)}"
    late = f", {count(line.days_late, 'day')} late" if line.days_late else ""
    waits = f", waiting on {line.waits_on}" if line.waits_on else ""
    return f"{short(line.id)}  {line.partner_name}: {line.wording} ({when}{late}{waits})"


def _today_json(session: Session, page: DaySummary) -> None:
    plain = JsonRecords(session.journal)

    def records(ids: Iterable[str], section: str) -> list[dict[str, Any]]:
        found = (session.journal.reader.get(one) for one in ids)
        return [plain.of(one) | {"section": section} for one in found if one is not None]

    print_json(
        session,
        [
            *records((card.id for card in page.visits), "visits"),
            *records(page.we_owe.open, "we owe"),
            *records(page.they_owe.open, "they owe"),
            *records(page.quiet_all, "quiet"),
            *records((one.id for one in page.todos), "to do"),
            *records((card.id for card in page.wrap_up.unwritten), "not written up"),
            *records((card.id for card in page.wrap_up.unsent), "recap not sent"),
            *records((line.id for line in page.wrap_up.due_tomorrow), "due tomorrow"),
        ],
    )


def show_brief(session: Session) -> int:
    """The brief as text, or as a PDF."""
    asked, journal = session.asked, session.journal
    partner = partner_named(journal, asked.partner)
    carried = asked.edition == "carry"
    if asked.out is None:
        say = output_locale(session).say
        text = (
            shareable_brief_text(build_shareable_brief(journal, partner), say)
            if carried
            else brief_text(brief(journal, partner), say)
        )
        session.say(text.rstrip())
        return 0
    # Late: only paper needs Typst.
    from fieldbook.cli.pdf_output import write_pdf  # noqa: PLC0415
    from fieldbook.review.brief_pages import brief_job  # noqa: PLC0415

    tongue, paper = output_locale(session), session.application.settings.paper
    sheet = brief_job(journal, partner, carry=carried, paper=paper, locale=tongue.locale, say=tongue.say)
    session.say(f"Wrote {write_pdf(session, sheet)}")
    return 0


def _day_pack(session: Session) -> int:
    # Late: only paper needs Typst.
    from fieldbook.cli.pdf_output import write_pdf  # noqa: PLC0415
    from fieldbook.review.brief_pages import pack_job  # noqa: PLC0415

    tongue, paper = output_locale(session), session.application.settings.paper
    carried = session.asked.edition == "carry"
    sheet = pack_job(session.journal, carry=carried, paper=paper, locale=tongue.locale, say=tongue.say)
    session.say(f"Wrote {write_pdf(session, sheet)}")
    return 0


def show_ledger(session: Session) -> int:
    """The track record of both sides with a partner, and how it came about."""
    partner = partner_named(session.journal, session.asked.partner)
    first, last = session.asked.first, session.asked.last
    if first is not None and last is not None and last < first:
        raise UserError("{first} is after {last}.", todo="Swap the two dates.", first=str(first), last=str(last))
    found = ledgers.ledger(session.journal, partner.id, first, last)
    for name, record in (("Ours", found.ours), ("Theirs", found.theirs)):
        session.say(f"{name}: {record.sentence()}")
        for line in record.arithmetic():
            ids = (
                "" if line.total else "  " + " ".join(map(short, line.ids[:12])) + (" …" if len(line.ids) > 12 else "")
            )
            session.say(f"  {'= ' if line.total else '  '}{line.text}{ids}")
    return 0


def search(session: Session) -> int:
    """Everything in which words begin as those asked for."""
    reader = session.journal.reader
    found = [reader.get(hit.id) for hit in reader.search(" ".join(session.asked.query))]
    records = [one for one in found if one is not None]
    plain = JsonRecords(session.journal)
    if session.asked.json:
        print_json(session, (plain.of(one) for one in records))
        return 0
    wanted = terms(" ".join(session.asked.query))
    rows = [(short(one.id), one.TYPE, _about(plain, one), _line_found(one, wanted)) for one in records]
    show(session, ("ID", "TYPE", "PARTNER", "MATCH"), rows, "No results.")
    return 0


def _line_found(record: Record, wanted: list[str]) -> str:
    """The line of a record in which the most of some words begin, the title first."""
    title = record.spoken if isinstance(record, Commitment) else record.title
    body = record.body if isinstance(record, Note) else record.words
    lines = [title, *(line for line in body.splitlines() if line.strip())]
    best = max(lines, key=lambda line: sum(_begins(line, word) for word in wanted))
    return best if best == title or isinstance(record, Note) or not title else f"{title}: {best}"


def _begins(line: str, word: str) -> bool:
    return any(term.startswith(word) for term in terms(line))


def _about(plain: JsonRecords, record: Record) -> str:
    named = plain.of(record)
    for key in ("partners_names", "partner_name"):
        if named.get(key):
            return ", ".join(named[key]) if isinstance(named[key], list) else str(named[key])
    sides = [named.get(key, "") for key in ("by_side_name", "to_side_name")]
    return " → ".join(side for side in sides if side)
