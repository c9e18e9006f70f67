"""Collects the changes of the demo book with their moments and writes them in order of time."""

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
    """Knows who stands for which name of the story, how every record is at the moment, and what comes next."""

    def __init__(self, chronicle: BackdatedWriter, days: Days) -> None:
        self.days = days
        self._chronicle = chronicle
        self._scenes: list[tuple[datetime, int, Play]] = []
        self._count = 0
        self._ids: dict[str, str] = {}
        self._now: dict[str, Any] = {}
        self._moment: datetime | None = None

    def at(self, moment: datetime, play: Play) -> None:
        """Sets a scene; of several at one moment the first set is played first."""
        heapq.heappush(self._scenes, (self.days.passed(moment), self._count, play))
        self._count += 1

    def played(self) -> Iterator[Change]:
        """Plays every scene, also those that are set while others are played."""
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
        """The moment of the scene being played."""
        assert self._moment is not None
        return self._moment

    def new_id(self, name: str = "") -> str:
        """An id for a record of this scene, found again under a name of the story."""
        made = self._chronicle.new_id(self.moment)
        if name:
            self._ids[name] = made
        return made

    def name(self, name: str, record: str) -> None:
        """Gives a record with a natural key its name in the story."""
        self._ids[name] = record

    def id_of(self, name: str) -> str:
        """The id behind a name of the story; KeyError before its entrance."""
        return self._ids[name]

    def knows(self, name: str) -> bool:
        """Whether somebody of that name has entered."""
        return name in self._ids

    def now(self, kind: type[R], record: str) -> R:
        """A record as it is at the moment."""
        found = self._now[record]
        assert isinstance(found, kind)
        return found
