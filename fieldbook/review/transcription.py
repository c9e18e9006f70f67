"""Transcribes handwriting from a printed review into the book: each line is a row number and the text written there."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from fieldbook.capture.date_parser import parse_date
from fieldbook.capture.languages.language import Language, Mark
from fieldbook.capture.line_parser import LineParser
from fieldbook.capture.nodes import CommitmentMark, QuoteMark
from fieldbook.errors import Message, UserError
from fieldbook.journal.commitments import add_fact, keep_within
from fieldbook.journal.journal import Journal
from fieldbook.journal.lookup import ensure_us
from fieldbook.journal.reviews import points, prepare_within
from fieldbook.journal.unit_of_work import Committed, UnitOfWork
from fieldbook.journal.validation import UNCHANGED
from fieldbook.model.ask import Ask
from fieldbook.model.commitment import Commitment, EventKind, Quote
from fieldbook.model.note import Note
from fieldbook.model.record import Record
from fieldbook.model.review import PrintedCopy, Review


class LineKind(StrEnum):
    """What a transcribed line means."""

    KEPT = "kept"
    MOVED = "moved"
    BROKEN = "broken"
    RELEASED = "released"
    ANSWERED = "answered"
    STEP = "next step"
    SUMMARY = "summary"
    DECISION = "decision"
    CHECK = "relationship check"
    NOTE = "note"
    UNCLEAR = "unclear"


#: Words after a row number that state its outcome, in all shipped languages.
_OUTCOME_WORDS: Mapping[LineKind, frozenset[str]] = MappingProxyType(
    {
        LineKind.KEPT: frozenset({"kept", "done", "yes", "ok", "x", "✓", "✔", "erledigt", "gehalten", "ja"}),
        LineKind.BROKEN: frozenset({"broken", "no", "not done", "gebrochen", "nein", "nicht erledigt"}),
        LineKind.RELEASED: frozenset({"released", "not needed", "dropped", "erlassen", "entfällt", "nicht mehr nötig"}),
    }
)

#: Keywords of the boxes on the pages.
_BOX_KEYWORDS: Mapping[str, LineKind] = MappingProxyType(
    {
        "summary": LineKind.SUMMARY, "zusammenfassung": LineKind.SUMMARY,
        "decided": LineKind.DECISION, "decide": LineKind.DECISION,
        "entschieden": LineKind.DECISION, "beschlossen": LineKind.DECISION,
    }
)  # fmt: skip

_CHECK_OF: Mapping[str, bool] = MappingProxyType(
    {"ours": True, "unsere": True, "wir": True, "theirs": False, "ihre": False, "sie": False}
)

_NUMBERED = re.compile(r"(?P<number>\d{1,4})\s*(?:[.):]\s*|\s+)(?P<rest>\S.*)")
_MARKED = re.compile(r"(?P<word>[^\W\d_]+)\s*(?P<mark>[1-5])?\s*:\s*(?P<rest>.*)")
_TO_DAY = re.compile(r"(?:to|until|by|auf|bis|am)\s+", re.IGNORECASE)

#: Number of blank lines for next steps on the pages; their numbers follow those of the rows.
STEPS = 8


@dataclass(frozen=True, slots=True)
class TranscribedLine:
    """One line as parsed. ``line`` is its index in the text, ``number`` the row number (0 without one), ``record`` the
    id of the row's record; ``why`` is set when it is unclear."""

    line: int
    what: LineKind
    number: int = 0
    record: str = ""
    text: str = ""
    day: date | None = None
    step: CommitmentMark | QuoteMark | None = None
    ours: bool = True
    mark: int = 0
    why: Message | None = None


