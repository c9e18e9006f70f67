"""The lists: partners, people, visits, commitments, asks, notes."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, TypeVar

from fieldbook.cli.json_output import JsonRecords, print_json
from fieldbook.cli.parser import started_as
from fieldbook.cli.session import Session
from fieldbook.cli.tables import clock_time, count, day, short, show
from fieldbook.insight import cadence
from fieldbook.insight.commitment_line import pressing
from fieldbook.journal.lookup import partner_named, partners
from fieldbook.journal.visits import week_of
from fieldbook.model.ask import Ask
from fieldbook.model.commitment import OPEN_STATES, Commitment
from fieldbook.model.ids import moment_of
from fieldbook.model.note import Note
from fieldbook.model.partner import US, Partner
from fieldbook.model.person import Person, Role
from fieldbook.model.record import Record
from fieldbook.model.visit import Visit
from fieldbook.storage.queries.people import select_people_by_name
from fieldbook.storage.queries.records import select_on_days

R = TypeVar("R", bound=Record)

Row = Callable[[R], Sequence[str]]


def run(session: Session) -> int:
    """Prints the list that was asked for."""
    lists: dict[str, Callable[[Session, JsonRecords], None]] = {
        "partners": _partners,
        "people": _people,
        "visits": _visits,
        "commitments": _commitments,
        "asks": _asks,
        "notes": _notes,
    }
    lists[session.asked.command](session, JsonRecords(session.journal))
    return 0


def _shown(
    session: Session, plain: JsonRecords, heads: Sequence[str], records: list[R], row: Row[R], **more: Any
) -> None:
    if session.asked.json:
        beside = more.get("beside")
        print_json(session, (plain.of(one) | (beside(one) if beside else {}) for one in records))
    else:
        show(session, heads, [row(one) for one in records], f"No {session.asked.command}.")


def _of_partner(session: Session) -> str | None:
    return partner_named(session.journal, session.asked.partner).id if session.asked.partner else None


def _within(session: Session, on: date | None) -> bool:
    first, last = session.asked.first, session.asked.last
    if first is None and last is None:
        return True
    return on is not None and (first is None or first <= on) and (last is None or on <= last)


def _selected(session: Session, kind: type[R], fields: Sequence[str], *, by_time: bool = False) -> list[R]:
    """Records of a type with a day, by partner and days."""
    first, last = session.asked.first, session.asked.last
    return select_on_days(session.journal.reader, kind, _of_partner(session), fields, first, last, by_time=by_time)


def _entered(record: Record) -> date | None:
    moment = moment_of(record.id)
    return moment.date() if moment else None


def _partners(session: Session, plain: JsonRecords) -> None:
    wanted, only = session.asked.state, _of_partner(session)
    found = partners(session.journal, archived=wanted == "archived" or only is not None)
    known = {one.partner: one for one in cadence.cadence_statuses(session.journal)}
    until = week_of(session.journal.today(), weeks=1)[1]
    due = [one.rhythm.partner for one in cadence.due_partners(session.journal, until)]
    # Without a cadence nobody is due, but where we never were we are expected, too.
    due += [one.partner for one in cadence.never_visited(session.journal) if one.partner not in due]
    owed, ahead = cadence.owed_by_partner(session.journal), cadence.planned_ahead(session.journal)

    def fits(one: Partner) -> bool:
        beat = known.get(one.id)
        if wanted == "archived":
            return one.archived
        if wanted == "due":
            return one.id in due
        if wanted == "quiet":
            return beat is not None and beat.quiet
        return wanted is None or (beat is not None and beat.never_visited)

    def beside(one: Partner) -> dict[str, Any]:
        beat = known.get(one.id)
        return {
            "days_since_visit": beat.days_since_visit if beat else None,
            "days_since_contact": beat.days_since_contact if beat else None,
            "quiet": bool(beat and beat.quiet),
            "due": one.id in due,
            "we_owe": len(owed.get(one.id, ())),
            "next_visit": ahead[one.id][0].isoformat() if one.id in ahead else None,
        }

    def row(one: Partner) -> Sequence[str]:
        beat = known.get(one.id)
        since = beat.days_since_visit if beat else None
        seen = "never visited" if since is None else f"{count(since, 'day')} ago"
        cadence = f"every {beat.cadence} days" if beat and beat.cadence else ""
        we_owe = str(len(owed[one.id])) if one.id in owed else ""
        coming = day(ahead[one.id][0]) if one.id in ahead else ""
        zone = one.zone if one.zone != session.journal.clock.zone else ""
        return (short(one.id), one.name, one.kind.value, one.level, one.town, zone, seen, cadence, we_owe, coming)

    chosen = [
        one for one in found if fits(one) and (only is None or one.id == only) and _within(session, _entered(one))
    ]
    if wanted == "due":  # to plan the next week by: past their cadence first
        chosen.sort(key=lambda one: due.index(one.id))
    heads = ("ID", "NAME", "TYPE", "LEVEL", "TOWN", "ZONE", "LAST VISIT", "CADENCE", "WE OWE", "NEXT VISIT")
    _shown(session, plain, heads, chosen, row, beside=beside)
    if wanted in ("due", "quiet") and not session.asked.json:
        _say_cadences(session, list(known.values()))


def _say_cadences(session: Session, beats: list[cadence.CadenceStatus]) -> None:
    """Who is due is worked out from cadences: where none are set, that is said, and how to set one."""
    without = sum(one.cadence is None for one in beats)
    if beats and without == len(beats):
        never = sum(one.never_visited for one in beats)
        counts = f"{count(len(beats), 'partner')}, {never} never visited"
        session.say(f"No partner has a visit cadence yet ({counts}). Set one with:")
        session.say(f"  {started_as()} partner set NAME --cadence 30")


def _people(session: Session, plain: JsonRecords) -> None:
    reader, today, only = session.journal.reader, session.journal.today(), _of_partner(session)
    roles: dict[str, list[Role]] = {}
    for role in reader.select(Role):
        if role.held_on(today):
            roles.setdefault(reader.canon(role.person), []).append(role)
    found = select_people_by_name(reader)
    if only is not None:
        found = [one for one in found if any(reader.canon(role.partner) == only for role in roles.get(one.id, ()))]

    def beside(one: Person) -> dict[str, Any]:
        held = [plain.of(role) for role in roles.get(one.id, ())]
        return {"roles": held, "partner_names": [role["partner_name"] for role in held]}

    def row(one: Person) -> Sequence[str]:
        held = roles.get(one.id, ())
        at = ", ".join(plain.title(role.partner) for role in held)
        email, phone = (reach[0].value if reach else "" for reach in (one.emails, one.phones))
        return (short(one.id), one.name, ", ".join(role.name for role in held if role.name), at, email, phone)

    chosen = [one for one in found if _within(session, _entered(one))]
    _shown(session, plain, ("ID", "NAME", "ROLE", "PARTNER", "EMAIL", "PHONE"), chosen, row, beside=beside)


def _visits(session: Session, plain: JsonRecords) -> None:
    wanted = session.asked.state
    found = _selected(session, Visit, ("partners",), by_time=True)
    if wanted is not None:
        found = [one for one in found if one.state.value == wanted or (wanted == "planned" and one.planned)]

    def row(one: Visit) -> Sequence[str]:
        at = clock_time(one.when, session.journal.clock.zone)
        who, state = plain.titles(one.partners), one.state.value if one.reached else "attempted"
        return (short(one.id), day(one.day), at, state, one.how.value, who, one.place, one.purpose)

    _shown(session, plain, ("ID", "DAY", "TIME", "STATE", "HOW", "PARTNER", "PLACE", "PURPOSE"), found, row)


def _commitments(session: Session, plain: JsonRecords) -> None:
    wanted, today = session.asked.state, session.journal.today()
    found = sorted(_selected(session, Commitment, ("by_side", "to_side")), key=pressing)
    if wanted == "open":
        found = [one for one in found if one.state(today) in OPEN_STATES]
    elif wanted is not None:
        found = [one for one in found if one.state(today).value == wanted]

    def row(one: Commitment) -> Sequence[str]:
        state, late = one.state(today).value, one.days_late(today)
        state += f" ({count(late, 'day')})" if late and one.settled_on is None else ""
        by = "we" if one.by_side == US else plain.title(one.by_side)
        to = "us" if one.to_side == US else plain.title(one.to_side)
        by, to = (
            ", ".join(filter(None, pair))
            for pair in ((plain.title(one.by_person), by), (plain.title(one.to_person), to))
        )
        return (short(one.id), day(one.day), state, by, to, one.spoken)

    _shown(session, plain, ("ID", "DAY", "STATE", "OWED BY", "OWED TO", "WORDING"), found, row)


def _asks(session: Session, plain: JsonRecords) -> None:
    wanted, only = session.asked.state, _of_partner(session)
    found = [one for one in _selected(session, Ask, ("voices",)) if wanted in (None, _standing(one, only))]

    def row(one: Ask) -> Sequence[str]:
        voices = plain.titles(voice.partner for voice in one.voices)
        return (short(one.id), day(one.day), _standing(one, only), one.area.value, voices, one.wording)

    _shown(session, plain, ("ID", "DAY", "STATE", "AREA", "ASKED BY", "WORDING"), found, row)


def _standing(one: Ask, partner: str | None) -> str:
    return "open" if one.is_open(partner) else "answered"


def _notes(session: Session, plain: JsonRecords) -> None:
    wanted = session.asked.state
    found = _selected(session, Note, ("partners",))
    if wanted in ("private", "shareable"):
        found = [one for one in found if one.shareable == (wanted == "shareable")]
    elif wanted is not None:
        found = [one for one in found if one.kind.value == wanted]

    def row(one: Note) -> Sequence[str]:
        privacy = "shareable" if one.shareable else "private"
        return (short(one.id), day(one.day), one.kind.value, privacy, plain.titles(one.partners), one.title)

    _shown(session, plain, ("ID", "DAY", "TYPE", "PRIVACY", "PARTNER", "NOTE"), found, row)
