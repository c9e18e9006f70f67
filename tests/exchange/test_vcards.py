"""Address cards in and out: every version, every dialect of the specimens, broken ones, and round trips."""

import time
from datetime import UTC, datetime

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.exchange.import_records import ImportPartner, ImportPerson, ImportRecord
from fieldbook.exchange.rejections import RejectedRow
from fieldbook.exchange.vcard_reader import read_vcards
from fieldbook.exchange.vcard_writer import Businesscard, write_vcards
from fieldbook.model.person import ContactMethod, DateToRemember, Person, Role
from fieldbook.model.value_types import Address
from tests.exchange.conftest import SPECIMENS


def read_one(data: bytes) -> ImportPerson:
    """The only person in a file."""
    found = list(read_vcards(data))
    assert len(found) == 1
    assert isinstance(found[0], ImportPerson)
    return found[0]


def card(*lines: str, version: str = "3.0") -> bytes:
    """One card of some lines."""
    return "\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", "")).encode()


def specimen(name: str) -> bytes:
    """A file of another program."""
    return (SPECIMENS / "vcard" / name).read_bytes()


@pytest.mark.parametrize("path", sorted(SPECIMENS.glob("vcard/*")), ids=lambda path: path.stem)
def test_every_specimen_is_read_whole(path) -> None:  # type: ignore[no-untyped-def]
    found = list(read_vcards(path.read_bytes()))
    assert found
    assert not [one for one in found if isinstance(one, RejectedRow)]


def test_outlook_2_1_with_quoted_printable_and_a_picture() -> None:
    person = read_one(specimen("outlook-2007.vcf"))
    assert person.values["name"] == "Michael Angstadt"
    assert person.values["personal"].splitlines()[1:] == [
        "I assume it encodes this text inside a NOTE vCard type.",
        "But I'm not sure because there's text formatting going on here.",
        "It does not preserve the formatting",
    ]
    assert ContactMethod("(111) 555-4444", "cell") in person.values["phones"]
    assert DateToRemember("birthday", 3, 10, 1922) in person.values["dates"]
    assert person.partner is not None
    assert person.partner.name == "TheCompany"
    assert person.role == {"name": "TheJobTitle", "department": "TheDepartment"}
    assert "PHOTO" in str(person.remarks[0])


def test_an_iphone_with_groups_and_labels() -> None:
    person = read_one(specimen("John_Doe_IPHONE.vcf"))
    assert {one.use: one.value for one in person.values["phones"]} == {
        "cell": "905-555-1234", "home": "905-666-1234", "work": "905-777-1234", "assistant": "905-222-1234",
    }  # fmt: skip
    assert person.values["address"].city == "New York"


def test_the_example_of_the_standard() -> None:
    person = read_one(specimen("rfc6350-example.vcf"))
    assert person.values["dates"] == (
        DateToRemember("anniversary", 8, 8, 2009),
        DateToRemember("birthday", 2, 3, None),
    )
    assert [one.value for one in person.values["phones"]] == ["+1-418-262-6501", "+1-418-656-9254 ext. 102"]
    assert person.values["languages"] == "fr, en"


def test_character_sets_of_2_1() -> None:
    raw = (
        b"BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg\r\n"
        b"FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg =\r\nM=C3=BCller\r\n"
        b"ORG;CHARSET=windows-1251:\xd0\xee\xec\xe0\xf8\xea\xe0\r\nEND:VCARD\r\n"
    )
    person = read_one(raw)
    assert (person.values["family"], person.values["name"]) == ("Müller", "Jörg Müller")
    assert person.partner is not None
    assert person.partner.name == "Ромашка"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_names_in_any_script_and_encoding(encoding: str) -> None:
    data = card("FN:山田 太郎", "N:山田;太郎;;;", "ORG:株式会社ソラ").decode().encode(encoding)
    person = read_one(data)
    assert person.values["name"] == "山田 太郎"
    assert read_one(card("N:山田;太郎;;;")).values["name"] == "山田太郎"


def test_a_company_is_a_partner() -> None:
    (found,) = read_vcards(card("FN:Acme", "N:;;;;", "ORG:Acme", "TEL:+49 30 1", "X-ABShowAs:COMPANY"))
    assert isinstance(found, ImportPartner)
    assert (found.values["name"], found.values["phone"]) == ("Acme", "+49 30 1")


