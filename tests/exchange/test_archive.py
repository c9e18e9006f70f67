"""The whole book out and back in; tables out and back in; file names for any system."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.errors import UserError
from fieldbook.exchange.archive import import_archive, is_archive, write_archive
from fieldbook.exchange.csv_writer import kinds, write_csv
from fieldbook.exchange.file_names import distinct_names, safe_name
from fieldbook.exchange.importer import carry_out, prepare
from fieldbook.journal import commitments
from fieldbook.journal.journal import Journal
from fieldbook.journal.undo import Undo
from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.model.change import to_log
from fieldbook.model.note import Note
from fieldbook.model.number import Figure, Measure, Number
from fieldbook.model.partner import LinkKind, Partner, PartnerLink
from fieldbook.model.person import ContactMethod, DateToRemember, Person, Role
from fieldbook.model.record import Record
from fieldbook.model.value_types import Address
from fieldbook.storage.dump import dump

Maker = Callable[..., Journal]


def fill(journal: Journal) -> Partner:
    """A few records, some history, one undo."""
    entry = UnitOfWork("made")
    acme = entry.add(
        Partner(
            id=journal.new_id(), name='=Acme: <"Łódź"> / 東京', phone="+49 30 1", tags=("a", "b"), about="One\n\n# Two"
        )
    )
    con = entry.add(Partner(id=journal.new_id(), name="CON", address=Address("Str. 1", "Ulm", "", "89073", "DE")))
    entry.change(con, links=(PartnerLink(LinkKind.BRANCH_OF, acme.id),))
    person = entry.add(
        Person(
            id=journal.new_id(), name="Ewa de la Cruz", given="Ewa", family="de la Cruz",
            emails=(ContactMethod("ewa@a.example", "work"),),
            phones=(ContactMethod("+48 22 1", "Büro"), ContactMethod("+48 600", "cell")),
            dates=(DateToRemember("birthday", 2, 29),), personal="@likes tea", languages="pl, de",
        )
    )  # fmt: skip
    entry.add(Role(id=journal.new_id(), person=person.id, partner=acme.id, name="-Buyer", department="IT"))
    figure = Figure(Decimal("-12.50"), Decimal(20), "EUR")
    entry.add(Number(id=journal.new_id(), partner=acme.id, month="2026-10", measure=Measure.SELL_OUT, figure=figure))
    entry.add(Note(id=journal.new_id(), body="# Heading\nText", at=journal.clock.now(), partners=(acme.id,)))
    journal.save(entry)
    commitments.give(journal, acme.id, "send the list", ours=True, due=date(2026, 11, 27))
    change = UnitOfWork("changed")
    change.change(acme, phone="+49 30 2")
    journal.save(change)
    Undo(journal).undo()
    return acme


def history(journal: Journal) -> list[dict[str, object]]:
    """Every change, as it travels."""
    return [to_log(change) for _, change, _ in journal.reader.log.all()]


def test_an_empty_book_that_takes_it_in_is_equal_to_the_first(new_journal: Maker, tmp_path: Path) -> None:
    first, second = new_journal("a"), new_journal("b")
    fill(first)
    archived = write_archive(first, tmp_path / "out")
    assert archived.changes == 4
    assert is_archive(tmp_path / "out")
    own = second.replica
    assert import_archive(second, tmp_path / "out") == 4
    assert list(dump(second.reader)) == list(dump(first.reader))
    assert history(second) == history(first)
    assert second.reader.meta("book") == first.reader.meta("book")
    assert second.replica == own != first.replica
    assert second.book.writer.broken_links() == []
    assert import_archive(second, tmp_path / "out") == 0


def test_only_what_is_missing_comes_into_the_same_book(new_journal: Maker, tmp_path: Path) -> None:
    first, second = new_journal("a"), new_journal("b")
    fill(first)
    write_archive(first, tmp_path / "one")
    import_archive(second, tmp_path / "one")
    commitments.give(second, first.reader.select(Partner, "name = 'CON'")[0].id, "call back", ours=False)
    write_archive(second, tmp_path / "two")
    own = first.replica
    assert import_archive(first, tmp_path / "two") == 1
    assert first.replica != own  # the archive held changes of its own; it goes on under a new name
    assert list(dump(second.reader)) == list(dump(first.reader))


def test_another_books_archive_is_refused(new_journal: Maker, tmp_path: Path) -> None:
    first, second = new_journal("a"), new_journal("b")
    fill(first)
    fill(second)
    write_archive(first, tmp_path / "out")
    before = list(dump(second.reader))
    with pytest.raises(UserError, match="another book"):
        import_archive(second, tmp_path / "out")
    assert list(dump(second.reader)) == before


@pytest.mark.parametrize("damage", ["cut", "garbage", "edited", "gap", "seed", "list"])
def test_damage_is_named_and_nothing_is_taken(new_journal: Maker, tmp_path: Path, damage: str) -> None:
    first, second = new_journal("a"), new_journal("b")
    fill(first)
    write_archive(first, tmp_path / "out")
    file = tmp_path / "out" / "changes.jsonl"
    lines = file.read_bytes().splitlines(keepends=True)
    changed = {
        "cut": lines[:-1],
        "garbage": [lines[0], b"\x00\xff{\n", *lines[2:]],
        "edited": [*lines[:-1], lines[-1].replace(b"undo", b"none")],
        "gap": [lines[0], *lines[2:]],
        "seed": [lines[0].replace(b'"seed":"', b'"seed":"zz'), *lines[1:]],
        "list": [b"[1, 2]\n", *lines[1:]],
    }[damage]
    file.write_bytes(b"".join(changed))
    meta = (second.reader.meta("book"), second.replica)
    with pytest.raises(UserError, match=r"changes\.jsonl, line [1-4]"):
        import_archive(second, tmp_path / "out")
    assert history(second) == []
    assert (second.reader.meta("book"), second.replica) == meta


@pytest.mark.parametrize("about", ["", "[]", '{"format": 99}', '{"format": "1"}', "{}"])
def test_a_broken_description_is_refused(journal: Journal, tmp_path: Path, about: str) -> None:
    (tmp_path / "book.json").write_text(about)
    with pytest.raises(UserError):
        import_archive(journal, tmp_path)
    with pytest.raises(UserError):
        import_archive(journal, tmp_path / "nowhere")


def test_a_folder_with_something_in_it_is_refused(journal: Journal, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("dear")
    (tmp_path / "file").write_text("")
    for target in ("full", "file", "file/below"):
        with pytest.raises(UserError):
            write_archive(journal, tmp_path / target)
    (tmp_path / "empty").mkdir()
    write_archive(journal, tmp_path / "empty")
    assert not [path for path in tmp_path.iterdir() if path.name.endswith(".new")]


def test_pages_and_records(journal: Journal, tmp_path: Path) -> None:
    fill(journal)
    write_archive(journal, tmp_path / "out")
    names = sorted(path.name for path in (tmp_path / "out" / "partners").iterdir())
    assert names == ["=Acme_ __Łódź__ _ 東京.md", "CON_.md"]
    text = (tmp_path / "out" / "partners" / names[0]).read_text("utf-8")
    assert "- we: send the list (open, due 2026-11-27)" in text
    assert "> # Heading" in text
    assert "Ewa de la Cruz" in text
    rows = (tmp_path / "out" / "records" / "person.jsonl").read_text("utf-8").splitlines()
    assert json.loads(rows[0])["name"] == "Ewa de la Cruz"


@given(st.lists(st.text(max_size=300), max_size=6))
def test_file_names_are_safe_and_distinct(titles: list[str]) -> None:
    names = distinct_names(titles)
    assert len({name.casefold() for name in names}) == len(titles)
    for name in names:
        assert name
        assert not set(name) & set('<>:"/\\|?*\0')
        assert not name.endswith((".", " "))
        assert not name.startswith(".")
        assert len(name.encode()) < 140


def test_reserved_names() -> None:
    assert [safe_name(name) for name in ("con", "Nul.txt", "COM1", "..", "a/b", "x" * 500)] == [
        "con_", "Nul_.txt", "COM1_", "_", "a_b", "x" * 120,
    ]  # fmt: skip
    assert distinct_names(["Ä", "ä", "A\u0308"]) == ["Ä", "ä (2)", "Ä (3)"]


# --- tables -------------------------------------------------------------------------------------------------------


def test_tables_are_read_back_into_an_empty_book(new_journal: Maker) -> None:
    first, second = new_journal("a"), new_journal("b")
    fill(first)
    files = [(f"{kind.TYPE}.csv", write_csv(first, kind)) for kind in (Person, Number, Partner)]
    plan = prepare(second, files)
    assert plan.refused == 0
    assert [file.not_taken for file in plan.files] == [(), (), ()]
    carry_out(second, plan)
    for kind in (Partner, Person):
        assert _bare(second, kind) == _bare(first, kind)
    (number,), (before,) = second.reader.select(Number), first.reader.select(Number)
    assert (number.figure, number.month, number.measure) == (before.figure, before.month, before.measure)
    (role,) = second.reader.select(Role)
    assert (role.name, role.department) == ("-Buyer", "IT")
    assert prepare(first, files[2:]).edits == ()
    assert prepare(first, files[:1]).edits == ()


def _bare(journal: Journal, kind: type[Record]) -> list[Record]:
    return [replace(one, source="", source_id="") for one in journal.reader.select(kind, "name IS NOT 'Us'")]


def test_every_table_is_written_and_formulas_are_harmless(journal: Journal) -> None:
    fill(journal)
    for kind in kinds():
        data = write_csv(journal, kind)
        assert data.startswith(b"\xef\xbb\xbf")
        assert not [
            cell for line in data.decode("utf-8-sig").split("\r\n") for cell in line.split(",") if cell[:1] == "="
        ]
    assert b"'=Acme" in write_csv(journal, Partner)
    with pytest.raises(UserError):
        write_csv(journal, Role)
