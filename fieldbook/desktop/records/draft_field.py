"""The field for long text, edited in place; what is typed is saved as a draft."""

from typing import Any

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from fieldbook.desktop.draft_timer import DraftTimer
from fieldbook.desktop.kit.fields import Save
from fieldbook.desktop.kit.inline_edit import InlineEdit
from fieldbook.desktop.kit.text_fields import TextBox
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.journal.journal import Journal


class TextField(InlineEdit):
    """Long text. Ctrl+Enter, Tab or moving the focus saves. ``place`` is the key of its draft: input that was not saved
    when the program ended is loaded again, with the editor open. ``save`` must remove the draft in the transaction of
    the change, see ``Journal.with_options``."""

    def __init__(self, look: UiContext, name: str, save: Save, journal: Journal, place: str, **more: Any) -> None:
        super().__init__(look, name, save, **more)
        self._draft = DraftTimer(self, journal, self._text_typed, place)
        self._begun = False

    def show_value(self, value: Any) -> None:
        super().show_value(value)
        if self._begun:
            return
        self._begun = True
        draft = self._draft.load()
        if draft and draft != (value or ""):
            editor = self.open_editor()
            assert isinstance(editor, QPlainTextEdit)
            editor.setPlainText(draft)
            self._draft.stop()
            self.shown.hide()

    def make_editor(self) -> QWidget:
        editor = TextBox(self.commit)
        editor.setProperty("field", "true")
        editor.setPlainText(self.value or "")
        editor.textChanged.connect(self._written)
        return editor

    def _written(self) -> None:
        self.check()
        assert isinstance(self.editor, TextBox)
        self.editor.fit()
        self._draft.start()

    def _text_typed(self) -> str:
        return self.editor.toPlainText() if isinstance(self.editor, QPlainTextEdit) else ""

    def keep_draft(self) -> None:
        """Saves the input as a draft now, if the editor is open."""
        if self.editor is not None:
            self._draft.flush()

    def read(self) -> str:
        assert isinstance(self.editor, QPlainTextEdit)
        return self.editor.toPlainText().strip()

    def close_editor(self) -> None:
        if self.editor is not None:
            self._draft.discard()
        super().close_editor()
