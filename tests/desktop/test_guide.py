"""The guide, the keys, and the errands of Ctrl+K."""

import re
from collections.abc import Callable
from pathlib import Path
from time import sleep

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from fieldbook.desktop import global_commands
from fieldbook.desktop.guide.chapters import chapters, pictures
from fieldbook.desktop.guide.page import ChapterView, GuidePage
from fieldbook.desktop.route import Route
from fieldbook.exchange.archive import is_archive
from fieldbook.journal.journal import Journal
from tests.desktop.hands import Hands

GUIDE = Path(__file__).parents[2] / "resources" / "guide"


def test_f1_shows_the_keys_of_the_page_first_and_once_more_the_guide(hands: Hands) -> None:
    hands.controller.navigator.open(Route("settings"))
    hands.press("F1")
    found = hands.rows("Results")
    assert found[0] == "from the search to the first setting found"
    assert "undo, redo" in found
    assert any("Settings" in one for one in found), "the pages by their numbers"
    hands.press("F1")
    assert isinstance(hands.page, GuidePage)
    assert hands.focus is hands.page.list
    first = hands.page._text.toPlainText()
    hands.press("Down")
    assert hands.page._text.toPlainText() != first
    hands.press("Esc")
    assert not isinstance(hands.page, GuidePage)


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_picture_of_the_guide_is_there_in_each_language_and_small(language: str) -> None:
    text = "".join(one.text for one in chapters(GUIDE, language))
    wanted = set(re.findall(r"!\[[^\]]*\]\(([\w-]+)\.png\)", text))
    assert wanted
    folder = GUIDE if language == "en" else GUIDE / language
    for name in wanted:
        for path in (folder / f"{name}.png", folder / f"{name}-dark.png"):
            assert path.stat().st_size < 150_000, path
    assert {path.stem.removesuffix("-dark") for path in folder.glob("*.png")} == wanted


@pytest.mark.parametrize(("theme", "ending"), [("light", ""), ("dark", "-dark")])
def test_a_picture_shows_the_window_in_the_readers_language(hands: Hands, theme: str, ending: str) -> None:
    look = hands.controller.context.look
    look.theme.choose(theme)
    shown = ChapterView(look, pictures(GUIDE, "de_AT"))
    assert shown._picture("today", 400) == drawn(GUIDE / "de" / f"today{ending}.png")
    assert shown._picture("today", 400) != drawn(GUIDE / f"today{ending}.png")
    other = ChapterView(look, pictures(GUIDE, "fr"))
    assert other._picture("today", 400) == drawn(GUIDE / f"today{ending}.png"), "English where there is none"
    look.theme.choose("light")
    for one in (shown, other):
        one.deleteLater()


def drawn(path: Path) -> QImage:
    """A picture as wide as it is shown."""
    return QImage(str(path)).scaledToWidth(400, Qt.TransformationMode.SmoothTransformation)


def test_every_language_has_every_chapter() -> None:
    names = [path.name for path in sorted((GUIDE / "en").glob("*.md"))]
    for folder in (one for one in GUIDE.iterdir() if one.is_dir()):
        assert [path.name for path in sorted(folder.glob("*.md"))] == names


def test_a_language_without_a_guide_gets_the_english_one() -> None:
    assert chapters(GUIDE, "xx") == chapters(GUIDE, "en")
    assert chapters(GUIDE, "en_GB")[0].title == "The first week"


def test_the_whole_book_goes_into_a_folder(hands: Hands, tmp_path: Path) -> None:
    hands.press("Ctrl+K")
    hands.write("archive")
    assert hands.rows("Results")[0] == "Export entire book"
    hands.press("Esc")
    hands.controller.commands.archive_into(str(tmp_path))
    assert hands.alert == "Exporting book"
    hands.until(lambda: hands.alert.startswith("Book exported to"))
    made = [one for one in tmp_path.iterdir() if one.is_dir() and is_archive(one)]
    assert len(made) == 1
    hands.controller.commands.archive_into(str(tmp_path))
    hands.until(lambda: hands.alert.endswith(" 2."))


def test_an_archive_can_be_stopped(hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(_journal: Journal, _folder: Path, *, progress: Callable[[int, int], None]) -> None:
        for done in range(60_000):
            progress(done, 60_000)
            sleep(0.001)

    monkeypatch.setattr(global_commands, "write_archive", slow)
    hands.controller.commands.archive_into(str(tmp_path))
    hands.settle()
    hands.until(lambda: hands.reads("Exporting book · "))
    hands.push("Stop")
    hands.until(lambda: "The export was cancelled." in hands.alert)
