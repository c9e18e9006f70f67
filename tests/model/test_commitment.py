"""Where a commitment stands: one state, always, by what happened to it and by today."""

from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.model.commitment import (
    DAYS_UNTIL_BROKEN,
    OPEN_STATES,
    Commitment,
    CommitmentEvent,
    CommitmentState,
    EventKind,
    spoken,
)

DUE = date(2026, 10, 9)


def _day(offset: int) -> date:
    return DUE + timedelta(days=offset)


def _given(*facts: CommitmentEvent, due: date | None = DUE) -> Commitment:
    return Commitment(id="c", wording="send the price list", by_side="us", to_side="them", due=due, facts=facts)


def _moved(on: int, to: int, told: str = "Ewa", number: int = 0) -> CommitmentEvent:
    return CommitmentEvent(f"m{on}-{number}", EventKind.MOVED, _day(on), _day(to), told)


def _fact(what: EventKind, on: int) -> CommitmentEvent:
    return CommitmentEvent(what.value, what, _day(on))


_FACTS = st.lists(
    st.builds(
        CommitmentEvent,
        st.uuids().map(str),
        st.sampled_from(EventKind),
        st.integers(-200, 200).map(_day),
        st.none() | st.integers(-200, 200).map(_day),
        st.sampled_from(["", "Ewa"]),
    ),
    max_size=6,
)


@given(_FACTS, st.none() | st.just(DUE), st.integers(-400, 400))
def test_whatever_happened_there_is_exactly_one_state(
    facts: list[CommitmentEvent], due: date | None, today: int
) -> None:
    commitment = _given(*facts, due=due)
    state = commitment.state(_day(today))
    assert isinstance(state, CommitmentState)
    assert commitment.days_late(_day(today)) >= 0
    assert (state in OPEN_STATES) <= (commitment.ending is None)
    assert (commitment.settled_on is not None) == (commitment.ending is not None)


@given(_FACTS, st.integers(-400, 400), st.randoms())
def test_the_order_in_which_facts_were_written_down_does_not_matter(
    facts: list[CommitmentEvent], today: int, chance: Random
) -> None:
    shuffled = list(facts)
    chance.shuffle(shuffled)
    assert _given(*shuffled).state(_day(today)) == _given(*facts).state(_day(today))


@pytest.mark.parametrize(
    ("today", "state"),
    [
        (-1, CommitmentState.OPEN),
        (0, CommitmentState.DUE),
        (1, CommitmentState.LATE),
        (DAYS_UNTIL_BROKEN, CommitmentState.LATE),
        (DAYS_UNTIL_BROKEN + 1, CommitmentState.BROKEN),
    ],
)
def test_an_open_one_goes_by_its_day(today: int, state: CommitmentState) -> None:
    assert _given().state(_day(today)) is state


def test_without_a_day_it_is_never_late() -> None:
    assert _given(due=None).state(_day(5000)) is CommitmentState.NO_DAY
    assert _given(due=None).days_late(_day(5000)) == 0


@pytest.mark.parametrize(
    ("facts", "today", "state"),
    [
        ([_fact(EventKind.KEPT, 0)], 1, CommitmentState.KEPT),
        ([_fact(EventKind.KEPT, 1)], 1, CommitmentState.KEPT_LATE),
        ([_fact(EventKind.KEPT, 200)], 300, CommitmentState.KEPT_LATE),
        ([_fact(EventKind.BROKEN, -3)], -2, CommitmentState.BROKEN),
        ([_fact(EventKind.RELEASED, 5)], 6, CommitmentState.RELEASED),
        ([_fact(EventKind.BROKEN, 1), _fact(EventKind.KEPT, 9)], 10, CommitmentState.KEPT_LATE),
        ([_fact(EventKind.CHASED, 1)], 2, CommitmentState.LATE),
    ],
)
def test_what_ended_it_says_what_it_is(facts: list[CommitmentEvent], today: int, state: CommitmentState) -> None:
    assert _given(*facts).state(_day(today)) is state


def test_moved_before_the_day_and_told_it_is_renegotiated() -> None:
    moved = _given(_moved(-1, 30))
    assert moved.state(_day(1)) is CommitmentState.RENEGOTIATED
    assert moved.state(_day(30)) is CommitmentState.DUE
    assert moved.state(_day(31)) is CommitmentState.LATE
    assert moved.day == _day(30)
    assert moved.renegotiated


def test_moved_on_the_day_itself_counts_as_in_time() -> None:
    assert _given(_moved(0, 30)).state(_day(1)) is CommitmentState.RENEGOTIATED


def test_moved_after_the_day_it_stays_late() -> None:
    moved = _given(_moved(1, 30))
    assert moved.state(_day(2)) is CommitmentState.LATE
    assert moved.days_late(_day(2)) == 2
    assert moved.day == _day(30)
    assert not moved.renegotiated


def test_moved_without_telling_anybody_it_is_not_renegotiated() -> None:
    assert _given(_moved(-5, 30, told="")).state(_day(1)) is CommitmentState.LATE


def test_a_second_move_is_measured_against_the_first() -> None:
    in_time = _given(_moved(-1, 30), _moved(29, 60))
    late = _given(_moved(-1, 30), _moved(31, 60))
    assert in_time.state(_day(40)) is CommitmentState.RENEGOTIATED
    assert late.state(_day(40)) is CommitmentState.LATE
    assert late.days_late(_day(40)) == 10


def test_kept_by_the_day_agreed_anew_is_kept() -> None:
    assert _given(_moved(-1, 30), _fact(EventKind.KEPT, 30)).state(_day(31)) is CommitmentState.KEPT
    assert _given(_moved(1, 30), _fact(EventKind.KEPT, 30)).state(_day(31)) is CommitmentState.KEPT_LATE


def test_ninety_days_late_is_broken_until_kept_late() -> None:
    assert _given().state(_day(91)) is CommitmentState.BROKEN
    assert _given(_fact(EventKind.KEPT, 120)).state(_day(121)) is CommitmentState.KEPT_LATE


def test_a_first_day_given_later_is_no_renegotiation() -> None:
    dated = _given(_moved(-1, 0), due=None)
    assert dated.state(_day(-1)) is CommitmentState.OPEN
    assert not dated.renegotiated


def test_the_last_day_it_was_chased() -> None:
    assert _given().last_chased is None
    assert _given(_fact(EventKind.CHASED, 1), CommitmentEvent("x", EventKind.CHASED, _day(7))).last_chased == _day(7)


@pytest.mark.parametrize(
    ("wording", "said"),
    [
        ("12,500 EUR for the terminals", "quote for the terminals: 12,500 EUR"),
        ("EUR 12.500 für die Terminals", "quote für die Terminals: EUR 12.500"),
        ("12.5k EUR for the terminals", "quote for the terminals: 12.5k EUR"),
        ("12 thousand euros for them", "quote for them: 12 thousand euros"),
        ("12 500 zł", "quote: 12 500 zł"),
        ("the terminals, 12,500 EUR", "quote: the terminals, 12,500 EUR"),
        ("send the quote over 12,500 EUR", "send the quote over 12,500 EUR"),
        ("Angebot über 12.500 EUR", "Angebot über 12.500 EUR"),
    ],
)
def test_a_quote_reads_as_a_quote(wording: str, said: str) -> None:
    assert spoken(wording, quoted=True) == said
    assert spoken(wording, quoted=False) == wording
