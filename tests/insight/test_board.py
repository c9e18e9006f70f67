"""All that is open, by side and by how soon it presses; and the mail that asks for it."""

from datetime import timedelta

import pytest

from fieldbook.errors import UserError
from fieldbook.insight.board import Group, board, late_count
from fieldbook.insight.reminder_mail import build_reminder_mail
from fieldbook.journal import commitments
from fieldbook.model.commitment import Commitment
from fieldbook.model.partner import US
from tests.insight.books import TODAY, Book, day, kept, phones

WEEK_ENDS = TODAY + timedelta(days=6)


def test_each_commitment_stands_in_one_group(book: Book) -> None:
    priya = book.person("Priya Raman", US)
    late = book.commitment("late", due=day("2026-11-10"), waits_on=priya.id)
    soon = book.commitment("soon", due=WEEK_ENDS)
    waiting = book.commitment("waiting", due=day("2026-12-10"), waits_on=priya.id)
    later = book.commitment("later", due=WEEK_ENDS + timedelta(days=1))
    bare = book.commitment("some day")
    theirs = book.commitment("theirs", ours=False, due=TODAY)
    book.commitment("done", due=TODAY, happened=[kept("2026-11-02")])
    book.commitment("long ago", due=day("2026-01-01"))
    book.add(Commitment(id=book.id(), wording="others", by_side=book.lodz.id, to_side=book.contoso.id, due=TODAY))
    found = board(book.journal, WEEK_ENDS)
    assert [(group, [one.id for one in owed]) for group, owed in found.ours.groups] == [
        (Group.LATE, [late.id]),
        (Group.WEEK, [soon.id]),
        (Group.WAITING, [waiting.id]),
        (Group.LATER, [later.id]),
        (Group.NO_DAY, [bare.id]),
    ]
    assert [one.id for one in found.theirs.owed] == [theirs.id]
    assert found.ours.late == (late.id,)


def test_a_line_read_from_columns_is_the_one_made_of_its_record(book: Book) -> None:
    ewa = book.person("Ewa Kowalska", book.lodz.id)
    plain = book.commitment("send it", due=day("2026-11-20"), to_person=ewa.id)
    told = book.commitment("send that", due=day("2026-11-20"), to_person=ewa.id)
    commitments.chase(book.journal, told)
    first, second = board(book.journal, WEEK_ENDS).ours.owed
    assert {first.id, second.id} == {plain.id, told.id}
    assert (first.to_name, first.days_late, first.partner_name) == (second.to_name, second.days_late, book.lodz.name)
    assert first.to_name == "Ewa Kowalska"


def test_late_ones_are_counted_without_reading_them(book: Book) -> None:
    book.commitment("late", due=day("2026-11-10"))
    book.commitment("theirs", ours=False, due=day("2026-11-22"))
    book.commitment("due today", due=TODAY)
    book.commitment("long ago", due=day("2026-01-01"))
    moved = book.commitment("moved in time", due=day("2026-11-22"))
    commitments.move(book.journal, moved, day("2026-12-01"), on=day("2026-11-21"), told="Ewa")
    assert late_count(book.journal) == 2
    found = board(book.journal, WEEK_ENDS)
    assert late_count(book.journal) == len(found.ours.late) + len(found.theirs.late)


def test_the_mail_goes_to_who_gave_their_word(book: Book) -> None:
    ewa = book.person("Ewa Kowalska", book.lodz.id, emails=phones("ewa@lodz.example"))
    one = book.commitment("two engineers certified", ours=False, due=day("2026-11-20"), by_person=ewa.id)
    mail = build_reminder_mail(book.journal, one, "Zoë")
    assert (mail.to, mail.address) == ("Ewa Kowalska", "ewa@lodz.example")
    assert "two engineers certified (by 2026-11-20)" in mail.body
    assert mail.body.rstrip().endswith("Zoë")
    assert "late" not in mail.body
    assert mail.link.startswith("mailto:ewa@lodz.example?subject=two%20engineers%20certified&body=Hello%20Ewa")
    assert "\n" not in mail.link


def test_a_wording_that_names_another_partner_stays_here(book: Book) -> None:
    one = book.commitment("the price we gave Contoso", ours=False)
    with pytest.raises(UserError, match="must not read about"):
        build_reminder_mail(book.journal, one)


def test_ours_is_asked_of_the_colleague_it_waits_on(book: Book) -> None:
    priya = book.person("Priya Raman", US, emails=phones("priya@northwind.example"))
    one = book.commitment("terms for a pilot", waits_on=priya.id)
    mail = build_reminder_mail(book.journal, one)
    assert mail.address == "priya@northwind.example"
    assert "Łódź Distribution Sp. z o.o. is waiting for this, and I need your input: " in mail.body
    with pytest.raises(UserError, match="is not waiting on anyone"):
        build_reminder_mail(book.journal, book.commitment("ours alone"))


def test_wording_and_day_are_mended_while_they_may_be(book: Book) -> None:
    one = book.commitment("sned it")
    assert commitments.may_correct(book.journal, one)
    commitments.correct(book.journal, one, "send it", TODAY)
    found = book.journal.get(Commitment, one.id)
    assert (found.wording, found.due) == ("send it", TODAY)
    frozen = book.commitment("printed", frozen_on=TODAY)
    assert not commitments.may_correct(book.journal, frozen)
    with pytest.raises(UserError, match="can be edited for 24 hours"):
        commitments.correct(book.journal, frozen, "other words", None)


def test_it_waits_on_a_colleague_and_on_nobody_again(book: Book) -> None:
    priya = book.person("Priya Raman", US)
    one = book.commitment("ours")
    commitments.wait_on(book.journal, one, priya.id)
    assert book.journal.get(Commitment, one.id).waits_on == priya.id
    commitments.wait_on(book.journal, book.journal.get(Commitment, one.id), None)
    assert book.journal.get(Commitment, one.id).waits_on is None
    with pytest.raises(UserError, match="Only our own commitments can wait on a colleague"):
        commitments.wait_on(book.journal, book.commitment("theirs", ours=False), priya.id)
