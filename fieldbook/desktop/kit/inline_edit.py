"""A field that shows as text and is edited where it stands: the frame that all its kinds share (see fields.py).

Enter, F2, Space or a click begins. Enter, Tab or going elsewhere saves, as one change that undo takes back; Esc takes
back what was typed. What is wrong is said beneath, while one types.
"""

import re
from collections.abc import Callable
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from fieldbook.desktop.kit.esc_filter import takes_esc
from fieldbook.desktop.kit.messages import translate_error
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import ElidedLabel, breakable, line
from fieldbook.errors import UserError

#: So many letters without a break are too many.
_LONG = re.compile(r"\S{25,}")

_BEGIN = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space)


def soft(text: str) -> str:
    """The same text, with places where a line may break in words so long that they would hold a whole pane open."""
    return _LONG.sub(lambda word: "\u200b".join(re.findall(".{1,24}", breakable(word[0]))), text)


class InlineText(ElidedLabel):
    """The text of a field, as one reads it; asks to be edited. Where it does not wrap it ends in an ellipsis."""

    asked = Signal()

    def __init__(self, font: QFont | None, *, wrap: bool) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("field", "true")
        self.setWordWrap(wrap)
        self.setIndent(0)  # else Qt sets it in by half a letter, as it does for all that has a frame
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleDescription(QCoreApplication.translate("InlineEdit", "press Enter to edit"))
        if font is not None:
            self.setFont(font)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _BEGIN and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.asked.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.asked.emit()


