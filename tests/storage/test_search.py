"""Search as you type, in any script; no query breaks it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldbook.model.partner import Partner
from fieldbook.model.person import Person
from fieldbook.search_key import match_expression, query_terms
from fieldbook.storage.book_file import BookFile
from tests.model.replicas import Replica, some_id
from tests.storage.expected import new_book

TEXTS = {
    "lodz": "Zażółć gęślą jaźń w Łodzi, Łódź",
    "greek": "Ελλάδα, οι άνθρωποι της Αθήνας",
    "tokyo": "東京支店の佐藤さん",
    "german": "Straße am Fluß, Größe",
    "arabic": "شَرِكَة الخليج للتجارة",
    "hebrew": "חברת שָׁלוֹם בע״מ",
    "thai": "บริษัท น้ำดี จำกัด",
    "russian": "Ёлка и ещё один Йогурт",
    "korean": "서울 지점",
    "emoji": "great 👍🏽 visit 🎉",
    "irish": "Seán O’Brien’s café",
    "turkish": "İstanbul ILGAZ",
    "mixed": "Contoso東京Tower v2.5 C++ a_b user@example.com",
}


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BookFile]:
    """A book with a note for every script."""
    book, one = new_book(tmp_path_factory.mktemp("shelf")), Replica("a")
    for name, text in TEXTS.items():
        one.make(some_id(name), "note", body=text)
    book.writer.append(one.own)
    yield book
    book.close()


def _found(book: BookFile, query: str) -> set[str]:
    names = {some_id(name): name for name in TEXTS}
    return {names[hit.id] for hit in book.reader.search(query)}


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("lodz", "lodz"), ("Łódź", "lodz"), ("ŁÓDŹ", "lodz"), ("jaz", "lodz"), ("gesla zazo", "lodz"),
        ("ελλαδα", "greek"), ("ΕΛΛΆΔΑ", "greek"), ("ανθρωποι αθηνας", "greek"), ("τησ", "greek"),
        ("支店", "tokyo"), ("東京", "tokyo"), ("佐藤", "tokyo"), ("東", "tokyo"),
        ("strasse", "german"), ("straße", "german"), ("STRASSE", "german"), ("fluss", "german"), ("grosse", "german"),
        ("شركة", "arabic"), ("الخليج", "arabic"), ("שלום", "hebrew"), ("חבר", "hebrew"),
        ("บริษัท", "thai"), ("บริ", "thai"), ("น้ำ", "thai"),
        ("елка", "russian"), ("Йогурт", "russian"), ("иогурт", "russian"), ("서울", "korean"), ("서", "korean"),
        ("great visit", "emoji"), ("O'Brien", "irish"), ("o’brien", "irish"), ("obrien", "irish"), ("cafe", "irish"),
        ("istanbul", "turkish"), ("contoso", "mixed"), ("tower", "mixed"), ("c++", "mixed"), ("example.com", "mixed"),
    ],
)  # fmt: skip
def test_what_people_type_finds_what_they_mean(shelf: BookFile, query: str, name: str) -> None:
    assert name in _found(shelf, query)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_every_beginning_of_a_word_finds_it_while_it_is_typed(shelf: BookFile, text: str) -> None:
    name = next(key for key, value in TEXTS.items() if value == text)
    for word in text.split():
        for length in range(1, len(word) + 1):
            if query_terms(word[:length]):
                assert name in _found(shelf, word[:length])


@pytest.mark.parametrize("query", ["京東", "brien sean tokyo", "zzz", "odz", "店支", "lodz greek"])
def test_what_is_not_there_is_not_found(shelf: BookFile, query: str) -> None:
    assert _found(shelf, query) == set()


@settings(max_examples=200)
@given(
    query=st.one_of(
        st.text(max_size=20),
        st.text(alphabet="\"'*()^{}:+-~\\ aéß東ו\x00\n", max_size=12),
        st.lists(st.sampled_from(["AND", "OR", "NOT", "NEAR(", "a", '"', "title:", "-", "*", "^"])).map(" ".join),
    )
)
def test_no_query_ever_raises(shelf: BookFile, query: str) -> None:
    assert isinstance(shelf.reader.search(query), list)
    assert isinstance(shelf.reader.named(Partner, query), list)


@pytest.mark.parametrize("query", ["", "   ", '"', "***", "🎉", "()", "-"])
def test_a_query_without_words_finds_nothing(shelf: BookFile, query: str) -> None:
    assert match_expression(query) == ""
    assert shelf.reader.search(query) == []


# --- order, and what comes and goes --------------------------------------------------------------------------------


@pytest.fixture
def book(tmp_path: Path) -> Iterator[BookFile]:
    made = new_book(tmp_path)
    yield made
    made.close()


def _ids(book: BookFile, query: str, limit: int = 50) -> list[str]:
    return [hit.id for hit in book.reader.search(query, limit)]


def test_names_come_first_then_the_newest(book: BookFile) -> None:
    one = Replica("a")
    one.make("partner", "partner", name="Contoso")
    one.make("person", "person", name="Connie Contoso")
    for number in range(5):
        one.make(f"note{number}", "note", body=f"contoso {number}")
    book.writer.append(one.own)
    found = book.reader.search("contoso")
    assert {hit.id for hit in found[:2]} == {"partner", "person"}
    assert [hit.named for hit in found] == [True, True, *[False] * 5]
    assert [hit.id for hit in found[2:]] == [f"note{number}" for number in (4, 3, 2, 1, 0)]
    assert len(_ids(book, "contoso", 3)) == 3


def test_what_is_deleted_vanishes_and_comes_back_on_undo(book: BookFile) -> None:
    one = Replica("a")
    one.make("partner", "partner", name="Contoso", about="warehouse")
    book.writer.append(one.own)
    deleted = one.delete("partner")
    book.writer.append(one.own)
    assert _ids(book, "contoso") == _ids(book, "warehouse") == []
    assert book.reader.named(Partner, "contoso") == []
    one.undo(deleted)
    book.writer.append(one.own)
    assert _ids(book, "contoso") == _ids(book, "warehouse") == ["partner"]


def test_a_merged_partner_is_not_found_and_a_renamed_one_by_its_new_name(book: BookFile) -> None:
    one = Replica("a")
    one.make("a", "partner", name="Contoso")
    one.make("b", "partner", name="Fabrikam")
    one.set("b", "into", "a")
    one.set("a", "name", "Adatum")
    book.writer.append(one.own)
    assert _ids(book, "fabrikam") == _ids(book, "contoso") == []
    assert _ids(book, "adatum") == ["a"]
    book.writer.rebuild()
    assert _ids(book, "fabrikam") == _ids(book, "contoso") == []
    assert _ids(book, "adatum") == ["a"]


def test_people_and_partners_by_any_of_their_words(book: BookFile) -> None:
    one = Replica("a")
    one.make("a", "partner", name="Contoso", **{"aliases/Sieci": "Sieci"})
    one.make("p", "person", name="Ewa Sieci")
    book.writer.append(one.own)
    assert [found.id for found in book.reader.named(Partner, "sieci")] == ["a"]
    assert [found.id for found in book.reader.named(Person, "sieci")] == ["p"]


def test_a_million_signs_and_control_characters_are_indexed(book: BookFile) -> None:
    one = Replica("a")
    one.make("n", "note", body="begin \x00 \x01 \u202e " + "word " * 200_000 + "needle")
    book.writer.append(one.own)
    assert _ids(book, "needle") == _ids(book, "begin") == ["n"]
