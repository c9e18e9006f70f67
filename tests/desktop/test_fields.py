"""Fields that are edited where they stand: by keyboard alone, saved once, taken back, and wrong values said at once."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout

from fieldbook.desktop.kit.fields import ChoiceField, LineField, NumberField, SuggestedField, TagsField, ZoneField
from fieldbook.desktop.kit.inline_edit import InlineEdit, settle
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.page import Page
from fieldbook.desktop.records.contact_fields import AddressField, ReachField
from fieldbook.desktop.records.day_field import DayField
from fieldbook.desktop.records.draft_field import TextField
from fieldbook.desktop.window import Window
from fieldbook.errors import UserError
from fieldbook.journal import drafts
from fieldbook.journal.journal import Journal
from fieldbook.model.partner import PartnerKind
from fieldbook.model.person import ContactMethod
from fieldbook.model.value_types import Address
from fieldbook.settings import Settings
from tests.desktop.hands import NOW, TODAY, application


@dataclass
class Bench:
    """Fields on a page, and a button after them."""

    window: Window
    look: UiContext
    page: Page
    saved: list[Any] = field(default_factory=list)

    def show(self, one: InlineEdit, value: Any) -> InlineEdit:
        column = self.page.layout()
        assert isinstance(column, QVBoxLayout)
        one.show_value(value)
        column.addWidget(one)
        after = QPushButton("after")
        column.addWidget(after)
        self.window.show_page(self.page)
        one.setFocus()
        QApplication.processEvents()
        return one

    def press(self, *keys: str) -> None:
        for key in keys:
            combination = QKeySequence(key)[0]  # type: ignore[index]  # the stubs do not know it
            here = QApplication.focusWidget()
            assert here is not None
            QTest.keyClick(here, combination.key(), combination.keyboardModifiers())
            QApplication.processEvents()

    def write(self, text: str) -> None:
        here = QApplication.focusWidget()
        if isinstance(here, QPlainTextEdit):
            here.insertPlainText(text)
        else:
            assert isinstance(here, QLineEdit)
            here.insert(text)
        QApplication.processEvents()

    @property
    def focus(self) -> str:
        here = QApplication.focusWidget()
        return (here.accessibleName() or getattr(here, "text", str)()) if here is not None else ""


@pytest.fixture
def bench(bare: tuple[Window, UiContext]) -> Iterator[Bench]:
    window, look = bare
    page = Page()
    QVBoxLayout(page)
    yield Bench(window, look, page)
    window.drop_page(page)


@pytest.mark.parametrize("begin", ["Return", "F2", "Space"])
def test_a_line_is_edited_and_saved_once(bench: Bench, begin: str) -> None:
    one = bench.show(LineField(bench.look, "Town", bench.saved.append), "Łódź")
    assert one.shown.accessibleName() == "Town: Łódź"
    bench.press(begin)
    bench.write("  Gdańsk ")
    bench.press("Return")
    assert bench.saved == ["Gdańsk"]
    assert one.shown.text() == "Gdańsk"
    assert bench.focus == "Town: Gdańsk", "the focus stays where one was"


def test_a_click_begins_and_going_on_saves(bench: Bench) -> None:
    one = bench.show(LineField(bench.look, "Town", bench.saved.append), "")
    assert one.shown.text() == "empty"
    QTest.mouseClick(one.shown, Qt.MouseButton.LeftButton)
    bench.write("Łódź")
    bench.press("Tab")
    assert bench.saved == ["Łódź"]
    assert bench.focus == "after"


def test_esc_takes_back_and_nothing_new_is_no_change(bench: Bench) -> None:
    one = bench.show(LineField(bench.look, "Town", bench.saved.append), "Łódź")
    bench.press("Return")
    bench.write("Gdańsk")
    bench.press("Esc")
    assert one.shown.text() == "Łódź"
    bench.press("Return", "Return")
    assert bench.saved == []
    assert not one.editing


def test_what_is_wrong_is_said_at_once_and_nothing_is_lost(bench: Bench) -> None:
    one = bench.show(LineField(bench.look, "Name", bench.saved.append, needed="Enter a name for the partner."), "Acme")
    bench.press("Return", "Backspace")
    assert one.said is not None
    assert one.said.text() == "Enter a name for the partner."
    bench.press("Return")
    assert one.editing
    bench.press("Tab")
    assert one.editing, "leaving it keeps what is wrong to be mended"
    assert bench.saved == []


def test_what_the_book_refuses_is_said_beneath(bench: Bench) -> None:
    def refuse(_value: Any) -> None:
        raise UserError("{name} already exists in the book.", name="Acme")

    one = bench.show(LineField(bench.look, "Name", refuse), "Fabrikam")
    bench.press("Return")
    bench.write("Acme")
    bench.press("Return")
    assert one.editing
    assert one.said is not None
    assert "already exists in the book" in one.said.text()
    bench.press("Esc")
    assert one.shown.text() == "Fabrikam"


def test_a_value_from_elsewhere_leaves_what_is_typed(bench: Bench) -> None:
    one = bench.show(LineField(bench.look, "Town", bench.saved.append), "Łódź")
    bench.press("Return")
    bench.write("Gdańsk")
    one.show_value("Sopot")
    assert isinstance(one.editor, QLineEdit)
    assert one.editor.text() == "Gdańsk"
    settle(bench.page)
    assert bench.saved == ["Gdańsk"]


def test_a_number(bench: Bench) -> None:
    one = bench.show(
        NumberField(
            bench.look, "Cadence", bench.saved.append, least=1, most=3650, say_value=lambda days: f"every {days} days"
        ),
        30,
    )
    assert one.shown.text() == "every 30 days"
    bench.press("Return")
    for wrong in ("soon", "0", "-3", "3651"):
        bench.press("Ctrl+A")
        bench.write(wrong)
        assert one.said is not None
        assert one.said.text() == f"“{wrong}” is not a number from 1 to 3650."
    bench.press("Ctrl+A")
    bench.write("45")
    bench.press("Return", "Return", "Backspace", "Return")
    assert bench.saved == [45, None]


def test_a_day_as_people_write_it(bench: Bench) -> None:
    one = bench.show(DayField(bench.look, "Since", bench.saved.append, lambda: TODAY, Settings(), years=True), None)
    bench.press("Return")
    bench.write("in 2 weeks")
    assert one.said is not None
    assert one.said.text() == "Monday, 7 December"
    bench.press("Ctrl+A")
    bench.write("sometime")
    assert "is not a valid date" in one.said.text()
    bench.press("Ctrl+A")
    bench.write("2019")
    bench.press("Return")
    assert bench.saved == [date(2019, 1, 1)]


def test_a_choice(bench: Bench) -> None:
    choices = [(PartnerKind.RESELLER, "Reseller"), (PartnerKind.MSP, "MSP"), (PartnerKind.ISV, "ISV")]
    bench.show(ChoiceField(bench.look, "Type", bench.saved.append, choices), PartnerKind.RESELLER)
    bench.press("Return", "Down", "Return")
    assert bench.saved == [PartnerKind.MSP]
    bench.press("Return", "Down", "Esc")
    assert bench.saved == [PartnerKind.MSP]
    bench.press("Return", "Down", "Tab")
    assert bench.saved == [PartnerKind.MSP, PartnerKind.ISV]


def test_a_zone_is_found_by_its_town(bench: Bench) -> None:
    one = bench.show(ZoneField(bench.look, "Zone", bench.saved.append, lambda: NOW), "")
    bench.press("Return")
    bench.write("Nowhere")
    assert one.said is not None
    assert "No time zone named “Nowhere”" in one.said.text()
    bench.press("Ctrl+A")
    bench.write("warsaw")
    assert one.said.text() == "Local time: 07:30"
    bench.press("Return")
    assert bench.saved == ["Europe/Warsaw"]


def test_a_suggestion_is_taken(bench: Bench) -> None:
    one = bench.show(SuggestedField(bench.look, "Level", bench.saved.append, lambda: ["Gold", "Silver"]), "")
    bench.press("Return")
    assert one.editor is not None
    QTest.keyClicks(one.editor, "sil")
    QApplication.processEvents()
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    bench.press("Return")
    assert bench.saved == ["Silver"]


def test_tags(bench: Bench) -> None:
    one = bench.show(TagsField(bench.look, "Tags", bench.saved.append, lambda: ()), ("edu",))
    bench.press("Return", "End")
    bench.write(", defence,, edu")
    bench.press("Return")
    assert bench.saved == [("defence", "edu")]
    assert one.shown.text() == "defence · edu"


def test_ways_to_reach_somebody(bench: Bench) -> None:
    mail = (ContactMethod("ewa@lodz.example", "work"),)
    one = bench.show(ReachField(bench.look, "E-mail", bench.saved.append, mail=True), mail)
    bench.press("Return", "Ctrl+End")
    bench.write("\newa")
    assert one.said is not None
    assert "“ewa” is not a valid e-mail address." in one.said.text()
    bench.write("@home.example")
    bench.press("Ctrl+Return")
    assert bench.saved == [(ContactMethod("ewa@home.example"), ContactMethod("ewa@lodz.example", "work"))]


def test_an_address_part_by_part(bench: Bench) -> None:
    one = bench.show(AddressField(bench.look, "Address", bench.saved.append), Address("Piotrkowska 1", "Łódź"))
    bench.press("Return")
    assert bench.focus == "Street"
    bench.press("Tab", "Tab", "Ctrl+A")
    bench.write("Gdańsk")
    bench.press("Tab", "Tab")
    bench.write("Poland")
    assert bench.saved == []
    bench.press("Tab")
    assert bench.saved == [Address("Piotrkowska 1", "Gdańsk", country="Poland")]
    assert bench.focus == "after"
    one.setFocus()
    bench.press("Return", "Tab", "Esc")
    assert not one.editing


def test_long_text_is_drafted_and_comes_back(bench: Bench, tmp_path: Path) -> None:
    journal: Journal = application().open(tmp_path / "some.book")
    one = TextField(bench.look, "Notes", bench.saved.append, journal, "about:1")
    bench.show(one, "A warehouse.")
    bench.press("Return", "Ctrl+End")
    bench.write(" And a half.")
    one.keep_draft()
    draft = drafts.load(journal, "about:1")
    assert draft is not None
    assert draft.text == "A warehouse. And a half."

    again = TextField(bench.look, "Notes", bench.saved.append, journal, "about:1")
    again.show_value("A warehouse.")
    assert isinstance(again.editor, QPlainTextEdit)
    assert again.editor.toPlainText() == "A warehouse. And a half."
    again.leave()
    assert drafts.load(journal, "about:1") is None

    bench.press("Ctrl+Return")
    assert bench.saved == ["A warehouse. And a half."]
    again.deleteLater()
    journal.close()
