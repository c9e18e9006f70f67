"""Matches the entries of a calendar with visits: our visits that were moved in the calendar are moved here, meetings
with partners are added as visits, and everything else is rejected.

An entry is a meeting with a partner if a person who is invited works there, or if its title or location contains a name
of the partner. The id of the visit is derived from the UID of the entry, so that importing the same file twice adds
nothing.
"""

import re
from dataclasses import replace
from datetime import datetime
from typing import Any

from fieldbook.errors import Message
from fieldbook.exchange.ics_reader import ImportVisit
from fieldbook.exchange.import_plan import Outcome, RowPlan
from fieldbook.exchange.match_keys import company_words, sentence_words
from fieldbook.exchange.record_index import RecordIndex
from fieldbook.exchange.rejections import RejectedRow
from fieldbook.journal.lookup import known_as
from fieldbook.model.ids import natural_id
from fieldbook.model.visit import Attendee, Visit, VisitChannel, VisitState

#: Minimum length of a name in characters; shorter ones also occur in texts that mean something else.
_SHORTEST = 4


class VisitMatcher:
    """Matches one entry at a time; call it after the partners and people of the same import have been matched. Visits
    that end by ``now`` (aware) are imported as held."""

    def __init__(self, known: RecordIndex, now: datetime) -> None:
        self._known = known
        self._now = now
        self._names: list[tuple[re.Pattern[str], str]] | None = None

    def visit(self, row: ImportVisit) -> RowPlan | RejectedRow:
        """Matches one entry."""
        here = self._known.get(Visit, row.record or natural_id("visit", "calendar", row.uid))
        if here is not None:
            return self._moved(row, here)
        if row.record:
            return RejectedRow(
                0,
                row.line,
                "",
                Message("{title}: skipped, this visit belongs to another book.", {"title": row.summary}),
            )
        if row.cancelled:
            return RejectedRow(0, row.line, "", Message("{title}: skipped, cancelled.", {"title": row.summary}))
        people = self._people(row)
        partners = self._partners(row, people)
        if not partners:
            reason = Message("{title}: skipped, no partner recognised.", {"title": row.summary})
            return RejectedRow(0, row.line, "", reason)
        over = row.when.ends <= self._now
        visit = Visit(
            id=natural_id("visit", "calendar", row.uid),
            source="calendar",
            partners=partners,
            people=tuple(Attendee(person, came=True if over else None) for person in people),
            when=row.when,
            place="" if row.far else row.place,
            how=VisitChannel.VIDEO if row.far else VisitChannel.IN_PERSON,
            purpose=row.summary,
            state=VisitState.HELD if over else VisitState.CONFIRMED,
        )
        self._known.add(visit)
        said = (Message("This visit is in the past and is imported as held.", {}),) if over else ()
        return self._row(row, visit, Outcome.NEW, remarks=said)

    def _moved(self, row: ImportVisit, here: Visit) -> RowPlan:
        values: dict[str, Any] = {}
        remarks: list[Message] = []
        if row.cancelled and here.planned:
            remarks.append(
                Message("Cancelled in the calendar. Cancel the visit here, too, and enter who cancelled it.", {})
            )
        elif here.planned:
            if here.when is None or here.when.begins != row.when.begins or here.when.minutes != row.when.minutes:
                values["when"] = row.when
            if row.place and row.place != here.place and not row.far:
                values["place"] = row.place
        elif here.when is not None and here.when.begins != row.when.begins:
            remarks.append(Message("Already held or cancelled here; the time was not changed.", {}))
        if values:
            self._known.change(here, values)
        plan = self._row(row, here, Outcome.CHANGED if values else Outcome.UNCHANGED, remarks=tuple(remarks))
        return replace(plan, known_by=Message("ID"), replaced=tuple(values))

    def _people(self, row: ImportVisit) -> tuple[str, ...]:
        found = [person.id for email in row.emails for person in self._known.people_reached(email)[:1]]
        return tuple(dict.fromkeys(found))

    def _partners(self, row: ImportVisit, people: tuple[str, ...]) -> tuple[str, ...]:
        """The partners at which the invited people work; if there are none, the partners whose names occur in the
        entry."""
        working = [partner for person in people for partner in sorted(self._known.workplaces(person))]
        if working:
            return tuple(sorted(set(working)))
        said = sentence_words(f"{row.summary} {row.place}")
        return tuple(sorted({partner for name, partner in self._named() if name.search(said)}))

    def _named(self) -> list[tuple[re.Pattern[str], str]]:
        """A pattern for every name of every partner, with the partner's id; computed when first needed."""
        if self._names is None:
            self._names = [
                (re.compile(rf"(?<!\w){re.escape(name)}(?!\w)"), partner.id)
                for partner in self._known.partners()
                for name in {company_words(one) for one in known_as(partner)}  # people leave the legal form out
                if len(name) >= _SHORTEST
            ]
        return self._names

    def _row(self, row: ImportVisit, visit: Visit, outcome: Outcome, remarks: tuple[Message, ...]) -> RowPlan:
        day = f"{row.when.start:%Y-%m-%d %H:%M}"
        title = f"{day} {row.summary or visit.purpose}".strip()
        return RowPlan(0, row.line, Visit.TYPE, title, visit.id, outcome, remarks=(*row.remarks, *remarks))
