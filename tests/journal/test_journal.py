"""The door: an entry becomes one change, with the heads it replaced; nothing is written when a rule is broken."""

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from fieldbook.errors import UserError
from fieldbook.journal import drafts
from fieldbook.journal.clock import WallClock
from fieldbook.journal.drafts import Draft
from fieldbook.journal.history import history
from fieldbook.journal.journal import Journal
from fieldbook.journal.unit_of_work import Committed, Edit, UnitOfWork
from fieldbook.model.change import Change, Clock, digest_of
from fieldbook.model.ids import natural_id
from fieldbook.model.note import Note, NoteKind
from fieldbook.model.partner import Partner
from fieldbook.model.registry import LIFE
from fieldbook.model.value_types import TimeSlot
from fieldbook.model.visit import Visit, VisitState
from tests.journal.conftest import Hands, add_note, add_partner, change, remove


def _log(journal: Journal) -> list[Change]:
    return [found for _, found, _ in journal.reader.log.all()]


# --- one change ---------------------------------------------------------------------------------------------------


def test_an_entry_is_one_change_over_all_its_records(journal: Journal) -> None:
    entry = UnitOfWork("visit.written", {"partner": "x"})
    partner = entry.add(Partner(id=journal.new_id(), name="Contoso"))
    note = entry.add(Note(id=journal.new_id(), body="hello", partners=(partner.id,)))
    entry.change(note, kind=NoteKind.GUESS)
    done = journal.save(entry)
    assert done is not None
    (written,) = _log(journal)
    assert (written.id, written.label, written.parameters) == (done.change, "visit.written", {"partner": "x"})
    assert {(put.record, put.register): put.values for put in written.puts} == {
        (partner.id, LIFE): ({"is": "here"},),
        (partner.id, "name"): ("Contoso",),
        (note.id, LIFE): ({"is": "here"},),
        (note.id, "body"): ("hello",),
        (note.id, "kind"): ("guess",),
        (note.id, f"partners/{partner.id}"): (partner.id,),
    }
    assert done.touched == {"partner": {partner.id}, "note": {note.id}}
    assert done.touches(Note, Visit)
    assert not done.touches(Visit)


def test_only_what_changed_is_set_over_the_heads_that_were_shown(journal: Journal) -> None:
    partner = add_partner(journal, tags=("a", "b"), phone="1")
    made = _log(journal)[-1].id
    change(journal, partner, name="Fabrikam", tags=("b", "c"), phone="")
    puts = {put.register: (put.values, put.bases) for put in _log(journal)[-1].puts}
    assert puts == {
        "name": (("Fabrikam",), (made,)),
        "tags/a": ((None,), (made,)),
        "tags/c": (("c",), ()),
        "phone": ((None,), (made,)),
    }
    assert journal.get(Partner, partner.id) == replace(partner, name="Fabrikam", tags=("b", "c"), phone="")


def test_an_entry_that_changes_nothing_writes_nothing(journal: Journal) -> None:
    partner = add_partner(journal)
    entry = UnitOfWork("partner.changed")
    entry.change(partner, name="Contoso")
    assert journal.save(entry) is None
    assert journal.save(UnitOfWork("nothing")) is None
    assert len(_log(journal)) == 1


def test_several_changes_to_a_record_are_one_edit(journal: Journal) -> None:
    partner = add_partner(journal)
    entry = UnitOfWork("partner.changed")
    entry.change(partner, name="one")
    entry.change(partner, phone="2")
    entry.change(partner, name="Contoso")
    journal.save(entry)
    assert [put.register for put in _log(journal)[-1].puts] == ["phone"]


def test_an_edit_that_began_earlier_replaces_what_was_shown_then(journal: Journal) -> None:
    note = add_note(journal, "we send ten boxes")
    began = journal.reader.heads(note.id)
    change(journal, note, body="we send ten big boxes")
    late = UnitOfWork("note.changed")
    late.change(note, began, body="soon we send ten boxes")
    journal.save(late)
    assert journal.get(Note, note.id).body == "soon we send ten big boxes"
    assert len(journal.reader.heads(note.id)["body"]) == 2


