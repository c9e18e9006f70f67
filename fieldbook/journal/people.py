"""Operations on people and their roles: add, change, move to another partner, merge."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from fieldbook.errors import UserError
from fieldbook.journal.journal import Journal
from fieldbook.journal.lookup import joined_role, people_of
from fieldbook.journal.unit_of_work import Committed, UnitOfWork
from fieldbook.journal.validation import UNCHANGED
from fieldbook.model.commitment import Commitment
from fieldbook.model.ids import natural_id
from fieldbook.model.partner import Partner
from fieldbook.model.person import Person, Role
from fieldbook.model.value_types import Address
from fieldbook.search_key import search_key
from fieldbook.storage.queries.commitments import select_unsettled_of_person


def add_person(
    journal: Journal,
    name: str,
    partner: Partner | None = None,
    role: str = "",
    since: date | None = None,
    **fields: Any,
) -> tuple[Person, Committed]:
    """Adds a person, with a role at a partner since a day (None: unknown); ``fields`` are further fields of the person.
    Raises UserError if a person of that name already works at the partner, or the name is empty."""
    full_name = " ".join(name.split())
    if not full_name:
        raise UserError("The person's name is missing.", kept=UNCHANGED)
    if partner is not None and search_key(full_name) in {
        search_key(one.name) for one, _ in people_of(journal, partner.id)
    }:
        raise UserError(
            "{name} already works at {partner}.",
            kept=UNCHANGED,
            todo="Change the existing person, or add something to the name that tells them apart.",
            name=full_name,
            partner=partner.name,
        )
    given, _, family = full_name.rpartition(" ")
    entry = UnitOfWork("person.known") if partner is None else UnitOfWork("person.added", {"partner": partner.id})
    person = entry.add(
        Person(**{"id": journal.new_id(), "name": full_name, "given": given, "family": family, **fields})
    )
    entry.parameters["person"] = person.id
    if partner is not None:
        _begin(entry, person, partner, role, since)
    return person, _saved(journal, entry)


def change_person(journal: Journal, person: Person, **fields: Any) -> Committed | None:
    """Sets fields of a person by name; None if nothing changes. A new name also sets given and family name."""
    values = dict(fields)
    if "name" in values:
        values["name"] = " ".join(values["name"].split())
        if not values["name"]:
            raise UserError("The person's name is missing.", kept=UNCHANGED)
        if values["name"] != person.name and not {"given", "family"} & values.keys():
            values["given"], _, values["family"] = values["name"].rpartition(" ")
    entry = UnitOfWork("person.changed", {"person": person.id})
    entry.change(person, **values)
    return journal.save(entry)


def roles_of(journal: Journal, person: str, *, past: bool = False) -> list[Role]:
    """The current roles of a person, with ``past`` also ended ones; current ones first, then the latest."""
    today = journal.today()
    roles = [one for one in journal.reader.linked(Role, person, ("person",)) if past or one.held_on(today)]
    return sorted(roles, key=lambda one: (one.until is None, one.until or one.since or date.min), reverse=True)


def begin_role(
    journal: Journal, person: Person, partner: Partner, name: str = "", since: date | None = None
) -> Committed:
    """Adds a role at a partner (default: from today), besides the person's other roles. If the person already has a
    role there, that one is changed. Raises UserError if nothing would change."""
    role = _role_at(journal, person, partner)
    if role is None:
        entry = UnitOfWork("role.begun", {"person": person.id, "partner": partner.id})
        _begin(entry, person, partner, name, since or journal.today())
        return _saved(journal, entry)
    entry = UnitOfWork("role.changed", {"person": person.id, "partner": partner.id})
    entry.change(role, name=name.strip(), since=since or role.since)
    done = journal.save(entry)
    if done is None:
        raise UserError("{name} already works at {partner}.", kept=UNCHANGED, name=person.name, partner=partner.name)
    return done


def change_role(journal: Journal, role: Role, **fields: Any) -> Committed | None:
    """Sets fields of a role by name; None if nothing changes. Raises UserError if it would end before it starts."""
    since, until = fields.get("since", role.since), fields.get("until", role.until)
    if since is not None and until is not None and until < since:
        raise UserError(
            "The end date of a role cannot be before its start date.", kept=UNCHANGED, todo="Check both dates."
        )
    canon = journal.reader.canon
    entry = UnitOfWork("role.changed", {"person": canon(role.person), "partner": canon(role.partner)})
    entry.change(role, **fields)
    return journal.save(entry)


def end_role(journal: Journal, person: Person, partner: Partner, on: date | None = None) -> Committed:
    """Ends the person's role at a partner on a day (default: today), the first day without it. Open commitments stay
    with the partner (see ``without_a_name``). Raises UserError if the person has no role there."""
    role = _role_at(journal, person, partner)
    if role is None:
        raise UserError("{name} does not work at {partner}.", kept=UNCHANGED, name=person.name, partner=partner.name)
    entry = UnitOfWork("role.ended", {"person": person.id, "partner": partner.id})
    _end(entry, [role], journal.past_day(on))
    return _saved(journal, entry)


def move_person(journal: Journal, person: Person, to: Partner, name: str = "", on: date | None = None) -> Committed:
    """Moves a person to another employer on a day (default: today): ends all other roles and starts the new one; the
    history is kept. Raises UserError if the person already works there and nowhere else."""
    day = journal.past_day(on)
    current = roles_of(journal, person.id)
    there = _role_at(journal, person, to)
    entry = UnitOfWork("person.moved", {"person": person.id, "partner": to.id})
    _end(entry, [one for one in current if there is None or one.id != there.id], day)
    if there is None:
        _begin(entry, person, to, name, day)
    elif name.strip():
        entry.change(there, name=name.strip())
    done = journal.save(entry)
    if done is None:
        raise UserError("{name} already works at {partner}.", kept=UNCHANGED, name=person.name, partner=to.name)
    return done


def without_a_name(journal: Journal, person: Person, partner: Partner) -> list[Commitment]:
    """Open commitments with a partner that still name a person who has left it, and so need a new name."""
    found = select_unsettled_of_person(journal.reader, person.id)
    canon = journal.reader.canon
    return [one for one in found if partner.id in (canon(one.by_side), canon(one.to_side))]


def merge_people(journal: Journal, kept: Person, other: Person) -> Committed:
    """Merges ``other`` into ``kept``: references to ``other`` are resolved to ``kept``, which takes over the fields it
    lacks. If both have a role at one partner, one role remains. Can be undone."""
    if kept.id == other.id:
        raise UserError("A person cannot be merged with themselves.", kept=UNCHANGED)
    entry = UnitOfWork("people.merged", {"person": kept.id, "other": other.id})
    entry.change(other, into=kept.id)
    entry.change(kept, **merged_values(kept, other))
    _join_roles(journal, entry, kept, other)
    return _saved(journal, entry)


def merged_values(kept: Person, other: Person) -> dict[str, Any]:
    """The fields of ``kept`` after ``other`` is merged into it: its own, completed with those of ``other``."""
    known = {"emails", "phones", "known_by", "dates", "tags"}
    values: dict[str, Any] = {name: _joined(getattr(kept, name), getattr(other, name)) for name in sorted(known)}
    for name in ("given", "family", "languages"):
        values[name] = getattr(kept, name) or getattr(other, name)
    values["address"] = other.address if kept.address == Address() else kept.address
    values["personal"] = "\n\n".join(text for text in dict.fromkeys((kept.personal, other.personal)) if text.strip())
    return values


def _joined(ours: Iterable[Any], more: Iterable[Any]) -> tuple[Any, ...]:
    """The union of two sets by key; of elements with the same key, ours is used."""
    found = {one if isinstance(one, str) else one.key: one for one in (*more, *ours)}
    return tuple(found.values())


def _join_roles(journal: Journal, entry: UnitOfWork, kept: Person, other: Person) -> None:
    canon = journal.reader.canon
    ours = {canon(one.partner): one for one in roles_of(journal, kept.id, past=True)}
    for role in roles_of(journal, other.id, past=True):
        own = ours.get(canon(role.partner))
        if own is None:
            continue
        entry.change(role, into=own.id)
        entry.change(own, **joined_role(own, role))


def _role_at(journal: Journal, person: Person, partner: Partner) -> Role | None:
    for role in roles_of(journal, person.id):
        if journal.reader.canon(role.partner) == partner.id:
            return role
    return None


def _begin(entry: UnitOfWork, person: Person, partner: Partner, name: str, since: date | None) -> None:
    # A person has at most one role record at a partner: a person who returns gets the former one again.
    identifier = natural_id("role", person.id, partner.id)
    entry.add(Role(id=identifier, person=person.id, partner=partner.id, name=name.strip(), since=since))


def _end(entry: UnitOfWork, roles: Iterable[Role], on: date) -> None:
    for role in roles:
        entry.change(role, until=on)


def _saved(journal: Journal, entry: UnitOfWork) -> Committed:
    done = journal.save(entry)
    assert done is not None
    return done
