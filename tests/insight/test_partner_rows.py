"""All partners at a glance: what is open, planned and due of each, merged and archived ones included."""

from datetime import timedelta

from fieldbook.insight.partner_evidence import asks, investments, last_months, series
from fieldbook.insight.partner_rows import PartnerRow, Standing, holdings, levels_known, partner_rows, tags_known
from fieldbook.journal import lookup, partners
from fieldbook.model.ask import Ask, AskRequest
from fieldbook.model.investment import Investment
from fieldbook.model.partner import US, Partner
from tests.insight.books import TODAY, Book, day, kept


def row_of(book: Book, partner: Partner) -> PartnerRow:
    return next(one for one in partner_rows(book.journal) if one.partner.id == partner.id)


def test_what_is_open_and_late_is_counted(book: Book) -> None:
    late = book.commitment(given_on=day("2026-01-01"), due=TODAY - timedelta(days=5))
    book.commitment(given_on=day("2026-01-01"), due=TODAY + timedelta(days=5))
    book.commitment(given_on=day("2026-01-01"), due=day("2026-02-01"), happened=[kept("2026-01-20")])
    row = row_of(book, book.lodz)
    assert len(row.we_owe) + len(row.they_owe) == 2
    assert row.late == {late.id}


def test_how_things_stand_with_the_cadence(book: Book) -> None:
    partners.change_partner(book.journal, book.lodz, cadence=30)
    assert row_of(book, book.lodz).standings == {Standing.NEVER_VISITED, Standing.DUE}
    book.visit(TODAY - timedelta(days=31))
    row = row_of(book, book.lodz)
    assert row.days_left == -1
    assert row.standings == {Standing.QUIET, Standing.DUE}
    book.visit(TODAY - timedelta(days=20))
    assert row_of(book, book.lodz).standings == set()
    partners.archive(book.journal, book.journal.get(Partner, book.lodz.id))
    assert row_of(book, book.lodz).standings == {Standing.ARCHIVED}


def test_a_merged_partner_stands_in_one_row(book: Book) -> None:
    book.commitment(given_on=day("2026-01-01"), due=TODAY + timedelta(days=5))
    before = row_of(book, book.lodz)
    lookup.merge_partners(book.journal, book.contoso, book.lodz)
    row = row_of(book, book.contoso)
    assert (row.we_owe, row.they_owe) == (before.we_owe, before.they_owe)
    assert book.lodz.id not in {one.partner.id for one in partner_rows(book.journal)}
    assert holdings(book.journal, book.contoso.id)["commitment"] == 1


def test_words_hold_what_one_looks_for(book: Book) -> None:
    partners.change_partner(book.journal, book.lodz, tags=("Zażółć",), level="Gold")
    words = row_of(book, book.lodz).words
    assert "zazolc" in words
    assert "gold" in words
    assert (levels_known(book.journal), tags_known(book.journal)) == (["Gold"], ["Zażółć"])


def test_numbers_stand_by_month(book: Book) -> None:
    months = last_months(book.journal)
    assert len(months) == 12
    assert months[-1] == f"{TODAY:%Y-%m}"
    assert series(book.journal, book.lodz.id) == []


def test_what_was_given_and_asked(book: Book) -> None:
    made = book.add(Investment(id=book.id(), what="a day", by_side=US, to_side=book.lodz.id, on=day("2026-01-01")))
    assert [one.id for one in investments(book.journal, book.lodz.id)] == [made.id]
    told = book.add(
        Ask(id=book.id(), wording="x", voices=(AskRequest(book.lodz.id, day("2026-01-01"), told_on=day("2026-01-02")),))
    )
    waits = book.add(Ask(id=book.id(), wording="y", voices=(AskRequest(book.lodz.id, day("2026-01-03")),)))
    assert [one.id for one in asks(book.journal, book.lodz.id)] == [waits.id, told.id]
