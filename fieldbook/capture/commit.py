"""Writes the result of parsing a capture to the book: all records in one change."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

from fieldbook.capture.nodes import (
    AnyNode,
    AskMark,
    CommitmentMark,
    ContactMark,
    DoneMark,
    GuessMark,
    InvestmentMark,
    NameMatch,
    NextMark,
    ParsedCapture,
    PraiseMark,
    Prose,
    QuoteMark,
    ShareMark,
    TodoMark,
    WordsMark,
)
from fieldbook.errors import Message, UserError
from fieldbook.journal.commitments import add_fact
from fieldbook.journal.journal import Journal
from fieldbook.journal.lookup import ensure_us, known_as
from fieldbook.journal.unit_of_work import Committed, UnitOfWork
from fieldbook.journal.validation import UNCHANGED
from fieldbook.model.ask import Ask, AskRequest
from fieldbook.model.commitment import Commitment, EventKind, Quote
from fieldbook.model.ids import natural_id
from fieldbook.model.investment import Investment
from fieldbook.model.note import Note, NoteKind, Shareable
from fieldbook.model.partner import Partner
from fieldbook.model.person import Person, Role
from fieldbook.model.todo import Todo
from fieldbook.model.value_types import TimeSlot
from fieldbook.model.visit import Attendee, Visit, VisitChannel, VisitState
from fieldbook.search_key import search_key
from fieldbook.storage.queries.asks import select_unsettled_ask_worded

#: Local start time of a next visit that has a day but no time.
_DEFAULT_START = time(9, 0)

#: Stored label of the change that a capture makes.
CAPTURED = "captured"


@dataclass(frozen=True, slots=True)
class CaptureTarget:
    """What a capture is about: the partners (ids), the moment (aware), and the visit if there is one. ``minutes`` is
    the length of the next visit that it may plan."""

    partners: tuple[str, ...]
    at: datetime
    visit: Visit | None = None
    minutes: int = 60

    @property
    def day(self) -> date:
        """The local day from which relative dates are counted."""
        return self.at.date()


@dataclass(frozen=True, slots=True)
class Answers:
    """The user's decisions on open questions: which commitment a ``done:`` means (wording -> id), and which new names
    become people of the partner."""

    done: Mapping[str, str] = field(default_factory=dict)
    people: tuple[NameMatch, ...] = ()


@dataclass(frozen=True, slots=True)
class CommittedCapture:
    """The result of writing a capture: the change, the records created, and messages about what was kept as text
    because it was ambiguous."""

    done: Committed | None
    records: tuple[Any, ...]
    unclear: tuple[Message, ...] = ()


def commit_capture(
    journal: Journal, captured: ParsedCapture, occasion: CaptureTarget, answers: Answers | None = None
) -> CommittedCapture:
    """Write everything that was captured as one change.

    A planned visit of today or earlier that the capture is about becomes held. A ``done:`` that could mean several
    commitments is kept as text unless ``answers`` names one. Raises UserError for an empty capture or a missing
    partner.
    """
    if not captured.items:
        raise UserError("Nothing to save.", kept=UNCHANGED, todo="Enter some text first.")
    if not occasion.partners:
        raise UserError("The note has no partner.", kept=UNCHANGED, todo="Choose a partner.")
    writing = CaptureCommit(journal, occasion, answers or Answers())
    writing.names(captured)
    writing.prose(captured)
    for item in captured.items:
        writing.item(item, named_in(item, captured))
    writing.visit_held()
    done = journal.save(writing.entry)
    return CommittedCapture(done, tuple(writing.records), tuple(writing.unclear))


def named_in(item: AnyNode, captured: ParsedCapture) -> tuple[NameMatch, ...]:
    """Return the names that occur in one item."""
    return tuple(name for name in captured.names if item.span[0] <= name.span[0] < item.span[1])


class CaptureCommit:
    """Builds the unit of work for one capture. ``new`` maps the folded names of the people it creates to their ids;
    ``called`` does the same by first name."""

    def __init__(self, journal: Journal, occasion: CaptureTarget, answers: Answers) -> None:
        self._journal = journal
        self._at = occasion
        self._answers = answers
        self._visit = occasion.visit.id if occasion.visit else None
        self._note: str | None = None
        self.new: dict[str, str] = {}
        self.called: dict[str, str] = {}
        #: Ask ids of this capture by folded wording: the same wording twice is one ask.
        self._asked: dict[str, str] = {}
        self.records: list[Any] = []
        self.unclear: list[Message] = []
        parameters = {"partner": occasion.partners[0]} | ({"visit": self._visit} if self._visit else {})
        self.entry = UnitOfWork(CAPTURED, parameters)
        self._us = ensure_us(journal, self.entry).id

    def _add(self, record: Any) -> Any:
        self.records.append(self.entry.add(record))
        return record

    def names(self, captured: ParsedCapture) -> None:
        """Create a person at the first partner for each new name that the user accepted."""
        wanted = {search_key(name.text): name for name in self._answers.people}
        for name in captured.names:
            if name.what != "new" or search_key(name.text) not in wanted or search_key(name.text) in self.new:
                continue
            given, _, family = name.text.rpartition(" ")
            person = self._add(Person(id=self._journal.new_id(), name=name.text, given=given, family=family))
            self.new[search_key(name.text)] = person.id
            # "they Ewa" refers to the new person of this text; with several of that first name, to the first.
            self.called.setdefault(search_key(name.text.split()[0]), person.id)
            role = natural_id("role", person.id, self._at.partners[0])
            self._add(Role(id=role, person=person.id, partner=self._at.partners[0], name=name.role, since=self._at.day))

    def prose(self, captured: ParsedCapture) -> None:
        """Write all prose as one note, linked to the people and partners that it names."""
        items: list[AnyNode] = [item for item in captured.items if isinstance(item, Prose)]
        blocks = [item.unescaped_text for item in items if isinstance(item, Prose)]
        for item in captured.items:
            if isinstance(item, DoneMark) and self._meant(item) is None:
                items.append(item)
                blocks.append(f"done: {item.wording}")
                self.unclear.append(self._question(item))
        if not any(block.strip() for block in blocks):
            return
        # Names in marked lines do not count: the note is not about somebody mentioned only there.
        names = [name for item in items for name in named_in(item, captured)]
        partners = [name.ids[0] for name in names if name.what == "partner" and len(name.ids) == 1]
        everyone = tuple(dict.fromkeys((*self._at.partners, *partners)))
        body = "\n\n".join(block.strip("\n") for block in blocks if block.strip())
        self._note = self._noted(body, NoteKind.FACT, self._people(names), partners=everyone).id

    def _people(self, names: Sequence[NameMatch]) -> tuple[str, ...]:
        """Return the ids of the people, colleagues included, that some names identify unambiguously."""
        return tuple(dict.fromkeys(one for name in names for one in self._ids(name)))

    def _ids(self, name: NameMatch) -> tuple[str, ...]:
        if name.what == "new":
            person_id = self.new.get(search_key(name.text))
            return (person_id,) if person_id else ()
        return name.ids if name.what in ("person", "colleague") and len(name.ids) == 1 else ()

    def _noted(self, body: str, kind: NoteKind, people: Sequence[str | None] = (), **more: Any) -> Note:
        note = Note(
            **{
                "id": self._journal.new_id(),
                "body": body,
                "kind": kind,
                "at": self._at.at,
                "partners": self._at.partners,
                "people": tuple(dict.fromkeys(person for person in people if person)),
                "visit": self._visit,
                "note": self._note,
                **more,
            }
        )
        self._add(note)
        return note

    def item(self, item: AnyNode, names: Sequence[NameMatch] = ()) -> None:
        """Write the record of one marked line; ``names`` are the names in it."""
        people = self._people(names)
        match item:
            case CommitmentMark() | QuoteMark():
                self._commitment(item)
            case DoneMark():
                self._done(item)
            case AskMark():
                self._ask(item, people)
            case PraiseMark():
                self._noted(self._with_name(item, item.wording), NoteKind.PRAISE, [self.person_of(item), *people])
            case GuessMark():
                self._noted(item.wording, NoteKind.GUESS, people)
            case ShareMark():
                self._noted(item.wording, NoteKind.FACT, people, privacy=Shareable())
            case WordsMark():
                body = f"{item.text} – {item.person_text}" if self._is_lost(item) else item.text
                self._noted(body, NoteKind.WORDS, [self.person_of(item), *people])
            case TodoMark():
                self._add(Todo(id=self._journal.new_id(), text=item.text, due=item.due, **self._origin(partner=True)))
            case InvestmentMark():
                self._investment(item, people)
            case NextMark():
                self._next(item)
            case ContactMark():
                self._contact(item)

    def _origin(self, *, partner: bool = False) -> dict[str, Any]:
        origin: dict[str, Any] = {"visit": self._visit, "note": self._note}
        return origin | ({"partner": self._at.partners[0]} if partner else {})

    def person_of(self, item: Any) -> str | None:
        """Return the id of the person that a mark names; may be a person created by this capture."""
        person: str | None = item.person
        if person or not item.person_text:
            return person
        key = search_key(item.person_text)
        return self.new.get(key) or self.called.get(key)

    def _is_lost(self, item: Any, partner: str | None = None) -> bool:
        """Return whether a mark's name would be lost: no person was found, and it is not the name of the partner the
        item is about (``partner``, else the capture's only partner)."""
        if not item.person_text or self.person_of(item) is not None:
            return False
        if partner is None and len(self._at.partners) > 1:
            return True
        about = self._journal.get(Partner, partner or self._at.partners[0])
        return search_key(item.person_text) not in {search_key(name) for name in known_as(about)}

    def _with_name(self, item: Any, wording: str, partner: str | None = None) -> str:
        """Return the wording, with the mark's name before it where that would be lost otherwise."""
        return f"{item.person_text}: {wording}" if self._is_lost(item, partner) else wording

    def _commitment(self, item: CommitmentMark | QuoteMark) -> None:
        ours = isinstance(item, QuoteMark) or item.by_us
        partner = (item.partner if isinstance(item, CommitmentMark) else None) or self._at.partners[0]
        money = item.money if isinstance(item, QuoteMark) else item.quote
        named = isinstance(item, CommitmentMark)
        self._add(
            Commitment(
                id=self._journal.new_id(),
                wording=self._with_name(item, item.wording, partner) if named else item.wording,
                by_side=self._us if ours else partner,
                to_side=partner if ours else self._us,
                by_person=self.person_of(item) if named else None,
                given_on=self._at.day,
                due=item.due,
                quote=Quote(money.amount, money.currency) if money else None,
                waits_on=item.waits_on if isinstance(item, CommitmentMark) else None,
                **self._origin(),
            )
        )

    def _meant(self, item: DoneMark) -> str | None:
        if item.wording in self._answers.done:
            return self._answers.done[item.wording]
        return item.matches[0] if len(item.matches) == 1 else None

    def _question(self, item: DoneMark) -> Message:
        if not item.matches:
            return Message("“{wording}” matches no open commitment and was kept as text.", {"wording": item.wording})
        ids = ", ".join(one[-8:] for one in item.matches)
        return Message(
            "“{wording}” matches several commitments ({ids}) and was kept as text.",
            {"wording": item.wording, "ids": ids},
        )

    def _done(self, item: DoneMark) -> None:
        meant = self._meant(item)
        if meant is not None:
            commitment = self._journal.get(Commitment, meant)
            add_fact(self._journal, self.entry, commitment, EventKind.KEPT, self._at.day)

    def _ask(self, item: AskMark, people: Sequence[str]) -> None:
        person = self.person_of(item)
        note = self._journal.new_id()
        key = item.wording.casefold()
        ask = self._asked.get(key)
        if ask is None:
            ask = self._asked[key] = self._ask_with_voice(
                item, AskRequest(self._at.partners[0], self._at.day, person or "", note)
            )
        # The wording of the ask leaves the name out, because several partners may ask for the same.
        self._noted(self._with_name(item, item.wording), NoteKind.ASK, [person, *people], id=note, ask=ask)

    def _ask_with_voice(self, item: AskMark, voice: AskRequest) -> str:
        """Return the id of the open ask of this wording, with the partner's voice added; creates the ask when there is
        none."""
        known = select_unsettled_ask_worded(self._journal.reader, item.wording)
        if known is None:
            created: Ask = self._add(
                Ask(id=self._journal.new_id(), wording=item.wording, area=item.area, voices=(voice,))
            )
            return created.id
        if voice.partner not in {one.partner for one in known.voices}:
            self.entry.change(known, voices=(*known.voices, voice))
        return known.id

    def _investment(self, item: InvestmentMark, people: tuple[str, ...]) -> None:
        partner = self._at.partners[0]
        self._add(
            Investment(
                id=self._journal.new_id(),
                what=item.what,
                kind=item.kind,
                by_side=self._us if item.by_us else partner,
                to_side=partner if item.by_us else self._us,
                on=self._at.day,
                hours=item.hours,
                money=item.money,
                people=people,
                **self._origin(),
            )
        )

    def _next(self, item: NextMark) -> None:
        when = None
        if item.day is not None:
            start = datetime.combine(item.day, item.start or _DEFAULT_START)
            when = TimeSlot(start, self._zone(), self._at.minutes)
        self._add(
            Visit(
                id=self._journal.new_id(),
                partners=self._at.partners,
                people=tuple(Attendee(person) for person in item.people),
                when=when,
                place=self._at.visit.place if self._at.visit and item.how is VisitChannel.IN_PERSON else "",
                how=item.how,
                purpose=item.purpose,
                state=VisitState.ASKED if item.day else VisitState.IDEA,
            )
        )

    def _zone(self) -> str:
        if self._at.visit and self._at.visit.when:
            return self._at.visit.when.zone
        return self._journal.clock.zone

    def _contact(self, item: ContactMark) -> None:
        person = self.person_of(item)
        text = ", ".join(part for part in (item.person_text, item.text) if part) if self._is_lost(item) else item.text
        naive = self._at.at.replace(tzinfo=None, microsecond=0)
        self._add(
            Visit(
                id=self._journal.new_id(),
                partners=self._at.partners,
                people=(Attendee(person, not item.attempt),) if person else (),
                when=TimeSlot(naive, self._zone(), 15),
                how=VisitChannel.CALL,
                reached=not item.attempt,
                purpose=text,
                state=VisitState.HELD,
                written_up=True,
            )
        )

    def visit_held(self) -> None:
        """Mark the visit as held when its day has come: a capture about it means that it took place."""
        visit = self._at.visit
        if visit is not None and visit.planned and (visit.day is None or visit.day <= self._journal.today()):
            when = visit.when or TimeSlot(self._at.at.replace(tzinfo=None, microsecond=0), self._journal.clock.zone)
            self.entry.change(visit, state=VisitState.HELD, when=when)
