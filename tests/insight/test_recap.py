"""The recap: one mail for both faces, with names, days as people write them, and somebody to send it to."""

from decimal import Decimal
from email import message_from_bytes, policy

import pytest

from fieldbook.insight.commitment_line import commitment_lines
from fieldbook.insight.i18n import long_day
from fieldbook.insight.recap import draft, recap, recap_text, subject
from fieldbook.insight.shareable_brief import build_shareable_brief, shareable_brief_text
from fieldbook.insight.timeline import timeline
from fieldbook.model.commitment import Quote
from fieldbook.model.person import ContactMethod
from fieldbook.model.value_types import Quarter
from fieldbook.review.review_data import ReviewOptions, build
from tests.insight.books import TODAY, Book, day

WRITTEN = long_day(TODAY)


def test_days_are_written_out() -> None:
    assert WRITTEN(day("2026-11-27")) == "Friday, 27 November"
    assert WRITTEN(day("2027-01-04")) == "Monday, 4 January 2027"
    assert long_day(TODAY, "de")(day("2026-11-27")) == "Freitag, 27. November"
    assert long_day(TODAY, "tlh")(day("2026-11-27")) == "Friday, 27 November"


def test_who_of_them_undertook_it_is_named_and_written_to(book: Book) -> None:
    rose = book.person("Rose Miller", book.lodz.id, emails=(ContactMethod("rose@x.example"),))
    stranger = book.person("Max Far", book.contoso.id)
    visit = book.visit(TODAY)
    book.commitment("certify two", ours=False, by_person=rose.id, due=day("2026-11-27"), visit=visit.id)
    book.commitment("send stock", ours=False, by_person=stranger.id, visit=visit.id)
    found = recap(book.journal, visit)
    text = recap_text(found, "Sam", str, WRITTEN)
    assert "- Rose Miller: certify two (by Friday, 27 November)" in text
    assert "Max" not in text
    assert text.endswith("\n\nSam\n")
    assert subject(found, str, WRITTEN) == "What we agreed on Monday, 23 November"
    mail = message_from_bytes(draft(found, "Sam", str, WRITTEN), policy=policy.default)
    assert mail["To"] == "Rose Miller <rose@x.example>"


@pytest.mark.parametrize("wording", ["12,500 EUR for the terminals", "€12,500 for the terminals"])
def test_a_quote_reads_as_one_wherever_it_is_read(book: Book, wording: str) -> None:
    visit = book.visit(TODAY)
    amount = "€12,500" if "€" in wording else "12,500 EUR"
    said = f"quote for the terminals: {amount}"
    given = book.commitment(
        wording, quote=Quote(Decimal(12500), "EUR"), visit=visit.id, given_on=TODAY, due=day("2026-11-30")
    )
    assert f"- {said} (by" in recap_text(recap(book.journal, visit), "", str, WRITTEN)
    assert f"- {said} (by" in shareable_brief_text(build_shareable_brief(book.journal, book.lodz))
    assert commitment_lines(book.journal, [given])[0].wording == said
    assert said in {one.text for one in timeline(book.journal, book.lodz.id)}
    facts = build(book.journal, book.lodz, Quarter(2026, 4), ReviewOptions())
    assert facts.data["ours"]["all"][0]["full"] == said
