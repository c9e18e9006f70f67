"""The track record: each commitment counted once, and the sentence the sum of its parts."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from fieldbook.insight.ledger import is_in_window, ledger, own_record, track_record
from fieldbook.model.commitment import OPEN_STATES, Commitment, CommitmentEvent, CommitmentState, EventKind
from tests.insight.books import TODAY, Book, day, kept

DAYS = st.dates(date(2025, 1, 1), date(2027, 6, 30))


@st.composite
def facts(draw: st.DrawFn) -> tuple[CommitmentEvent, ...]:
    count = draw(st.integers(0, 4))
    return tuple(
        CommitmentEvent(
            f"f{place}",
            draw(st.sampled_from(EventKind)),
            draw(DAYS),
            draw(DAYS),
            draw(st.sampled_from(("", "Ewa"))),
        )
        for place in range(count)
    )


@st.composite
def commitments(draw: st.DrawFn) -> list[Commitment]:
    return [
        Commitment(
            id=f"c{place}",
            wording="x",
            by_side="us",
            to_side="p",
            given_on=draw(st.none() | DAYS),
            due=draw(st.none() | DAYS),
            facts=draw(facts()),
        )
        for place in range(draw(st.integers(0, 12)))
    ]


@given(commitments(), DAYS, DAYS, st.integers(0, 700))
def test_each_commitment_of_the_window_is_counted_once(
    found: list[Commitment], today: date, first: date, length: int
) -> None:
    last = first + timedelta(days=length)
    record = track_record(found, today, first, last)
    inside = [one.id for one in found if is_in_window(one, today, first, last)]
    assert sorted(record.ids) == sorted(inside)
    assert len(record.ids) == len(set(record.ids))
    assert set(record.moved) <= set(record.ids)


@given(commitments(), DAYS, DAYS)
def test_the_arithmetic_adds_up(found: list[Commitment], today: date, first: date) -> None:
    record = track_record(found, today, first, first + timedelta(days=364))
    lines = record.arithmetic()
    parts = [one for one in lines if not one.total]
    assert sum(len(one.ids) for one in parts) == len(lines[-1].ids) == len(record.ids)
    for line in lines:
        assert line.text.parameters["count"] == len(line.ids)
        str(line.text)


@given(commitments(), DAYS, st.integers(1, 200))
def test_what_is_settled_counts_in_one_of_two_windows_in_a_row(
    found: list[Commitment], today: date, length: int
) -> None:
    start = date(2025, 1, 1)
    middle = start + timedelta(days=length)
    one = track_record(found, today, start, middle)
    two = track_record(found, today, middle + timedelta(days=1), date(2027, 12, 31))
    assert not set(one.all_kept + one.broken + one.released) & set(two.all_kept + two.broken + two.released)


@given(commitments(), DAYS, st.integers(0, 400))
def test_states_over_time_only_move_on(found: list[Commitment], today: date, later: int) -> None:
    """What is open may become late and broken as days pass by themselves; it never comes back, and nothing settled
    moves."""
    order = [OPEN_STATES - {CommitmentState.LATE}, {CommitmentState.LATE}, {CommitmentState.BROKEN}]
    for one in found:
        before, after = one.state(today), one.state(today + timedelta(days=later))
        if one.settled_on is not None or before is CommitmentState.NO_DAY:
            assert after is before
        else:
            place = [place for place, states in enumerate(order) if before in states]
            assert any(after in states for states in order[place[0] :])


def test_the_sentence(book: Book) -> None:
    for _ in range(19):
        book.commitment(due=day("2026-11-10"), happened=[kept("2026-11-10")])
    for _ in range(4):
        book.commitment(due=day("2026-11-10"), happened=[kept("2026-11-12")])
    book.commitment(due=day("2026-11-10"), happened=[(EventKind.BROKEN, day("2026-11-11"), None)])
    old = book.commitment(due=day("2026-07-01"))
    late = book.commitment(due=day("2026-11-22"))
    record = ledger(book.journal, book.lodz.id).ours
    assert str(record.sentence()) == "23 kept (4 late), 2 broken, 1 late now"
    assert record.late_now == (late.id,)
    assert record.broken_by_age == (old.id,)
    texts = [str(line.text) for line in record.arithmetic()]
    assert texts == [
        "19 kept on time",
        "4 kept late",
        "23 kept in total",
        "1 given up",
        "1 more than 90 days late (counts as broken)",
        "2 broken in total",
        "1 late now",
        "26 commitments from 2025-11-24 to 2026-11-23",
    ]


def test_ninety_days_late_is_late_ninety_one_is_broken(book: Book) -> None:
    edge = book.commitment(due=TODAY - timedelta(days=90))
    over = book.commitment(due=TODAY - timedelta(days=91))
    record = ledger(book.journal, book.lodz.id).ours
    assert (record.late_now, record.broken_by_age) == ((edge.id,), (over.id,))


def test_sides_are_kept_apart_and_others_business_is_not_counted(book: Book) -> None:
    theirs = book.commitment(ours=False, due=day("2026-11-01"), happened=[kept("2026-11-01")])
    book.add(Commitment(id=book.id(), wording="x", by_side=book.lodz.id, to_side=book.contoso.id, due=TODAY))
    found = ledger(book.journal, book.lodz.id)
    assert found.ours.ids == ()
    assert found.theirs.ids == (theirs.id,)
    assert str(found.ours.sentence()) == "no commitments yet"
    assert str(found.theirs.sentence()) == "1 kept, 0 broken, 0 late now"
    assert own_record(book.journal).theirs.ids == (theirs.id,)
