"""A record as a line of a capture: the ways in which it could be said in a language, the plainest first."""

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

#: More digits are only read in groups of three.
_UNGROUPED = 15


class RecordFormatter:
    """Says records in a language; words of the ``others`` that are read are a way out. ``names`` are those by which
    people and partners may be called, by their ids.

    Days are said as ISO dates, which mean the same on any other day; only as a last way a wording is left to say its
    day itself. It can hold anything: which of the ways is read as the record again, the caller has to find out.
    """

    def __init__(self, language: Language, others: tuple[Language, ...], names: Mapping[str, tuple[str, ...]]) -> None:
        self._language = language
        self._names = names
        self._deadlines = tuple(dict.fromkeys(one.days.deadline[0] for one in (language, *others)))

    def marked(self, mark: Mark, body: str, name: str = "") -> str:
        """A line with a mark; further lines are indented, so that they stay with it."""
        lines = [line for part in body.split("\n") if (line := part.strip())]
        word = self._language.marks[mark][0]
        return f"{word} {name}: " + "\n  ".join(lines) if name else f"{word}: " + "\n  ".join(lines)

    def named(self, mark: Mark, body: str, person: str | None) -> Iterator[str]:
        """A line whose mark may name somebody."""
        for name in self._called(person):
            yield self.marked(mark, body, name)
        yield self.marked(mark, body)

    def asked(self, body: str, wording: str, person: str | None) -> Iterator[str]:
        """An ask, in the words of one partner. Nobody known may have the name that stands before its wording."""
        name, colon, rest = body.partition(": ")
        if colon and person is None and rest.casefold() == wording.casefold():
            yield self.marked(Mark.ASK, rest, name)
        yield from self.named(Mark.ASK, body, person)

    def words(self, text: str, people: tuple[str, ...]) -> Iterator[str]:
        """Their words, and who said them."""
        yield words_line(text, "", self._language)
        for person in people:
            for name in self._called(person):
                yield words_line(text, name, self._language)

    def commitment(self, one: Commitment, partner: str) -> Iterator[str]:
        """A commitment; without a word about it, it is between us and ``partner``."""
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
        """Something to do."""
        for body in self._dated(one.text, [""], one.due):
            yield self.marked(Mark.TODO, body)

    def investment(self, one: Investment) -> Iterator[str]:
        """What was given: hours and money where the words do not say them."""
        mark = Mark.GAVE if one.by_side == US else Mark.GOT
        hours = f"{self._number(one.hours)} {self._language.amounts.hours[0]}" if one.hours is not None else ""
        money = f"{self._money(one.money.amount)} {one.money.currency}" if one.money else ""
        yield self.marked(mark, one.what)
        for said in filter(None, (hours, money, hours and money and f"{hours}, {money}")):
            yield self.marked(mark, f"{one.what}, {said}")

    def next_visit(self, one: Visit) -> Iterator[str]:
        """The next visit: how, when, and what for."""
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
        """A call, or an attempt at one: with whom, and the rest. The partner's name keeps a name that the rest begins
        with from being that person's, and stands where nothing else is known."""
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
        """A wording with whom it waits on and the day it is due: behind it without a preposition where its last word
        would become a part of that, and in it alone where it ends with a sign that goes with a day."""
        days = [*(f" {word} {due.isoformat()}" for word in self._deadlines), f" {due.isoformat()}"] if due else []
        yield from (f"{wording}{waiting}{day}" for day in (*days, "") for waiting in waits)

    def _number(self, amount: Decimal) -> str:
        return f"{amount:f}".replace(".", self._language.amounts.decimal)

    def _money(self, amount: Decimal) -> str:
        """Three decimals would be read as thousands, and many digits are only read in groups."""
        whole, point, part = f"{amount:f}".partition(".")
        if len(whole) > _UNGROUPED:
            whole = f"{int(whole):,}".replace(",", " ")
        more = "0" if len(part) == 3 and whole != "0" else ""
        return f"{whole}{point and self._language.amounts.decimal}{part}{more}"
