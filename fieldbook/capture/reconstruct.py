"""What a capture left in the book -> the text of it, from which the same records would be made again."""

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
    """A capture as a text that a person could have typed, and what was decided in it beside the text."""

    text: str
    answers: Answers


def reconstruct(
    journal: Journal, record: str, languages: tuple[Language, ...], told_in: Language, *, first_month: int = 1
) -> tuple[ReconstructedCapture, ...]:
    """The capture that made a record (or closed it, a commitment that none made), or every capture at a visit, oldest
    first, with the marks of a language.

    Read in ``languages`` and saved on the same occasion, where the same is known and open, the text makes the same
    records again: as they stand now, without what was deleted or decided since. Prose comes first, then the marks as
    they were typed; days are absolute. Raises UserError for any other record.
    """
    log = journal.reader.log
    changes = [change for _, change in log.with_parameter(CAPTURED, "visit", record)]
    if not changes:
        touching = [change for _, change in log.of_record(record) if change.label == CAPTURED]
        changes = [change for change in touching if record in _made(change)] or touching[-1:]
    found = (_Remains(journal, change) for change in changes)
    told = tuple(_Reconstruction(journal, one, languages, told_in, first_month).told() for one in found if one.left)
    if not told:
        known = journal.reader.get(record)
        raise UserError(
            "“{title}” was not created from a visit note, or all of its content was deleted.",
            todo="Choose a note, commitment or visit that was created from a visit note.",
            title=known.title if known else record,
        )
    return told


def _made(change: Change) -> tuple[str, ...]:
    """The records that a change brought into the book, in their order."""
    return tuple(put.record for put in change.puts if put.register == LIFE and put.values == (merge.here(),))


