"""The demo book: believable on any day, whole, and told the same way twice."""

from collections import Counter, defaultdict
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from fieldbook.errors import UserError
from fieldbook.exchange.demo import make_demo
from fieldbook.exchange.demo.build import build
from fieldbook.exchange.demo.days import Days
from fieldbook.insight.today import day_summary
from fieldbook.journal.backdated_changes import BackdatedWriter
from fieldbook.journal.clock import WallClock
from fieldbook.journal.journal import Journal
from fieldbook.model.change import Change
from fieldbook.model.commitment import Commitment, CommitmentState, EventKind
from fieldbook.model.investment import Investment
from fieldbook.model.note import Note, NoteKind
from fieldbook.model.partner import US
from fieldbook.model.person import Person, Role
from fieldbook.model.record import Record, registers_of
from fieldbook.model.registry import LIFE, spec_of
from fieldbook.model.visit import Visit, VisitChannel, VisitState
from fieldbook.storage.book_file import open_book
from fieldbook.storage.dump import dump
from fieldbook.storage.table_mapping import from_registers

TODAY = date(2026, 11, 25)
ZONE = "Europe/Stockholm"


def opened(path: Path, today: date = TODAY) -> Journal:
    clock = WallClock(ZONE, lambda: datetime.combine(today, time(8), UTC))
    return Journal(open_book(path, clock.now()), clock)


def told(today: date, seed: int = 20) -> list[Change]:
    return list(build(BackdatedWriter("0" * 32, seed), Days(today, ZONE)))


def records(changes: list[Change]) -> list[Record]:
    shown: dict[tuple[str, str], dict[str, Any]] = defaultdict(dict)
    for change in changes:
        for put in change.puts:
            if put.register != LIFE:
                shown[(put.type, put.record)][put.register] = put.values[0]
    return [from_registers(kind, one, registers) for (kind, one), registers in shown.items()]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Journal:
    journal = opened(tmp_path_factory.mktemp("demo") / "demo.book")
    make_demo(journal)
    return journal


def test_it_has_every_state_and_kind(demo: Journal) -> None:
    commitments = demo.reader.select(Commitment)
    states = Counter((one.by_side == US, one.state(TODAY)) for one in commitments)
    assert {state for _, state in states} == set(CommitmentState)
    for side in (True, False):
        assert states[(side, CommitmentState.LATE)] >= 3
        assert states[(side, CommitmentState.NO_DAY)] >= 1
    assert {note.kind for note in demo.reader.select(Note)} == set(NoteKind)
    assert {visit.state for visit in demo.reader.select(Visit)} > {VisitState.HELD, VisitState.CANCELLED}
    assert {visit.how for visit in demo.reader.select(Visit)} == set(VisitChannel)
    assert any(not visit.reached for visit in demo.reader.select(Visit))
    assert any(one.waits_on and one.last_chased for one in commitments)
    assert any(one.quote and one.quote.delivered != one.quote.amount for one in commitments if one.settled_on)
    assert {one.by_side == US for one in demo.reader.select(Investment)} == {True, False}
    assert {note.shareable for note in demo.reader.select(Note)} == {True, False}


def test_its_size_is_that_of_two_years(demo: Journal) -> None:
    assert demo.reader.count(Person) == 40
    assert 200 <= demo.reader.count(Note) <= 300
    assert 90 <= demo.reader.count(Commitment) <= 160
    assert demo.reader.count(Visit) >= 130
    first = min(visit.day for visit in demo.reader.select(Visit) if visit.day)
    assert 700 <= (TODAY - first).days <= 740


def test_somebody_changed_employer(demo: Journal) -> None:
    roles = defaultdict(list)
    for role in demo.reader.select(Role):
        roles[role.person].append(role)
    moved = [found for found in roles.values() if len(found) > 1]
    assert moved
    assert {role.held_on(TODAY) for role in moved[0]} == {True, False}


