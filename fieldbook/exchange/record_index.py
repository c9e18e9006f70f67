"""Index of existing records and those that an import is about to add: by id, name and e-mail address."""

from collections import defaultdict
from typing import TypeVar

from fieldbook.exchange.match_keys import Identity, company_key, person_key, place_key
from fieldbook.journal.journal import Journal
from fieldbook.journal.lookup import known_as
from fieldbook.journal.unit_of_work import Edit
from fieldbook.model.change import Clock
from fieldbook.model.number import Number
from fieldbook.model.partner import Partner, PartnerKind
from fieldbook.model.person import Person, Role
from fieldbook.model.record import Record, replace_fields
from fieldbook.model.visit import Visit
from fieldbook.storage.queries.changes import select_change_stamp
from fieldbook.storage.queries.records import select_merged_records

R = TypeVar("R", bound=Record)


class RecordIndex:
    """Partners, people, roles and numbers, including the edits that the current import has made so far."""

    def __init__(self, journal: Journal) -> None:
        self._reader = journal.reader
        self._records: dict[str, Record] = {}
        self._before: dict[str, Record | None] = {}
        self._canon: dict[str, str] = {}
        self._by_identity: dict[tuple[str, str, str], list[str]] = defaultdict(list)
        self._partners: dict[str, list[str]] = defaultdict(list)
        self._people: dict[str, list[str]] = defaultdict(list)
        self._emails: dict[str, list[str]] = defaultdict(list)
        self._roles: dict[tuple[str, str], str] = {}
        self._workplaces: dict[str, set[str]] = defaultdict(set)
        self._changes: dict[str, tuple[str, Clock]] = {}
        for kind in (Partner, Person, Role):
            merged = select_merged_records(self._reader, kind)
            self._canon |= {record.id: self._reader.canon(record.id) for record in merged}
            for record in merged:
                self._identify(record, self._canon[record.id])
            for record in self._reader.select(kind):
                self._learn(record)

    # --- edits ---------------------------------------------------------------------------------------------------

    def add(self, record: R) -> R:
        """Adds a record that is not in the book, and returns it."""
        self._before[record.id] = None
        self._learn(record)
        return record

    def change(self, record: R, values: dict[str, object]) -> R:
        """Changes fields of an indexed record. Returns the changed record."""
        after = replace_fields(record, values)
        self._before.setdefault(record.id, record)
        self._learn(after)
        return after

    def edits(self) -> list[Edit]:
        """The edits to save in the journal, in the order in which their records were first added or changed."""
        return [Edit(before, self._records[record]) for record, before in self._before.items()]

    def is_touched(self, record: str) -> bool:
        """Whether this import added or changed a record."""
        return record in self._before

    def _learn(self, record: Record) -> None:
        known = record.id in self._records
        self._records[record.id] = record
        self._identify(record, record.id)
        if isinstance(record, Partner) and not (record.kind is PartnerKind.US and record.name == "Us"):
            for key in {company_key(name) for name in known_as(record)}:
                _note(self._partners[key], record.id)
        elif isinstance(record, Person):
            _note(self._people[person_key(record.name)], record.id)
            for reach in record.emails:
                _note(self._emails[reach.key], record.id)
        elif isinstance(record, Role) and not known:
            at = (self.canon(record.person), self.canon(record.partner))
            if at not in self._roles or record.until is None:
                self._roles[at] = record.id
            self._workplaces[at[0]].add(at[1])

    def _identify(self, record: Record, canon: str) -> None:
        if record.source_id:
            _note(self._by_identity[type(record).TYPE, record.source, record.source_id], canon)

    # --- lookup --------------------------------------------------------------------------------------------------

    def canon(self, record: str) -> str:
        """The id of the record into which a record was merged; the id itself if it was not merged."""
        return self._canon.get(record, record)

    def get(self, kind: type[R], record: str) -> R | None:
        """A record of the book or of this import. None if there is none of this type."""
        found = self._records.get(self.canon(record))
        if found is None and kind in (Number, Visit) and self._reader.is_present(record):
            found = self._reader.get(record)
        return found if isinstance(found, kind) else None

    def own_id(self, kind: type[Record], written: str) -> str:
        """An id from a file that Fieldbook exported, or an empty string if the book has a record of another type under
        it."""
        found = self._reader.type_of(written) if written else None
        return written if found in (None, kind.TYPE) else ""

    def identified(self, kind: type[R], identity: Identity) -> list[R]:
        """Records that were imported from another program under this id. Weak ids of lists can have several."""
        ids = self._by_identity.get((kind.TYPE, identity.source, identity.id), ())
        return [record for record in (self.get(kind, one) for one in ids) if record is not None]

    def partners(self) -> list[Partner]:
        """All partners of the book and of this import, except our own company."""
        found = (one for one in self._records.values() if isinstance(one, Partner))
        return [one for one in found if one.kind is not PartnerKind.US]

    def partners_named(self, name: str, city: str = "") -> list[Partner]:
        """Partners with this name, ignoring the legal form. Partners in another town are left out if both towns are
        known. Sorted by id, so that importing a file twice matches the same partners."""
        ids = self._partners.get(company_key(name), ())
        found = [record for record in (self.get(Partner, one) for one in sorted(ids)) if record is not None]
        place = place_key(city)
        near = [one for one in found if place and place_key(one.town) == place]
        return near or [one for one in found if not place or not one.town]

    def people_named(self, name: str) -> list[Person]:
        """People with this name, sorted by id."""
        ids = self._people.get(person_key(name), ())
        return [record for record in (self.get(Person, one) for one in sorted(ids)) if record is not None]

    def people_reached(self, key: str) -> list[Person]:
        """People with this e-mail address (as a key), sorted by id."""
        ids = self._emails.get(key, ())
        return [record for record in (self.get(Person, one) for one in sorted(ids)) if record is not None]

    def role(self, person: str, partner: str) -> Role | None:
        """The role of a person at a partner; one without an end date takes precedence. None if there is none."""
        found = self._roles.get((person, partner))
        return self.get(Role, found) if found else None

    def workplaces(self, person: str) -> set[str]:
        """The ids of the partners at which a person has or had a role."""
        return self._workplaces.get(person, set())

    def stands_as_imported(self, record: Record, field: str) -> bool:
        """Whether the current value of a field was written by the import that set the record's source id, or by a later
        import. A value that an earlier import of a list without ids wrote does not count: the new source may not
        replace it."""
        heads = self._reader.heads(record.id)
        known = max((self._written(one)[1] for one in heads.get("source_id", ())), default=Clock(0, 0))
        written = [self._written(one) for one in heads.get(field, ())]
        return bool(written) and all(label == "imported" and clock >= known for label, clock in written)

    def _written(self, change: str) -> tuple[str, Clock]:
        """The label and the hybrid logical clock of a change."""
        if change not in self._changes:
            label, milliseconds, counter = select_change_stamp(self._reader, change) or ("", 0, 0)
            self._changes[change] = (label, Clock(milliseconds, counter))
        return self._changes[change]


def _note(ids: list[str], record: str) -> None:
    if record not in ids:
        ids.append(record)
