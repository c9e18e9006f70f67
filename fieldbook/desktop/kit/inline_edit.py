"""The base class of fields that are shown as text and edited in place (for its subclasses see fields.py).

Enter, F2, Space or a click opens the editor. Enter, Tab or moving the focus saves, as one change that can be undone;
Esc discards the input. Errors are shown below the editor during typing.
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

#: Words too long to be shown without places to break.
_LONG = re.compile(r"\S{25,}")

_BEGIN = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space)


def soft(text: str) -> str:
    """Adds zero-width spaces to words of 25 characters or more, which would otherwise widen a panel to fit them."""
    return _LONG.sub(lambda word: "\u200b".join(re.findall(".{1,24}", breakable(word[0]))), text)


class InlineText(ElidedLabel):
    """The text of a field while it is not edited; ``asked`` is emitted to open the editor. Without ``wrap``, long text
    is elided."""

    asked = Signal()

    def __init__(self, font: QFont | None, *, wrap: bool) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("field", "true")
        self.setWordWrap(wrap)
        self.setIndent(0)  # otherwise Qt indents it by half a character, as any label with a frame
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
    """A field of a record. ``save`` is called with the new value; if it raises UserError, the editor stays open.

    ``name`` is the label of the field (``Town``); ``empty`` is shown if there is no value. A subclass formats the value
    (``format_value``), and creates, fills and reads the editor (``make_editor``, ``read``).
    """

    #: Emitted when the editor was closed, whether the input was saved or discarded.
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

    # --- overridden by subclasses ----------------------------------------------------------------------------------

    def format_value(self, value: Any) -> str:
        """The text that shows a value; empty for None."""
        return str(value) if value is not None else ""

    def make_editor(self) -> QWidget:
        """Creates the editor with the current value. Connect its change signal to ``check`` for validation."""
        raise NotImplementedError

    def read(self) -> Any:
        """The value in the editor. Raises UserError for invalid input."""
        raise NotImplementedError

    def stops(self, editor: QWidget) -> tuple[QWidget, ...]:
        """The widgets of the editor that take the focus, in tab order."""
        return (editor,)

    def hint(self, value: Any) -> str:
        """How the input was interpreted, shown below the editor; empty if that is obvious."""
        del value
        return ""

    # --- opening, saving, closing ------------------------------------------------------------------------------------

    def set_empty(self, text: str) -> None:
        """Sets the text that is shown if there is no value."""
        self._empty = text

    def show_value(self, value: Any) -> None:
        """Shows a value; an open editor keeps its input."""
        self.value = value
        text = self.format_value(value)
        self.shown.setText(soft(text or self._empty) if self.shown.wordWrap() else text or self._empty)
        self.shown.setAccessibleName(f"{self.name}: {text or self._empty}")
        tone = "true" if text else "empty"
        if self.shown.property("field") != tone:
            self.shown.setProperty("field", tone)
            self.shown.style().polish(self.shown)

    @property
    def editing(self) -> bool:
        """Whether the editor is open."""
        return self.editor is not None

    def edit(self) -> None:
        """Opens the editor and focuses it."""
        editor = self.open_editor()
        editor.setFocus()
        self.shown.hide()
        if isinstance(editor, QLineEdit):
            editor.selectAll()

    def open_editor(self) -> QWidget:
        """Opens the editor in place of the text and returns it; does not move the focus."""
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
        """Saves the input and closes the editor. Returns False for invalid input: the editor stays open and shows the
        error."""
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
        """Discards the input and closes the editor."""
        self.close_editor()

    def close_editor(self) -> None:
        """Closes the editor and shows the text again; the focus moves to the text if it was in the editor."""
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
        """Shows the error in the input, or its hint, below the editor."""
        try:
            self.say(self.hint(self.read()))
        except UserError as error:
            self.say(translate_error(error), "late")

    def say(self, text: str, tone: str = "muted") -> None:
        """Shows a message below the editor; an empty one hides it. ``tone`` is a tone of ``line``."""
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
        """A line edit for ``make_editor``, in the font of the field, that checks during typing and saves on Enter."""
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
        # A popup of choices is a window of its own, and for another program's window ``new`` is None: editing goes on.
        if new is not None and new.window() is self.window() and self._inside(old) and not self._inside(new):
            self.commit()

    def _inside(self, widget: QWidget | None) -> bool:
        editor = self.editor
        return editor is not None and widget is not None and (widget is editor or editor.isAncestorOf(widget))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # In the editor, Esc only closes the editor.
        if self.editor is not None and takes_esc(event, self.leave):
            return True
        return super().eventFilter(watched, event)


def settle(page: QWidget) -> None:
    """Saves every open field of a page, before the page is left; fields with invalid input stay open."""
    for field in page.findChildren(InlineEdit):
        if field.editing:
            field.commit()
