"""Printing from the pages: the preview, which pages, the file, the printer that is gone."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QDir, QStandardPaths
from PySide6.QtWidgets import QLineEdit

from fieldbook.desktop.commitments.page import CommitmentsPage
from fieldbook.desktop.kit.files import suggested, write_whole
from fieldbook.desktop.print_preview.page import PrintPage
from fieldbook.desktop.print_preview.page_range import read_pages
from fieldbook.desktop.print_preview.printer import PrintOrder, print_pages
from fieldbook.desktop.route import Route
from fieldbook.desktop.today.page import TodayPage
from fieldbook.errors import UserError
from fieldbook.insight.today import day_summary
from fieldbook.journal.visits import cancel
from fieldbook.model.visit import Party, Visit
from tests.desktop.hands import Hands


def previewed(hands: Hands) -> PrintPage:
    """The preview, once its pages are there."""
    page = hands.page
    assert isinstance(page, PrintPage)
    hands.until(lambda: page.view.count > 0 and page._save.isEnabled())
    return page


def saved(hands: Hands, page: PrintPage, path: Path) -> str:
    """The text of what is saved."""
    page.save_to(str(path))
    hands.until(path.exists)
    hands.until(lambda: not isinstance(hands.page, PrintPage))
    return " ".join(" ".join(one.extract_text() for one in PdfReader(BytesIO(path.read_bytes())).pages).split())


def test_the_days_pack_from_today(hands: Hands, tmp_path: Path) -> None:
    hands.press("Ctrl+P")
    page = previewed(hands)
    visits = day_summary(hands.journal).visits
    assert page.view.count == len({one for visit in visits for one in visit.partners})
    text = saved(hands, page, tmp_path / "pack.pdf")
    assert all(name in text for name in visits[0].names)
    assert isinstance(hands.page, TodayPage)
    assert "pack.pdf" in hands.alert


def test_a_brief_from_the_room_to_carry(hands: Hands, tmp_path: Path) -> None:
    visit = day_summary(hands.journal).visits[0]
    hands.controller.navigator.open_visit(visit.id)
    hands.press("Ctrl+P")
    page = previewed(hands)
    assert page._edition.value == "mine"
    page._edition.setFocus()
    hands.press("Down")
    hands.until(lambda: page._save.isEnabled() and not page._previews.waiting)
    text = saved(hands, page, tmp_path / "carry.pdf")
    assert "Question to consider" not in text
    assert "Private" not in text


def test_a_brief_from_the_partner_page_is_ours(hands: Hands, tmp_path: Path) -> None:
    visit = day_summary(hands.journal).visits[0]
    hands.controller.navigator.open_partner(visit.partners[0])
    hands.press("Ctrl+P")
    assert "Question to consider" in saved(hands, previewed(hands), tmp_path / "mine.pdf")


def test_the_list_as_it_is_filtered(hands: Hands, tmp_path: Path) -> None:
    hands.controller.navigator.open(Route("commitments"))
    page = hands.page
    assert isinstance(page, CommitmentsPage)
    hands.press("/")
    hands.write("nordwind")
    hands.press("Ctrl+P")
    text = saved(hands, previewed(hands), tmp_path / "owed.pdf")
    assert "Nordwind" in text
    assert "Bakker" not in text


def test_nothing_to_print_is_said_where_pages_would_be(hands: Hands) -> None:
    for card in day_summary(hands.journal).visits:
        visit = hands.journal.get(Visit, card.id)
        if visit.planned:
            cancel(hands.journal, visit, Party.US)
    if day_summary(hands.journal).visits:
        pytest.skip("the demo's day has visits that were held")
    hands.press("Ctrl+P")
    hands.until(lambda: hands.reads("No visits on"))
    assert not hands.page._save.isEnabled()
    hands.press("Esc")
    assert isinstance(hands.page, TodayPage)


def test_paper_and_orientation_change_the_pages(hands: Hands, tmp_path: Path) -> None:
    hands.press("Ctrl+P")
    page = previewed(hands)
    page._paper.setFocus()
    hands.press("Down")
    page._turned.setFocus()
    hands.press("Down")
    hands.until(lambda: page._save.isEnabled() and not page._previews.waiting)
    saved(hands, page, tmp_path / "pack.pdf")
    box = PdfReader(tmp_path / "pack.pdf").pages[0].mediabox
    assert (round(box.width), round(box.height)) == (792, 612)
    assert hands.controller.context.settings.paper == "letter"


def test_a_printer_that_is_gone_gives_a_sentence_and_keeps_the_pages(hands: Hands) -> None:
    hands.press("Ctrl+P")
    page = previewed(hands)
    page.offer_printers(["Office laser"], "Office laser")
    hands.push("Print")
    hands.until(lambda: hands.reads("The printer Office laser cannot be reached."))
    assert page.view.count > 0
    assert hands.page is page


def test_what_is_written_for_pages_and_copies_is_looked_at(hands: Hands) -> None:
    hands.press("Ctrl+P")
    page = previewed(hands)
    page.offer_printers(["Office laser"], "Office laser")
    pages = next(one for one in hands.all(QLineEdit) if one.accessibleName() == "Pages")
    pages.setFocus()
    hands.write("7-9")
    hands.press("Return")
    assert hands.reads("“7-9” is not a valid page range.")
    pages.setText("")
    page._copies.setText("no")
    hands.push("Print")
    assert hands.reads("“no” is not a valid number of copies.")


@pytest.mark.parametrize(
    ("said", "pages"),
    [("", [1, 2, 3, 4]), ("2-3", [2, 3]), ("3-", [3, 4]), ("-2", [1, 2]), ("1, 4", [1, 4]), (" 2 – 2 ", [2])],
)
def test_pages_as_people_write_them(said: str, pages: list[int]) -> None:
    assert read_pages(said, 4) == pages


@pytest.mark.parametrize("said", ["0", "5", "3-2", "two", "1-9", "-", ",", "1.5"])
def test_pages_that_are_none(said: str) -> None:
    with pytest.raises(UserError, match="is not a valid page range"):
        read_pages(said, 4)


def test_pages_reach_paper_through_the_printing_system(hands: Hands, tmp_path: Path) -> None:
    hands.press("Ctrl+P")
    page = previewed(hands)
    assert page._shown is not None
    file = tmp_path / "printed.pdf"
    pages = page._shown.pages[:1]
    assert print_pages(pages, PrintOrder(file=str(file), paper="letter", landscape=True, copies=2)) == 2
    printed = PdfReader(file)
    assert len(printed.pages) == 2
    box = printed.pages[0].mediabox
    assert (round(box.width), round(box.height)) == (792, 612)
    assert file.stat().st_size > 20_000, "the picture is in it"


def test_a_file_is_suggested_where_there_is_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _which: str(tmp_path / "not there"))
    monkeypatch.setattr(QDir, "homePath", lambda: str(tmp_path))
    first = suggested("Brief: Nordwind / Hamburg")
    assert first.parent == tmp_path
    first.write_bytes(b"mine")
    assert suggested("Brief: Nordwind / Hamburg") != first


def test_files_are_written_whole_into_new_folders(tmp_path: Path) -> None:
    write_whole(tmp_path / "new" / "folder" / "a.pdf", b"x")
    assert (tmp_path / "new" / "folder" / "a.pdf").read_bytes() == b"x"
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(UserError, match="was not saved"):
        write_whole(tmp_path / "file" / "a.pdf", b"x")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["file", "new"]
