"""The schedules that the sync design names, one by one, between copies that were apart."""

from itertools import permutations

import pytest

from fieldbook.model.change import Change
from fieldbook.model.registry import LIFE
from tests.model.memory_book import MemoryBook
from tests.model.replicas import Replica, meet, some_id

NOTE, PARTNER = some_id("note"), some_id("partner")


def _apart(count: int, body: str = "we send ten boxes") -> list[Replica]:
    """Some copies that all hold one note, and have not met since."""
    replicas = [Replica(f"replica-{number}") for number in range(count)]
    replicas[0].make(NOTE, "note", body=body)
    meet(*replicas)
    return replicas


def _agree(*replicas: Replica) -> None:
    meet(*replicas)
    first = replicas[0].book.everything()
    for other in replicas[1:]:
        assert other.book.everything() == first


def test_two_edit_one_text_a_third_merges_a_fourth_edits_the_old_head() -> None:
    one, two, three, four = _apart(4)
    one.set(NOTE, "body", "we send ten big boxes")
    four.receive(one.own)
    two.set(NOTE, "body", "soon we send ten boxes")
    meet(one, two, three)
    assert three.see(NOTE, "body") == "soon we send ten big boxes"
    three.set(NOTE, "body", "soon we send ten big boxes, merged")
    four.set(NOTE, "body", "we send ten big red boxes")
    _agree(one, two, three, four)
    assert one.see(NOTE, "body") == "soon we send ten big red boxes, merged"
    assert not one.book.shown(NOTE, "body").contested


def test_criss_cross_merges() -> None:
    one, two = _apart(2)
    for step in range(5):
        first = one.set(NOTE, "body", f"{one.see(NOTE, 'body')} one{step}")
        second = two.set(NOTE, "body", f"two{step} {two.see(NOTE, 'body')}")
        one.receive([second])
        two.receive([first])
    _agree(one, two)
    text = one.see(NOTE, "body")
    assert sorted(text.split()) == sorted(
        ["we", "send", "ten", "boxes", *(f"{side}{step}" for side in ("one", "two") for step in range(5))]
    )


def test_criss_cross_for_a_year_neither_fails_nor_loses_a_word() -> None:
    """Deeper than a recursion reaches: two who edit one text between any two meetings."""
    one, two = _apart(2)
    for step in range(350):
        first = one.set(NOTE, "body", f"{one.see(NOTE, 'body')} one{step}"[-200:])
        second = two.set(NOTE, "body", f"two{step} {two.see(NOTE, 'body')}"[:200])
        one.receive([second])
        two.receive([first])
    _agree(one, two)
    assert {"one349", "two349"} <= set(one.see(NOTE, "body").split())


def test_delete_against_edit_brings_the_record_back() -> None:
    one, two = _apart(2)
    one.delete(NOTE)
    assert not one.is_here(NOTE)
    two.set(NOTE, "body", "we send eleven boxes")
    _agree(one, two)
    assert one.is_here(NOTE)
    assert one.see(NOTE, "body") == "we send eleven boxes"
    one.delete(NOTE)
    _agree(one, two)
    assert not two.is_here(NOTE)


def test_undo_of_a_delete_against_a_second_delete() -> None:
    one, two = _apart(2)
    first = one.delete(NOTE)
    two.delete(NOTE)
    one.undo(first)
    _agree(one, two)
    assert one.is_here(NOTE)
    two.delete(NOTE)
    _agree(one, two)
    assert not one.is_here(NOTE)


def test_undoing_the_delete_of_a_contested_existence_contests_it_again() -> None:
    one, two = _apart(2)
    first = one.delete(NOTE)
    two.delete(NOTE)
    one.undo(first)
    meet(one, two)
    again = one.delete(NOTE)
    assert not one.is_here(NOTE)
    one.undo(again)
    _agree(one, two)
    assert one.is_here(NOTE)


def test_two_deletes_cover_together_what_neither_saw_alone() -> None:
    one, two = _apart(2)
    one.set(NOTE, "kind", "guess")
    two.set(NOTE, "at", "2026-03-02T09:00:00+01:00")
    one.delete(NOTE)
    two.delete(NOTE)
    _agree(one, two)
    assert not one.is_here(NOTE)


def test_a_partner_deleted_while_a_note_is_added_to_it() -> None:
    one, two = _apart(2)
    one.make(PARTNER, "partner", name="Contoso")
    meet(one, two)
    one.delete(PARTNER)
    added = two.set(NOTE, f"partners/{PARTNER}", PARTNER)
    _agree(one, two)
    assert one.is_here(PARTNER)
    two.undo(added)
    _agree(one, two)
    assert not one.is_here(PARTNER)


