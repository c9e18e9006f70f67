"""Lists as files by command, and the encoding of files that are imported."""

from pathlib import Path

import pytest

from tests.cli.conftest import Prompt


def test_tables_into_a_folder_come_back_in(demo: Prompt, tmp_path: Path) -> None:
    said = demo("export", "--as", "csv", "-o", "out").out
    assert "13 partners, 37 people, 144 commitments." in said
    assert "Left out: 1 archived partner." in said
    assert sorted(one.name for one in (tmp_path / "out").iterdir()) == ["commitments.csv", "partners.csv", "people.csv"]
    partners, people = demo("partners", "--json").records, demo("people", "--json").records
    demo.book = tmp_path / "other.book"
    said = demo("import", "out/partners.csv", "out/people.csv").out
    assert "13 new partners" in said
    assert "0 skipped" in said
    again = demo("partners", "--json").records
    assert [(one["id"], one["name"]) for one in again] == [(one["id"], one["name"]) for one in partners]
    names = {one["name"] for one in people}
    assert {one["name"] for one in demo("people", "--json").records} <= names


def test_one_list_into_a_file(demo: Prompt, tmp_path: Path) -> None:
    assert demo("export", "--as", "csv", "commitments", "-o", "c.csv").out.startswith(f"Wrote {tmp_path / 'c.csv'}: ")
    assert (tmp_path / "c.csv").read_bytes().startswith(b"\xef\xbb\xbfFieldbook id,By,To")
    assert "holds one list" in demo("export", "--as", "csv", "-o", "all.csv", code=1).err
    assert demo("export", "--as", "vcard", "-o", "all.vcf").out.endswith("Left out: 1 archived partner.\n")
    cards = (tmp_path / "all.vcf").read_text("utf-8")
    assert cards.count("BEGIN:VCARD") == 13 + 37
    assert "Heart" not in cards
    assert "NOTE" not in cards


@pytest.mark.parametrize(
    ("argv", "told"),
    [
        (("partners", "-o", "x"), "Add --as csv or --as vcard."),
        (("--as", "vcard", "commitments", "-o", "x.vcf"), "commitments cannot be exported as vcard."),
        (("--as", "csv", "pigs", "-o", "x.csv"), "Name one or more of: partners, people, commitments."),
        (("--as", "csv", "people", "-o", "x.pdf"), "Name the file x.csv."),
        (("--as", "csv", "people", "-o", "nowhere/x.csv"), "could not be written"),
        (("--as", "csv", "-o", "full"), "This folder is not empty."),
    ],
)
def test_what_cannot_be_exported_is_said_and_nothing_is_written(
    demo: Prompt, tmp_path: Path, argv: tuple[str, ...], told: str
) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("x", "utf-8")
    before = sorted(tmp_path.glob("*"))
    assert told in demo("export", *argv, code=1).err
    assert sorted(tmp_path.glob("*")) == before


def test_the_encoding_of_a_file_is_guessed_and_can_be_said(prompt: Prompt, tmp_path: Path) -> None:
    (tmp_path / "pl.csv").write_bytes("Name;Town\nZażółć gęślą jaźń;Łódź\n".encode("cp1250"))
    said = prompt("import", "pl.csv", "--dry-run").out
    assert "pl.csv: partners, cp1250\n  the encoding is a guess" in said
    assert "Zażółć gęślą jaźń" in said
    said = prompt("import", "pl.csv", "--encoding", "windows-1251", "--dry-run").out
    assert "pl.csv: partners, cp1251\n" in said
    assert "guess" not in said
    assert "Zażółć" not in said
    told = prompt("import", "pl.csv", "--encoding", "cp1520", code=1).err
    assert told.startswith("Unknown encoding: cp1520. Nothing was imported. Did you mean cp125")
    prompt("import", "pl.csv")
    assert [one["name"] for one in prompt("partners", "--json").records] == ["Zażółć gęślą jaźń"]
