"""F1 while no book is open: the shortcuts of the current page, for example the welcome or the unlock page."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.page import Page
from fieldbook.desktop.search.find_sheet import FindSheet
from fieldbook.desktop.window import Window


def _tr(text: str) -> str:
    return QCoreApplication.translate("FirstKeys", text)


def show_startup_keys(window: Window, look: UiContext) -> None:
    """Shows the shortcuts over the whole window; a second call hides them."""
    over = window.centralWidget()
    assert over is not None
    sheet = over.findChild(FindSheet) or FindSheet(over, look)
    sheet.show_keys(_of_page(QApplication.focusWidget()), _everywhere())


def _of_page(here: QWidget | None) -> list[tuple[str, str]]:
    """The shortcuts of the page that contains a widget; empty if there is none."""
    while here is not None:
        if isinstance(here, Page) and (keys := here.keys()):
            return list(keys)
        here = here.parentWidget()
    return []


def _everywhere() -> list[tuple[str, str]]:
    return [
        (_tr("Enter"), _tr("continue; on a button: press it")),
        (_tr("Tab, Shift+Tab"), _tr("next or previous field or button")),
        (_tr("Space"), _tr("press a button, tick a box")),
        ("↑ ↓", _tr("move through a list")),
        ("Esc", _tr("one step back; your input is kept")),
        ("F1", _tr("shortcuts; when a book is open, F1 F1 opens the guide")),
    ]
