"""Schedules the changes of the demo book and writes them in order of time."""

import heapq
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any, TypeVar

from fieldbook.exchange.demo.days import Days
from fieldbook.journal.backdated_changes import BackdatedWriter
from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.model.change import Change
from fieldbook.model.record import Record

R = TypeVar("R", bound=Record)

Play = Callable[[], UnitOfWork]


class Scheduler:
    """Runs scheduled functions in order of time. Maps the names of the demo data to record ids, and holds the current
    state of every record."""

    def __init__(self, chronicle: BackdatedWriter, days: Days) -> None:
        self.days = days
        self._chronicle = chronicle
        self._scenes: list[tuple[datetime, int, Play]] = []
        self._count = 0
        self._ids: dict[str, str] = {}
        self._now: dict[str, Any] = {}
        self._moment: datetime | None = None

    def at(self, moment: datetime, play: Play) -> None:
        """Schedules a function that returns a unit of work. Functions of the same moment run in the order of
        scheduling."""
        heapq.heappush(self._scenes, (self.days.passed(moment), self._count, play))
        self._count += 1

    def played(self) -> Iterator[Change]:
        """Runs all scheduled functions, including those scheduled meanwhile, and yields their changes."""
        while self._scenes:
            moment, _, play = heapq.heappop(self._scenes)
            self._moment = max(moment, self._moment or moment)
            entry = play()
            for edit in entry.edits:
                self._now[edit.record.id] = edit.after
            if entry.edits:
                yield self._chronicle.write(self._moment, entry)

    @property
    def moment(self) -> datetime:
        """The moment of the running function (aware)."""
        assert self._moment is not None
        return self._moment

    def new_id(self, name: str = "") -> str:
        """A new record id of the current moment, registered under a name of the demo data if given."""
        made = self._chronicle.new_id(self.moment)
        if name:
            self._ids[name] = made
        return made

    def name(self, name: str, record: str) -> None:
        """Registers a record that has a natural id under a name of the demo data."""
        self._ids[name] = record

    def id_of(self, name: str) -> str:
        """The record id registered under a name. Raises KeyError if there is none yet."""
        return self._ids[name]

    def knows(self, name: str) -> bool:
        """Whether a record is registered under this name."""
        return name in self._ids

    def now(self, kind: type[R], record: str) -> R:
        """The current state of a record."""
        found = self._now[record]
        assert isinstance(found, kind)
        return found
