"""Lists for other programs: what is in them, and that an empty book which takes them in has the same records."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from fieldbook.errors import UserError
from fieldbook.exchange.atomic_write import new_folder
from fieldbook.exchange.importer import carry_out, prepare
from fieldbook.exchange.list_export import (
    ENDINGS,
    LISTS,
    ListForm,
    ListKind,
    people_at,
    records_of,
    whole_list,
    write_list,
)
from fieldbook.journal import commitments
from fieldbook.journal.journal import Journal
from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.model.partner import US, Partner, PartnerKind
from fieldbook.model.person import ContactMethod, DateToRemember, Person, Role
from fieldbook.model.record import Record
from fieldbook.model.value_types import Address

Maker = Callable[..., Journal]


@pytest.fixture
def filled(new_journal: Maker) -> Journal:
    """Two partners, one archived, a person at each and one nowhere, a colleague, a commitment."""
    journal = new_journal("filled")
    entry = UnitOfWork("made")

    def partner(name: str, **fields: object) -> Partner:
        return entry.add(Partner(id=journal.new_id(), name=name, **fields))  # type: ignore[arg-type]

    acme = partner(
        "=Acme Łódź", phone="+48 42 1", email="info@acme.example", website="https://acme.example", level="Gold",
        address=Address("Piotrkowska 1", "Łódź", "", "90-001", "Poland"), about="private words", tags=("a", "b"),
    )  # fmt: skip
    partner("Beta", cadence=30)
    partner("Old", archived=True)
    entry.add(Partner(id=US, name="Us", kind=PartnerKind.US))
    for name, at in (("Ewa Nowak", acme.id), ("Zoë Ours", US), ("Jan Nikt", "")):
        given, family = name.split()
        person = entry.add(
            Person(
                id=journal.new_id(), name=name, given=given, family=family, personal="likes tea",
                emails=(ContactMethod(f"{given.lower()}@a.example", "work"),),
                phones=(ContactMethod("+48 600 1", "cell"),),
                dates=(DateToRemember("birthday", 5, 3, 1980),), languages="pl",
            )
        )  # fmt: skip
        if at:
            entry.add(Role(id=journal.new_id(), person=person.id, partner=at, name="-Buyer", department="IT"))
    journal.save(entry)
    commitments.give(journal, acme.id, "@send the list", ours=True, due=date(2026, 11, 27))
    return journal


def written(journal: Journal, form: ListForm, kind: ListKind) -> bytes:
    return write_list(journal, form, kind, whole_list(journal, kind))


def bare(records: list[Record]) -> list[Record]:
    """Without where they came from; archived ones stay behind."""
    return sorted((replace(one, source="", source_id="") for one in records), key=lambda one: one.id)


def test_tables_give_an_empty_book_the_same_partners_and_people(filled: Journal, new_journal: Maker) -> None:
    fresh = new_journal("fresh")
    kinds = (ListKind.PARTNERS, ListKind.PEOPLE)
    plan = prepare(fresh, [(f"{kind}.csv", written(filled, ListForm.CSV, kind)) for kind in kinds])
    assert plan.refused == 0
    assert [file.not_taken for file in plan.files] == [(), ()]
    carry_out(fresh, plan)
    for kind in kinds:
        assert bare(whole_list(fresh, kind)) == bare(whole_list(filled, kind)), kind
    assert [one.title for one in whole_list(fresh, ListKind.PARTNERS)] == ["=Acme Łódź", "Beta"]
    (role,) = fresh.reader.select(Role)
    assert (role.name, role.department) == ("-Buyer", "IT")


def test_cards_give_an_empty_book_the_same_names_and_ways_to_reach_them(filled: Journal, new_journal: Maker) -> None:
    fresh = new_journal("fresh")
    kinds = LISTS[ListForm.VCARD]
    data = b"".join(written(filled, ListForm.VCARD, kind) for kind in kinds)
    carry_out(fresh, prepare(fresh, [("all.vcf", data)]))
    acme, beta = whole_list(fresh, ListKind.PARTNERS)
    known = records_of(filled, ListKind.PARTNERS, [acme.id])[0]
    for field in ("name", "phone", "email", "website", "address"):
        assert getattr(acme, field) == getattr(known, field), field
    assert beta.title == "Beta"
    for one in whole_list(filled, ListKind.PEOPLE):
        (again,) = records_of(fresh, ListKind.PEOPLE, [one.id])
        for field in ("name", "given", "family", "emails", "phones"):
            assert getattr(again, field) == getattr(one, field), field


def test_cards_hold_nothing_private(filled: Journal) -> None:
    for kind in LISTS[ListForm.VCARD]:
        data = written(filled, ListForm.VCARD, kind)
        assert not [word for word in (b"tea", b"private", b"BDAY", b"NOTE", b"CATEGORIES", b"Gold") if word in data]


def test_no_cell_is_a_formula(filled: Journal) -> None:
    for kind in LISTS[ListForm.CSV]:
        text = written(filled, ListForm.CSV, kind).decode("utf-8-sig")
        cells = [cell.strip('"') for line in text.split("\r\n") for cell in line.split(",")]
        assert not [cell for cell in cells if cell[:1] in ("=", "@") or cell[:2] == "-B"], kind
    assert "'@send the list" in written(filled, ListForm.CSV, ListKind.COMMITMENTS).decode()


def test_who_is_in_a_list(filled: Journal) -> None:
    assert [one.title for one in whole_list(filled, ListKind.PARTNERS)] == ["=Acme Łódź", "Beta"]
    assert {one.title for one in whole_list(filled, ListKind.PEOPLE)} == {"Ewa Nowak", "Jan Nikt"}
    acme, beta = whole_list(filled, ListKind.PARTNERS)
    assert [one.title for one in people_at(filled, [acme.id, beta.id])] == ["Ewa Nowak"]
    assert people_at(filled, [beta.id]) == []
    assert [one.id for one in records_of(filled, ListKind.PARTNERS, [beta.id, "0" * 32, acme.id])] == [beta.id, acme.id]
    assert set(ENDINGS) == set(LISTS)


def test_a_folder_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError), new_folder(tmp_path / "out") as folder:
        folder.write_text("x", "utf-8")
    assert list(tmp_path.iterdir()) == []
    with new_folder(tmp_path / "out") as folder:
        (folder / "a").write_text("x", "utf-8")
        assert not (tmp_path / "out").exists()
    assert [one.name for one in tmp_path.rglob("*")] == ["out", "a"]
    with pytest.raises(UserError, match="This folder is not empty"), new_folder(tmp_path / "out"):
        pass
    with pytest.raises(UserError, match="a file, not a folder"), new_folder(tmp_path / "out" / "a"):
        pass
