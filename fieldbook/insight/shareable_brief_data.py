"""Reads the records that carry briefs need: by partner on demand, or for many visits in a few queries."""

from collections.abc import Iterable

from fieldbook.insight import commitment_line
from fieldbook.journal.journal import Journal
from fieldbook.model.commitment import Commitment
from fieldbook.model.note import Note
from fieldbook.model.partner import US, Partner
from fieldbook.model.person import Person
from fieldbook.model.visit import Visit
from fieldbook.storage.queries.commitments import select_unsettled_commitments
from fieldbook.storage.queries.notes import select_shareable_note_ids, select_shareable_notes
from fieldbook.storage.queries.people import select_staff
from fieldbook.storage.queries.records import select_merged_ids

#: Number of shareable notes in a brief.
_MAX_NOTES = 5

#: With at least this many partners, reading all open and shareable records of the book is faster.
_MIN_PARTNERS_FOR_BATCH = 20


class BriefDataReader:
    """Reads each record once and caches it. Later changes to the book are not seen."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._canon: dict[str, str] = {}
        self._partners: dict[str, Partner] = {}
        self._people: dict[str, Person | None] = {}
        self._staff: dict[str, frozenset[str]] = {}
        self._open: dict[str, list[Commitment]] = {}
        self._notes: dict[str, list[Note]] = {}

    def ahead(self, visits: Iterable[Visit]) -> None:
        """Prefetch what the briefs of some visits need. With few partners it does nothing: reading on demand is as
        fast."""
        visits = list(visits)
        self._canons({partner for visit in visits for partner in visit.partners})
        canon = {self.canon(partner) for visit in visits for partner in visit.partners}
        partners = sorted(canon - self._notes.keys())
        if len(partners) < _MIN_PARTNERS_FOR_BATCH:
            return
        reader = self._journal.reader
        self._partners |= reader.many(Partner, [one for one in partners if one not in self._partners])
        self._read_staff([one for one in (*partners, US) if one not in self._staff])
        self._read_open([one for one in partners if one not in self._open])
        self._read_notes(partners)
        invited = {one.person for visit in visits for one in visit.people}
        self._canons(invited)
        welcome = {one for partner in (*partners, US) for one in self._staff[partner]} - self._people.keys()
        wanted = sorted(welcome.intersection(map(self.canon, invited)))
        found = reader.many(Person, wanted)
        self._people |= {one: found.get(one) for one in wanted}

    def canon(self, record: str) -> str:
        """Return the id of the record into which a record was merged, or its own id."""
        if record not in self._canon:
            self._canon[record] = self._journal.reader.canon(record)
        return self._canon[record]

    def partner(self, partner: str) -> Partner:
        """Return a partner by id. Raises UserError when there is none."""
        if partner not in self._partners:
            found = self._journal.get(Partner, partner)
            self._partners[partner] = self._partners[found.id] = found
        return self._partners[partner]

    def person(self, person: str) -> Person | None:
        """Return a person by the id of an unmerged record; None for anything else."""
        if person not in self._people:
            found = self._journal.reader.get(person)
            self._people[person] = found if isinstance(found, Person) else None
        return self._people[person]

    def staff(self, partner: str) -> frozenset[str]:
        """Return the ids of the people who have a role at a partner today."""
        if partner not in self._staff:
            self._read_staff([partner])
        return self._staff[partner]

    def open_commitments(self, partner: str) -> list[Commitment]:
        """The open commitments between us and a partner, most pressing first."""
        if partner not in self._open:
            self._open[partner] = commitment_line.open_commitments(self._journal, partner)
        return self._open[partner]

    def notes(self, partner: str) -> list[Note]:
        """Return the latest notes on a partner that are marked as shareable, newest first."""
        if partner not in self._notes:
            self._notes[partner] = select_shareable_notes(self._journal.reader, partner, _MAX_NOTES)
        return self._notes[partner]

    # --- many at once --------------------------------------------------------------------------------------------

    def _canons(self, records: Iterable[str]) -> None:
        unknown = [record for record in records if record not in self._canon]
        merged = select_merged_ids(self._journal.reader, unknown)
        self._canon |= {record: record for record in unknown if record not in merged}

    def _read_staff(self, partners: list[str]) -> None:
        found: dict[str, set[str]] = {partner: set() for partner in partners}
        for partner, person in select_staff(self._journal.reader, partners, self._journal.today()):
            found[partner].add(person)
        self._staff |= {partner: frozenset(people) for partner, people in found.items()}

    def _read_open(self, partners: list[str]) -> None:
        found: dict[str, list[Commitment]] = {partner: [] for partner in partners}
        unsettled = select_unsettled_commitments(self._journal.reader)
        self._canons({side for one in unsettled for side in (one.by_side, one.to_side)})
        for one in unsettled:
            for side in {self.canon(one.by_side), self.canon(one.to_side)}:
                if side in found:
                    found[side].append(one)
        self._open |= {partner: commitment_line.open_among(self._journal, some) for partner, some in found.items()}

    def _read_notes(self, partners: list[str]) -> None:
        found: dict[str, list[str]] = {partner: [] for partner in partners}
        for partner, note in select_shareable_note_ids(self._journal.reader, partners, _MAX_NOTES):
            if note not in found[partner]:
                found[partner].append(note)
        notes = self._journal.reader.many(Note, (one for some in found.values() for one in some))
        self._notes |= {partner: [notes[one] for one in some] for partner, some in found.items()}


def staff(journal: Journal, partner: str) -> frozenset[str]:
    """Return the ids of the people who have a role at a partner today."""
    return BriefDataReader(journal).staff(partner)
