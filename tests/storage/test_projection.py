"""The tables show what the pure reference shows, whatever the order and the batches in which changes came."""

import random
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from fieldbook.model.change import Change, forget
from fieldbook.model.merge import gone, here
from fieldbook.model.number import Number
from fieldbook.model.partner import Partner
from fieldbook.model.person import Person, Role
from fieldbook.model.record import is_plain_through, registers_of, replace_fields, settled, specs
from fieldbook.model.registry import LIFE, RECORD_TYPES
from fieldbook.storage.book_file import BookFile
from tests.model.memory_book import MemoryBook
from tests.model.replicas import Replica, meet, some_id
from tests.model.some_records import records
from tests.model.test_merge_machine import Copies
from tests.storage.expected import dumped, expected, new_book, reference

NOTE, PARTNER, OTHER = some_id("note"), some_id("partner"), some_id("other")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[BookFile]:
    made = new_book(tmp_path)
    yield made
    made.close()


def causal(changes: list[Change], seed: int) -> list[Change]:
    """The changes in another order that causality allows."""
    chance, left, seen = random.Random(seed), list(changes), dict[str, int]()
    out: list[Change] = []
    while left:
        ready = [
            one
            for one in left
            if seen.get(one.replica, 0) == one.number - 1
            and all(seen.get(name, 0) >= number for name, number in one.after.items())
        ]
        chosen = chance.choice(ready)
        left.remove(chosen)
        seen[chosen.replica] = chosen.number
        out.append(chosen)
    return out


def check_with_storage(book: MemoryBook) -> None:
    """Two arrival orders, in batches of any size, and a rebuild: all dump what the reference says."""
    changes, wanted = list(book.applied.values()), expected(book)
    with tempfile.TemporaryDirectory() as folder:
        for seed in (1, 2):
            made, order, chance = new_book(Path(folder), f"{seed}.book"), causal(changes, seed), random.Random(seed)
            while order:
                size = chance.choice([1, 2, 5, 50])
                made.writer.append(order[:size])
                order = order[size:]
            made.writer.append(changes)
            assert dumped(made) == wanted
            made.writer.rebuild()
            assert dumped(made) == wanted
            assert made.writer.broken_links() == []
            made.close()


class StoredCopies(Copies):
    """The copies of the machine, each run of it also written to real files."""

    def check_with(self, order: list[str], book: MemoryBook) -> None:
        check_with_storage(book)


TestStoredCopies = StoredCopies.TestCase
TestStoredCopies.settings = settings(max_examples=40, stateful_step_count=30)


def _same(book: BookFile, *replicas: Replica) -> None:
    meet(*replicas)
    book.writer.append(replicas[0].book.applied.values())
    assert dumped(book) == expected(replicas[0].book)
    book.writer.rebuild()
    assert dumped(book) == expected(replicas[0].book)


@pytest.fixture
def two() -> tuple[Replica, Replica]:
    """Two copies that hold a note about a partner, and have parted."""
    one, other = Replica("a"), Replica("b")
    one.make(NOTE, "note", body="we send ten boxes", **{f"partners/{PARTNER}": PARTNER})
    one.make(PARTNER, "partner", name="Contoso")
    one.make(OTHER, "partner", name="Fabrikam")
    meet(one, other)
    return one, other


def test_one_arriving_change_at_a_time(book: BookFile, two: tuple[Replica, Replica]) -> None:
    one, other = two
    one.set(NOTE, "body", "we send ten big boxes")
    other.set(NOTE, "body", "soon we send ten boxes")
    one.share(NOTE)
    other.set(NOTE, "kind", "guess")
    one.set(NOTE, "kind", "praise")
    meet(one, other)
    for count, change in enumerate(one.book.applied.values(), start=1):
        book.writer.append([change])
        assert dumped(book) == expected(reference(list(one.book.applied.values())[:count]))


def test_a_partner_deleted_while_a_note_is_added_to_it(book: BookFile, two: tuple[Replica, Replica]) -> None:
    one, other = two
    one.delete(OTHER)
    added = other.set(NOTE, f"partners/{OTHER}", OTHER)
    _same(book, one, other)
    assert book.reader.is_present(OTHER)
    other.undo(added)
    _same(book, one, other)
    assert not book.reader.is_present(OTHER)


def test_merged_partners_and_a_cycle_of_redirects(book: BookFile, two: tuple[Replica, Replica]) -> None:
    one, other = two
    merged = one.set(PARTNER, "into", OTHER)
    _same(book, one, other)
    assert book.reader.canon(PARTNER) == OTHER
    assert not book.reader.is_present(PARTNER)
    other.set(OTHER, "into", PARTNER)
    _same(book, one, other)
    assert book.reader.canon(PARTNER) == book.reader.canon(OTHER) == min(PARTNER, OTHER)
    one.undo(merged)
    _same(book, one, other)
    assert book.reader.canon(OTHER) == PARTNER


def test_restored_heads_are_stored_with_their_origins(book: BookFile, two: tuple[Replica, Replica]) -> None:
    one, other = two
    one.set(NOTE, "body", "A we send ten boxes")
    other.set(NOTE, "body", "we send ten boxes B")
    meet(one, other)
    one.undo(one.set(NOTE, "body", "nothing"))
    _same(book, one, other)
    assert dict(book.reader.rows("SELECT id, body FROM r_note"))[NOTE] == "A we send ten boxes B"


def test_forgotten_values_show_nowhere(book: BookFile, two: tuple[Replica, Replica]) -> None:
    one, _ = two
    one.set(NOTE, "body", "a secret")
    blanked = [forget(change, NOTE, frozenset({"body"})) for change in one.own]
    book.writer.append(blanked)
    assert dumped(book) == expected(reference(blanked))
    assert book.reader.search("secret") == []
    assert book.writer.broken_links() == []