def test_a_delete_names_all_it_saw(journal: Journal) -> None:
    partner = add_partner(journal)
    note = add_note(journal, partners=(partner.id,))
    remove(journal, partner)
    made, noted, deleted = _log(journal)
    assert deleted.puts[0].values == ({"is": "gone", "covers": sorted([made.id, noted.id])},)
    assert deleted.puts[0].bases == (made.id,)
    assert not journal.reader.is_present(partner.id)
    change(journal, note, partners=())
    assert not journal.reader.is_present(partner.id)
    change(journal, note, partners=(partner.id,))
    assert journal.reader.is_present(partner.id)


def test_the_same_natural_key_twice_is_the_same_record(journal: Journal, another: Callable[[str], Journal]) -> None:
    other, record = another("other.book"), natural_id("partner", "crm", "7")
    for one, name in ((journal, "Contoso"), (other, "Contoso Ltd")):
        entry = UnitOfWork("imported")
        entry.add(Partner(id=record, name=name, source="crm", source_id="7"))
        one.save(entry)
    journal.receive(_log(other))
    assert [partner.id for partner in journal.reader.select(Partner)] == [record]
    again = UnitOfWork("imported")
    again.add(Partner(id=record, name="Contoso", source="crm", source_id="7"))
    journal.save(again)
    assert journal.get(Partner, record).name == "Contoso"
    assert journal.reader.contested() == []


# --- numbers and clocks -------------------------------------------------------------------------------------------


def test_numbers_and_clocks_only_go_up_also_when_the_clock_runs_back(journal: Journal, hands: Hands) -> None:
    partner = add_partner(journal)
    for step, days in enumerate((0, -4000, 9000, -9000, 0)):
        hands.turn(days=days)
        change(journal, partner, phone=str(step))
    log = _log(journal)
    assert [one.number for one in log] == [1, 2, 3, 4, 5, 6]
    assert [one.clock for one in log] == sorted({one.clock for one in log})
    assert len({one.id for one in log}) == 6
    assert {one.replica for one in log} == {journal.replica}
    assert journal.get(Partner, partner.id).phone == "4"


def test_a_book_that_is_opened_again_goes_on_where_it_was(
    journal: Journal, another: Callable[[str], Journal], hands: Hands
) -> None:
    add_partner(journal)
    hands.turn(days=-365)
    again = another("mine.book")
    add_partner(again, "Fabrikam")
    first, second = _log(again)
    assert (second.replica, second.number) == (first.replica, 2)
    assert second.clock > first.clock


def test_another_copy_years_ahead_neither_blocks_nor_is_overruled(
    journal: Journal, another: Callable[[str], Journal], hands: Hands
) -> None:
    other, partner = another("other.book"), add_partner(journal)
    other.receive(_log(journal))
    hands.turn(days=20_000)
    change(other, partner, name="from the future")
    hands.turn(days=-20_000)
    journal.receive(_log(other))
    change(journal, partner, name="today")
    assert journal.get(Partner, partner.id).name == "today"
    assert _log(journal)[-1].clock > _log(other)[-1].clock


def test_after_names_only_those_that_moved(journal: Journal, another: Callable[[str], Journal]) -> None:
    other, partner = another("other.book"), add_partner(journal)
    other.receive(_log(journal))
    change(other, partner, phone="1")
    change(other, partner, phone="2")
    change(other, partner, phone="3")
    assert [one.after for one in _log(other)[1:]] == [{journal.replica: 1}, {}, {}]
    journal.receive(_log(other))
    change(journal, partner, name="a")
    change(journal, partner, name="b")
    assert [one.after for one in _log(journal)[-2:]] == [{other.replica: 3}, {}]


