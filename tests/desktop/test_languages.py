"""Other languages: nothing is left that no translation reaches, longer words have room, and keys do the same."""

import re
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from fieldbook.desktop.guide.chapters import chapters
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.ui_language import UiLanguage
from fieldbook.desktop.nav_items import nav_items
from fieldbook.desktop.partners.partners_table import PartnersTable
from fieldbook.desktop.records.commitment_list import CommitmentList
from fieldbook.desktop.route import Route
from fieldbook.desktop.window import Window
from fieldbook.errors import UserError
from fieldbook.insight.today import day_summary
from fieldbook.paths import resources, user_paths
from fieldbook.settings import Settings, save
from tests.desktop.hands import Hands, application
from tests.desktop.speaking import Known, install, painted, specimen, texts_of
from tests.desktop.test_reach import cut, reached


@pytest.fixture
def bracketed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows made from now on say everything in brackets and a third longer."""
    speak = UiLanguage.speak

    def in_brackets(self: UiLanguage, language: str) -> None:
        speak(self, language)
        install(self._qt)

    monkeypatch.setattr(UiLanguage, "speak", in_brackets)


@pytest.fixture
def german(_own_places: None) -> None:
    """Windows made from now on are German."""
    save(user_paths().settings, Settings(language="de"))


def everywhere(hands: Hands) -> Iterator[str]:
    """Goes to each page, then opens each sheet and prompt above one; names where it is."""
    deeds = hands.controller.actions
    card = day_summary(hands.journal).visits[0]
    owed = day_summary(hands.journal).we_owe.open
    above: list[Callable[[], object]] = [
        hands.controller.context.search.show_all,
        hands.controller.commands.show_keys,
        lambda: hands.controller.context.search.show_records("", owed),
        *(partial(deeds.change_commitment, owed[0], what) for what in ("move", "release", "break")),
        *(partial(deeds.change_visit, card.id, what) for what in ("move", "agenda", "expect")),
        lambda: deeds.plan_visit(card.partners[0]),
        deeds.add_partner,
        lambda: deeds.keep_commitment(owed[0]),  # says what it did
    ]
    for go in hands.every_page():
        go()
        hands.settle()
        yield type(hands.page).__name__
    for number, go in enumerate(above):
        hands.controller.navigator.open(Route("today"))
        go()
        hands.settle()
        yield f"above Today, {number}"
        hands.press("Esc")


def known_in(hands: Hands) -> Known:
    """What may be read without being translated."""
    journal = hands.journal
    guide = [chapter.title for chapter in chapters(resources() / "guide", "en")]  # a document in each language
    more = [*guide, journal.path, Path(journal.path).stem, specimen("salesforce-account.csv"), "salesforce-account.csv"]
    return Known(journal, *more, journal.clock.zone, "salesforce", str(user_paths().settings))


def strange_in(hands: Hands, known: Known) -> list[str]:
    """What stands in the window and is neither translated nor known."""
    with painted() as drawn:
        hands.window.grab()
    read = [*texts_of(hands), *(("painted", one.text.strip("…")) for one in drawn)]
    return sorted({f"{where}: {piece}" for where, text in read for piece in known.strange(text)})


def test_every_text_on_every_page_can_be_translated(bracketed: None, hands: Hands) -> None:
    known = known_in(hands)
    for where in everywhere(hands):
        assert strange_in(hands, known) == [], where


def test_the_first_page_can_be_translated(
    bracketed: None, open_window: Callable[[Path], Hands], tmp_path: Path
) -> None:
    hands = open_window(tmp_path / "new.book")
    known = Known(application().open(tmp_path / "other.book"), str(tmp_path / "new.book"), "Europe/Berlin", "Vltava")
    for step in range(3):
        assert strange_in(hands, known) == [], step
        assert not cut(hands), step
        hands.write("Vltava")
        hands.press(*["Return"] * (1 if step == 0 else 2))


def test_an_empty_book_can_be_translated(bracketed: None, empty: Hands) -> None:
    known = known_in(empty)
    for name in [item.name for item in nav_items()]:
        empty.controller.navigator.open(Route(name))
        empty.settle()
        assert strange_in(empty, known) == [], name
        assert not cut(empty), name


def test_longer_words_have_room(bracketed: None, hands: Hands) -> None:
    for where in everywhere(hands):
        assert not cut(hands), where


@pytest.mark.parametrize("size", [(880, 560), (1280, 800)], ids=str)
def test_german_has_room(german: None, hands: Hands, size: tuple[int, int]) -> None:
    hands.window.resize(QSize(*size))
    assert "Heute" in hands.buttons()
    for where in everywhere(hands):
        assert not cut(hands), where
        assert hands.window.size() == QSize(*size), where


@pytest.mark.parametrize("width", [880, 1120])
def test_what_is_owed_keeps_its_figure(german: None, hands: Hands, width: int) -> None:
    hands.window.resize(QSize(width, 720))
    hands.settle()
    with painted() as drawn:
        hands.window.grab()
    owed = [one.text for one in drawn if re.match("von uns|vom P", one.text)]
    assert len(owed) >= 4
    assert [text for text in owed if not re.search(r"\d+$", text)] == []


def test_a_week_is_named_as_the_language_names_it(german: None, hands: Hands) -> None:
    hands.controller.navigator.open(Route("visits"))
    hands.settle()
    assert hands.reads("23. – 29. November 2026")


@pytest.mark.parametrize("width", [880, 1280])
def test_heads_of_columns_are_never_cut(german: None, hands: Hands, width: int) -> None:
    hands.window.resize(QSize(width, 800))
    hands.press("Ctrl+2")
    table: PartnersTable = hands.page.table
    assert "Zusagen" in [one.title for one in table.table.columns]
    for place, one in enumerate(table.table.columns):
        table.sort_by.emit(one.name)
        hands.settle()
        words = table.horizontalHeader().fontMetrics().horizontalAdvance(one.title)
        assert table.columnWidth(place) >= 8 + words + 4 + 8 + 6, f"{one.title}: margins, words and the arrow"
    assert width < 1280 or table.horizontalScrollBar().maximum() == 0


def test_marks_and_keys_are_those_of_the_language(german: None, hands: Hands) -> None:
    hands.controller.navigator.open_visit(day_summary(hands.journal).visits[0].id)
    hands.settle()
    box = hands.page.panel.box
    box.setFocus()
    hands.until(lambda: bool(box._kinds))
    hands.write("wir: Preisliste bis Freitag")
    assert any("Unsere Zusage" in row for row in hands.rows("Erkannt"))
    assert {"wir", "sie", "wunsch"} <= {mark for _, mark in box._kinds}
    hands.controller.commands.show_keys()
    hands.settle()
    assert any("Strg+K" in text for _, text in texts_of(hands))


@pytest.mark.usefixtures("_own_places")
@pytest.mark.parametrize("language", ["en", "de"])
def test_a_letter_with_alt_means_one_thing_on_a_page(language: str, request: pytest.FixtureRequest) -> None:
    save(user_paths().settings, Settings(language=language))
    hands: Hands = request.getfixturevalue("hands")
    for go in hands.every_page():
        go()
        hands.settle()
        texts = [one.text() for one in hands.all(QAbstractButton)] + [one.text() for one in hands.all(QLabel)]
        letters = [found[1].casefold() for text in texts if (found := re.search(r"(?<!&)&([^\W_])", text))]
        assert len(letters) == len(set(letters)), type(hands.page).__name__


def test_tab_goes_the_same_way_in_german(hands: Hands, demo_file: Path, tmp_path: Path) -> None:
    def ways() -> list[list[str]]:
        hands.shell._alerts.close()  # what is said of the language
        out = []
        for go in hands.every_page():
            go()
            hands.until(lambda: not (hands.controller.jobs.busy or soon()))
            out.append([type(one).__name__ for one in reached(hands)])
        return out

    def soon() -> bool:
        """Whether the page in front is about to count the track record."""
        timer = getattr(hands.page, "_record_soon", None)
        return isinstance(timer, QTimer) and timer.isActive()

    hands.controller.context.save_settings(
        language="en"
    )  # another one than the default's has a button to go back to that
    hands.until(lambda: hands.controller.context.look.speech.language == "en")
    english = ways()
    again = Path(shutil.copy(demo_file, tmp_path / "german.book"))  # as the first was: walking leaves drafts behind
    hands.controller.context.save_settings(language="de")
    hands.until(lambda: "Heute" in hands.buttons())
    hands.shell.show_book(again)
    hands.settle()
    german = ways()
    assert "Heute" in hands.buttons()
    assert german == english


@pytest.fixture
def from_right(bare: tuple[Window, UiContext], qapp: QApplication) -> None:
    """Windows are written from the right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bare[1].theme.apply()