def test_every_reference_leads_somewhere(demo: Journal) -> None:
    assert demo.reader.rows("SELECT source, target FROM links WHERE target NOT IN (SELECT id FROM records)") == []
    assert demo.reader.contested() == []


def test_the_projection_is_what_the_log_says(demo: Journal) -> None:
    before = list(dump(demo.reader))
    demo.book.writer.rebuild()
    assert list(dump(demo.reader)) == before
    assert demo.book.writer.broken_links() == []


def test_today_is_full(demo: Journal) -> None:
    page = day_summary(demo)
    assert [(card.when.start.time(), card.how) for card in page.visits if card.when] == [
        (time(9), VisitChannel.IN_PERSON),
        (time(13, 30), VisitChannel.VIDEO),
        (time(16), VisitChannel.IN_PERSON),
    ]
    assert page.visits[0].prepared
    assert page.we_owe.late
    assert page.they_owe.late
    assert len(page.quiet) >= 3
    assert page.wrap_up.unwritten
    assert page.wrap_up.due_tomorrow
    assert page.todos


def test_nothing_is_dated_ahead(demo: Journal) -> None:
    midnight = datetime.combine(TODAY, time(), demo.clock.now().tzinfo)
    assert all(change.wall < midnight for _, change, _ in demo.reader.log.all())
    facts = [fact for one in demo.reader.select(Commitment) for fact in one.facts]
    assert all(fact.on < TODAY for fact in facts)


def test_a_book_with_records_is_left_alone(demo: Journal) -> None:
    count = demo.reader.rows("SELECT count(*) FROM changes")
    with pytest.raises(UserError, match="already contains records"):
        make_demo(demo)
    assert demo.reader.rows("SELECT count(*) FROM changes") == count


def test_the_same_day_tells_the_same_book() -> None:
    assert told(TODAY) == told(TODAY)


#: 400 days on end, with both ends of two years and a 29 February, in parts for the test runner's processes.
_FIRST = date(2027, 12, 20)


@pytest.mark.parametrize("part", range(8))
def test_it_is_believable_on_any_day(part: int) -> None:
    days = [_FIRST + timedelta(days=part * 50 + step) for step in range(50)]
    for today in days:
        _believable(today, records(told(today)))
    assert part != 1 or date(2028, 2, 29) in days


def _believable(today: date, found: list[Record]) -> None:
    ids = {one.id for one in found}
    visits = [one for one in found if isinstance(one, Visit)]
    assert sorted(one.when.start.time() for one in visits if one.when and one.day == today) == [
        time(9),
        time(13, 30),
        time(16),
    ]
    assert any(one.state is VisitState.HELD and not one.written_up for one in visits)
    towns: dict[date, set[str]] = defaultdict(set)
    for visit in visits:
        assert visit.when
        assert visit.planned == (visit.when.day >= today)
        assert 8 <= visit.when.start.hour <= 17
        rests = (4, 5) if visit.when.zone == "Asia/Jerusalem" else (5, 6)
        assert visit.when.day == today or visit.when.day.weekday() not in rests
        if visit.how is VisitChannel.IN_PERSON and visit.state is VisitState.HELD:
            towns[visit.when.day].add(visit.place)
    assert all(len(there) == 1 for there in towns.values())
    commitments = [one for one in found if isinstance(one, Commitment)]
    assert {one.state(today) for one in commitments} == set(CommitmentState)
    dues = {one.due for one in commitments if one.settled_on is None}
    assert {today, today + timedelta(days=1)} <= dues
    for one in commitments:
        assert one.given_on
        assert one.due is None or one.due >= one.given_on
        assert all(one.given_on <= fact.on < today for fact in one.facts)
        assert all(fact.to and fact.to > fact.on for fact in one.facts if fact.what is EventKind.MOVED)
    _resolves(found, ids)


def _resolves(found: list[Record], ids: set[str]) -> None:
    for one in found:
        for register, value in registers_of(one).items():
            spec = spec_of(one.TYPE, register)
            assert spec
            assert set(spec.refers_to(value)) <= ids
