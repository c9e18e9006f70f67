"""Commands about people: new, set, merge."""

from typing import Any

from fieldbook.cli.session import Session
from fieldbook.cli.tables import one_line, short
from fieldbook.errors import UserError
from fieldbook.journal import people
from fieldbook.journal.lookup import partner_named, person_named
from fieldbook.journal.validation import UNCHANGED
from fieldbook.model.partner import Partner
from fieldbook.model.person import ContactMethod, Person


def run(session: Session) -> int:
    """Does what was asked with a person."""
    {"new": _new, "set": _set, "merge": _merge}[session.asked.part](session)
    return 0


def _new(session: Session) -> None:
    asked = session.asked
    partner = partner_named(session.journal, asked.partner)
    made, _ = people.add_person(session.journal, asked.name, partner, asked.role or "", **_reach(asked, None))
    session.say(f"Added {short(made.id)}: {_told(session, made)}")


def _set(session: Session) -> None:
    asked, journal = session.asked, session.journal
    person = person_named(journal, asked.person)
    fields = _reach(asked, person) | ({"name": asked.name} if asked.name is not None else {})
    if not fields and not asked.left and asked.partner is None and asked.role is None:
        raise UserError("Nothing to change.", kept=UNCHANGED, todo="Give a change, for example: --email or --left.")
    if asked.left and asked.role is not None:
        raise UserError(
            "Someone who has left cannot have a role there.", kept=UNCHANGED, todo="Use either --left or --role."
        )
    done = people.change_person(journal, person, **fields) if fields else None
    person = journal.get(Person, person.id)
    if asked.left:
        _left(session, person)
    elif asked.partner is not None or asked.role is not None:
        _moved(session, person)
    elif done is None:
        session.say(f"No change: {person.name} already has these values.")
        return
    session.say(f"{short(person.id)}  {_told(session, person)}")


def _left(session: Session, person: Person) -> None:
    asked, journal = session.asked, session.journal
    at = partner_named(journal, asked.partner) if asked.partner else _only_one(session, person)
    people.end_role(journal, person, at, asked.on)
    _say_nameless(session, person, at)


def _moved(session: Session, person: Person) -> None:
    asked, journal = session.asked, session.journal
    before = [journal.get(Partner, role.partner) for role in people.roles_of(journal, person.id)]
    to = partner_named(journal, asked.partner) if asked.partner else _only_one(session, person)
    if to.id in {one.id for one in before}:
        people.begin_role(journal, person, to, asked.role or "", asked.on)
    else:
        people.move_person(journal, person, to, asked.role or "", asked.on)
        for one in before:
            _say_nameless(session, person, one)


def _only_one(session: Session, person: Person) -> Partner:
    roles = people.roles_of(session.journal, person.id)
    found = {role.partner: session.journal.get(Partner, role.partner) for role in roles}
    if not found:
        raise UserError(
            "{person} does not work at any partner.",
            kept=UNCHANGED,
            todo="Add --partner to say where they work now.",
            person=person.name,
        )
    if len(found) > 1:
        names = ", ".join(one.name for one in found.values())
        raise UserError(
            "{person} works at: {names}.",
            kept=UNCHANGED,
            todo="Add --partner to say which one.",
            person=person.name,
            names=names,
        )
    return next(iter(found.values()))


def _say_nameless(session: Session, person: Person, partner: Partner) -> None:
    """What is open stays with the partner, and asks for a new name."""
    for one in people.without_a_name(session.journal, person, partner):
        session.say(
            f"Open commitment with {partner.name}, still assigned to {person.name}: "
            f"{short(one.id)}  {one_line(one.spoken)}"
        )


def _merge(session: Session) -> None:
    journal = session.journal
    kept, other = (person_named(journal, name) for name in (session.asked.person, session.asked.other))
    people.merge_people(journal, kept, other)
    session.say(f"Merged {other.name} into {kept.name}. Use undo to reverse this.")


def _reach(asked: Any, person: Person | None) -> dict[str, Any]:
    """Typed addresses and numbers, added to those that are known; an empty one lets go of them all."""
    out: dict[str, Any] = {}
    for field, typed in (("emails", asked.email), ("phones", asked.phone)):
        if typed is None:
            continue
        said = tuple(ContactMethod(one.strip()) for one in typed if one.strip())
        known: tuple[ContactMethod, ...] = getattr(person, field) if person is not None and said else ()
        out[field] = tuple({one.key: one for one in (*said, *known)}.values())
    return out


def _told(session: Session, person: Person) -> str:
    roles = people.roles_of(session.journal, person.id)
    at = [", ".join(filter(None, (one.name, session.journal.get(Partner, one.partner).name))) for one in roles]
    reach = [one.value for one in (*person.emails, *person.phones)]
    return "; ".join([person.name, *at, *reach])
