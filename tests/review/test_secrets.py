"""Nothing private is in what the partner gets: not in the text, not in the metadata, not in any stream."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from fieldbook.insight import disclosure
from fieldbook.insight.disclosure import Edition, allowed_fields
from fieldbook.model.record import Record
from fieldbook.review.brief_pages import brief_job, pack_job
from fieldbook.review.review_data import ReviewData, ReviewOptions, build
from fieldbook.review.review_job import ReviewJob
from fieldbook.review.typst_renderer import Renderer
from tests.insight.planting import QUARTER, SecretBook, make_secret_book
from tests.review.paper import everything_in

Way = Callable[[SecretBook, Renderer], str]


@pytest.fixture
def secrets(tmp_path: Path) -> Iterator[SecretBook]:
    book = make_secret_book(tmp_path)
    yield book
    book.journal.close()


def render_review(book: SecretBook, press: Renderer, options: ReviewOptions) -> tuple[bytes, ReviewData]:
    built = ReviewJob(book.partner.id, QUARTER, options).build(book.journal)
    assert built.sheet is not None
    return press.print(built.sheet), built.facts


def review(book: SecretBook, press: Renderer) -> str:
    options = ReviewOptions(persons=True, visit=book.held.id)
    made, facts = render_review(book, press, options)
    return everything_in(made) + json.dumps(facts.data, ensure_ascii=False)


def carry(book: SecretBook, press: Renderer) -> str:
    return everything_in(press.print(brief_job(book.journal, book.partner, book.ahead, carry=True)))


def pack(book: SecretBook, press: Renderer) -> str:
    return everything_in(press.print(pack_job(book.journal, book.ahead.day, carry=True)))


WAYS = [(Edition.REVIEW, review), (Edition.CARRY, carry), (Edition.CARRY, pack)]


@pytest.mark.parametrize(("edition", "way"), WAYS)
def test_no_secret_is_printed(secrets: SecretBook, press: Renderer, edition: Edition, way: Way) -> None:
    found = way(secrets, press)
    assert secrets.planted.found_in(found, edition) == []
    for name in secrets.names_of_others:
        assert name not in found


def test_what_may_be_printed_is_there(secrets: SecretBook, press: Renderer) -> None:
    found = review(secrets, press)
    shown = {secrets.planted.secrets[one][:2] for one in secrets.planted.allowed(Edition.REVIEW) if one in found}
    assert shown == {
        ("partner", "name"), ("partner", "level"), ("person", "name"), ("commitment", "wording"),
        ("commitment", "facts.reason"), ("ask", "wording"), ("ask", "answer"), ("investment", "what"),
        ("review", "summary"), ("review", "agenda.text"), ("review", "decisions.text"),
    }  # fmt: skip


def test_persons_stay_out_unless_asked_for(secrets: SecretBook, press: Renderer) -> None:
    facts = build(secrets.journal, secrets.partner, QUARTER, ReviewOptions())
    assert [group["people"] for group in facts.data["here"]] == [[], []]


@pytest.mark.parametrize(
    ("kind", "into", "more"),
    [
        ("commitment", "wording", "source"),
        ("investment", "what", "source_id"),
        ("ask", "answer", "source"),
        ("review", "summary", "source"),
        ("partner", "level", "about"),
        ("person", "name", "personal"),
    ],
)
def test_the_search_finds_one_field_too_many(
    secrets: SecretBook, press: Renderer, monkeypatch: pytest.MonkeyPatch, kind: str, into: str, more: str
) -> None:
    def careless(record: Record, asked: Edition) -> dict[str, Any]:
        out = allowed_fields(record, asked)
        if kind == record.TYPE and into in out:
            out[into] = f"{out[into]} {getattr(record, more)}"
        return out

    monkeypatch.setattr(disclosure, "allowed_fields", careless)
    made, _ = render_review(secrets, press, ReviewOptions(persons=True, visit=secrets.held.id))
    assert f"{kind}.{more}" in secrets.planted.found_in(everything_in(made), Edition.REVIEW)


def test_the_search_looks_into_metadata_and_alternative_texts(press: Renderer, secrets: SecretBook) -> None:
    facts = build(secrets.journal, secrets.partner, QUARTER, ReviewOptions())
    data = {**facts.data, "title": "hidden in the title"}
    data["chart"] = {**data["chart"], "alt": "hidden in the picture"}
    found = everything_in(press.pdf("review", data, secrets.journal.today()))
    assert "hidden in the title" in found
    assert "hidden in the picture" in found


def test_the_internal_edition_has_what_the_partner_must_not_see(secrets: SecretBook, press: Renderer) -> None:
    made, facts = render_review(secrets, press, ReviewOptions(internal=True))
    found = everything_in(made)
    assert secrets.names_of_others[0] in found
    assert {"note.body", "investment.what"} <= set(secrets.planted.found_in(found, Edition.REVIEW))
    assert facts.withheld == ()


def test_what_was_withheld_says_why(secrets: SecretBook) -> None:
    facts = build(secrets.journal, secrets.partner, QUARTER, ReviewOptions())
    whys = {str(one.why) for one in facts.withheld}
    assert {"private", "our guess", "praise", "an investment other than programme funds"} <= whys
    assert f"mentions {secrets.names_of_others[0]}" in whys