def test_a_change_over_thousands_of_records_and_one_that_builds_on_it(book: BookFile) -> None:
    """More records than are held at once, then more changes to the same, all in one batch."""
    one, other = Replica("a"), Replica("b")
    ids = [some_id("bulk", number) for number in range(2100)]
    for record in ids:  # as one change: an import
        one.book.types[record] = "partner"
    one.write(*(one.put(record, "name", f"Partner {number}") for number, record in enumerate(ids)))
    meet(one, other)
    one.set(ids[0], "name", "first")
    other.set(ids[0], "name", "second")
    other.set(ids[7], "about", "text")
    meet(one, other)
    book.writer.append(one.book.applied.values())
    assert dumped(book) == expected(one.book)


def test_values_that_fit_no_type_stop_nothing(book: BookFile) -> None:
    """Whatever a newer or a broken copy wrote: it is kept, and the rest goes on."""
    one = Replica("a")
    visit = some_id("visit")
    one.make(visit, "visit", when={"start": "2026-03-02T09:00", "zone": "Mars/Base"}, state="teleported", place="x")
    one.set(visit, "people/x", ["not", "an", "attendee"])
    one.set(visit, "partners/x", {"id": 5})
    one.set(visit, "when", {"start": "9999-12-31T23:59", "zone": "America/New_York"})
    one.make(NOTE, "note", body="b", privacy=True, visit={"odd": 1})
    one.set(NOTE, LIFE, "odd")
    one.set(NOTE, "into", ["no", "id"])
    one.make(PARTNER, "partner", name="Contoso", into={"is": "no id"})
    book.writer.append(one.own)
    assert dumped(book) == expected(one.book)


_EXACT = tuple(kind for kind in RECORD_TYPES if is_plain_through(kind))


def test_people_roles_and_partners_are_exact() -> None:
    """What comes in by the thousand takes the short way."""
    assert {Person, Role, Partner} <= set(_EXACT)
    assert Number not in _EXACT


@settings(max_examples=60, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(st.data())
def test_records_handed_over_whole_lie_as_their_registers_say(data: st.DataObject) -> None:
    """The short way for new records writes what a rebuild from the log makes, also of elements in no order."""
    kinds = data.draw(st.lists(st.sampled_from((*_EXACT, *RECORD_TYPES)), min_size=1, max_size=4))
    found = [data.draw(records(kind)) for kind in kinds]
    for place, record in enumerate(found):
        many = {name: tuple(reversed(getattr(record, name))) for name, spec in specs(type(record)).items() if spec.many}
        found[place] = settled(replace_fields(record, many))
        assert found[place] == settled(record)
    with tempfile.TemporaryDirectory() as folder:
        book = new_book(Path(folder))
        one = Replica("a")
        for record in found:
            one.book.types[record.id] = record.TYPE
        puts = [one.put(record.id, *each) for record in found for each in registers_of(record).items()]
        change = one.write(*(one.put(record.id, LIFE, here()) for record in found), *puts)
        grouped = replace(change, puts=tuple(sorted(change.puts, key=lambda put: put.record)))
        whole = {record.id: record for record in found if is_plain_through(type(record))}
        book.writer.append_next("a", lambda _: grouped, whole)
        as_made = dumped(book)
        book.writer.rebuild()
        assert dumped(book) == as_made
        assert whole == {record: book.reader.get(record) for record in whole}
        book.close()


def test_a_delete_of_something_never_seen_waits_for_nothing(book: BookFile) -> None:
    one = Replica("a")
    one.book.types[NOTE] = "note"
    one.set(NOTE, LIFE, gone([]))
    _same(book, one)
    one.set(NOTE, "body", "here after all")
    _same(book, one)
    assert book.reader.is_present(NOTE)


def test_the_log_is_never_rewritten(book: BookFile, two: tuple[Replica, Replica]) -> None:
    one, other = two
    _same(book, one, other)
    before = book.reader.rows("SELECT * FROM changes ORDER BY seq")
    book.writer.append(one.own)
    book.writer.rebuild()
    assert book.reader.rows("SELECT * FROM changes ORDER BY seq") == before
    assert [change for _, change, _ in book.reader.log.all()] == list(one.book.applied.values())


def test_a_batch_is_taken_whole_or_not_at_all(book: BookFile, two: tuple[Replica, Replica]) -> None:
    one, _ = two
    before = dumped(book)

    def failing() -> Iterator[Change]:
        yield one.own[0]
        yield one.own[1]
        raise RuntimeError("the cable is out")

    with pytest.raises(RuntimeError):
        book.writer.append(failing())
    assert dumped(book) == before
    assert book.reader.rows("SELECT count(*) FROM changes") == [(0,)]


def test_a_broken_chain_is_found_and_named(book: BookFile, two: tuple[Replica, Replica]) -> None:
    one, other = two
    other.set(NOTE, "kind", "guess")
    meet(one, other)
    book.writer.append(one.book.applied.values())
    assert book.writer.broken_links() == []
    with book.writer._writing() as connection:
        connection.exec_driver_sql("UPDATE changes SET puts = replace(puts, 'ten', 'two') WHERE seq = 1")
    assert book.writer.broken_links() == [(1, one.own[0].id)]
    with book.writer._writing() as connection:
        connection.exec_driver_sql("DELETE FROM changes WHERE seq = 2")
    assert [seq for seq, _ in book.writer.broken_links()] == [1, 3]
