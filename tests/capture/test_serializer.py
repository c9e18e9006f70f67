"""Text -> items -> text -> items: nothing is lost or read anew."""

from dataclasses import replace

import pytest
from hypothesis import example, given, settings

from fieldbook.capture.languages.language import Language
from fieldbook.capture.languages.registry import LANGUAGES
from fieldbook.capture.nodes import CommitmentMark, Prose, WordsMark
from fieldbook.capture.parser import CaptureParser
from fieldbook.capture.serializer import serialize
from tests.capture.known import CONTEXT
from tests.capture.typed import TEXT

READER = CaptureParser(CONTEXT)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
@settings(max_examples=600, deadline=None)
@given(text=TEXT)
@example(text="we: by Friday or Monday, by Friday")
@example(text="we: x by, Friday")
@example(text="we: x Fri; 2 Oct")
@example(text="next: 14:00 standup in 6 weeks")
@example(text="we: a\n\n  b")
@example(text="“a” b”")
@example(text="gave: 2h, 3 h")
@example(text="we: " + "x " * 20_000 + "by Friday")
def test_what_is_written_reads_as_it_was(text: str, language: Language) -> None:
    items = READER.read(text).items
    assert READER.read(serialize(items, language)).items == items


@settings(max_examples=300, deadline=None)
@given(text=TEXT)
def test_spans_lie_in_the_text_and_in_order(text: str) -> None:
    captured = READER.read(text)
    beyond = 0
    for item in captured.items:
        assert beyond <= item.span[0] < item.span[1] <= len(text)
        beyond = item.span[1]
        assert item.span[0] <= item.word[0] <= item.word[1] <= item.span[1] or isinstance(item, Prose)
    for name in captured.names:
        assert text[slice(*name.span)] == name.text
    for problem in captured.problems:
        assert 0 <= problem.span[0] <= problem.span[1] <= len(text)


def _letters(text: str) -> str:
    """Without signs: those between a wording and its day may go."""
    return "".join(sign for sign in text if sign.isalnum())


@settings(max_examples=200, deadline=None)
@given(text=TEXT)
@example(text="we:0:,TOMORROW")
def test_no_word_is_lost(text: str) -> None:
    """Every letter that was typed stands in what is written back, its marks aside."""
    items = READER.read(text).items
    written = serialize(items, LANGUAGES[0])
    for item in items:
        if isinstance(item, Prose):
            assert item.text in written
        if isinstance(item, CommitmentMark):
            assert all(word in written for word in item.wording.split())
    for line in text.splitlines():
        for word in line.partition(":")[2].split():
            assert _letters(word) in _letters(written)


def test_marks_are_written_in_the_language_asked_for() -> None:
    items = READER.read('they Ewa: two engineers by 30 Sep\n"we hear you"\n> send it').items
    assert serialize(items, LANGUAGES[1]) == "sie Ewa: two engineers by 30 Sep\n„we hear you“\nwir: send it"
    assert serialize(items, LANGUAGES[0]) == "they Ewa: two engineers by 30 Sep\n“we hear you”\nwe: send it"


def test_further_lines_of_a_mark_are_indented_again() -> None:
    items = READER.read("we: send\n\tthe list\n   by Friday").items
    assert serialize(items, LANGUAGES[0]) == "we: send\n  the list by Friday"


def test_words_with_quotation_marks_inside_take_others_outside() -> None:
    items = READER.read("«they said “no” to it»").items
    assert items == (WordsMark(text="they said “no” to it"),)
    assert serialize(items, LANGUAGES[0]) == "«they said “no” to it»"


def test_pasted_text_is_written_as_it_was() -> None:
    pasted = CaptureParser(replace(CONTEXT, typed=False))
    text = "> we: hello\nwe: send it by Friday\n“so it goes”"
    assert serialize(pasted.read(text).items, LANGUAGES[0]) == text
