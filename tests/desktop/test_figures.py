"""Figures stand below each other, and what is between words keeps its width."""

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.window import Window


def width(font: QFont, sign: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(sign * 50) / 50


@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold, QFont.Weight.Bold])
def test_digits_are_of_one_width_and_hyphens_as_they_were(weight: QFont.Weight, bare: tuple[Window, UiContext]) -> None:
    _, look = bare
    tabular = look.theme.font(0, weight)
    assert tabular.featureTags()
    plain = QFont(tabular)
    plain.clearFeatures()
    assert len({round(width(tabular, sign), 2) for sign in "0123456789"}) == 1
    assert width(plain, "1") < width(tabular, "1")
    for sign in "-,.:;()+ /":
        assert width(tabular, sign) == pytest.approx(width(plain, sign), abs=0.02), sign
    assert QApplication.font().family() == "Inter"
