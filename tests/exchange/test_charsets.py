"""Bytes -> text: marks, UTF-16, code pages, files of more than one, and names of character sets that people type."""

import pytest

from fieldbook.errors import UserError
from fieldbook.exchange.charsets import CHARSETS, Charset, check_charset, detect, known_charset, opening
from fieldbook.exchange.csv_reader import read_table
from fieldbook.exchange.ics_reader import ImportVisit, read_calendar
from fieldbook.exchange.import_plan import Options
from fieldbook.exchange.import_records import ImportPerson
from fieldbook.exchange.importer import is_cards, prepare
from fieldbook.exchange.vcard_reader import read_vcards
from fieldbook.journal.journal import Journal

POLISH = "Name;Town\r\nZażółć gęślą jaźń;Łódź\r\nNowak;Kęty\r\n"


@pytest.mark.parametrize("encoding", ["cp1250", "iso8859-2", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_polish_comes_in_right(journal: Journal, encoding: str) -> None:
    plan = prepare(journal, [("a.csv", POLISH.encode(encoding))])
    assert [row.title for row in plan.rows] == ["Zażółć gęślą jaźń", "Nowak"]
    assert plan.files[0].guessed == (encoding in ("cp1250", "iso8859-2"))
    assert not [row for row in plan.rows if row.remarks]


@pytest.mark.parametrize("encoding", ["cp1250", "iso8859-2", "utf-8", "utf-16"])
def test_polish_cards_come_in_right(encoding: str) -> None:
    lines = ("BEGIN:VCARD", "VERSION:3.0", "FN:Zażółć Łódź", "N:Łódź;Zażółć", "END:VCARD", "")
    (found,) = read_vcards("\r\n".join(lines).encode(encoding))
    assert isinstance(found, ImportPerson)
    assert (found.values["name"], found.values["family"]) == ("Zażółć Łódź", "Łódź")
    assert not found.remarks


# --- files of more than one ----------------------------------------------------------------------------------------


def test_lines_in_a_code_page_spoil_nothing_of_a_file_in_utf_8() -> None:
    good = [f"Żółw {number};Łódź;x".encode() for number in range(20)]
    lines = [b"Name;Town;Note", *good, "Wałęsa;Gdańsk;x".encode("cp1250"), "Kęty;Toruń;".encode() + b"\xb3"]
    table = read_table(b"\n".join(lines))
    assert (table.encoding, table.guessed) == ("utf-8", False)
    assert [row.cells[:2] for row in table.rows[19:]] == [("Żółw 19", "Łódź"), ("Wałęsa", "Gdańsk"), ("Kęty", "Toruń")]
    assert [row.number for row in table.rows if row.remarks] == [22, 23]
    said = str(table.rows[20].remarks[0])
    assert said.startswith("Name, Town: not in utf-8 like the rest of the file, read as ")


def test_lines_in_utf_8_spoil_nothing_of_a_file_in_a_code_page() -> None:
    lines = ["Nazwa;Miasto", *("Śliwa;Gdańsk" for _ in range(20)), "PODRÓŻE RÓŻA;x"]
    data = "\n".join(lines).encode("iso8859-2") + "\nDąbrowski;Łódź\n".encode()
    table = read_table(data)
    assert (table.encoding, table.guessed) == ("iso8859-2", True)
    assert table.rows[0].cells == ("Śliwa", "Gdańsk")
    assert table.rows[20].cells == ("PODRÓŻE RÓŻA", "x"), "some words are UTF-8 by accident"
    assert table.rows[21].cells == ("Dąbrowski", "Łódź")
    assert [row.number for row in table.rows if row.remarks] == [23]


def test_bytes_that_mean_nothing_are_said_and_the_rest_comes_in() -> None:
    table = read_table("Firma;Straße\nMüller;Süd\nGrün;x\n".encode("cp1252") + b"Wei\x81\x8f;y\n", encoding="cp1252")
    assert [row.cells[0] for row in table.rows[:2]] == ["Müller", "Grün"]
    assert [str(remark) for row in table.rows for remark in row.remarks] == [
        "Firma: some bytes are not valid in cp1252 and could not be read."
    ]


def test_a_spoilt_header_is_said_of_the_file() -> None:
    data = b"Name;Stra\xdfe\n" + "Zoë;Łódź\n".encode() * 5
    table = read_table(data)
    assert table.header == ("Name", "Straße")
    assert "Straße: not in utf-8" in str(table.remarks[0])


def test_a_file_cut_off_inside_a_character_loses_no_more() -> None:
    table = read_table("Name;Town\nŁódź;Kęty\nŻak;Łódź\n".encode() + "Zoë".encode()[:-1])
    assert table.encoding == "utf-8"
    assert [row.cells for row in table.rows] == [("Łódź", "Kęty"), ("Żak", "Łódź")]


def test_the_rows_and_lines_of_a_spoilt_cell_are_named_where_cells_have_several_lines() -> None:
    data = 'Name;Note\n"Łódź\nPoznań";x\n"Kęty\n'.encode() + b'\xb3"\n;\nB;y\n'.replace(b"\n;\n", b";z\n")
    table = read_table(data)
    assert [(row.number, row.line, bool(row.remarks)) for row in table.rows] == [
        (2, 2, False), (3, 4, True), (4, 6, False),
    ]  # fmt: skip


def test_a_card_that_declares_a_wrong_character_set_is_said() -> None:
    head = b"BEGIN:VCARD\r\nVERSION:2.1\r\n"
    data = head + b"N;CHARSET=UTF-8:Nowak;Ewa\r\nORG;CHARSET=UTF-8:Sp\xf3\xb3ka \xa3\xf3d\xbc\r\nEND:VCARD\r\n"
    (found,) = read_vcards(data)
    assert isinstance(found, ImportPerson)
    assert found.partner is not None
    assert found.partner.name == "Spółka Łódź"
    assert any("ORG on line 4 is not in the character set that it should be" in str(one) for one in found.remarks)


def test_one_bad_byte_in_a_card_spoils_its_line_alone() -> None:
    lines = ("BEGIN:VCARD", "VERSION:3.0", "FN:Łukasz Żak", "N:Żak;Łukasz", "TITLE:Größe")
    data = "\r\n".join(lines).encode() + b"\r\nNOTE:caf\xe9\r\nEND:VCARD\r\n"
    (found,) = read_vcards(data)
    assert isinstance(found, ImportPerson)
    assert (found.values["name"], found.role["name"]) == ("Łukasz Żak", "Größe")
    assert [str(one) for one in found.remarks if "line 6" in str(one)]


def test_a_calendar_is_put_together_before_it_is_read() -> None:
    folded = "SUMMARY:Gespräch über Łódź".encode()
    place = folded.index("ü".encode()) + 1
    lines = (
        b"BEGIN:VCALENDAR", b"VERSION:2.0", b"BEGIN:VEVENT", b"UID:1", b"DTSTART:20261126T140000Z",
        folded[:place] + b"\r\n " + folded[place:], b"END:VEVENT", b"BEGIN:VEVENT", b"UID:2",
        b"DTSTART:20261127T140000Z", b"SUMMARY:Caf\xe9", b"END:VEVENT", b"END:VCALENDAR", b"",
    )  # fmt: skip
    first, second = read_calendar("a.ics", b"\r\n".join(lines), "Europe/Berlin")
    assert isinstance(first, ImportVisit)
    assert isinstance(second, ImportVisit)
    assert (first.summary, first.remarks, second.summary) == ("Gespräch über Łódź", (), "Café")
    assert "Not in the character set" in str(second.remarks[0])


# --- names that people type ----------------------------------------------------------------------------------------


def test_what_is_said_of_a_file_counts(journal: Journal) -> None:
    data = POLISH.encode("cp1250")
    wrong = prepare(journal, [("a.csv", data)], Options(encoding="windows-1251")).files[0]
    assert (wrong.encoding, wrong.guessed) == ("cp1251", False)
    assert wrong.rows[0].title != "Zażółć gęślą jaźń"
    right = prepare(journal, [("a.csv", data)], Options(encoding="cp1251", encodings={"a.csv": "cp1250"})).files[0]
    assert right.rows[0].title == "Zażółć gęślą jaźń"
    assert detect(POLISH.encode(), "cp1252") == Charset("cp1252")
    assert read_table(b"\xef\xbb\xbfName\nA\n", encoding="utf-8").header == ("Name",)
    assert read_table("Name\nŁ\n".encode("utf-16"), encoding="utf-16").rows[0].cells == ("Ł",)


@pytest.mark.parametrize(
    ("name", "near"),
    [("cp1520", "cp1250"), ("utf8x", "utf-8"), ("windows1250x", "windows-1250"), ("latinn-1", "latin-1")],
)
def test_a_wrong_name_is_answered_with_the_nearest(journal: Journal, name: str, near: str) -> None:
    with pytest.raises(UserError, match=f"Unknown encoding: {name}") as told:
        prepare(journal, [("a.vcf", b"BEGIN:VCARD\nFN:A\nEND:VCARD\n")], Options(encoding=name))
    assert near in str(told.value.todo)
    with pytest.raises(UserError, match="Use, for example, utf-8"):
        check_charset("qqqqq")


def test_every_character_set_to_choose_is_one() -> None:
    assert all(known_charset(name) for name in CHARSETS)
    assert len({known_charset(name) for name in CHARSETS}) == len(CHARSETS)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1250"])
def test_the_kind_of_a_file_shows_in_any_encoding(encoding: str) -> None:
    data = "BEGIN:VCARD\nFN:Ł\nEND:VCARD\n".encode(encoding)
    assert opening(data).startswith("BEGIN:VCARD")
    assert is_cards("a.txt", data)