class InlineEdit(QWidget):
    """One field of a record. ``save`` is called with the new value and may raise UserError: then it stays open.

    ``name`` is what the field is called (``Town``); ``empty`` what stands there while it says nothing. A kind of field
    says how a value reads (``told``), and how its editor is made, filled and read.
    """

    #: Sent when the editor was closed, by saving or by letting be.
    closed = Signal()

    def __init__(
        self,
        look: UiContext,
        name: str,
        save: Callable[[Any], object],
        *,
        empty: str = "",
        font: QFont | None = None,
        wrap: bool = True,
    ) -> None:
        super().__init__()
        self._look = look
        self.name = name
        self._save = save
        self._empty = empty or QCoreApplication.translate("InlineEdit", "empty")
        self._font = font
        self.value: Any = None
        self.editor: QWidget | None = None
        self._closing = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.shown = InlineText(font, wrap=wrap)
        self.shown.asked.connect(self.edit)
        self._column.addWidget(self.shown)
        self.said: QLabel | None = None
        self.setFocusProxy(self.shown)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    # --- what a kind of field says ---------------------------------------------------------------------------------

    def told(self, value: Any) -> str:
        """A value as one reads it; empty for none."""
        return str(value) if value is not None else ""

    def make_editor(self) -> QWidget:
        """What one types into, filled with the value; ``watch`` it, so that it is checked as one types."""
        raise NotImplementedError

    def read(self) -> Any:
        """What was typed, as a value; raises UserError for what is none."""
        raise NotImplementedError

    def stops(self, editor: QWidget) -> tuple[QWidget, ...]:
        """Where Tab stops in the editor, in order."""
        return (editor,)

    def hint(self, value: Any) -> str:
        """How what is being typed was understood; empty where that goes without saying."""
        del value
        return ""

    # --- how it goes ------------------------------------------------------------------------------------------------

    def set_empty(self, text: str) -> None:
        """What stands there while it says nothing."""
        self._empty = text

    def show_value(self, value: Any) -> None:
        """Shows a value; what is being typed stays."""
        self.value = value
        text = self.told(value)
        self.shown.setText(soft(text or self._empty) if self.shown.wordWrap() else text or self._empty)
        self.shown.setAccessibleName(f"{self.name}: {text or self._empty}")
        tone = "true" if text else "empty"
        if self.shown.property("field") != tone:
            self.shown.setProperty("field", tone)
            self.shown.style().polish(self.shown)

    @property
    def editing(self) -> bool:
        """Whether it is open."""
        return self.editor is not None

    def edit(self) -> None:
        """Opens it, to type into."""
        editor = self.open_editor()
        editor.setFocus()
        self.shown.hide()
        if isinstance(editor, QLineEdit):
            editor.selectAll()

    def open_editor(self) -> QWidget:
        """Puts the editor where the text stands; the focus stays where it is."""
        if self.editor is not None:
            return self.editor
        editor = self.editor = self.make_editor()
        editor.setAccessibleName(self.name)
        editor.installEventFilter(self)
        self._column.insertWidget(0, editor)
        for before, after in pairwise((self.shown, *self.stops(editor))):
            QWidget.setTabOrder(before, after)
        self.setFocusProxy(editor)
        editor.show()
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]
        return editor

    def commit(self) -> bool:
        """Saves what was typed and closes; False when it cannot be taken, and then it stays open and says why."""
        if self.editor is None or self._closing:
            return True
        self._closing = True
        before = self.value
        try:
            value = self.read()
            if value != before:
                self.show_value(value)
                self._save(value)
        except UserError as error:
            self.show_value(before)
            self.say(translate_error(error), "late")
            return False
        finally:
            self._closing = False
        self.close_editor()
        return True

    def leave(self) -> None:
        """Lets be what was typed."""
        self.close_editor()

    def close_editor(self) -> None:
        """Shows the text again."""
        editor = self.editor
        if editor is None:
            return
        QApplication.instance().focusChanged.disconnect(self._focus_moved)  # type: ignore[union-attr]
        mine = self._inside(QApplication.focusWidget())
        self.editor = None
        self.setFocusProxy(self.shown)
        self.shown.show()
        if mine:
            self.shown.setFocus()
        editor.hide()
        self._column.removeWidget(editor)
        editor.deleteLater()
        self.say("")
        self.closed.emit()

    def check(self) -> None:
        """Says beneath what is wrong with what is being typed, or how it was understood."""
        try:
            self.say(self.hint(self.read()))
        except UserError as error:
            self.say(translate_error(error), "late")

    def say(self, text: str, tone: str = "muted") -> None:
        """Says something beneath the editor; empty takes it away."""
        if self.said is None:
            if not text:
                return
            self.said = line("", tone, wrap=True)
            self.said.setFont(self._look.theme.font(-0.8))
            self._column.addWidget(self.said)
        self.said.setText(text)
        self.said.setVisible(bool(text))
        if self.said.property("tone") != tone:
            self.said.setProperty("tone", tone)
            self.said.style().polish(self.said)
        if self.editor is not None:
            self.editor.setAccessibleDescription(text)

    def line_editor(self, text: str) -> QLineEdit:
        """A line to type into that stands where the text stood."""
        made = QLineEdit(text)
        made.setProperty("field", "true")
        if self._font is not None:
            made.setFont(self._font)
        made.setMinimumWidth(min(220, max(90, made.fontMetrics().horizontalAdvance(text) + 40)))
        made.textChanged.connect(self._typed)
        made.returnPressed.connect(self.commit)
        return made

    def _typed(self, _text: str) -> None:
        self.check()

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        # A list of choices that opens has a window of its own, and another program's has none here: one goes on after.
        if new is not None and new.window() is self.window() and self._inside(old) and not self._inside(new):
            self.commit()

    def _inside(self, widget: QWidget | None) -> bool:
        editor = self.editor
        return editor is not None and widget is not None and (widget is editor or editor.isAncestorOf(widget))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # While one types, Esc only lets the field be.
        if self.editor is not None and takes_esc(event, self.leave):
            return True
        return super().eventFilter(watched, event)


def settle(page: QWidget) -> None:
    """Saves every field of a page that is open and can be taken: before one leaves it."""
    for field in page.findChildren(InlineEdit):
        if field.editing:
            field.commit()
