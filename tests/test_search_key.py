"""The keys by which texts are compared: what is lost in them, and what is kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.search_key import bare_key, match_expression, query_terms, search_key, spaced_key, word_key


@given(st.text(max_size=30))
def test_a_text_and_its_capitals_have_the_same_key(text: str) -> None:
    assert search_key(text.casefold()) == search_key(text)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Zażółć gęślą jaźń, Łódź", "zazolc gesla jazn, lodz"),
        ("Ελλάδα, της", "ελλαδα, τησ"),
        ("東京Tower", " 東  京 tower"),
        ("Straße am Fluß", "strasse am fluss"),
        ("שָׁלוֹם", "שלום"),
        ("น้ำดี", "\u0e19\u0e49\u0e4d\u0e32\u0e14\u0e35"),
        ("Ёлка и Йогурт", "елка и иогурт"),
        ("Seán O’Brien’s", "sean obriens"),
        ("İstanbul", "istanbul"),
        ("v2.5 C++ a_b", "v2.5 c++ a_b"),
    ],
)
def test_what_the_index_stores_stays_as_it_is(text: str, key: str) -> None:
    """Books hold these keys: another result makes what is indexed already impossible to find."""
    assert search_key(text) == key


def test_keys_without_signs() -> None:
    assert spaced_key(" Łódź-Distribution (Sp. z o.o.) ") == "lodz distribution sp z o o"
    assert spaced_key("C++ & Łódź", keep="+") == "c++ lodz"
    assert bare_key("E-Mail (büro)") == "emailburo"


def test_the_key_of_a_word_keeps_its_accents() -> None:
    assert word_key("  Übermorgen\u00a0 um ") == "übermorgen um"
    assert word_key("ma\u0308rz") == word_key("März") != word_key("Marz")


def test_words_of_a_query() -> None:
    assert query_terms("Łódź, o’Brien 東京支店") == ["lodz", "obrien", "東 京 支 店"]
    assert match_expression('say "hi" 東京') == '"say" * AND "hi" * AND "東 京"'
    assert match_expression("* ()") == ""