class Transcription:
    """Parses what was written on one printed copy, and saves it."""

    def __init__(
        self,
        journal: Journal,
        review: Review,
        copy: PrintedCopy,
        reader: LineParser,
        languages: tuple[Language, ...],
        first_month: int = 1,
    ) -> None:
        self._journal = journal
        self._review = review
        self._reader = reader
        self._languages = languages
        self._first_month = first_month
        self._records = {record: journal.reader.get(journal.reader.canon(record)) for record in copy.rows}
        self.rows: tuple[str, ...] = copy.rows

    def record(self, number: int) -> Record | None:
        """Return the record of a numbered row; None when there is no such row."""
        return self._records.get(self.rows[number - 1]) if 1 <= number <= len(self.rows) else None

    def read(self, text: str) -> list[TranscribedLine]:
        """Parse every line that is not empty, in order. Never raises: a line that is not recognised is UNCLEAR and has
        a message."""
        lines = ((place, " ".join(line.split())) for place, line in enumerate(text.split("\n")))
        return [self._line(place, line) for place, line in lines if line]

    def _line(self, place: int, line: str) -> TranscribedLine:
        numbered = _NUMBERED.fullmatch(line)
        if numbered:
            return self._numbered(place, int(numbered["number"]), numbered["rest"])
        marked = _MARKED.fullmatch(line)
        if marked and marked["rest"]:
            word = marked["word"].casefold()
            if word in _BOX_KEYWORDS and not marked["mark"]:
                return TranscribedLine(place, _BOX_KEYWORDS[word], text=marked["rest"])
            if word in _CHECK_OF and marked["mark"]:
                return TranscribedLine(
                    place, LineKind.CHECK, text=marked["rest"], ours=_CHECK_OF[word], mark=int(marked["mark"])
                )
            step = self._step(line)
            if step is not None and line.partition(":")[0].split()[0].casefold() in self._sides():
                return TranscribedLine(place, LineKind.STEP, text=step.wording, day=step.due, step=step)
        return TranscribedLine(place, LineKind.NOTE, text=line)

    def _sides(self) -> frozenset[str]:
        marks = (Mark.WE, Mark.THEY, Mark.QUOTE)
        return frozenset(
            word.casefold() for language in self._languages for mark in marks for word in language.marks.get(mark, ())
        )

    def _step(self, line: str) -> CommitmentMark | QuoteMark | None:
        item = self._reader.read(line, Mark.WE).item
        return item if isinstance(item, CommitmentMark | QuoteMark) else None

    def _numbered(self, place: int, number: int, rest: str) -> TranscribedLine:
        if number < 1 or number > len(self.rows) + STEPS:
            why = Message("The printed review has no row {number}", {"number": number})
            return TranscribedLine(place, LineKind.UNCLEAR, number, text=rest, why=why)
        if number > len(self.rows):
            step = self._step(rest)
            if step is None:
                return TranscribedLine(
                    place,
                    LineKind.UNCLEAR,
                    number,
                    text=rest,
                    why=Message("Enter the next step and who is responsible"),
                )
            return TranscribedLine(place, LineKind.STEP, number, text=step.wording, day=step.due, step=step)
        record = self.record(number)
        typed = TranscribedLine(place, LineKind.NOTE, number, record.id if record is not None else "", rest)
        if isinstance(record, Commitment):
            return self._happened(typed, record, rest)
        if isinstance(record, Ask):
            return replace(typed, what=LineKind.ANSWERED)
        return typed

    def _happened(self, typed: TranscribedLine, record: Commitment, rest: str) -> TranscribedLine:
        word, _, reason = rest.partition(":")
        for what, words in _OUTCOME_WORDS.items():
            if word.strip(" .!").casefold() in words:
                if record.settled_on is not None:
                    return replace(typed, what=LineKind.UNCLEAR, why=Message("This row is already closed"))
                return replace(typed, what=what, text=reason.strip())
        day_text = _TO_DAY.sub("", word, count=1).strip()
        date_match = parse_date(day_text, self._journal.today(), self._languages, first_month=self._first_month)
        if date_match is None:
            return typed
        if record.settled_on is not None:
            return replace(typed, what=LineKind.UNCLEAR, why=Message("This row is already closed"))
        return replace(typed, what=LineKind.MOVED, text=reason.strip(), day=date_match.day)

    # --- into the book ---------------------------------------------------------------------------------------------

    def save(
        self,
        found: Sequence[TranscribedLine],
        told: str,
        on: date | None = None,
        removes_drafts: tuple[str, ...] = (),
    ) -> Committed:
        """Save all lines as one change.

        ``told`` is who was told about days that were moved; ``on`` is the day of the meeting (default: today).
        ``removes_drafts`` are the drafts of these lines, see ``Journal.with_options``. Raises UserError while a line is
        unclear, or when there is nothing to save.
        """
        unclear = [one for one in found if one.what is LineKind.UNCLEAR]
        if unclear:
            raise UserError(
                "Line {line} could not be recognised: {why}.",
                kept="Nothing was saved; your entries are still here.",
                todo="Correct the line, or remove its number to save it as a note.",
                line=unclear[0].line + 1,
                why=unclear[0].why or "",
            )
        if not found:
            raise UserError(
                "No notes entered yet.", kept=UNCHANGED, todo="Enter a row number and the text written there."
            )
        day = self._journal.past_day(on)
        entry = UnitOfWork("review.typed", {"review": self._review.id, "partner": self._review.partner})
        for one in found:
            self._write(entry, one, told, day)
        self._prepared(entry, found)
        self._noted(entry, found, day)
        done = self._journal.with_options(removes_drafts=removes_drafts).save(entry)
        if done is None:
            raise UserError("All of this is already in the book.", kept=UNCHANGED)
        return done

    def _write(self, entry: UnitOfWork, one: TranscribedLine, told: str, day: date) -> None:
        record = self._records.get(self.rows[one.number - 1]) if 1 <= one.number <= len(self.rows) else None
        facts = {LineKind.BROKEN: EventKind.BROKEN, LineKind.RELEASED: EventKind.RELEASED}
        if isinstance(record, Commitment) and one.what is LineKind.KEPT:
            keep_within(self._journal, entry, self._current(entry, record), day, reason=one.text)
        elif isinstance(record, Commitment) and one.what in facts:
            add_fact(self._journal, entry, self._current(entry, record), facts[one.what], day, reason=one.text)
        elif isinstance(record, Commitment) and one.what is LineKind.MOVED:
            details = {"to": one.day, "told": told, "reason": one.text}
            add_fact(self._journal, entry, self._current(entry, record), EventKind.MOVED, day, **details)
        elif isinstance(record, Ask) and one.what is LineKind.ANSWERED:
            voices = tuple(
                replace(voice, told_on=day)
                if self._journal.reader.canon(voice.partner) == self._review.partner and voice.told_on is None
                else voice
                for voice in record.voices
            )
            entry.change(record, answer=one.text, answered_on=day, voices=voices)
        elif one.step is not None:
            self._add_step(entry, one.step, day)

    @staticmethod
    def _current(entry: UnitOfWork, record: Commitment) -> Commitment:
        """Return a commitment as changed by the lines before."""
        for edit in entry.edits:
            if edit.record.id == record.id and isinstance(edit.after, Commitment):
                return edit.after
        return record

    def _add_step(self, entry: UnitOfWork, step: CommitmentMark | QuoteMark, day: date) -> None:
        own, partner = ensure_us(self._journal, entry).id, self._review.partner
        ours = isinstance(step, QuoteMark) or step.by_us
        money = step.money if isinstance(step, QuoteMark) else step.quote
        entry.add(
            Commitment(
                id=self._journal.new_id(),
                wording=step.wording,
                by_side=own if ours else partner,
                to_side=partner if ours else own,
                by_person=step.person if isinstance(step, CommitmentMark) else None,
                given_on=day,
                due=step.due,
                quote=Quote(money.amount, money.currency) if money else None,
                waits_on=step.waits_on if isinstance(step, CommitmentMark) else None,
            )
        )

    def _prepared(self, entry: UnitOfWork, found: Sequence[TranscribedLine]) -> None:
        """Write summary and decisions to the review record."""
        fields: dict[str, object] = {}
        summaries = [one.text for one in found if one.what is LineKind.SUMMARY]
        if summaries:
            fields["summary"] = "\n".join((self._review.summary, *summaries)).strip()
        decided = [one.text for one in found if one.what is LineKind.DECISION]
        if decided:
            known = [point.text for point in self._review.decisions]
            new = [text for text in decided if text not in known]
            fields["decisions"] = points(self._journal, self._review.decisions, [*known, *new])
        if fields:
            prepare_within(self._journal, entry, self._review, **fields)

    def _noted(self, entry: UnitOfWork, found: Sequence[TranscribedLine], day: date) -> None:
        """Write the remaining lines as one note about the partner, each with the title of its row."""
        lines = []
        for one in found:
            record = self._journal.reader.get(one.record) if one.record else None
            if one.what is LineKind.NOTE:
                lines.append(f"{record.title}: {one.text}" if record is not None else one.text)
            elif one.what is LineKind.CHECK:
                side = "ours" if one.ours else "theirs"
                lines.append(f"Relationship check, {side}: {one.mark} of 5. {one.text}")
        if lines:
            at = self._journal.clock.at(day, 12) if day != self._journal.today() else self._journal.clock.now()
            body = "\n".join(lines)
            entry.add(Note(id=self._journal.new_id(), body=body, at=at, partners=(self._review.partner,)))
