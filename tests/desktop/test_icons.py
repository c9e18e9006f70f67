"""Icons are as sharp as the screen they are drawn for."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from fieldbook.desktop.kit.icons import Icons
from fieldbook.paths import resources


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_an_icon_has_as_many_dots_as_the_screen(qapp: QApplication, ratio: float) -> None:
    drawn = Icons(resources() / "icons").icon("users", "#000000").pixmap(QSize(18, 18), ratio)
    assert (drawn.width(), drawn.devicePixelRatio()) == (round(18 * ratio), ratio)
