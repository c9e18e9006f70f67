"""English plurals where no other language is known, and none forgotten."""

from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from fieldbook.desktop.app import frame
from fieldbook.paths import resources
from tests.desktop.hands import Hands, application

FILE = resources() / "translations" / "fieldbook_en.ts"


def test_every_text_with_a_number_has_two_forms() -> None:
    known = {one.findtext("source", ""): one for one in ElementTree.parse(FILE).getroot().iter("message")}
    assert known  # that it has them all, and no other, is held by tests/packaging/test_words.py
    for one in known.values():
        forms = [form.text or "" for form in one.iter("numerusform")]
        assert len(forms) == 2
        assert all(forms)
        assert not any("(s)" in form for form in forms)


@pytest.mark.parametrize("name", ["C", "en", "en_GB", "pl_PL", "ja_JP"])
def test_an_unknown_language_gets_english_plurals(qapp: QApplication, name: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(name))
    here = application()
    window, look = frame(qapp, here.places, here.settings)
    texts = [QCoreApplication.translate("TodayPage", "%n visit(s) today", "", count) for count in (1, 3)]
    assert texts == ["1 visit today", "3 visits today"]
    QLocale.setDefault(before)
    window.deleteLater()
    look.theme.deleteLater()


def test_no_bracketed_s_is_left_on_any_page(hands: Hands) -> None:
    for go in hands.every_page():
        go()
        hands.settle()
        assert not [text for text in (*hands.texts(), *hands.buttons()) if "(s)" in text or "%n" in text]
