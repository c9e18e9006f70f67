"""Tables of other programs: encodings, delimiters, broken rows; and nothing but UserError for any bytes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.errors import UserError
from fieldbook.exchange.column_formats import (
    DateFormat,
    DateOrder,
    detect_amount_format,
    detect_date_format,
    parse_amount,
    parse_day,
    parse_month,
)
from fieldbook.exchange.csv_reader import read_table
from fieldbook.exchange.formula_guard import guard, unguard
from fieldbook.exchange.header_mapping import FileKind, guess_kind, kind_named, map_columns, month_in_header

TEXT = "Name;Ort\r\nMüller & Söhne;Łódź\r\nПример;東京\r\n"


@pytest.mark.parametrize(
    ("encoding", "mark", "named"),
    [
        ("utf-8", b"", "utf-8"),
        ("utf-8", b"\xef\xbb\xbf", "utf-8"),
        ("utf-16-le", b"\xff\xfe", "utf-16-le"),
        ("utf-16-be", b"\xfe\xff", "utf-16-be"),
    ],
)
def test_encodings_by_their_mark_or_content(encoding: str, mark: bytes, named: str) -> None:
    table = read_table(mark + TEXT.encode(encoding))
    assert (table.encoding, table.delimiter) == (named, ";")
    assert table.rows[0].cells == ("Müller & Söhne", "Łódź")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_wide_text_without_a_mark(encoding: str) -> None:
    table = read_table("Name,City\nAcme Trading,Berlin\n".encode(encoding))
    assert table.encoding == encoding
    assert table.rows[0].cells == ("Acme Trading", "Berlin")


def test_windows_western() -> None:
    table = read_table("Firma;Straße\nMüller;Königsallee – Süd\n".encode("cp1252"))
    assert table.encoding == "cp1252"
    assert table.rows[0].cells == ("Müller", "Königsallee – Süd")
    assert read_table("Name;City\nŁódź;x\n".encode("cp1250"), encoding="cp1250").rows[0].cells[0] == "Łódź"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiters(delimiter: str) -> None:
    lines = [("Name", "Notes", "City"), ("Acme", '"one, two; three|four\nfive"', "Berlin"), ("Beta", "", "Bonn")]
    table = read_table("\n".join(delimiter.join(line) for line in lines).encode())
    assert table.delimiter == delimiter
    assert [row.cells[1] for row in table.rows] == ["one, two; three|four\nfive", ""]
    assert [(row.number, row.line) for row in table.rows] == [(2, 2), (3, 4)]


def test_excel_says_its_delimiter() -> None:
    table = read_table(b'"sep=|"\r\nName|City, Country\r\nAcme|Berlin, Germany\r\n')
    assert table.header == ("Name", "City, Country")
    assert table.rows[0].line == 3


def test_rows_that_do_not_fit_are_refused_and_the_rest_comes_in() -> None:
    data = (
        b'Name,City,Phone\nA,Berlin,1\nB,"broken "quote",2\nC,Bonn\nD,Ulm,4,5\n\n,,\nE,Kiel,6,,\n'
        b'F,"never closed,7\nG,Hof,8\n'
    )
    table = read_table(data)
    assert [row.cells[0] for row in table.rows] == ["A", "E", "G"]
    assert [(one.row, one.line) for one in table.refused] == [(3, 3), (4, 4), (5, 5), (9, 9)]
    assert "never closed" in str(table.refused[-1].reason)


def test_headers() -> None:
    table = read_table(b"Partnerliste 2026;;;\n\nName;Telefon;Telefon;\nAcme;1;2;3\n")
    assert table.header == ("Name", "Telefon", "Telefon (2)")
    assert len(table.refused) == 1
    table = read_table(b"Name,,City\nAcme,x,Ulm\n")
    assert table.header == ("Name", "(column 2)", "City")
    assert len(read_table((",".join(f"c{n}" for n in range(200)) + "\n").encode()).header) == 200


@pytest.mark.parametrize("data", [b"", b"\n\n , \n", b"\xff\xfe", b"PK\x03\x04rest", b"%PDF-1.7"])
def test_what_is_no_table_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(UserError):
        read_table(data, "list.csv")


def test_nul_bytes_and_a_huge_cell() -> None:
    assert read_table(b"Name,City\nAc\x00me,Berlin\n").rows[0].cells[0] == "Acme"
    table = read_table(b"Name,City\nA," + b"x" * 200_000 + b"\nB,Ulm\n")
    assert [row.cells[0] for row in table.rows] == ["B"]
    assert len(table.refused) == 1


@given(st.binary(max_size=2000))
def test_any_bytes_give_a_table_or_a_sentence(data: bytes) -> None:
    try:
        table = read_table(data, "any")
    except UserError:
        return
    assert all(len(row.cells) == len(table.header) for row in table.rows)


@given(st.text(max_size=40))
def test_the_guard_against_formulas_is_undone(text: str) -> None:
    assert unguard(guard(text)) == text


@pytest.mark.parametrize("cell", ["=cmd|' /C calc'!A0", "@SUM(A1)", "+cmd|x", "-2+3+cmd|x", "\t=1", "＝1"])
def test_formulas_are_made_harmless(cell: str) -> None:
    assert guard(cell).startswith("'")


def test_phone_numbers_stay_as_they_are() -> None:
    assert guard("+49 30 123-45 (6)") == "+49 30 123-45 (6)"


# --- days, amounts ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "order", "certain"),
    [
        (["09/09/2021 8:22", "21/08/1969 0:00"], DateOrder.DAY_FIRST, True),
        (["03/05/2020", "03/25/2020"], DateOrder.MONTH_FIRST, True),
        (["2020-03-05"], DateOrder.YEAR_FIRST, True),
        (["03/05/2020"], DateOrder.DAY_FIRST, False),
        ([], DateOrder.DAY_FIRST, True),
    ],
)
def test_a_column_decides_how_its_days_are_read(values: list[str], order: DateOrder, certain: bool) -> None:
    assert detect_date_format(values) == DateFormat(order, certain)


@pytest.mark.parametrize(
    ("text", "order", "day"),
    [
        ("21/08/1969 0:00", DateOrder.DAY_FIRST, "1969-08-21"),
        ("08/21/1969", DateOrder.MONTH_FIRST, "1969-08-21"),
        ("1969-08-21T10:00:00Z", DateOrder.DAY_FIRST, "1969-08-21"),
        ("21.8.69", DateOrder.DAY_FIRST, "1969-08-21"),
        ("21. August 1969", DateOrder.DAY_FIRST, "1969-08-21"),
        ("Aug 21, 1969", DateOrder.DAY_FIRST, "1969-08-21"),
        ("21 de agosto de 1969", DateOrder.DAY_FIRST, "1969-08-21"),
        ("1. März 2026", DateOrder.DAY_FIRST, "2026-03-01"),
    ],
)
def test_days(text: str, order: DateOrder, day: str) -> None:
    assert parse_day(text, DateFormat(order, True)).isoformat() == day


@pytest.mark.parametrize(
    "text", ["2026-11", "11/2026", "Nov 2026", "Nov-26", "November 2026", "noviembre de 2026", "202611", "5.11.2026"]
)
def test_months(text: str) -> None:
    assert parse_month(text, DateFormat(DateOrder.DAY_FIRST, True)) == "2026-11"


@pytest.mark.parametrize(
    ("values", "decimal", "amounts"),
    [
        (["1.234,50", "7"], ",", ["1234.50", "7"]),
        (["1,234.50", "€ 7"], ".", ["1234.50", "7"]),
        (["1.234", "12.345.678"], ",", ["1234", "12345678"]),
        (["1'234.50", "(12.5)"], ".", ["1234.50", "-12.5"]),
        (["12,5 EUR", "- 3"], ",", ["12.5", "-3"]),
    ],
)
def test_amounts(values: list[str], decimal: str, amounts: list[str]) -> None:
    form = detect_amount_format(values, ".")
    assert form.decimal == decimal
    assert [str(parse_amount(value, form)[0]) for value in values] == amounts


@given(st.text(max_size=30))
def test_readers_of_cells_raise_value_errors_only(text: str) -> None:
    form = DateFormat(DateOrder.DAY_FIRST, True)
    for read in (
        lambda: parse_day(text, form),
        lambda: parse_month(text, form),
        lambda: parse_amount(text, detect_amount_format([text])),
    ):
        try:
            read()
        except ValueError:
            continue


# --- headers ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("Id,IsDeleted,Name,Type,ParentId,BillingStreet,BillingCity,Phone,Website", FileKind.PARTNERS),
        ("Record ID,Company name,Company owner,Phone Number,City,Country/Region,Industry", FileKind.PARTNERS),
        (
            "Record ID,First Name,Last Name,Email,Phone Number,Associated Company",
            FileKind.PEOPLE,
        ),
        ("(Nicht ändern) Firma,Firmenname,Haupttelefon,Adresse 1: Ort,Beziehungstyp", FileKind.PARTNERS),
        ("Vorname,Nachname,Firmenname,Telefon (geschäftlich),E-Mail", FileKind.PEOPLE),
        ("Firma,Ansprechpartner,Straße,PLZ,Ort,Telefon,E-Mail", FileKind.PEOPLE),
        ("Empresa,Nombre,Apellidos,Cargo,Correo electrónico,Móvil", FileKind.PEOPLE),
        ("Nombre,Tipo,Ciudad,Teléfono", FileKind.PARTNERS),
        ("Partner,Month,Revenue,Target,Currency", FileKind.NUMBERS),
        ("Händler,Monat,Kennzahl,Wert,Soll", FileKind.NUMBERS),
        ("Empresa,ene 2026,feb 2026,mar 2026", FileKind.NUMBERS),
    ],
)
def test_what_a_list_is(header: str, kind: FileKind) -> None:
    assert guess_kind(header.split(",")) is kind


def test_the_best_column_counts_and_the_other_is_told() -> None:
    columns = map_columns(["Account", "Account Name", "City"], FileKind.PARTNERS, {})
    assert [column.field for column in columns] == ["", "name", "address.city"]
    assert "Account Name" in str(columns[0].why)


def test_mappings_can_be_changed() -> None:
    columns = map_columns(["Name", "Branche", "Telefon"], FileKind.PARTNERS, {"branche": "tags", "TELEFON": ""})
    assert [column.field for column in columns] == ["name", "tags", ""]


def test_words_in_cells() -> None:
    assert kind_named("Value Added Reseller") is not None
    assert kind_named("Customer - Direct") is None
    assert month_in_header("Mai 2026") == "2026-05"
    assert month_in_header("Street 1") is None