def test_undo_after_a_remote_head_arrived() -> None:
    one, two = _apart(2)
    own = one.set(NOTE, "body", "we send ten boxes by Friday")
    two.set(NOTE, "body", "perhaps we send ten boxes")
    meet(one, two)
    assert one.see(NOTE, "body") == "perhaps we send ten boxes by Friday"
    one.undo(own)
    _agree(one, two)
    assert one.see(NOTE, "body") == "perhaps we send ten boxes"


def test_a_note_made_shareable_while_a_secret_is_typed_into_it() -> None:
    one, two = _apart(2)
    one.share(NOTE)
    assert one.see(NOTE, "privacy") is not None
    two.set(NOTE, "body", "we send ten boxes, they are broke")
    _agree(one, two)
    assert one.see(NOTE, "privacy") is None
    one.share(NOTE)
    _agree(one, two)
    assert two.see(NOTE, "privacy") is not None


def test_of_several_permissions_the_most_private_wins() -> None:
    one, two, three = _apart(3)
    one.share(NOTE)
    two.set(NOTE, "privacy", None)
    three.share(NOTE)
    _agree(one, two, three)
    assert one.see(NOTE, "privacy") is None


def test_two_permissions_for_the_same_text_are_one() -> None:
    one, two = _apart(2)
    one.share(NOTE)
    two.share(NOTE)
    _agree(one, two)
    assert one.see(NOTE, "privacy") is not None


@pytest.mark.parametrize(
    ("first", "second", "both"),
    [("A x", "x B", "A x B"), ("x one", "x two", "x one two"), ("y", "x z", "y z")],
)
def test_undoing_a_resolution_restores_all_its_heads(first: str, second: str, both: str) -> None:
    one, two = _apart(2, "x")
    one.set(NOTE, "body", first)
    two.set(NOTE, "body", second)
    meet(one, two)
    before = one.book.shown(NOTE, "body")
    assert sorted(str(before.value).split()) == sorted(both.split())
    resolved = one.set(NOTE, "body", first)
    undone = one.undo(resolved)
    _agree(one, two)
    assert one.book.shown(NOTE, "body") == before
    one.undo(one.undo(undone))
    _agree(one, two)
    assert one.book.shown(NOTE, "body") == before


def test_undone_resolutions_keep_their_words_beside_a_third_head() -> None:
    one, two, three = _apart(3, "x")
    one.set(NOTE, "body", "A x")
    two.set(NOTE, "body", "x B")
    meet(one, two)
    resolved = one.set(NOTE, "body", "A x B")
    meet(one, two, three)
    three.set(NOTE, "body", "A x B third")
    one.undo(resolved)
    _agree(one, two, three)
    assert {"A", "x", "B", "third"} <= set(one.see(NOTE, "body").split())


def test_an_undone_creation_comes_back_with_what_another_wrote_about_it() -> None:
    one, two = Replica("replica-0"), Replica("replica-1")
    made = one.make(PARTNER, "partner", name="Contoso")
    meet(one, two)
    one.undo(made)
    assert not one.is_here(PARTNER)
    two.make(NOTE, "note", body="seen", **{f"partners/{PARTNER}": PARTNER})
    _agree(one, two)
    assert one.is_here(PARTNER)


def test_an_undo_that_deletes_and_sets_back_at_once_deletes() -> None:
    """What the deleting change wrote itself is no edit that somebody made meanwhile."""
    one, two = Replica("replica-0"), Replica("replica-1")
    one.make(PARTNER, "partner", name="Contoso")
    one.delete(PARTNER)
    back = one.write(one.put(PARTNER, LIFE, {"is": "here"}), one.put(PARTNER, "name", "Contoso Ltd"))
    assert one.is_here(PARTNER)
    one.undo(back)
    _agree(one, two)
    assert not two.is_here(PARTNER)


def test_any_order_of_arrival_shows_the_same() -> None:
    one, two, three = _apart(3)
    one.set(NOTE, "body", "we send ten big boxes")
    two.set(NOTE, "body", "we send eleven boxes")
    two.share(NOTE)
    meet(one, two)
    one.set(NOTE, "body", "we send eleven big boxes at last")
    three.delete(NOTE)
    changes: list[Change] = [*one.own, *two.own, *three.own]
    shown = []
    for order in permutations(changes):
        book = MemoryBook()
        for change in order:
            book.receive(change)
            book.receive(change)
        assert not book.waiting
        shown.append(book.everything())
    assert all(one == shown[0] for one in shown)


@pytest.mark.parametrize("years", [-50, 50])
def test_a_clock_years_wrong_neither_blocks_nor_loses(years: int) -> None:
    one, two = _apart(2)
    one.now = one.now.replace(year=one.now.year + years)
    one.set(NOTE, "kind", "guess")
    two.receive(one.own)
    later = two.set(NOTE, "kind", "praise")
    _agree(one, two)
    assert one.see(NOTE, "kind") == "praise"
    assert later.clock > one.own[-1].clock
    one.set(NOTE, "kind", "ask")
    _agree(one, two)
    assert two.see(NOTE, "kind") == "ask"
