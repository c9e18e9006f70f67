"""Basic widgets shared by all pages: cards, labels, pills, avatars, buttons."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from fieldbook.desktop.kit.button import Button
from fieldbook.desktop.kit.rtl import mirrored
from fieldbook.desktop.kit.ui_context import UiContext


class Card(QFrame):
    """A framed panel. ``kind`` is ``true``, or ``next`` for the one highlighted as the next step."""

    def __init__(self, kind: str = "true", margin: int = 16, spacing: int = 8) -> None:
        super().__init__()
        self.setProperty("card", kind)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(margin, margin - 2, margin, margin - 2)
        self.column.setSpacing(spacing)


class PlainLabel(QLabel):
    """A label that shows plain text only. By default Qt detects HTML in a label, and would load the images named in an
    imported note."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)


def title(look: UiContext, text: str) -> QLabel:
    """The title of a page."""
    label = PlainLabel(text)
    label.setFont(look.theme.font(9.5, QFont.Weight.Bold))
    label.setAccessibleName(text)
    return label


class ElidedLabel(PlainLabel):
    """A label of one line that is elided if it is too narrow; the tool tip shows the full text. With word wrap it is a
    normal label."""

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return least if self.wordWrap() else QSize(min(60, self.sizeHint().width()), least.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.wordWrap() or self.fontMetrics().horizontalAdvance(self.text()) <= self.contentsRect().width():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.drawFrame(painter)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setFont(self.font())
        area = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        self.setToolTip(self.text())
        turned = mirrored(painter, QRectF(area), self)
        turned.drawText(QRectF(area), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class FigureLabel(QLabel):
    """A figure in words, with word wrap. Enter, Space or a click opens the records it counts."""

    def __init__(self, look: UiContext, text: str, opens: Callable[[], object]) -> None:
        super().__init__(text)
        self._opens = opens
        self.setIndent(0)  # otherwise Qt indents it by half a character, as any label with a frame
        tokens = look.theme.tokens
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setStyleSheet(
            "QLabel { border: 2px solid transparent; border-radius: 4px; }"
            f" QLabel:hover {{ background: {tokens.hover}; }}"
            f" QLabel:focus {{ border-color: {tokens.focus}; }}"
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._opens()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self._opens()


def shrinking(label: QLabel) -> QLabel:
    """Lets a label shrink below its size hint, so that a name of 200 letters does not widen the window. Returns it."""
    made = ElidedLabel(label.text())
    made.setFont(label.font())
    made.setAccessibleName(label.text())
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    label.deleteLater()
    return made


def heading(look: UiContext, text: str) -> QLabel:
    """The title of a card or panel."""
    label = PlainLabel(text)
    label.setFont(look.theme.font(1.0, QFont.Weight.DemiBold))
    return label


def section(look: UiContext, text: str) -> QLabel:
    """The heading in small capitals above a group of cards."""
    label = PlainLabel(text.upper())
    font = look.theme.font(-1.0, QFont.Weight.DemiBold)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.8)
    label.setFont(font)
    label.setProperty("tone", "muted")
    label.setAccessibleName(text)
    return label


def line(text: str, tone: str = "", *, wrap: bool = False) -> QLabel:
    """A label with plain text; ``tone`` is ``muted``, ``late``, ``soon`` or empty."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setProperty("tone", tone)
    label.setWordWrap(wrap)
    if wrap:
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def at_top(label: QLabel) -> QLabel:
    """Aligns the text of a label to the top; returns the label."""
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    label.setProperty("top", True)
    return label


def breakable(text: str) -> str:
    """Adds zero-width spaces, so that a long e-mail address can wrap instead of widening its panel."""
    return text.replace("@", "\u200b@").replace(".", ".\u200b")


def pill(look: UiContext, text: str, kind: str = "plain") -> QLabel:
    """A small rounded label; ``kind`` is ``plain``, ``good``, ``soon`` or ``late``."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setFont(look.theme.font(-1.0, QFont.Weight.DemiBold))
    label.setProperty("pill", kind)
    label.setMinimumHeight(label.fontMetrics().height() + 6)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return label


def button(
    look: UiContext, text: str, act: Callable[[], object], *, icon: str = "", main: bool = False, flat: bool = False
) -> QPushButton:
    """A button that calls ``act``; ``main`` marks the primary action, ``flat`` a secondary one without a frame."""
    # The thin space separates icon and text; the accessible name is the text alone.
    made = Button(f"\u2009{text}" if icon and text else text)
    made.setAccessibleName(text)
    made.setProperty("main", main)
    made.setProperty("flat", flat)
    made.setFont(look.theme.font(0, QFont.Weight.Medium))
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.clicked.connect(lambda: act())
    if icon:
        tokens = look.theme.tokens
        made.setIcon(look.icons.icon(icon, tokens.on_accent if main else tokens.text))
        made.setIconSize(QSize(look.theme.wide(16), look.theme.wide(16)))
    return made


def row(*parts: QWidget | int, spacing: int = 8) -> QHBoxLayout:
    """A horizontal layout of widgets; a number adds a stretch."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for part in parts:
        if isinstance(part, int):
            layout.addStretch(part)
        else:
            layout.addWidget(part)
    return layout


def icon_label(look: UiContext, name: str, colour: str, size: int = 16) -> QLabel:
    """A decorative icon beside text; screen readers skip it."""
    label = QLabel()
    size = look.theme.wide(size)
    label.setPixmap(look.icons.pixmap(name, colour, size, label.devicePixelRatioF()))
    label.setFixedSize(size, size)
    return label


def initials(name: str) -> str:
    """The initials of a name: one or two letters of any script."""
    words = [word for word in name.replace("-", " ").split() if word[:1].isalnum()]
    if not words:
        return "?"
    if ord(words[0][0]) > 0x2E80:
        return words[0][:1]
    return "".join(word[0] for word in words[:2]).upper()


class Avatar(QWidget):
    """A round badge with initials."""

    def __init__(self, look: UiContext, name: str, size: int = 32, *, strong: bool = False) -> None:
        super().__init__()
        self._look = look
        self._text = initials(name)
        self._strong = strong
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens = self._look.theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent if self._strong else tokens.accent_soft))
        painter.drawEllipse(self.rect())
        painter.setPen(QColor(tokens.on_accent if self._strong else tokens.accent))
        painter.setFont(self._look.theme.font(self.height() / 12 - 3, QFont.Weight.DemiBold))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self._text)


def clear(layout: QLayout) -> None:
    """Removes all items from a layout and its nested layouts."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