def test_broken_cards_are_refused_by_line_and_the_rest_comes_in() -> None:
    broken = card("FN:B", "this is no property")
    unnamed = card("EMAIL:a@b.example")
    open_end = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:C\r\n"
    quoted = card("N;ENCODING=QUOTED-PRINTABLE:M=ZZller;J", version="2.1")
    data = card("FN:A A") + broken + unnamed + quoted + open_end + card("FN:D D")
    found = list(read_vcards(data))
    assert [one.values["name"] for one in found if isinstance(one, ImportRecord)] == ["A A", "D D"]
    assert [one.line for one in found if isinstance(one, RejectedRow)] == [5, 10, 14, 18]


def test_a_flaw_in_a_note_does_not_cost_the_card() -> None:
    person = read_one(card("N:Doe;Jane", "NOTE;ENCODING=QUOTED-PRINTABLE:50=% off=", version="2.1"))
    assert "50=% off" in person.values["personal"]
    assert "line 4" in str(person.remarks[-1])


def test_big_pictures_cost_nothing() -> None:
    folded = "\r\n ".join(["A" * 74] * 70_000)
    start = time.perf_counter()
    person = read_one(card("FN:A B", f"PHOTO;ENCODING=b:{folded}", "TEL:1") + b"")
    whole = read_one(card("FN:A B", "PHOTO;ENCODING=b:" + "A" * 5_000_000, "TEL:1"))
    assert time.perf_counter() - start < 5
    assert person.values == whole.values
    assert person.values["phones"] == (ContactMethod("1"),)


@given(st.binary(max_size=600))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    for raw in (data, b"BEGIN:VCARD\r\n" + data + b"\r\nEND:VCARD\r\n"):
        for one in read_vcards(raw):
            assert isinstance(one, ImportRecord | RejectedRow)


# --- out ----------------------------------------------------------------------------------------------------------

WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Zl", "Zp", "Zs"]), min_size=1, max_size=30
)
USES = st.sampled_from(["", "work", "cell", "home", "assistant", "Büro; Süd, 2"])
PHONES = st.one_of(
    st.sampled_from(["+49 30 1234", "+1-418-656-9254 ext. 102", "(512) 757-6000"]),
    st.from_regex(r"\+[1-9]\d{5,14}", fullmatch=True),
)


@st.composite
def people(draw: st.DrawFn) -> Person:
    """People of all kinds."""
    phones = {one.key: one for one in draw(st.lists(st.builds(ContactMethod, PHONES, USES), max_size=3))}
    emails = {
        one.key: one
        for one in draw(st.lists(st.builds(ContactMethod, st.sampled_from(["a@b.example", "ü@c.example"]), USES)))
    }
    given, family = draw(WORDS), draw(WORDS)
    day = st.dates().map(
        lambda day: (DateToRemember("birthday", day.month, day.day, draw(st.sampled_from([None, 1980]))),)
    )
    dates = draw(st.one_of(st.just(()), day))
    if dates and dates[0].month == 2 and dates[0].day == 29:
        dates = ()
    return Person(
        id=draw(st.uuids()).hex,
        name=f"{given} {family}",
        given=given,
        family=family,
        phones=tuple(phones[key] for key in sorted(phones)),
        emails=tuple(emails[key] for key in sorted(emails)),
        address=Address(draw(WORDS), draw(WORDS), "", draw(WORDS), draw(WORDS)),
        languages=draw(WORDS),
        dates=dates,
        personal="secret",
    )


@given(people(), WORDS, WORDS)
def test_reading_a_written_card_gives_the_same_person(person: Person, company: str, title: str) -> None:
    role = Role(id="r", name=title, department="Einkauf; Süd")
    data = write_vcards([Businesscard(person, company, role, datetime(2026, 11, 23, tzinfo=UTC))])
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert b"secret" not in data
    again = read_one(data)
    assert again.record == person.id
    for field in ("given", "family", "phones", "emails", "languages"):
        assert again.values.get(field, ()) == getattr(person, field), field
    assert "dates" not in again.values, "a birthday is nobody's address"
    assert again.values["name"].split() == person.name.split()
    assert again.role == {"name": title, "department": "Einkauf; Süd"}
    assert again.partner is not None
    assert again.partner.name.split() == company.split()
    assert vobject.readOne(data.decode()).fn.value == person.name


def test_personal_notes_only_when_asked_for() -> None:
    person = Person(
        id="0" * 32, name="A B", personal="likes tea", tags=("vip",), dates=(DateToRemember("name day", 5, 3),)
    )
    assert b"tea" not in write_vcards([Businesscard(person)])
    again = read_one(write_vcards([Businesscard(person)], personal=True))
    assert again.values["personal"] == "likes tea"
    assert again.values["tags"] == ("vip",)
    assert again.values["dates"] == person.dates
