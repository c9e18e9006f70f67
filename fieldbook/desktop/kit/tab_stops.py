"""The tab stops in a part of a page, in layout order."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def stops(part: QWidget | QLayout | None) -> Iterator[QWidget]:
    """The widgets in the tab order within ``part``. A widget that takes the focus itself is not searched further."""
    if isinstance(part, QWidget):
        inner = part.layout()
        if inner is not None and not part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield from stops(inner)
        elif part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield part
        return
    for place in range(part.count() if part is not None else 0):
        item = part.itemAt(place) if part is not None else None
        if item is not None:
            yield from stops(item.widget() or item.layout())
