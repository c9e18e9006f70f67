"""Commands about visits: plan, confirm, move, agenda, hold, cancel."""

from datetime import datetime
from zoneinfo import ZoneInfo

from fieldbook.cli.session import Session
from fieldbook.cli.tables import clock_time, day, one_line, short
from fieldbook.errors import UserError
from fieldbook.insight.visit_warnings import visit_warnings
from fieldbook.journal import visits
from fieldbook.journal.lookup import partner_named, person_named
from fieldbook.journal.validation import UNCHANGED
from fieldbook.model.partner import Partner
from fieldbook.model.value_types import TimeSlot
from fieldbook.model.visit import Party, Visit, VisitChannel, VisitState


def run(session: Session) -> int:
    """Does what was asked with a visit."""
    parts = {"plan": _plan, "confirm": _confirm, "move": _move, "agenda": _agenda, "hold": _hold, "cancel": _cancel}
    parts[session.asked.part](session)
    return 0


def _plan(session: Session) -> None:
    asked, journal = session.asked, session.journal
    partners = [partner_named(journal, name) for name in asked.partner]
    people = [person_named(journal, name).id for name in asked.person]
    zone = asked.zone or partners[0].zone or journal.clock.zone
    minutes = asked.minutes if asked.minutes is not None else session.application.settings.visit_minutes
    visit, _ = visits.plan(
        journal,
        partners,
        TimeSlot(asked.at, zone, minutes),
        place=asked.place,
        purpose=asked.purpose,
        points=asked.agenda,
        people=people,
        how=VisitChannel(asked.how),
        state=VisitState(asked.state),
    )
    session.say(f"Planned {short(visit.id)}: {_told(session, visit)}")
    _remark(session, visit)


def _confirm(session: Session) -> None:
    visit = _found(session)
    visits.confirm(session.journal, visit)
    session.say(f"Confirmed {short(visit.id)}: {_told(session, visit)}")


def _move(session: Session) -> None:
    asked, journal = session.asked, session.journal
    visit = _found(session)
    known = visit.when
    zone = known.zone if known else journal.get(Partner, visit.partners[0]).zone or journal.clock.zone
    minutes = asked.minutes or (known.minutes if known else session.application.settings.visit_minutes)
    visits.move(journal, visit, TimeSlot(asked.at, zone, minutes))
    now = journal.get(Visit, visit.id)
    session.say(f"Moved {short(now.id)}: {_told(session, now)}")
    _remark(session, now)


def _agenda(session: Session) -> None:
    asked, visit = session.asked, _found(session)
    if asked.points or asked.anew:
        visits.set_agenda(session.journal, visit, asked.points, anew=asked.anew)
        visit = session.journal.get(Visit, visit.id)
    session.say(f"{short(visit.id)}  {_told(session, visit)}")
    session.say(*(f"  {number}. {one_line(item.text)}" for number, item in enumerate(sorted(visit.agenda), 1)))
    if not visit.agenda:
        session.say("  The agenda is empty.")


def _hold(session: Session) -> None:
    visit = _found(session)
    visits.hold(session.journal, visit, session.asked.on)
    session.say(f"Marked as held {short(visit.id)}: {_told(session, session.journal.get(Visit, visit.id))}")


def _cancel(session: Session) -> None:
    visit = _found(session)
    visits.cancel(session.journal, visit, Party(session.asked.by), session.asked.on)
    session.say(f"Cancelled {short(visit.id)} by {session.asked.by}: {_told(session, visit)}")


def _found(session: Session) -> Visit:
    return session.journal.find(Visit, session.asked.id)


def _told(session: Session, visit: Visit) -> str:
    """When and with whom; the zone where it is not one's own."""
    who = ", ".join(session.journal.get(Partner, partner).name for partner in visit.partners)
    when = f"{day(visit.day)} {clock_time(visit.when, session.journal.clock.zone)}" if visit.when else "no date"
    return f"{when} {who}"


def _remark(session: Session, visit: Visit) -> None:
    session.say(*(f"Note: {remark}" for remark in visit_warnings(session.journal, visit)))


def moment_in(session: Session, at: datetime | None, zone: str) -> datetime:
    """A typed time as an aware moment in a zone; now when none was typed."""
    if at is None:
        return session.journal.clock.now()
    try:
        return at.replace(tzinfo=ZoneInfo(zone))
    except (KeyError, ValueError, OSError) as error:
        raise UserError("No time zone named {zone}.", kept=UNCHANGED, zone=zone) from error
