"""Visits of the demo book: planned, held or cancelled, and the notes captured in them."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from fieldbook.exchange.demo.days import WEEKEND
from fieldbook.exchange.demo.scheduler import Scheduler
from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.model.ask import Ask, AskArea, AskRequest
from fieldbook.model.commitment import Commitment, CommitmentEvent, EventKind, Quote
from fieldbook.model.fractional_index import spaced_keys
from fieldbook.model.investment import Investment, InvestmentKind
from fieldbook.model.note import Note, NoteKind, Shareable
from fieldbook.model.partner import US
from fieldbook.model.todo import Todo
from fieldbook.model.value_types import Address, Money, TimeSlot
from fieldbook.model.visit import AgendaItem, Attendee, Party, Visit, VisitChannel, VisitState


@dataclass
class VisitBuilder:
    """Schedules the changes of visits; ``draw`` is used only for minutes and for the days of planning."""

    stage: Scheduler
    asks: dict[str, dict[str, Any]]
    draw: random.Random

    def set(self, key: str, partner: dict[str, Any], data: dict[str, Any]) -> None:
        """Schedules the changes of one visit; ``key`` is the name of its partner in the demo data."""
        meeting = _DemoVisit(self, key, partner, data)
        planned = meeting.how is not VisitChannel.CALL or data.get("ago", -1) <= 0
        if planned:
            self.stage.at(meeting.planned_at, meeting.plan)
        if "cancelled" in data:
            self.stage.at(meeting.cancelled_at, meeting.cancel)
        elif data.get("unwritten"):
            self.stage.at(meeting.when.ends + timedelta(minutes=5), meeting.hold)
        elif data.get("ago", -1) > 0:
            self.stage.at(meeting.when.ends + timedelta(minutes=self.draw.randint(5, 25)), meeting.capture)
            if planned:
                self.stage.at(meeting.when.ends + timedelta(minutes=self.draw.randint(90, 200)), meeting.recap)


class _DemoVisit:
    """One visit, from planning to recap."""

    def __init__(self, meetings: VisitBuilder, key: str, partner: dict[str, Any], data: dict[str, Any]) -> None:
        self._stage, self._asks, self._draw = meetings.stage, meetings.asks, meetings.draw
        self._key, self._data, self._partner = key, data, partner
        self._id = ""
        self._given: list[str] = []
        self.how = VisitChannel(data.get("how", "in person"))
        hour, minute = map(int, data["at"].split(":"))
        minutes = data.get(
            "minutes", 15 if self.how is VisitChannel.CALL else 45 if self.how is VisitChannel.VIDEO else 90
        )
        self.when = TimeSlot(datetime.combine(self._day(), time(hour, minute)), partner["zone"], minutes)

    def _day(self) -> date:
        days, data = self._stage.days, self._data
        if "week" in data:
            return days.week(data["week"], data["weekday"])
        rests: Sequence[int] = self._partner.get("rests", WEEKEND)
        if self.how in (VisitChannel.IN_PERSON, VisitChannel.EVENT) and "cancelled" not in data:
            return days.trip(data["ago"], data.get("place", self._partner["address"]["city"]), rests)
        return days.ago(data["ago"], rests)

    @property
    def planned_at(self) -> datetime:
        """When the visit was entered: a week or two before it, never before the partner was added."""
        days = self._stage.days
        ahead = days.ago((days.today - self.when.day).days + self._draw.randint(6, 15))
        latest = days.ago(self._partner["ago"] + 2) if "ago" in self._partner else ahead
        return days.moment(min(max(ahead, latest), self.when.day), 17, self._draw.randint(0, 50))

    @property
    def cancelled_at(self) -> datetime:
        """When the visit was cancelled."""
        days = self._stage.days
        return days.moment(days.done(self.when.day - timedelta(days=self._data["cancelled"][1]), 0), 11, 20)

    # --- units of work -------------------------------------------------------------------------------------------

    def plan(self) -> UnitOfWork:
        """Adds the planned visit."""
        entry = UnitOfWork("visit.planned", {"partner": self._stage.id_of(self._key)})
        entry.parameters["visit"] = self._visit(entry).id
        return entry

    def cancel(self) -> UnitOfWork:
        """Cancels the visit."""
        by = Party(self._data["cancelled"][0])
        entry = UnitOfWork("visit.cancelled", {"visit": self._id, "by": by.value})
        day = self._stage.moment.date()
        entry.change(self._planned(), state=VisitState.CANCELLED, cancelled_by=by, cancelled_on=day)
        return entry

    def hold(self) -> UnitOfWork:
        """Marks the visit as held, not written up yet."""
        entry = UnitOfWork("visit.held", {"visit": self._id})
        entry.change(self._planned(), state=VisitState.HELD)
        return entry

    def capture(self) -> UnitOfWork:
        """Writes up the visit: notes, commitments, investments and to-dos."""
        partner = self._stage.id_of(self._key)
        entry = UnitOfWork("captured", {"partner": partner})
        visit = self._planned() if self._id else self._visit(entry)
        entry.parameters["visit"] = visit.id
        reached = self._data.get("reached", True)
        people = tuple(Attendee(one.person, reached) for one in visit.people)
        entry.change(visit, state=VisitState.HELD, written_up=True, people=people)
        parent = self._notes(entry)
        for ours, name in ((True, "we"), (False, "they")):
            for data in self._data.get(name, ()):
                self._commitment(entry, data, parent, ours=ours)
        for ours, name in ((True, "gave"), (False, "got")):
            for data in self._data.get(name, ()):
                self._investment(entry, data, parent, ours=ours)
        for text, due, done in self._data.get("todo", ()):
            self._todo(entry, text, due, done, parent)
        return entry

    def recap(self) -> UnitOfWork:
        """Records that the recap was sent; from then on the wording of the visit's commitments is frozen."""
        entry = UnitOfWork("recap.sent", {"visit": self._id})
        if self._given or any("shareable" in note[0] for note in self._data.get("notes", ())):
            day = self._stage.moment.date()
            entry.change(self._planned(), recap_on=day)
            for one in self._given:
                entry.change(self._stage.now(Commitment, one), frozen_on=day)
        return entry

    # --- records -------------------------------------------------------------------------------------------------

    def _planned(self) -> Visit:
        return self._stage.now(Visit, self._id)

    def _visit(self, entry: UnitOfWork) -> Visit:
        data, points = self._data, self._data.get("agenda", [])
        self._id = self._stage.new_id()
        in_person = Address(**self._partner["address"]).one_line if self.how is VisitChannel.IN_PERSON else ""
        people = [self._stage.id_of(key) for key in data["with"] if self._stage.knows(key)]
        items = zip(points, spaced_keys(len(points)), strict=True)
        return entry.add(
            Visit(
                id=self._id,
                partners=(self._stage.id_of(self._key),),
                people=tuple(Attendee(person) for person in sorted(people)),
                when=self.when,
                place=data.get("place", in_person),
                how=self.how,
                reached=data.get("reached", True),
                purpose=data["for"],
                agenda=tuple(AgendaItem(self._stage.new_id(), position, point) for point, position in items),
                state=VisitState(data["state"]) if data.get("ago", -1) <= 0 else VisitState.CONFIRMED,
            )
        )

    def _notes(self, entry: UnitOfWork) -> str | None:
        parent = None
        for kind, text, *more in self._data.get("notes", ()):
            said, _, shareable = kind.partition(" ")
            note = Note(
                id=self._stage.new_id(),
                body=text,
                kind=NoteKind(said),
                privacy=Shareable() if shareable else None,
                at=self.when.ends,
                partners=(self._stage.id_of(self._key),),
                people=(self._stage.id_of(more[0]),) if more else (),
                visit=self._id,
                note=parent,
            )
            if note.kind is NoteKind.ASK:
                note = replace(note, ask=self._ask(entry, note, more[1]))
            entry.add(note)
            parent = parent or note.id
        return parent

    def _ask(self, entry: UnitOfWork, note: Note, name: str) -> str:
        voice = AskRequest(note.partners[0], self.when.day, note.people[0], note.id)
        if self._stage.knows(f"ask {name}"):
            ask = self._stage.now(Ask, self._stage.id_of(f"ask {name}"))
            voices = sorted((*ask.voices, voice), key=lambda one: one.key)
            return entry.change(ask, voices=tuple(voices)).id
        data = self._asks[name]
        made = self._stage.new_id(f"ask {name}")
        return entry.add(Ask(id=made, wording=data["wording"], area=AskArea(data["area"]), voices=(voice,))).id

    def _commitment(self, entry: UnitOfWork, data: dict[str, Any], parent: str | None, *, ours: bool) -> None:
        days, partner = self._stage.days, self._stage.id_of(self._key)
        if "due" in data:
            due: date | None = days.today + timedelta(days=data["due"])
        else:
            due = None if data["in"] is None else days.due(self.when.day, data["in"])
        quote = data.get("quote")
        made = self._stage.new_id()
        entry.add(
            Commitment(
                id=made,
                wording=data["what"],
                by_side=US if ours else partner,
                to_side=partner if ours else US,
                by_person=self._stage.id_of(data["by"]) if "by" in data else None,
                given_on=self.when.day,
                due=due,
                quote=Quote(Decimal(quote[0]), quote[1], reissued=data.get("reissued", False)) if quote else None,
                waits_on=self._stage.id_of(data["waits_on"]) if "waits_on" in data else None,
                visit=self._id,
                note=parent,
            )
        )
        self._given.append(made)
        for step in data.get("then", ()):
            self._set_fact(made, data, step)

    def _set_fact(self, commitment: str, data: dict[str, Any], step: list[Any]) -> None:
        days = self._stage.days
        what, after, *more = step
        day = days.done(self.when.day, after) if after >= 0 else days.ago(-after)

        def happens() -> UnitOfWork:
            record = self._stage.now(Commitment, commitment)
            fact = CommitmentEvent(self._stage.new_id(), EventKind(what), max(day, self.when.day))
            entry = UnitOfWork(f"commitment.{what}", {"commitment": commitment})
            if fact.what is EventKind.MOVED:
                to, told, reason = more
                fact = replace(fact, to=days.due(self.when.day, to), told=told, reason=reason)
                entry.parameters["to"] = str(fact.to)
            elif more:
                fact = replace(fact, reason=more[0])
            entry.change(record, facts=tuple(sorted((*record.facts, fact), key=lambda one: one.key)))
            if fact.what is EventKind.KEPT and record.quote:
                amount = Decimal(data.get("delivered", record.quote.amount))
                entry.change(record, quote=replace(record.quote, delivered=amount, delivered_on=fact.on))
            return entry

        self._stage.at(days.moment(max(day, self.when.day), 18, self._draw.randint(0, 55)), happens)

    def _investment(self, entry: UnitOfWork, data: list[Any], parent: str | None, *, ours: bool) -> None:
        what, kind, hours, money = data
        partner = self._stage.id_of(self._key)
        entry.add(
            Investment(
                id=self._stage.new_id(),
                what=what,
                kind=InvestmentKind(kind),
                by_side=US if ours else partner,
                to_side=partner if ours else US,
                on=self.when.day,
                hours=Decimal(hours) if hours else None,
                money=Money(Decimal(money[0]), money[1]) if money else None,
                visit=self._id,
                note=parent,
            )
        )

    def _todo(self, entry: UnitOfWork, text: str, due: int, done: int | None, parent: str | None) -> None:
        """Adds a to-do. ``due`` is in days from today while it is open, from the visit once it is done."""
        days = self._stage.days
        day = days.today + timedelta(days=due) if done is None else days.due(self.when.day, due)
        made = self._stage.new_id()
        entry.add(Todo(id=made, text=text, due=day, partner=self._stage.id_of(self._key), visit=self._id, note=parent))
        if done is not None:
            ticked = days.done(self.when.day, done)

            def tick() -> UnitOfWork:
                entry = UnitOfWork("todo.done", {"todo": made})
                entry.change(self._stage.now(Todo, made), done_on=ticked)
                return entry

            self._stage.at(days.moment(ticked, 18, 57), tick)
