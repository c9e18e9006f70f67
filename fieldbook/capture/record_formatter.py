"""Formats a record as a line of a capture: the possible lines in one language, the simplest first."""

from collections.abc import Iterator, Mapping
from datetime import date, time
from decimal import Decimal

from fieldbook.capture.languages.language import Language, Mark
from fieldbook.capture.serializer import words_line
from fieldbook.model.commitment import Commitment
from fieldbook.model.investment import Investment
from fieldbook.model.partner import US
from fieldbook.model.todo import Todo
from fieldbook.model.value_types import TimeSlot
from fieldbook.model.visit import Visit, VisitChannel

#: Numbers with more digits are parsed only when grouped in threes.
_MAX_UNGROUPED_DIGITS = 15


class RecordFormatter:
    """Formats records in one language. The deadline prepositions of the ``others`` are used as a fallback. ``names``
    maps the ids of people and partners to their names.

    Dates are written in ISO format, which does not depend on the day of reading; the last variant has no date, for a
    wording that contains its own. A wording can hold anything, so the caller must check which line is parsed as the
    record again.
    """

    def __init__(self, language: Language, others: tuple[Language, ...], names: Mapping[str, tuple[str, ...]]) -> None:
        self._language = language
        self._names = names
        self._deadlines = tuple(dict.fromkeys(one.days.deadline[0] for one in (language, *others)))

    def marked(self, mark: Mark, body: str, name: str = "") -> str:
        """Return a line with a mark. Continuation lines are indented, so that they are parsed as part of it."""
        lines = [line for part in body.split("\n") if (line := part.strip())]
        word = self._language.marks[mark][0]
        return f"{word} {name}: " + "\n  ".join(lines) if name else f"{word}: " + "\n  ".join(lines)

    def named(self, mark: Mark, body: str, person: str | None) -> Iterator[str]:
        """Yield lines with a mark, first with each name of the person, then without a name."""
        for name in self._called(person):
            yield self.marked(mark, body, name)
        yield self.marked(mark, body)

    def asked(self, body: str, wording: str, person: str | None) -> Iterator[str]:
        """Yield lines of an ask as one partner worded it. A name before its wording may be unknown to the book."""
        name, colon, rest = body.partition(": ")
        if colon and person is None and rest.casefold() == wording.casefold():
            yield self.marked(Mark.ASK, rest, name)
        yield from self.named(Mark.ASK, body, person)

    def words(self, text: str, people: tuple[str, ...]) -> Iterator[str]:
        """Yield lines of their words, without and with each speaker."""
        yield words_line(text, "", self._language)
        for person in people:
            for name in self._called(person):
                yield words_line(text, name, self._language)

    def commitment(self, one: Commitment, partner: str) -> Iterator[str]:
        """Yield lines of a commitment. ``partner`` is the other side that a line without a name means."""
        ours = one.by_side == US
        theirs = () if ours or one.by_side == partner else self._called(one.by_side)
        heads = (*self._called(one.by_person), *theirs, "")
        waits = [f" ({self._language.waits_on[0]} {name})" for name in self._called(one.waits_on)]
        marks = (Mark.QUOTE, Mark.WE) if one.quote else (Mark.WE, Mark.QUOTE)
        for mark in marks if ours else (Mark.THEY,):
            for name in heads if mark is not Mark.QUOTE else ("",):
                for body in self._dated(one.wording, waits or [""], one.due):
                    yield self.marked(mark, body, name)

    def todo(self, one: Todo) -> Iterator[str]:
        """Yield lines of a to-do."""
        for body in self._dated(one.text, [""], one.due):
            yield self.marked(Mark.TODO, body)

    def investment(self, one: Investment) -> Iterator[str]:
        """Yield lines of an investment, with hours and money added where the wording does not contain them."""
        mark = Mark.GAVE if one.by_side == US else Mark.GOT
        hours = f"{self._number(one.hours)} {self._language.amounts.hours[0]}" if one.hours is not None else ""
        money = f"{self._money(one.money.amount)} {one.money.currency}" if one.money else ""
        yield self.marked(mark, one.what)
        for amount in filter(None, (hours, money, hours and money and f"{hours}, {money}")):
            yield self.marked(mark, f"{one.what}, {amount}")

    def next_visit(self, one: Visit) -> Iterator[str]:
        """Yield lines of the next visit: channel, day and time, purpose."""
        if one.when is not None:
            yield from self._next_on(one, one.when)
        yield self.marked(Mark.NEXT, one.purpose)

    def _next_on(self, one: Visit, when: TimeSlot) -> Iterator[str]:
        how, day = self._language.meetings[one.how][0], when.day.isoformat()
        start = f"{when.start:%H:%M}"
        clocks = (f" {start}",) if when.start.time() != time(9) else ("", f" {start}")
        leads = (f"{how} ", "") if one.how is VisitChannel.IN_PERSON else ("", f"{how} ")
        for clock in clocks:
            for lead in leads:
                yield self.marked(
                    Mark.NEXT, f"{lead}{day}{clock}, {one.purpose}" if one.purpose else lead + day + clock
                )

    def contact(self, one: Visit, partner: str) -> Iterator[str]:
        """Yield lines of a call or an attempt: the person, and the remaining text. The variants with the partner's name
        are for calls without a known person, and keep a name at the start of the text from being parsed as the
        person."""
        mark = Mark.CALL if one.reached else Mark.TRIED
        for person in one.people:
            for name in self._called(person.person):
                yield self.marked(mark, f"{name}, {one.purpose}" if one.purpose else name)
                yield self.marked(mark, one.purpose, name)
        if one.purpose:
            yield self.marked(mark, one.purpose)
        for name in self._called(partner):
            yield self.marked(mark, f"{name}, {one.purpose}" if one.purpose else name)

    def _called(self, one: str | None) -> tuple[str, ...]:
        return self._names.get(one, ()) if one else ()

    def _dated(self, wording: str, waits: list[str], due: date | None) -> Iterator[str]:
        """Yield a wording with whom it waits on and its due date: with each deadline preposition, without one (when the
        last word would be parsed as part of it), and without a date (when the wording contains it)."""
        days = [*(f" {word} {due.isoformat()}" for word in self._deadlines), f" {due.isoformat()}"] if due else []
        yield from (f"{wording}{waiting}{day}" for day in (*days, "") for waiting in waits)

    def _number(self, amount: Decimal) -> str:
        return f"{amount:f}".replace(".", self._language.amounts.decimal)

    def _money(self, amount: Decimal) -> str:
        """Format an amount so that it is parsed unchanged: three decimals would be read as thousands, and long numbers
        need groups."""
        whole, point, part = f"{amount:f}".partition(".")
        if len(whole) > _MAX_UNGROUPED_DIGITS:
            whole = f"{int(whole):,}".replace(",", " ")
        more = "0" if len(part) == 3 and whole != "0" else ""
        return f"{whole}{point and self._language.amounts.decimal}{part}{more}"
