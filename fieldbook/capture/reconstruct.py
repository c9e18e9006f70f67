"""Reconstructs the text of a capture from its records: committing that text again would create the same records."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from functools import cached_property
from typing import Any

from fieldbook.capture.commit import CAPTURED, Answers, CaptureCommit, CaptureTarget, named_in
from fieldbook.capture.context import build_context
from fieldbook.capture.languages.language import Language, Mark
from fieldbook.capture.nodes import CaptureContext, DoneMark, OpenCommitment, Prose
from fieldbook.capture.parser import CaptureParser
from fieldbook.capture.record_formatter import RecordFormatter
from fieldbook.errors import UserError
from fieldbook.journal.commitments import is_ours
from fieldbook.journal.journal import Journal
from fieldbook.model import merge
from fieldbook.model.ask import Ask
from fieldbook.model.change import Change
from fieldbook.model.commitment import Commitment, EventKind
from fieldbook.model.investment import Investment
from fieldbook.model.note import Note, NoteKind
from fieldbook.model.person import Person, Role
from fieldbook.model.record import Record
from fieldbook.model.registry import LIFE
from fieldbook.model.todo import Todo
from fieldbook.model.value_types import zone_of
from fieldbook.model.visit import Visit, VisitState
from fieldbook.search_key import search_key


@dataclass(frozen=True, slots=True)
class ReconstructedCapture:
    """A capture as text, and the answers that were given with it."""

    text: str
    answers: Answers


def reconstruct(
    journal: Journal, record: str, languages: tuple[Language, ...], write_in: Language, *, first_month: int = 1
) -> tuple[ReconstructedCapture, ...]:
    """Reconstruct the capture that created a record (or closed a commitment), or all captures of a visit, oldest first.
    ``write_in`` is the language of the marks.

    Parsed in ``languages`` and committed to the same visit, with the same names known and the same commitments open,
    the text creates the same records as they are now: without what was deleted or changed since. Prose comes first,
    then the marks in the order typed; dates are absolute. Raises UserError for a record that no capture created.
    """
    log = journal.reader.log
    changes = [change for _, change in log.with_parameter(CAPTURED, "visit", record)]
    if not changes:
        touching = [change for _, change in log.of_record(record) if change.label == CAPTURED]
        changes = [change for change in touching if record in _created_by(change)] or touching[-1:]
    found = (_CaptureRecords(journal, change) for change in changes)
    captures = tuple(
        _Reconstruction(journal, one, languages, write_in, first_month).build() for one in found if one.left
    )
    if not captures:
        known = journal.reader.get(record)
        raise UserError(
            "“{title}” was not created from a visit note, or all of its content was deleted.",
            todo="Choose a note, commitment or visit that was created from a visit note.",
            title=known.title if known else record,
        )
    return captures


def _created_by(change: Change) -> tuple[str, ...]:
    """Return the ids of the records that a change created, in order."""
    return tuple(put.record for put in change.puts if put.register == LIFE and put.values == (merge.here(),))


class _CaptureRecords:
    """The records of one capture that still exist, and the commitments it closed."""

    def __init__(self, journal: Journal, change: Change) -> None:
        self._journal, self._change = journal, change
        self._registers = {(put.record, put.register): put.values[-1] for put in change.puts}
        present = (journal.reader.get(one) for one in _created_by(change) if journal.reader.is_present(one))
        at = journal.reader.get(change.parameters.get("visit", ""))
        self.visit = at if isinstance(at, Visit) else None
        # The change may also have created the visit itself, which is not part of the text.
        about = self.visit.id if self.visit else None
        self.records = tuple(one for one in present if one is not None and one.id != about)
        self.people = tuple(one for one in self.records if isinstance(one, Person))
        self.closed = tuple(self._closed())

    def _closed(self) -> Iterator[tuple[str, Commitment]]:
        """Yield (event id, commitment) for each ``done:``."""
        created = {record.id for record in self.records}
        for record, register in self._registers:
            field, _, fact = register.partition("/")
            if field != "facts" or record in created:
                continue
            found = self._journal.reader.get(record)
            if isinstance(found, Commitment) and any(
                one.id == fact and one.what is EventKind.KEPT for one in found.facts
            ):
                yield fact, found

    @property
    def left(self) -> bool:
        """Whether anything of the capture remains."""
        return bool(self.records or self.closed)

    def shared(self, note: Note) -> bool:
        """Return whether the capture marked a note as shareable and it still is. A later decision to share is not a
        mark of the capture."""
        return note.shareable and (note.id, "privacy") in self._registers

    def happened(self, visit: Visit) -> bool:
        """Return whether a visit was captured as held: then it was a call or an attempt."""
        return self._registers.get((visit.id, "state")) == VisitState.HELD.value

    @cached_property
    def prose(self) -> tuple[Note, ...]:
        """The notes that were written without a mark."""
        notes = (one for one in self.records if isinstance(one, Note) and one.kind is NoteKind.FACT)
        return tuple(note for note in notes if not self.shared(note))

    @property
    def partners(self) -> tuple[str, ...]:
        """The ids of the partners of the capture; the first one is in the change's parameters."""
        first = self._change.parameters.get("partner", "")
        with_partners = (one for one in self.records if isinstance(one, Visit | Note) and one not in self.prose)
        others = self.visit or next(with_partners, None)
        return tuple(dict.fromkeys((first, *(others.partners if others else ()))))

    @property
    def day(self) -> date:
        """The local day from which the capture's relative dates were counted."""
        for record in self.records:
            match record:
                case Note(day=date() as day) | Commitment(given_on=date() as day) | Investment(on=date() as day):
                    return day
                case Role(since=date() as day):
                    return day
                case Visit(day=date() as day) if self.happened(record):
                    return day
        return self._change.wall.date()


