"""The carry brief and the recap: complete for the road, silent about everything else."""

from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from fieldbook.errors import UserError
from fieldbook.exchange.ics_writer import CalendarVisit, write_calendar
from fieldbook.insight import disclosure
from fieldbook.insight.disclosure import Edition
from fieldbook.insight.recap import draft, mark_sent, recap, recap_text, subject
from fieldbook.insight.shareable_brief import ShareableBriefBuilder, build_shareable_brief, shareable_brief_text
from fieldbook.model.commitment import Commitment, EventKind
from fieldbook.model.note import NoteKind
from fieldbook.model.partner import US
from fieldbook.model.person import ContactMethod
from fieldbook.model.visit import AgendaItem, Visit, VisitState
from tests.insight.books import TODAY, Book, day, phones
from tests.insight.planting import make_secret_book


def test_the_carry_brief_as_text(book: Book) -> None:
    ewa = book.person("Ewa Kowalska", book.lodz.id, phones=phones("+48 600"), personal="sails")
    zoe = book.person("Zoë O'Brien", US)
    other = book.person("Max", book.contoso.id)
    visit = book.visit(
        TODAY,
        VisitState.CONFIRMED,
        people=(ewa.id, zoe.id, other.id),
        place="Łódź",
        agenda=(AgendaItem("1", "a", "Prices"), AgendaItem("2", "b", "Ask what Contoso pays")),
    )
    book.commitment("send prices", due=day("2026-11-01"))
    book.commitment("certify two", ours=False)
    book.note("new warehouse", shareable=True)
    book.note("a secret")
    one = build_shareable_brief(book.journal, book.lodz, visit)
    assert shareable_brief_text(one) == (
        "Agenda\n- Prices\n\n"
        "People\n- Ewa Kowalska, +48 600\n- Zoë O'Brien\n\n"
        "Main number\n- +48 42 1\n\n"
        "We will\n- send prices (by 2026-11-01)\n\n"
        "They will\n- certify two\n\n"
        "Notes\n- new warehouse"
    )
    assert [(one.field, str(one.why)) for one in one.withheld] == [("agenda.text", "mentions Contoso GmbH")]


def test_a_visit_with_two_partners_tells_each_of_itself_only(book: Book) -> None:
    visit = book.visit(TODAY, VisitState.CONFIRMED, partners=(book.lodz.id, book.contoso.id))
    book.commitment("for lodz")
    book.commitment("for the other", partner=book.contoso.id)
    one, two = ShareableBriefBuilder(book.journal).of_visit(visit)
    assert ("for lodz" in shareable_brief_text(one), "for the other" in shareable_brief_text(one)) == (True, False)
    assert ("for lodz" in shareable_brief_text(two), "for the other" in shareable_brief_text(two)) == (False, True)


def test_the_calendar_gives_nothing_away(tmp_path: Path) -> None:
    book = make_secret_book(tmp_path)
    carrier = ShareableBriefBuilder(book.journal)
    shown = carrier.outward(book.ahead)
    occasion = CalendarVisit(shown, (book.partner.name,), 0, datetime(2026, 11, 1, tzinfo=UTC))
    made = write_calendar([occasion], carrier.text).decode().replace("\r\n ", "")
    texts = carrier.text(book.ahead)
    both = disclosure.ALLOWED[Edition.CALENDAR], disclosure.ALLOWED[Edition.CARRY]
    joined = {kind: frozenset().union(*(table.get(kind, ()) for table in both)) for kind in (*both[0], *both[1])}
    allowed = book.planted.allowed(Edition.CARRY, {Edition.CARRY: joined})
    leaked = [secret for secret in book.planted.secrets if secret in made + texts and secret not in allowed]
    assert [book.planted.secrets[one] for one in leaked] == []
    assert book.ahead.place in made
    assert book.ahead.agenda[0].text in made
    assert not any(name in made + texts for name in book.names_of_others)
    assert book.ahead.purpose
    assert shown.purpose == ""
    book.journal.close()


def test_the_recap(book: Book) -> None:
    ewa = book.person(
        "Ewa Kowalska", book.lodz.id, emails=(ContactMethod("not an address"), ContactMethod("ewa@lodz.example"))
    )
    tanaka = book.person("田中 健一", book.lodz.id, emails=(ContactMethod("tanaka@lodz.example"),))
    silent = book.person("Jan", book.lodz.id, emails=(ContactMethod("jan\nBcc: x@y.example"),))
    zoe = book.person("Zoë", US, emails=(ContactMethod("zoe@us.example"),))
    visit = book.visit(TODAY, people=(ewa.id, tanaka.id, silent.id, zoe.id))
    ours = book.commitment("send the price list", due=day("2026-11-27"), visit=visit.id)
    theirs = book.commitment("certify two engineers", ours=False, visit=visit.id)
    book.commitment("given up", visit=visit.id, happened=[(EventKind.BROKEN, TODAY, None)])
    book.commitment("older business")
    book.note("The warehouse opens in May", shareable=True, visit=visit.id)
    book.note("They look tired", visit=visit.id, kind=NoteKind.GUESS)
    book.visit(TODAY + timedelta(days=42), VisitState.ASKED, place="Łódź")
    made = recap(book.journal, visit)
    assert [(one.name, one.address) for one in made.recipients] == [
        ("Ewa Kowalska", "ewa@lodz.example"),
        ("田中 健一", "tanaka@lodz.example"),
    ]
    assert made.unreachable == ("Jan",)
    assert recap_text(made, "Zoë\nNorthwind") == (
        "Thank you for your time. This is what we agreed:\n\n"
        "We will\n- send the price list (by 2026-11-27)\n\n"
        "You will\n- certify two engineers\n\n"
        "Next visit: 2027-01-04, 09:00, Łódź\n\n"
        "Also noted\n- The warehouse opens in May\n\n"
        "Please let me know if anything is missing or wrong.\n\n"
        "Zoë\nNorthwind\n"
    )
    mark_sent(book.journal, visit)
    assert book.journal.get(Visit, visit.id).recap_on == TODAY
    assert book.journal.get(Commitment, ours.id).frozen_on == TODAY
    assert book.journal.get(Commitment, theirs.id).frozen_on == TODAY
    with pytest.raises(UserError, match="already"):
        mark_sent(book.journal, book.journal.get(Visit, visit.id))


def test_the_draft_names_no_machine_and_no_time(book: Book) -> None:
    person = book.person("Łukasz, „Żółć” Ożóg", book.lodz.id, emails=(ContactMethod("lu@lodz.example"),))
    visit = book.visit(TODAY, people=(person.id,))
    book.commitment("Übergabe 東京支店 שלום\r\nBcc: evil@x.example", visit=visit.id)
    made = recap(book.journal, visit)
    raw = draft(made, "Zoë")
    mail = message_from_bytes(raw, policy=policy.default)
    assert sorted(mail.keys()) == [
        "Content-Transfer-Encoding", "Content-Type", "MIME-Version", "Subject", "To", "X-Unsent",
    ]  # fmt: skip
    assert mail["To"].addresses[0].display_name == "Łukasz, „Żółć” Ożóg"
    assert mail["To"].addresses[0].addr_spec == "lu@lodz.example"
    assert mail["Subject"] == subject(made) == "What we agreed on 2026-11-23"
    assert mail["X-Unsent"] == "1"
    body = mail.get_body()
    assert body is not None
    assert "Übergabe 東京支店 שלום" in body.get_content()
    assert raw.isascii()


def test_a_recap_without_anything_agreed_is_empty(book: Book) -> None:
    assert recap(book.journal, book.visit(TODAY)).empty
