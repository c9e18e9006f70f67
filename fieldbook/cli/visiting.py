"""Commands about visits: plan, hold, cancel; and capture, which writes one down."""

from datetime import datetime
from zoneinfo import ZoneInfo

from fieldbook.cli.session import Session
from fieldbook.cli.tables import day, short
from fieldbook.errors import UserError
from fieldbook.journal import visits
from fieldbook.journal.sides import partner_named, person_named
from fieldbook.model.measures import When
from fieldbook.model.visit import How, Side, Visit, VisitState


def run(session: Session) -> int:
    """Does what was asked with a visit."""
    {"plan": _plan, "hold": _hold, "cancel": _cancel}[session.asked.part](session)
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
        When(asked.at, zone, minutes),
        place=asked.place,
        purpose=asked.purpose,
        points=asked.agenda,
        people=people,
        how=How(asked.how),
        state=VisitState(asked.state),
    )
    who = ", ".join(partner.name for partner in partners)
    session.say(f"Planned {short(visit.id)}: {day(visit.day)} {asked.at:%H:%M} {who}")


def _hold(session: Session) -> None:
    visit = session.journal.find(Visit, session.asked.id)
    visits.hold(session.journal, visit, session.asked.on)
    session.say(f"Held {short(visit.id)}.")


def _cancel(session: Session) -> None:
    visit = session.journal.find(Visit, session.asked.id)
    visits.cancel(session.journal, visit, Side(session.asked.by), session.asked.on)
    session.say(f"Cancelled {short(visit.id)} by {session.asked.by}.")


def moment_in(session: Session, at: datetime | None, zone: str) -> datetime:
    """A typed time as an aware moment in a zone; now when none was typed."""
    if at is None:
        return session.journal.clock.now()
    try:
        return at.replace(tzinfo=ZoneInfo(zone))
    except (KeyError, ValueError, OSError) as error:
        raise UserError("There is no time zone called {zone}.", kept="Nothing was changed.", zone=zone) from error