class _Reconstruction:
    """Rebuilds the text of one capture."""

    def __init__(
        self,
        journal: Journal,
        remains: _CaptureRecords,
        languages: tuple[Language, ...],
        write_in: Language,
        first_month: int,
    ) -> None:
        self._journal, self._remains = journal, remains
        self._partners = tuple(map(journal.reader.canon, remains.partners))
        context = build_context(journal, self._partners, remains.day, languages, first_month=first_month)
        self._reader = CaptureParser(self._as_it_was(context))
        self._phrasing = RecordFormatter(write_in, languages, self._names(context))
        at = datetime.combine(remains.day, time(12), zone_of(journal.clock.zone))
        self._writing = CaptureCommit(journal, CaptureTarget(self._partners, at, remains.visit), Answers())
        self._writing.new = {search_key(person.name): person.id for person in remains.people}

    def _as_it_was(self, context: CaptureContext) -> CaptureContext:
        """Return the context without what this capture added: its new people, its commitments; those it closed are
        open."""
        own = {record.id for record in self._remains.records}
        people = tuple(person for person in context.people if person.id not in own)
        closed = [OpenCommitment(one.id, one.wording, is_ours(one)) for _, one in self._remains.closed]
        own |= {one.id for one in closed}
        still = [one for one in context.open_commitments if one.id not in own]
        return replace(context, people=people, open_commitments=(*still, *closed))

    @staticmethod
    def _names(context: CaptureContext) -> dict[str, tuple[str, ...]]:
        """Return the names of every person and partner by id, the fullest first."""
        found = {one.id: (one.name, *one.aliases) for one in (*context.partners, *context.others)}
        for person in (*context.people, *context.colleagues):
            names = (person.name, f"{person.given} {person.family}".strip(), person.given, person.family)
            found[person.id] = tuple(dict.fromkeys(filter(None, names)))
        return found

    def build(self) -> ReconstructedCapture:
        """Return the whole text and its answers."""
        bodies = (note.body.strip("\n") for note in self._remains.prose)
        prose = self._reader.as_prose("\n\n".join(body for body in bodies if body.strip()))
        lines = [
            (record.id, self._line(record, ways)) for record in self._remains.records if (ways := self._ways(record))
        ]
        done: dict[str, str] = {}
        for fact, commitment in self._remains.closed:
            line = self._phrasing.marked(Mark.DONE, commitment.wording)
            lines.append((fact, line))
            done |= self._decided(line, commitment)
        # Ids sort by creation time, which is the order of the lines.
        text = "\n".join(filter(None, (prose, *(line for _, line in sorted(lines)))))
        names = self._reader.read(text).names
        people = tuple(name for name in names if name.what == "new" and search_key(name.text) in self._writing.new)
        return ReconstructedCapture(text, Answers(done, people))

    def _decided(self, line: str, commitment: Commitment) -> dict[str, str]:
        """Return the answer (wording -> commitment id) that a ``done:`` line needs when its wording does not identify
        the commitment."""
        items = self._reader.read(line).items
        asked = (item for item in items if isinstance(item, DoneMark) and item.matches != (commitment.id,))
        return {item.wording: commitment.id for item in asked}

    def _ways(self, record: Record) -> Iterable[str]:
        """Return the possible lines for a record; none for records that other lines create."""
        phrasing = self._phrasing
        match record:
            case Commitment():
                return phrasing.commitment(record, self._partners[0])
            case Todo():
                return phrasing.todo(record)
            case Investment():
                return phrasing.investment(record)
            case Visit():
                if self._remains.happened(record):
                    return phrasing.contact(record, self._partners[0])
                return phrasing.next_visit(record)
            case Note() if record not in self._remains.prose:
                return self._ways_of_note(record)
        return ()

    def _ways_of_note(self, note: Note) -> Iterable[str]:
        phrasing = self._phrasing
        match note.kind:
            case NoteKind.ASK:
                ask = self._journal.reader.get(note.ask or "")
                wording = ask.wording if isinstance(ask, Ask) else note.body
                return (way for one in self._asking(note) for way in phrasing.asked(note.body, wording, one))
            case NoteKind.PRAISE:
                return (way for one in (None, *note.people) for way in phrasing.named(Mark.PRAISE, note.body, one))
            case NoteKind.WORDS:
                return phrasing.words(note.body, note.people)
            case NoteKind.GUESS:
                return (phrasing.marked(Mark.GUESS, note.body),)
            case NoteKind.FACT:
                return (phrasing.marked(Mark.SHARE, note.body),)

    def _asking(self, note: Note) -> tuple[str | None, ...]:
        """Return the ids of the persons that may be named in an ask: the person of the note's own voice; when the
        partner had asked before, anybody the note names, or nobody."""
        ask = self._journal.reader.get(note.ask or "")
        voices = ask.voices if isinstance(ask, Ask) else ()
        own = [voice.person or None for voice in voices if voice.note == note.id]
        return tuple(own) or (None, *note.people)

    def _line(self, record: Record, ways: Iterable[str]) -> str:
        """Return the first of some lines that is parsed as the record again. When none is, because the record was
        changed since, the first line."""
        first = ""
        for way in ways:
            first = first or way
            if self._reproduces(way, record):
                return way
        return first

    def _reproduces(self, line: str, record: Record) -> bool:
        """Return whether a line, parsed and converted to a record, gives an equivalent record."""
        captured = self._reader.read(line)
        if len(captured.items) != 1 or isinstance(captured.items[0], Prose | DoneMark):
            return False
        (item,) = captured.items
        self._writing.item(item, named_in(item, captured))
        created = self._writing.records[-1]
        return type(created) is type(record) and self._same(created, record)

    def _same(self, created: Any, record: Any) -> bool:
        """Return whether two records are equivalent in what a line can express."""
        match created:
            case Note():
                # Older captures do not list every person named in the text.
                everybody = self._canon(*record.people) <= self._canon(*created.people)
                return everybody and (created.body, created.kind) == (record.body, record.kind)
            case Visit():
                happened = created.state is VisitState.HELD
                days = happened or (created.when and created.when.start) == (record.when and record.when.start)
                return bool(days) and (created.purpose, created.how) == (record.purpose, record.how)
        return self._gist(created) == self._gist(record)

    def _gist(self, record: Any) -> tuple[Any, ...]:
        match record:
            case Commitment():
                quote = (record.quote.amount, record.quote.currency) if record.quote else None
                who = (record.by_side, record.to_side, record.by_person or "", record.waits_on or "")
                return (record.wording, *map(self._journal.reader.canon, who), record.due, quote)
            case Investment():
                sides = map(self._journal.reader.canon, (record.by_side, record.to_side))
                return (record.what, record.kind, *sides, record.hours, record.money)
        return (record.text, record.due)

    def _canon(self, *records: str) -> set[str]:
        return set(map(self._journal.reader.canon, records))
