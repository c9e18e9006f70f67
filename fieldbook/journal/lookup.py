"""Partners and people: our own company, finding partners and people by name, merging partners, adding them."""

from typing import Any, TypeVar

from fieldbook.errors import Message, UserError, any_of
from fieldbook.journal.journal import Journal
from fieldbook.journal.unit_of_work import Committed, UnitOfWork
from fieldbook.journal.validation import UNCHANGED
from fieldbook.model.partner import US, Partner, PartnerKind
from fieldbook.model.person import Person, Role
from fieldbook.model.record import Record
from fieldbook.model.value_types import Address
from fieldbook.near_match import close_matches
from fieldbook.search_key import search_key
from fieldbook.storage.queries.partners import select_partners

R = TypeVar("R", bound=Record)

#: Minimum similarity of the names suggested for an unknown one (difflib's ratio).
_SIMILAR_NAME = 0.75

#: Fields that a partner takes over from one merged into it, if its own are empty.
_FILLED = ("level", "level_basis", "territory", "zone", "phone", "email", "website", "cadence", "since")


def us(journal: Journal) -> Partner:
    """Our own company; a new record that is not saved if the book has none."""
    found = journal.reader.get(US)
    return found if isinstance(found, Partner) else Partner(id=US, name="Us", kind=PartnerKind.US)


def ensure_us(journal: Journal, entry: UnitOfWork) -> Partner:
    """Our own company; added to ``entry`` if the book has none."""
    known = journal.reader.is_present(US) or any(edit.record.id == US for edit in entry.edits)
    return us(journal) if known else entry.add(us(journal))


def name_us(journal: Journal, name: str) -> Committed | None:
    """Sets the name of our own company."""
    entry = UnitOfWork("us.named")
    entry.change(ensure_us(journal, entry), name=name)
    return journal.save(entry)


def partners(journal: Journal, *, archived: bool = False) -> list[Partner]:
    """All partners by name, without our own company."""
    return sorted(select_partners(journal.reader, archived=archived), key=lambda partner: search_key(partner.name))


def partner_named(journal: Journal, text: str) -> Partner:
    """Finds a partner by exact name or alias, by the beginning of words in its name, or by id.

    Raises UserError if there is none (with similar names), or more than one (with a few of them).
    """
    return _named(journal, Partner, text)


def person_named(journal: Journal, text: str) -> Person:
    """Finds a person. Raises UserError as ``partner_named`` does."""
    return _named(journal, Person, text)


def _named(journal: Journal, kind: type[R], text: str) -> R:
    wanted = search_key(text.strip())
    records = journal.reader.named(kind, text)
    exact = [one for one in records if wanted in {search_key(name) for name in _names(one)}]
    named = [hit.id for hit in journal.reader.search(text, 60) if hit.named and hit.type == kind.TYPE]
    found = exact or list(journal.reader.many(kind, named).values())
    if len(found) == 1:
        return found[0]
    if not found and len(text) >= 8 and all(character in "0123456789abcdef" for character in text.lower()):
        return journal.find(kind, text)
    if not found:
        near = _near(journal, kind, wanted)
        raise UserError(
            "No {kind} named “{name}”.",
            todo="Did you mean {near}?" if near else "Check the spelling, or use search.",
            kind=Message(kind.TYPE),
            name=text,
            near=any_of(near),
        )
    some = ", ".join(sorted(one.title for one in found)[:5])
    raise UserError("“{name}” could be {some}.", todo="Enter more of the name.", name=text, some=some)


def _near(journal: Journal, kind: type[R], wanted: str) -> list[str]:
    """Similar names, for a misspelled one: compared with whole names and with their words."""
    titles: dict[str, str] = {}
    for one in journal.reader.select(kind):
        if one.id != US:
            for name in map(search_key, _names(one)):
                titles |= dict.fromkeys((name, *(word for word in name.split() if len(word) > 3)), one.title)
    return close_matches(wanted, titles, 3, _SIMILAR_NAME)[:2]


def _names(record: Record) -> tuple[str, ...]:
    return known_as(record) if isinstance(record, Partner) else (record.title,)


def known_as(partner: Partner) -> tuple[str, ...]:
    """The name and aliases of a partner."""
    return (partner.name, *partner.aliases)