def test_nothing_painted_leaves_its_row_from_right_to_left(from_right: None, hands: Hands) -> None:
    for where in everywhere(hands):
        with painted() as drawn:
            hands.window.grab()
        outside = [one for one in drawn if one.place.left() < -2 or one.place.right() > one.shown.right() + 2]
        assert not outside, where
        assert not cut(hands), where


def test_rows_turn_with_the_window(from_right: None, hands: Hands) -> None:
    hands.controller.navigator.open(Route("commitments"))
    hands.settle()
    ledger = next(one for one in hands.all(CommitmentList) if one.model().rowCount())
    kept: list[str] = []
    ledger.completed.connect(kept.append)
    row = next(place for place in range(ledger.model().rowCount()) if ledger.model().index(place, 0).flags().value & 1)
    area = ledger.visualRect(ledger.model().index(row, 0))
    with painted() as drawn:
        hands.window.grab()
    here = QRectF(QRect(ledger.viewport().mapTo(hands.window, area.topLeft()), area.size()))
    texts = sorted((one.where for one in drawn if here.contains(one.where)), key=lambda where: where.left())
    assert len(texts) == 3
    assert texts[0].right() < texts[1].left(), "the badge stands at the left"
    assert texts[1].right() == texts[2].right() < here.right() - 24
    QTest.mouseClick(ledger.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(area.left() + 12, area.center().y()))
    assert kept == []
    QTest.mouseClick(ledger.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(area.right() - 12, area.center().y()))
    assert len(kept) == 1, "its ring is at the right"


def test_what_is_painted_has_room_when_it_is_longer(bracketed: None, hands: Hands) -> None:
    """The program's own words; a name of the book in them may be cut."""
    known = known_in(hands)
    for where in everywhere(hands):
        with painted() as drawn:
            hands.window.grab()
        short = {one.text for one in drawn if re.fullmatch("⟦[^⟦⟧]*…", one.text)}
        assert not [text for text in short if not known.names_something(text)], where


def test_a_day_is_read_as_the_window_speaks(hands: Hands) -> None:
    with pytest.raises(UserError):  # English alone does not say which is the month
        hands.controller.actions._day("9/10/2027")
    QLocale.setDefault(QLocale("de_AT"))  # the system's own language: nothing was set
    assert hands.controller.actions._day("9/10/2027") == date(2027, 10, 9)
