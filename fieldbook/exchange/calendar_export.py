"""Selects the visits and texts for a calendar export, reports what is left out, and writes the file."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from fieldbook.errors import Message
from fieldbook.exchange.ics_writer import calendar_visits, write_calendar
from fieldbook.insight.i18n import ShowDay, Translate
from fieldbook.insight.shareable_brief import ShareableBriefBuilder
from fieldbook.journal import visits
from fieldbook.journal.journal import Journal
from fieldbook.model.value_types import TimeSlot
from fieldbook.model.visit import Visit, VisitState


@dataclass(frozen=True, slots=True)
class ExportedVisit:
    """A visit that is exported, with the title of its calendar entry. A cancelled visit is exported so that it is
    removed from the calendar."""

    id: str
    title: str
    when: TimeSlot
    state: VisitState
    place: str


@dataclass(frozen=True, slots=True)
class WithheldPart:
    """A part of a visit that is not exported: the id of the record, its text, and the reason."""

    record: str
    words: str
    why: Message


class CalendarExport:
    """The export of the visits from ``first`` to ``last``, with the state of the book at construction."""

    def __init__(
        self, journal: Journal, first: date, last: date, say: Translate = str, day: ShowDay = date.isoformat
    ) -> None:
        self._journal = journal
        self._say, self._day = say, day
        self._found = {one.id: one for one in visits.between(journal, first, last, cancelled=True)}
        self._carrier = ShareableBriefBuilder(journal)
        self._occasions = calendar_visits(journal, [self._carrier.outward(one) for one in self._found.values()])

    @property
    def going(self) -> list[ExportedVisit]:
        """The visits that are exported, by time."""
        return [
            ExportedVisit(one.visit.id, ", ".join(one.names), one.visit.when, one.visit.state, one.visit.place)
            for one in self._occasions
            if one.visit.when is not None
        ]

    @property
    def ideas(self) -> int:
        """The number of visits that are left out because they are only ideas."""
        return sum(1 for one in self._found.values() if one.state is VisitState.IDEA)

    def text(self, visit: str) -> str:
        """The description of a visit's calendar entry."""
        return self._carrier.text(self._found[visit], self._say, self._day)

    def staying(self, visit: str) -> list[WithheldPart]:
        """The parts of a visit that are not exported, with the reasons."""
        found = self._found[visit]
        own = [
            (found.purpose, Message("the purpose of a visit is internal")),
            (found.outcome, Message("the outcome of a visit is internal")),
        ]
        out = [WithheldPart(found.id, words, why) for words, why in own if words.strip()]
        known = {(one.record, one.field): one for brief in self._carrier.of_visit(found) for one in brief.withheld}
        for one in known.values():
            record = self._journal.reader.get(one.record)
            out.append(WithheldPart(one.record, record.title if record is not None else "", one.why))
        return out

    def file(self, progress: Callable[[int, int], None] | None = None) -> bytes:
        """The calendar file; ``progress`` as in ``write_calendar``."""
        return write_calendar(self._occasions, self._describe, progress=progress)

    def _describe(self, visit: Visit) -> str:
        return self._carrier.text(visit, self._say, self._day)