def test_threads_that_save_at_once_each_get_a_number(journal: Journal) -> None:
    journals = [journal.elsewhere() for _ in range(4)]

    def save(one: Journal, name: str) -> None:
        for number in range(10):
            add_note(one, f"{name} {number}")

    threads = [threading.Thread(target=save, args=(one, str(place))) for place, one in enumerate(journals)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for one in journals:
        one.reader.close()
    assert [one.number for one in _log(journal)] == list(range(1, 41))
    assert journal.book.writer.broken_links() == []


def test_wall_time_and_zone_are_kept_as_they_were(journal: Journal) -> None:
    add_partner(journal)
    (written,) = _log(journal)
    assert written.wall.utcoffset() == timedelta(hours=1)
    assert written.clock == Clock(int(written.wall.timestamp() * 1000), 0)
    assert len(written.seed) == 32
    assert len(digest_of(written)) == 32


def test_a_pinned_day_keeps_the_time_of_the_clock() -> None:
    clock = WallClock("Asia/Tokyo", lambda: datetime(2026, 3, 2, 20, 0, tzinfo=UTC), date(2027, 1, 1))
    assert clock.now().isoformat() == "2027-01-01T05:00:00+09:00"
    assert clock.today() == date(2027, 1, 1)
    assert WallClock("Asia/Tokyo", clock.read).today() == date(2026, 3, 3)
    assert clock.at(date(2026, 7, 1), 9, 30).isoformat() == "2026-07-01T09:30:00+09:00"


# --- listeners, questions -----------------------------------------------------------------------------------------


def test_a_change_comes_back_with_the_origin_that_was_given_for_it_and_others_with_none(journal: Journal) -> None:
    heard: list[Committed] = []
    journal.listen(heard.append)
    page = object()
    saved = journal.with_options(origin=page).save(UnitOfWork("added", edits=[Edit(None, _partner(journal))]))
    add_partner(journal)
    assert saved is not None
    assert [one.origin for one in heard] == [page, None]
    assert heard[0] is saved
    own = journal.with_options(origin=page).elsewhere()
    try:
        own.save(UnitOfWork("added", edits=[Edit(None, _partner(journal))]))
    finally:
        own.reader.close()
    assert heard[-1].origin is page


def _partner(journal: Journal) -> Partner:
    return Partner(id=journal.new_id(), name="Contoso")


def test_listeners_hear_of_each_change_and_of_none_that_was_refused(journal: Journal) -> None:
    heard: list[Committed] = []
    journal.listen(heard.append)
    partner = add_partner(journal)
    with pytest.raises(UserError):
        change(journal, partner, name=" ")
    change(journal, partner, name="Contoso")
    remove(journal, partner)
    assert [done.label for done in heard] == ["partner.made", "deleted"]
    assert heard[0].touches(Partner)


def test_records_by_id_and_by_a_part_of_it(journal: Journal) -> None:
    partner, note = add_partner(journal), add_note(journal)
    assert journal.get(Partner, partner.id) == partner
    assert journal.find(Partner, partner.id[-6:]) == partner
    with pytest.raises(UserError, match="No note with the ID"):
        journal.get(Note, partner.id)
    with pytest.raises(UserError, match="No partner with the ID"):
        journal.find(Partner, note.id)
    for written in ("zzzz", "", "1", "%%%%"):
        with pytest.raises(UserError, match="No partner with the ID"):
            journal.find(Partner, written)
    other = add_partner(journal, "Fabrikam")
    assert partner.id[:4] == other.id[:4]
    with pytest.raises(UserError, match="Several"):
        journal.find(Partner, partner.id[:4])


def test_the_history_of_a_record_says_who_did_what_and_what_was_before(journal: Journal) -> None:
    partner = add_partner(journal)
    change(journal, partner, name="Fabrikam")
    remove(journal, partner)
    lines = [(line.label, line.register, line.before, line.after) for line in history(journal, partner.id)]
    assert lines[:3] == [
        ("partner.made", "", (), ({"is": "here"},)),
        ("partner.made", "name", (), ("Contoso",)),
        ("changed", "name", ("Contoso",), ("Fabrikam",)),
    ]
    assert lines[3][:3] == ("deleted", "", ({"is": "here"},))
    assert all(line.replica == journal.replica and line.at.tzinfo for line in history(journal, partner.id))


# --- rules --------------------------------------------------------------------------------------------------------

WHEN = TimeSlot(datetime.fromisoformat("2026-03-09T09:00"), "Europe/Warsaw")


def _visit(**values: object) -> Visit:
    return Visit(id="v" * 32, partners=("p",), **values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("record", "said"),
    [
        (Partner(id="x", name="  "), "The partner name is missing"),
        (Partner(id="x", name="a", cadence=0), "0 days"),
        (Partner(id="x", name="a", cadence=9999), "9999 days"),
        (Partner(id="x", name="a", zone="Mars/Base"), "Mars/Base"),
        (Partner(id="x", name="a", zone="../../etc"), "No time zone named"),
        (Visit(id="x"), "The visit has no partner"),
        (_visit(when=replace(WHEN, zone="Mars/Base")), "Mars/Base"),
        (_visit(when=replace(WHEN, minutes=0)), "0 minutes"),
        (_visit(when=replace(WHEN, minutes=-60)), "-60 minutes"),
        (_visit(when=replace(WHEN, minutes=10**6)), "minutes"),
    ],
)
def test_what_breaks_a_rule_is_refused_and_nothing_is_written(
    journal: Journal, record: Partner | Visit, said: str
) -> None:
    entry = UnitOfWork("made")
    entry.add(Note(id=journal.new_id(), body="in the same change"))
    entry.add(record)
    with pytest.raises(UserError, match=said) as caught:
        journal.save(entry)
    assert "Nothing was changed." in str(caught.value)
    assert _log(journal) == []


def test_a_visit_that_was_held_cannot_be_cancelled(journal: Journal) -> None:
    entry = UnitOfWork("made")
    visit = entry.add(_visit(when=WHEN, state=VisitState.HELD))
    journal.save(entry)
    late = UnitOfWork("changed")
    late.change(visit, state=VisitState.CANCELLED)
    with pytest.raises(UserError, match="This visit took place"):
        journal.save(late)


def test_merged_values_that_break_a_rule_are_applied(journal: Journal, another: Callable[[str], Journal]) -> None:
    """Rules hold at the door; a merge never fails on them."""
    other, partner = another("other.book"), add_partner(journal)
    written = _log(journal)[0]
    puts = tuple(put._replace(values=("",)) if put.register == "name" else put for put in written.puts)
    other.receive([replace(written, puts=puts)])
    assert other.get(Partner, partner.id).name == ""


# --- drafts -------------------------------------------------------------------------------------------------------


def test_drafts_survive_the_plug(journal: Journal, another: Callable[[str], Journal]) -> None:
    typed = Draft("capture:visit:1", "we: send the list\n" * 1000, {"body": ("a", "b"), "kind": ()})
    drafts.save(journal, typed)
    drafts.save(journal, Draft("note:new", "new", {}))
    drafts.save(journal, Draft("note:2", "as it is now"))
    again = another("mine.book")
    assert drafts.load(again, "capture:visit:1") == typed
    assert drafts.load(again, "note:new") == Draft("note:new", "new", {})
    assert drafts.load(again, "note:2") == Draft("note:2", "as it is now", None)
    assert drafts.places(again) == ["note:2", "note:new", "capture:visit:1"]


def test_an_empty_draft_is_let_go(journal: Journal) -> None:
    drafts.save(journal, Draft("a", "text"))
    drafts.save(journal, Draft("a", "  \n"))
    assert drafts.load(journal, "a") is None
    assert drafts.places(journal) == []


def test_drafts_are_no_part_of_the_log_and_stay_over_a_rebuild(journal: Journal) -> None:
    drafts.save(journal, Draft("a", "text"))
    journal.book.writer.rebuild()
    assert _log(journal) == []
    assert drafts.load(journal, "a") == Draft("a", "text")
