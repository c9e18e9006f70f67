"""What carry briefs read of the book: a partner at a time when one is asked for, in a few questions for many."""

from collections.abc import Iterable
from typing import TypeVar

from fieldbook.insight import commitment_line
from fieldbook.journal.journal import Journal
from fieldbook.model.commitment import Commitment
from fieldbook.model.note import Note
from fieldbook.model.partner import US, Partner
from fieldbook.model.person import Person
from fieldbook.model.visit import Visit

T = TypeVar("T")

#: So many shareable notes stand in a brief.
_NOTES = 5

#: From so many partners on it is quicker to go through what is open or shareable in the whole book.
_MANY = 20

#: So many ids fit into one question to the book.
_BATCH = 500

_STAFF = (
    "SELECT l.canon, who.canon FROM links l CROSS JOIN r_role r ON r.id = l.source "
    "JOIN links who ON who.source = r.id AND who.register = 'person' AND who.shown = 1 "
    "WHERE l.canon IN ({marks}) AND l.type = 'role' AND l.field = 'partner' AND l.shown = 1 AND r.present = 1 "
    "AND (r.since IS NULL OR r.since <= ?) AND (r.until IS NULL OR r.until > ?)"
)

_SHAREABLE = (
    "SELECT canon, id FROM (SELECT l.canon, t.id, row_number() OVER (PARTITION BY l.canon "
    "ORDER BY t._day DESC, t.id DESC) AS place FROM r_note t CROSS JOIN links l "
    "ON l.source = t.id AND l.field = 'partners' AND l.shown = 1 "
    "WHERE t.present = 1 AND t.privacy IS NOT NULL AND l.canon IN ({marks})) WHERE place <= ? ORDER BY canon, place"
)


class BriefDataReader:
    """Everything is read once and kept: the book as it was when it was first asked for."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._canon: dict[str, str] = {}
        self._partners: dict[str, Partner] = {}
        self._people: dict[str, Person | None] = {}
        self._staff: dict[str, frozenset[str]] = {}
        self._open: dict[str, list[Commitment]] = {}
        self._notes: dict[str, list[Note]] = {}

    def ahead(self, visits: Iterable[Visit]) -> None:
        """Reads at once what the briefs of these visits need; a few visits are left to be read one by one."""
        visits = list(visits)
        self._canons({partner for visit in visits for partner in visit.partners})
        canon = {self.canon(partner) for visit in visits for partner in visit.partners}
        partners = sorted(canon - self._notes.keys())
        if len(partners) < _MANY:
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
        """The record that a merged one stands for now."""
        if record not in self._canon:
            self._canon[record] = self._journal.reader.canon(record)
        return self._canon[record]

    def partner(self, partner: str) -> Partner:
        """A partner by its id; raises UserError when there is none."""
        if partner not in self._partners:
            found = self._journal.get(Partner, partner)
            self._partners[partner] = self._partners[found.id] = found
        return self._partners[partner]

    def person(self, person: str) -> Person | None:
        """A person by an id that stands for itself; None for anything else."""
        if person not in self._people:
            found = self._journal.reader.get(person)
            self._people[person] = found if isinstance(found, Person) else None
        return self._people[person]

    def staff(self, partner: str) -> frozenset[str]:
        """The ids of those who have a role at a partner today."""
        if partner not in self._staff:
            self._read_staff([partner])
        return self._staff[partner]

    def standing(self, partner: str) -> list[Commitment]:
        """The open commitments between us and a partner, most pressing first."""
        if partner not in self._open:
            self._open[partner] = commitment_line.standing(self._journal, partner)
        return self._open[partner]

    def notes(self, partner: str) -> list[Note]:
        """The latest notes on a partner that somebody allowed to be shown, latest first."""
        if partner not in self._notes:
            self._notes[partner] = self._journal.reader.linked(
                Note, partner, ("partners",), "privacy IS NOT NULL", (), "_day DESC, id DESC", _NOTES
            )
        return self._notes[partner]

    # --- many at once --------------------------------------------------------------------------------------------

    def _canons(self, records: Iterable[str]) -> None:
        unknown = [record for record in records if record not in self._canon]
        for part in _parts(unknown):
            merged = f"SELECT id FROM records WHERE merged IS NOT NULL AND id IN ({_marks(part)})"
            others = {row[0] for row in self._journal.reader.rows(merged, part)}
            self._canon |= {record: record for record in part if record not in others}

    def _read_staff(self, partners: list[str]) -> None:
        today = self._journal.today().isoformat()
        found: dict[str, set[str]] = {partner: set() for partner in partners}
        for part in _parts(partners):
            rows = self._journal.reader.rows(_STAFF.format(marks=_marks(part)), (*part, today, today))
            for partner, person in rows:
                found[partner].add(person)
        self._staff |= {partner: frozenset(people) for partner, people in found.items()}

    def _read_open(self, partners: list[str]) -> None:
        found: dict[str, list[Commitment]] = {partner: [] for partner in partners}
        unsettled = self._journal.reader.select(Commitment, "_settled_on IS NULL")
        self._canons({side for one in unsettled for side in (one.by_side, one.to_side)})
        for one in unsettled:
            for side in {self.canon(one.by_side), self.canon(one.to_side)}:
                if side in found:
                    found[side].append(one)
        self._open |= {partner: commitment_line.open_among(self._journal, some) for partner, some in found.items()}

    def _read_notes(self, partners: list[str]) -> None:
        found: dict[str, list[str]] = {partner: [] for partner in partners}
        for part in _parts(partners):
            rows = self._journal.reader.rows(_SHAREABLE.format(marks=_marks(part)), (*part, _NOTES))
            for partner, note in rows:
                if note not in found[partner]:
                    found[partner].append(note)
        notes = self._journal.reader.many(Note, (one for some in found.values() for one in some))
        self._notes |= {partner: [notes[one] for one in some] for partner, some in found.items()}


def staff(journal: Journal, partner: str) -> frozenset[str]:
    """The ids of those who have a role at a partner today."""
    return BriefDataReader(journal).staff(partner)


def _parts(items: list[T]) -> Iterable[list[T]]:
    return (items[start : start + _BATCH] for start in range(0, len(items), _BATCH))


def _marks(items: list[str]) -> str:
    return ",".join("?" * len(items))