class _Remains:
    """What is left of one capture: the records it made, and the commitments it closed."""

    def __init__(self, journal: Journal, change: Change) -> None:
        self._journal, self._change = journal, change
        self._registers = {(put.record, put.register): put.values[-1] for put in change.puts}
        present = (journal.reader.get(one) for one in _made(change) if journal.reader.is_present(one))
        at = journal.reader.get(change.parameters.get("visit", ""))
        self.visit = at if isinstance(at, Visit) else None
        # The visit itself may have come into the book with what was written about it.
        about = self.visit.id if self.visit else None
        self.records = tuple(one for one in present if one is not None and one.id != about)
        self.people = tuple(one for one in self.records if isinstance(one, Person))
        self.kept = tuple(self._kept())

    def _kept(self) -> Iterator[tuple[str, Commitment]]:
        """(id of the fact, commitment) for each ``done:``."""
        made = {record.id for record in self.records}
        for record, register in self._registers:
            field, _, fact = register.partition("/")
            if field != "facts" or record in made:
                continue
            found = self._journal.reader.get(record)
            if isinstance(found, Commitment) and any(
                one.id == fact and one.what is EventKind.KEPT for one in found.facts
            ):
                yield fact, found

    @property
    def left(self) -> bool:
        """Whether there is anything to tell."""
        return bool(self.records or self.kept)

    def shared(self, note: Note) -> bool:
        """Whether it was said that a note may be shared, and still holds; what was decided later is no mark."""
        return note.shareable and (note.id, "privacy") in self._registers

    def happened(self, visit: Visit) -> bool:
        """Whether a visit had taken place when it was captured: then it was a call, or an attempt."""
        return self._registers.get((visit.id, "state")) == VisitState.HELD.value

    @cached_property
    def prose(self) -> tuple[Note, ...]:
        """What was written without a mark."""
        notes = (one for one in self.records if isinstance(one, Note) and one.kind is NoteKind.FACT)
        return tuple(note for note in notes if not self.shared(note))

    @property
    def partners(self) -> tuple[str, ...]:
        """Whom it was about; the first one is named in the change."""
        first = self._change.parameters.get("partner", "")
        with_partners = (one for one in self.records if isinstance(one, Visit | Note) and one not in self.prose)
        others = self.visit or next(with_partners, None)
        return tuple(dict.fromkeys((first, *(others.partners if others else ()))))

    @property
    def day(self) -> date:
        """The day from which its days were counted."""
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
    """One capture on its way back into words."""

    def __init__(
        self, journal: Journal, remains: _Remains, languages: tuple[Language, ...], told_in: Language, first_month: int
    ) -> None:
        self._journal, self._remains = journal, remains
        self._partners = tuple(map(journal.reader.canon, remains.partners))
        context = build_context(journal, self._partners, remains.day, languages, first_month=first_month)
        self._reader = CaptureParser(self._as_it_was(context))
        self._phrasing = RecordFormatter(told_in, languages, self._names(context))
        at = datetime.combine(remains.day, time(12), zone_of(journal.clock.zone))
        self._writing = CaptureCommit(journal, CaptureTarget(self._partners, at, remains.visit), Answers())
        self._writing.new = {search_key(person.name): person.id for person in remains.people}

    def _as_it_was(self, context: CaptureContext) -> CaptureContext:
        """Who was known and what was open before this capture."""
        own = {record.id for record in self._remains.records}
        people = tuple(person for person in context.people if person.id not in own)
        closed = [OpenCommitment(one.id, one.wording, is_ours(one)) for _, one in self._remains.kept]
        own |= {one.id for one in closed}
        still = [one for one in context.open_commitments if one.id not in own]
        return replace(context, people=people, open_commitments=(*still, *closed))

    @staticmethod
    def _names(context: CaptureContext) -> dict[str, tuple[str, ...]]:
        """The names that everybody may be called by, the fullest first."""
        found = {one.id: (one.name, *one.aliases) for one in (*context.partners, *context.others)}
        for person in (*context.people, *context.colleagues):
            names = (person.name, f"{person.given} {person.family}".strip(), person.given, person.family)
            found[person.id] = tuple(dict.fromkeys(filter(None, names)))
        return found

    def told(self) -> ReconstructedCapture:
        """The whole text."""
        bodies = (note.body.strip("\n") for note in self._remains.prose)
        prose = self._reader.as_prose("\n\n".join(body for body in bodies if body.strip()))
        lines = [
            (record.id, self._line(record, ways)) for record in self._remains.records if (ways := self._ways(record))
        ]
        done: dict[str, str] = {}
        for fact, commitment in self._remains.kept:
            line = self._phrasing.marked(Mark.DONE, commitment.wording)
            lines.append((fact, line))
            done |= self._decided(line, commitment)
        # Ids sort as they were made: in the order of the lines.
        text = "\n".join(filter(None, (prose, *(line for _, line in sorted(lines)))))
        names = self._reader.read(text).names
        people = tuple(name for name in names if name.what == "new" and search_key(name.said) in self._writing.new)
        return ReconstructedCapture(text, Answers(done, people))

    def _decided(self, line: str, commitment: Commitment) -> dict[str, str]:
        """Which commitment a ``done:`` means when its words alone do not say."""
        items = self._reader.read(line).items
        asked = (item for item in items if isinstance(item, DoneMark) and item.matches != (commitment.id,))
        return {item.wording: commitment.id for item in asked}

    def _ways(self, record: Record) -> Iterable[str]:
        """The ways in which a record could have been said; none for what other lines bring with them."""
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
        """Whose voice a note of an ask may be: the person of its voice; of a partner who had asked before, anybody who
        is named."""
        ask = self._journal.reader.get(note.ask or "")
        voices = ask.voices if isinstance(ask, Ask) else ()
        own = [voice.person or None for voice in voices if voice.note == note.id]
        return tuple(own) or (None, *note.people)

    def _line(self, record: Record, ways: Iterable[str]) -> str:
        """The first of some ways that is read as the record again; else the first one: it was changed since."""
        first = ""
        for way in ways:
            first = first or way
            if self._says(way, record):
                return way
        return first

    def _says(self, line: str, record: Record) -> bool:
        captured = self._reader.read(line)
        if len(captured.items) != 1 or isinstance(captured.items[0], Prose | DoneMark):
            return False
        (item,) = captured.items
        self._writing.item(item, named_in(item, captured))
        made = self._writing.made[-1]
        return type(made) is type(record) and self._same(made, record)

    def _same(self, made: Any, record: Any) -> bool:
        """Whether two records mean the same, as far as a line says it."""
        match made:
            case Note():
                # Older captures do not list everybody whom the words name.
                everybody = self._canon(*record.people) <= self._canon(*made.people)
                return everybody and (made.body, made.kind) == (record.body, record.kind)
            case Visit():
                happened = made.state is VisitState.HELD
                days = happened or (made.when and made.when.start) == (record.when and record.when.start)
                return bool(days) and (made.purpose, made.how) == (record.purpose, record.how)
        return self._gist(made) == self._gist(record)

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
