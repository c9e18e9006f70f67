"""A partner's page edited where it stands: head, fields, people, commitments, asks, links; merged and archived."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel

from fieldbook.desktop.kit.bar_chart import BarChart
from fieldbook.desktop.kit.inline_edit import InlineEdit
from fieldbook.desktop.kit.widgets import FigureLabel
from fieldbook.desktop.partners.page import PartnerPage
from fieldbook.journal import commitments, drafts, lookup, partners
from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.model.ask import Ask, AskRequest
from fieldbook.model.investment import Investment, InvestmentKind
from fieldbook.model.number import Figure as Numbers
from fieldbook.model.number import Measure, Number
from fieldbook.model.partner import US, LinkKind, Partner, PartnerKind
from fieldbook.model.value_types import Address, Money
from tests.desktop.hands import TODAY, Hands


@pytest.fixture
def acme(hands: Hands) -> Hands:
    made, _ = lookup.add_partner(hands.journal, "Acme", "Łódź", 30)
    hands.controller.navigator.open_partner(made.id)
    hands.settle()
    return hands


def shown(hands: Hands) -> Partner:
    assert isinstance(hands.page, PartnerPage)
    return hands.journal.get(Partner, hands.page._partner.id)


def field(hands: Hands, name: str, place: int = 0) -> InlineEdit:
    """The field of a name, with the focus on it."""
    found: list[InlineEdit] = [one for one in hands.page.findChildren(InlineEdit) if one.name == name]
    found[place].setFocus()
    return found[place]


def write_over(hands: Hands, text: str) -> None:
    hands.press("Return", "Ctrl+A")
    hands.write(text)
    hands.press("Return")


def test_the_head_is_edited_where_it_stands(acme: Hands) -> None:
    field(acme, "Name")
    write_over(acme, "Acme Sp. z o.o.")
    field(acme, "Level")
    write_over(acme, "Gold")
    field(acme, "Type")
    acme.press("Return", "Up", "Return")
    field(acme, "Partner since")
    write_over(acme, "2019")
    field(acme, "Cadence in days")
    write_over(acme, "45")
    now = shown(acme)
    assert (now.name, now.level, now.kind) == ("Acme Sp. z o.o.", "Gold", PartnerKind.DISTRIBUTOR)
    assert (now.since, now.cadence) == (date(2019, 1, 1), 45)
    assert acme.reads("partner since 2019")
    assert acme.reads("visit every 45 days")
    assert "Changed Acme Sp. z o.o." in acme.alert
    acme.press("Ctrl+Z")
    assert acme.reads("visit every 30 days")


def test_a_name_that_is_taken_is_said_beneath(acme: Hands) -> None:
    one = field(acme, "Name")
    write_over(acme, "Nordwind GmbH")
    assert one.editing
    assert acme.reads("Nordwind GmbH already exists in the book.")
    acme.press("Esc")
    assert shown(acme).name == "Acme"
    assert isinstance(acme.page, PartnerPage), "Esc lets the field be, no more"


def test_the_address_is_edited_in_the_head(acme: Hands) -> None:
    field(acme, "Address")
    acme.press("Return", "Tab", "Tab", "Tab", "Tab")
    acme.write("Poland")
    acme.press("Return")
    assert shown(acme).address == Address(city="Łódź", country="Poland")
    assert acme.reads("Łódź, Poland")


def test_fields_further_below(acme: Hands) -> None:
    field(acme, "Time zone")
    write_over(acme, "Warsaw")
    field(acme, "Website")
    write_over(acme, "nowhere")
    assert acme.reads("“nowhere” is not a valid website.")
    acme.press("Ctrl+A")
    acme.write("acme.example")
    acme.press("Return")
    field(acme, "Tags")
    write_over(acme, "edu, two-tier")
    field(acme, "End customers")
    write_over(acme, "Gmina Zgierz")
    about = field(acme, "Notes")
    acme.press("Return")
    acme.write("Carries us and two competitors.")
    acme.press("Ctrl+Return")
    now = shown(acme)
    assert (now.zone, now.website, now.tags) == ("Europe/Warsaw", "acme.example", ("edu", "two-tier"))
    assert [one.name for one in now.customers] == ["Gmina Zgierz"]
    assert now.about == about.value == "Carries us and two competitors."


def test_leaving_the_page_saves_the_field_that_is_open(acme: Hands) -> None:
    here = shown(acme)
    field(acme, "Level")
    acme.press("Return")
    acme.write("Silver")
    acme.press("Ctrl+1")
    assert acme.journal.get(Partner, here.id).level == "Silver"


def test_somebody_new_is_added_here(acme: Hands) -> None:
    acme.push("Add person")
    acme.press("Return")
    assert acme.reads("The person's name is missing.")
    acme.write("Jan Nowak")
    acme.press("Tab")
    acme.write("purchasing")
    acme.press("Return", "Esc")
    assert [(one.name, role.name) for one, role in lookup.people_of(acme.journal, shown(acme).id)] == [
        ("Jan Nowak", "purchasing")
    ]
    assert acme.reads("Jan Nowak")
    assert acme.reads("We know only one person here")
    assert acme.focus.accessibleName() == "Add person"


def test_people_are_called_and_written_to(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def open_url(url: object) -> bool:
        opened.append(url.toString())  # type: ignore[attr-defined]
        return len(opened) < 3

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    hands.controller.navigator.open_partner(lookup.partner_named(hands.journal, "lodz").id)
    hands.settle()
    person, _ = next(one for one in lookup.people_of(hands.journal, shown(hands).id) if one[0].name == "Ewa Kowalska")
    hands.push("Call Ewa Kowalska")
    hands.push("Send e-mail to Ewa Kowalska")
    assert opened == ["tel:" + person.phones[0].value.replace(" ", ""), "mailto:" + person.emails[0].value]
    hands.push("Call Ewa Kowalska")
    assert "copied to the clipboard" in hands.alert
    assert QGuiApplication.clipboard().text() == person.phones[0].value


@pytest.mark.parametrize("ours", [True, False])
def test_a_commitment_is_added_here(acme: Hands, ours: bool) -> None:
    name = "We owe" if ours else "They owe"
    acme.push(f"{name}: Add commitment")
    acme.write("send the price list by Friday")
    assert acme.reads("Fri 27 Nov")
    acme.press("Return", "Esc")
    made = commitments.unsettled(acme.journal, shown(acme).id)
    assert [(one.wording, one.due, one.by_side == US) for one in made] == [
        ("send the price list", date(2026, 11, 27), ours)
    ]
    assert acme.rows(name) == ["send the price list"]


def test_a_commitment_being_typed_comes_back(acme: Hands) -> None:
    here = shown(acme).id
    acme.push("We owe: Add commitment")
    acme.write("send the pr")
    acme.press("Ctrl+1")
    assert any("send the pr" in (drafts.load(acme.journal, one) or drafts.Draft("", "")).text
               for one in drafts.places(acme.journal))  # fmt: skip
    acme.controller.navigator.open_partner(here)
    acme.settle()
    assert acme.page.side.ours._line.field.text() == "send the pr"


def test_an_ask_is_answered_here(acme: Hands) -> None:
    entry = UnitOfWork("test")
    here = shown(acme).id
    entry.add(
        Ask(id=acme.journal.new_id(), wording="A portal that is fast", voices=(AskRequest(here, date(2026, 11, 1)),))
    )
    acme.journal.save(entry)
    acme.settle()
    assert acme.reads("1 awaiting our answer") or acme.reads("for 22 days")
    acme.push("Answer “A portal that is fast”")
    acme.press("Return")
    assert acme.reads("The answer is empty.")
    acme.write("In the next release.")
    acme.press("Return")
    ask = acme.journal.reader.select(Ask, "wording LIKE 'A portal%'")[0]
    assert (ask.answer, ask.voices[0].told_on) == ("In the next release.", TODAY)
    assert acme.reads("In the next release. · answered Mon 23 Nov")


def test_an_ask_of_today_waits_since_today(acme: Hands) -> None:
    entry = UnitOfWork("test")
    entry.add(Ask(id=acme.journal.new_id(), wording="A faster portal", voices=(AskRequest(shown(acme).id, TODAY),)))
    acme.journal.save(entry)
    acme.settle()
    assert "since today" in acme.texts()
    assert "for 0 days" not in acme.texts()


def test_a_cadence_that_the_level_lends_is_no_promise(acme: Hands) -> None:
    acme.journal.cadences = {"gold": 30}
    partners.change_partner(acme.journal, shown(acme), level="Gold", cadence=None)
    acme.settle()
    assert acme.reads("due every 30 days (level Gold)")
    assert not acme.reads("promised")
    partners.change_partner(acme.journal, shown(acme), cadence=45)
    acme.settle()
    assert acme.reads("promised every 45 days")


def test_a_partner_is_linked_and_unlinked(acme: Hands) -> None:
    acme.push("Link partner")
    acme.press("Down", "Tab")
    acme.write("nordw")
    acme.press("Return")
    here = shown(acme)
    assert [one.kind for one in here.links] == [LinkKind.BRANCH_OF]
    assert acme.reads("Branch of Nordwind GmbH")
    acme.push("Remove link: Branch of Nordwind GmbH")
    assert shown(acme).links == ()
    assert not acme.reads("Branch of")
    acme.press("Ctrl+Z")
    figure = next(one for one in acme.all(FigureLabel) if one.accessibleName() == "Branch of Nordwind GmbH")
    figure.setFocus()
    acme.press("Return")
    assert shown(acme).name == "Nordwind GmbH"


def test_numbers_are_a_chart_that_opens(acme: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    here, entry = shown(acme).id, UnitOfWork("test")
    for month, value in (("2026-09", 80), ("2026-10", 120)):
        figure = Numbers(Decimal(value * 1000), Decimal(100_000), "EUR")
        entry.add(Number(id=acme.journal.new_id(), partner=here, month=month, measure=Measure.REVENUE, figure=figure))
    acme.journal.save(entry)
    acme.settle()
    assert acme.reads("Oct 2026: 120,000 EUR, 120 % of target 100,000 EUR")
    bars = acme.all(BarChart)[0]
    assert "Sept 2026: 80,000 EUR, 80 % of target" in bars.accessibleDescription()
    bars.setFocus()
    acme.press("Left")
    assert acme.reads("Sept 2026: 80,000 EUR")
    heard: list[tuple[str, ...]] = []
    monkeypatch.setattr(acme.controller.context.search, "show_records", lambda _name, ids: heard.append(ids))
    acme.press("Return")
    assert [acme.journal.get(Number, one).month for one in heard[0]] == ["2026-09"]


def test_what_was_given_stands_side_by_side(acme: Hands) -> None:
    here, entry = shown(acme).id, UnitOfWork("test")
    gift = {"by_side": US, "to_side": here, "on": date(2026, 11, 2)}
    entry.add(Investment(id=acme.journal.new_id(), what="a morning of training", hours=Decimal(3), **gift))  # type: ignore[arg-type]
    money = Money(Decimal(1200), "EUR")
    kind = InvestmentKind.PROGRAMME
    entry.add(Investment(id=acme.journal.new_id(), what="launch", kind=kind, money=money, **gift))  # type: ignore[arg-type]
    acme.journal.save(entry)
    acme.settle()
    assert acme.reads("We gave: 3 h, 1,200 EUR, 2 times")
    assert acme.reads("programme funds · launch · 1,200 EUR")


def test_a_quote_reads_as_a_quote(acme: Hands) -> None:
    acme.press("Ctrl+N")
    acme.write("quote: 12,500 EUR for the terminals by Monday")
    acme.press("Ctrl+Return")
    assert acme.rows("We owe") == ["quote for the terminals: 12,500 EUR"]
    model = acme.page.timeline._model
    texts = [model.moment(row).text for row in range(model.rowCount())]
    assert "quote for the terminals: 12,500 EUR" in texts


def test_it_is_archived_and_taken_out_again(acme: Hands) -> None:
    acme.press("Ctrl+K")
    acme.write("archive")
    place = next(place for place, one in enumerate(acme.rows("Results")) if one == "Archive")
    acme.press(*["Down"] * place, "Return")
    assert shown(acme).archived
    assert acme.reads("archived")
    partners.restore(acme.journal, shown(acme))
    acme.settle()
    assert not any(one.text() == "archived" for one in acme.all(QLabel))


def test_it_is_merged_from_its_page(acme: Hands) -> None:
    acme.press("Ctrl+K")
    acme.write("merge with")
    acme.press("Return")
    acme.write("nobody")
    acme.press("Return")
    assert acme.reads("No other record named “nobody”.")
    acme.press("Ctrl+A")
    acme.write("nordwind")
    acme.press("Return")
    assert acme.reads("Merge Nordwind GmbH into Acme")
    acme.window.activateWindow()  # offscreen, a list that closes leaves no window active
    acme.settle()
    acme.press("Tab", "Space", "Backtab", "Return")
    assert shown(acme).name == "Nordwind GmbH"
    assert "Acme" in shown(acme).aliases
    acme.press("Ctrl+Z")
    assert {"Acme", "Nordwind GmbH"} <= {one.name for one in lookup.partners(acme.journal)}


def test_the_brief_is_copied(acme: Hands) -> None:
    acme.page.copy_brief()
    assert QGuiApplication.clipboard().text().startswith("Acme, Łódź")
