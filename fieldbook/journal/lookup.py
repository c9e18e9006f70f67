"""The sides of the channel: our own company, partners by the names people use for them, and the merging of two."""

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

#: The least similarity of names that are offered in place of an unknown one.
_SIMILAR_NAME = 0.75

#: What one partner takes from another that is merged into it, where it knows nothing itself.
_FILLED = ("level", "level_basis", "territory", "zone", "phone", "email", "website", "cadence", "since")


def us(journal: Journal) -> Partner:
    """Our own company; not yet in the book, it is given as it would be, without being written."""
    found = journal.reader.get(US)
    return found if isinstance(found, Partner) else Partner(id=US, name="Us", kind=PartnerKind.US)


def ensure_us(journal: Journal, entry: UnitOfWork) -> Partner:
    """Our own company, made within ``entry`` when the book does not hold it yet."""
    known = journal.reader.is_present(US) or any(edit.record.id == US for edit in entry.edits)
    return us(journal) if known else entry.add(us(journal))


def name_us(journal: Journal, name: str) -> Committed | None:
    """Gives our own company its name."""
    entry = UnitOfWork("us.named")
    entry.change(ensure_us(journal, entry), name=name)
    return journal.save(entry)


def partners(journal: Journal, *, archived: bool = False) -> list[Partner]:
    """All partners by name, our own company aside."""
    return sorted(select_partners(journal.reader, archived=archived), key=lambda partner: search_key(partner.name))


def partner_named(journal: Journal, written: str) -> Partner:
    """The partner that a person means: by exact name or alias, by the beginning of its words, or by id.

    Raises UserError when there is none, or more than one, naming a few of them.
    """
    return _named(journal, Partner, written)


def person_named(journal: Journal, written: str) -> Person:
    """The person that somebody means; raises UserError as ``partner_named`` does."""
    return _named(journal, Person, written)


def _named(journal: Journal, kind: type[R], written: str) -> R:
    wanted = search_key(written.strip())
    records = journal.reader.named(kind, written)
    exact = [one for one in records if wanted in {search_key(name) for name in _names(one)}]
    named = [hit.id for hit in journal.reader.search(written, 60) if hit.named and hit.type == kind.TYPE]
    found = exact or list(journal.reader.many(kind, named).values())
    if len(found) == 1:
        return found[0]
    if not found and len(written) >= 8 and all(sign in "0123456789abcdef" for sign in written.lower()):
        return journal.find(kind, written)
    if not found:
        near = _near(journal, kind, wanted)
        raise UserError(
            "No {kind} named “{name}”.",
            todo="Did you mean {near}?" if near else "Check the spelling, or use search.",
            kind=Message(kind.TYPE),
            name=written,
            near=any_of(near),
        )
    some = ", ".join(sorted(one.title for one in found)[:5])
    raise UserError("“{name}” could be {some}.", todo="Enter more of the name.", name=written, some=some)


def _near(journal: Journal, kind: type[R], wanted: str) -> list[str]:
    """The names that somebody may have meant with a slip of the pen: whole, or one of their words."""
    titles: dict[str, str] = {}
    for one in journal.reader.select(kind):
        if one.id != US:
            for name in map(search_key, _names(one)):
                titles |= dict.fromkeys((name, *(word for word in name.split() if len(word) > 3)), one.title)
    return close_matches(wanted, titles, 3, _SIMILAR_NAME)[:2]


def _names(record: Record) -> tuple[str, ...]:
    return known_as(record) if isinstance(record, Partner) else (record.title,)


def known_as(partner: Partner) -> tuple[str, ...]:
    """The names a partner goes by."""
    return (partner.name, *partner.aliases)


def people_of(journal: Journal, partner: str) -> list[tuple[Person, Role]]:
    """The people who have a role at a partner today, with it."""
    today = journal.today()
    roles = [role for role in journal.reader.linked(Role, partner, ["partner"]) if role.held_on(today)]
    canon = {role.person: journal.reader.canon(role.person) for role in roles}
    people = {one.id: one for one in journal.reader.many(Person, canon.values()).values() if _here(journal, one)}
    found = [(people[canon[role.person]], role) for role in roles if canon[role.person] in people]
    return sorted(found, key=lambda pair: search_key(pair[0].name))


def _here(journal: Journal, record: Record) -> bool:
    return journal.reader.is_present(record.id)


def merge_partners(journal: Journal, kept: Partner, other: Partner) -> Committed | None:
    """Makes ``other`` stand for ``kept``: everything that names it is found under ``kept``, which takes what it does
    not know yet; of two roles of one person one is left. Can be undone."""
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
    """The fields that ``kept`` has once ``other`` was merged into it: its own, and what it did not know itself."""
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
    """Somebody known at both partners is not listed twice."""
    canon = journal.reader.canon
    ours = {canon(role.person): role for role in journal.reader.linked(Role, kept.id, ("partner",))}
    for role in journal.reader.linked(Role, other.id, ("partner",)):
        own = ours.get(canon(role.person))
        if own is not None:
            entry.change(role, into=own.id)
            entry.change(own, **joined_role(own, role))


def joined_role(own: Role, role: Role) -> dict[str, Any]:
    """The fields of a role that stands for two of one person at one partner: who is there by either is there."""
    until = None if own.until is None or role.until is None else max(own.until, role.until)
    since = None if own.since is None or role.since is None else min(own.since, role.since)
    return {"name": own.name or role.name, "until": until, "since": since}


def add_partner(
    journal: Journal, name: str, town: str = "", cadence: int | None = None, **fields: Any
) -> tuple[Partner, Committed]:
    """Writes a new partner; ``fields`` are those of a partner. Raises UserError when it has no name, or one of that
    name is here already."""
    refuse_known_name(journal, name)
    address = fields.pop("address", None) or Address(city=town.strip())
    entry = UnitOfWork("partner.added")
    made = entry.add(Partner(id=journal.new_id(), name=name.strip(), address=address, cadence=cadence, **fields))
    entry.parameters["partner"] = made.id
    done = journal.save(entry)
    assert done is not None
    return made, done


def refuse_known_name(journal: Journal, name: str, besides: str = "") -> None:
    """Raises UserError when a partner, other than one, goes by a name."""
    wanted = search_key(name.strip())
    for known in partners(journal, archived=True):
        if known.id != besides and wanted in {search_key(one) for one in known_as(known)}:
            raise UserError(
                "{name} already exists in the book.",
                kept=UNCHANGED,
                todo="Open the existing record instead.",
                name=known.name,
            )