def people_of(journal: Journal, partner: str) -> list[tuple[Person, Role]]:
    """The people with a current role at a partner, with that role, by name."""
    today = journal.today()
    roles = [role for role in journal.reader.linked(Role, partner, ["partner"]) if role.held_on(today)]
    canon = {role.person: journal.reader.canon(role.person) for role in roles}
    people = {one.id: one for one in journal.reader.many(Person, canon.values()).values() if _here(journal, one)}
    found = [(people[canon[role.person]], role) for role in roles if canon[role.person] in people]
    return sorted(found, key=lambda pair: search_key(pair[0].name))


def _here(journal: Journal, record: Record) -> bool:
    return journal.reader.is_present(record.id)


def merge_partners(journal: Journal, kept: Partner, other: Partner) -> Committed | None:
    """Merges ``other`` into ``kept``: references to ``other`` are resolved to ``kept``, which takes over the fields it
    lacks. If a person has a role at both, one role remains. Can be undone."""
    if kept.id == other.id:
        raise UserError("A partner cannot be merged with itself.", kept=UNCHANGED)
    if other.id == US:
        raise UserError(
            "Our company cannot become a partner.", kept=UNCHANGED, todo="Merge them in the opposite direction."
        )
    entry = UnitOfWork("partners.merged", {"partner": kept.id, "other": other.id})
    entry.change(other, into=kept.id)
    entry.change(kept, **merged_values(kept, other))
    _join_roles(journal, entry, kept, other)
    return journal.save(entry)


def merged_values(kept: Partner, other: Partner) -> dict[str, Any]:
    """The fields of ``kept`` after ``other`` is merged into it: its own, completed with those of ``other``."""
    names = tuple(dict.fromkeys((*kept.aliases, other.name, *other.aliases)))
    values: dict[str, Any] = {name: getattr(kept, name) or getattr(other, name) for name in _FILLED}
    values["aliases"] = tuple(sorted(name for name in names if name != kept.name))
    values["about"] = "\n\n".join(text for text in dict.fromkeys((kept.about, other.about)) if text.strip())
    for name in ("links", "customers"):
        values[name] = tuple({one.key: one for one in (*getattr(other, name), *getattr(kept, name))}.values())
    values["links"] = tuple(one for one in values["links"] if one.partner not in (kept.id, other.id))
    values["tags"] = tuple(sorted({*kept.tags, *other.tags}))
    values["address"] = other.address if kept.address == Address() else kept.address
    return values


def _join_roles(journal: Journal, entry: UnitOfWork, kept: Partner, other: Partner) -> None:
    """Merges the roles of people who have one at both partners."""
    canon = journal.reader.canon
    ours = {canon(role.person): role for role in journal.reader.linked(Role, kept.id, ("partner",))}
    for role in journal.reader.linked(Role, other.id, ("partner",)):
        own = ours.get(canon(role.person))
        if own is not None:
            entry.change(role, into=own.id)
            entry.change(own, **joined_role(own, role))


def joined_role(own: Role, role: Role) -> dict[str, Any]:
    """The fields of a role that replaces two roles of one person at one partner: its period covers both."""
    until = None if own.until is None or role.until is None else max(own.until, role.until)
    since = None if own.since is None or role.since is None else min(own.since, role.since)
    return {"name": own.name or role.name, "until": until, "since": since}


def add_partner(
    journal: Journal, name: str, town: str = "", cadence: int | None = None, **fields: Any
) -> tuple[Partner, Committed]:
    """Adds a partner; ``fields`` are further fields of it. Raises UserError if the name is empty or already in use."""
    refuse_known_name(journal, name)
    address = fields.pop("address", None) or Address(city=town.strip())
    entry = UnitOfWork("partner.added")
    added = entry.add(Partner(id=journal.new_id(), name=name.strip(), address=address, cadence=cadence, **fields))
    entry.parameters["partner"] = added.id
    done = journal.save(entry)
    assert done is not None
    return added, done


def refuse_known_name(journal: Journal, name: str, besides: str = "") -> None:
    """Raises UserError if a partner other than ``besides`` (an id) has this name or alias."""
    wanted = search_key(name.strip())
    for known in partners(journal, archived=True):
        if known.id != besides and wanted in {search_key(one) for one in known_as(known)}:
            raise UserError(
                "{name} already exists in the book.",
                kept=UNCHANGED,
                todo="Open the existing record instead.",
                name=known.name,
            )
