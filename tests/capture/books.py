"""Real books that are filled alike, to capture into."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from fieldbook.capture.commit import Answers, CaptureTarget, CommittedCapture, commit_capture
from fieldbook.capture.context import build_context
from fieldbook.capture.languages.registry import LANGUAGES, in_order
from fieldbook.capture.nodes import DoneMark
from fieldbook.capture.parser import parse
from fieldbook.journal.clock import WallClock
from fieldbook.journal.journal import Journal
from fieldbook.journal.lookup import ensure_us
from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.model.commitment import Commitment
from fieldbook.model.partner import US, Partner
from fieldbook.model.person import Person, Role
from fieldbook.model.value_types import TimeSlot
from fieldbook.model.visit import Visit, VisitState
from fieldbook.storage.book_file import open_book
from tests.capture.known import CONTEXT, DAY

AT = datetime(2026, 9, 10, 10, 30, tzinfo=ZoneInfo("Europe/Warsaw"))
#: Visits that are planned in the book: at one partner, and at two.
ALONE, BOTH = "a" * 32, "b" * 32
OCCASIONS = ("", ALONE, BOTH)


def _fill(journal: Journal) -> None:
    """Puts those whom the context of the other tests knows into a book, with what is open there."""
    entry = UnitOfWork("filled")
    ensure_us(journal, entry)
    for partner in (*CONTEXT.partners, *CONTEXT.others):
        entry.add(Partner(id=partner.id, name=partner.name, aliases=partner.aliases))
    for person in (*CONTEXT.people, *CONTEXT.colleagues):
        entry.add(Person(id=person.id, name=person.name, given=person.given, family=person.family))
        at = person.partners[0] if person.partners else US
        entry.add(Role(id=f"role {person.id}", person=person.id, partner=at))
    for known in CONTEXT.open_commitments:
        sides = (US, known.partner) if known.by_us else (known.partner, US)
        entry.add(Commitment(id=known.id, wording=known.wording, by_side=sides[0], to_side=sides[1]))
    when = TimeSlot(datetime.combine(DAY, time(9)), "Europe/Warsaw")
    for visit, partners in ((ALONE, ("nordwind",)), (BOTH, ("contoso", "nordwind"))):
        entry.add(Visit(id=visit, partners=partners, when=when, place="Łódź", state=VisitState.CONFIRMED))
    journal.save(entry)


@dataclass
class Shelf:
    """Makes books that are filled alike; in each, ids made later differ."""

    folder: Path
    count: int = 0

    @contextmanager
    def book(self, *, days: int = 0) -> Iterator[Journal]:
        """A book of its own, opened on the day of the visit or so many days later."""
        self.count += 1
        path = self.folder / f"{self.count}.book"
        shutil.copy(self.folder / "filled", path)
        now = datetime(2026, 9, 10, 9, 0, tzinfo=UTC) + timedelta(days=days, seconds=self.count)
        journal = Journal(open_book(path, now), WallClock("Europe/Warsaw", lambda: now))
        try:
            yield journal
        finally:
            journal.close()
            path.unlink()


def filled(folder: Path) -> Shelf:
    """A shelf in a folder."""
    now = datetime(2026, 9, 1, 9, 0, tzinfo=UTC)
    journal = Journal(open_book(folder / "filled", now), WallClock("Europe/Warsaw", lambda: now))
    _fill(journal)
    journal.close()
    return Shelf(folder)


def nothing(journal: Journal, text: str) -> Answers:
    return Answers()


def everything(journal: Journal, text: str) -> Answers:
    """Takes up every new name, and the first of all commitments that could be meant."""
    captured = parse(text, build_context(journal, ("nordwind",), DAY, LANGUAGES))
    done = {item.wording: item.matches[0] for item in captured.items if isinstance(item, DoneMark)}
    return Answers(done, tuple(name for name in captured.names if name.what == "new"))


def capture(
    journal: Journal,
    text: str,
    answers: Callable[[Journal, str], Answers] = nothing,
    visit: str = "",
    own: str = "en",
    *,
    days: int = 0,
    typed: bool = True,
) -> CommittedCapture:
    """Takes a text at a visit, or about one partner, on the visit's day or so many days later."""
    found = journal.get(Visit, visit) if visit else None
    later = timedelta(days=days)
    occasion = CaptureTarget(found.partners if found else ("nordwind",), AT + later, found)
    context = replace(build_context(journal, occasion.partners, DAY + later, in_order(own)), typed=typed)
    return commit_capture(journal, parse(text, context), occasion, answers(journal, text))
