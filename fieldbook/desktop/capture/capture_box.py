"""The capture box: plain text in which keywords, dates and names are highlighted as they are recognised."""

from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QTextEdit, QWidget

from fieldbook.capture.nodes import ParsedCapture, Prose, Span
from fieldbook.capture.parser import CaptureParser
from fieldbook.desktop.kit.layout_direction import hang
from fieldbook.desktop.kit.ui_context import UiContext

#: Characters that could form a mark in a pasted line. While the text is parsed, each is replaced with a character of
#: the private use area.
_SIGNS = ":：<>\"'“”„«»‹›‘’‚「」『』＂"
_VEIL = MappingProxyType({ord(sign): chr(0xE000 + place) for place, sign in enumerate(_SIGNS)})
_UNVEIL = MappingProxyType({0xE000 + place: sign for place, sign in enumerate(_SIGNS)})

#: State of a text block that was pasted: marks in it are ignored until the user asks for them.
_PASTED = 1


class CaptureBox(QPlainTextEdit):
    """The text box. It parses its text at every change. Ctrl+Enter emits ``done``, Ctrl+. sets the kind of a line or
    selection."""

    read = Signal(object)
    done = Signal()

    def __init__(self, look: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._reader: CaptureParser | None = None
        self._kinds: tuple[tuple[str, str], ...] = ()
        self._text, self._flat = "", True
        self._covering = False
        self.captured = ParsedCapture()
        self.setAccessibleName(self.tr("Notes"))
        self.setPlaceholderText(
            self.tr(
                "What was said, seen and agreed.\n\nwe: send the price list by Friday\nthey: two "
                "engineers certified by EOQ\nask: …   praise: …   guess: …   next: visit in 6 weeks"
            )
        )
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(6)
        self.textChanged.connect(self._read_again)

    def set_reader(self, reader: CaptureParser, kinds: tuple[tuple[str, str], ...]) -> None:
        """Sets the parser and parses the text again. ``kinds`` are (name, mark) for the menu of Ctrl+."""
        self._reader = reader
        self._kinds = kinds
        self._read_again()

    def put_text(self, text: str) -> None:
        """Sets the text and moves the cursor to its end."""
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def read_pasted(self) -> None:
        """Recognises marks in pasted lines, too, at the user's request."""
        block = self.document().begin()
        while block.isValid():
            block.setUserState(-1)
            block = block.next()
        self._read_again()

    @property
    def has_pasted(self) -> bool:
        """Whether there are pasted lines whose marks are ignored."""
        block = self.document().begin()
        while block.isValid():
            if block.userState() == _PASTED:
                return True
            block = block.next()
        return False

    def insertFromMimeData(self, source: QMimeData) -> None:
        first = self.textCursor().selectionStart()
        super().insertFromMimeData(source)
        block = self.document().findBlock(first)
        last = self.textCursor().blockNumber()
        if "\n" in source.text():
            while block.isValid() and block.blockNumber() <= last:
                if block.text().strip():
                    block.setUserState(_PASTED)
                block = block.next()
            self._read_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()
        elif control and event.key() == Qt.Key.Key_Period:
            self.choose_kind()
        else:
            super().keyPressEvent(event)

    def choose_kind(self) -> None:
        """Shows the menu of kinds for the current line or the selected lines."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, mark in self._kinds:
            menu.addAction(f"{name}\t{mark}:", self._setter(mark))
        hang(menu, self, self.cursorRect())

    def _setter(self, mark: str) -> Callable[[], None]:
        return lambda: self.give_kind(mark)

    def give_kind(self, mark: str) -> None:
        """Sets the mark of each selected line; replaces the mark that a line has."""
        cursor = self.textCursor()
        first = self.document().findBlock(cursor.selectionStart())
        last = self.document().findBlock(cursor.selectionEnd())
        cursor.beginEditBlock()
        block = last  # backwards: the parsed positions of the lines above stay valid
        while block.isValid() and block.blockNumber() >= first.blockNumber():
            if block.text().strip():
                start, end = self._mark_in(block.position(), block.text())
                change = QTextCursor(block)
                change.setPosition(start)
                change.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                change.insertText(f"{mark}: " if mark else "")
                block.setUserState(-1)
            block = block.previous()
        cursor.endEditBlock()
        self._read_again()

    def _mark_in(self, position: int, text: str) -> Span:
        """Returns the document positions of a line's mark with its colon and space; an empty range when it has none."""
        for item in self.captured.items:
            if not isinstance(item, Prose) and item.word[1] and self._place(item.span[0]) == position:
                word = item.word[1] - item.span[0]
                bare = text[:word].strip() in ("<", ">")
                colons = [] if bare else [place for sign in ":：" if (place := text.find(sign, word)) >= 0]
                end = min(colons) + 1 if colons else word
                end += 1 if text[end : end + 1] == " " else 0
                return position, position + end + sum(1 for sign in text[:end] if ord(sign) > 0xFFFF)
        return position, position

    # --- parsing ----------------------------------------------------------------------------------------------------

    def _read_again(self) -> None:
        if self._reader is None:
            return
        text, veiled = self.toPlainText(), self.has_pasted
        self._text, self._flat = text, text.isascii() or max(text) < "\U00010000"
        captured = self._reader.read(self._veiled() if veiled else text)
        self.captured = _unveiled(captured) if veiled else captured
        self._paint_marks()
        self.read.emit(self.captured)

    def _veiled(self) -> str:
        lines = []
        block = self.document().begin()
        while block.isValid():
            lines.append(block.text().translate(_VEIL) if block.userState() == _PASTED else block.text())
            block = block.next()
        return "\n".join(lines)

    def _place(self, place: int) -> int:
        """Converts a code point index into a document position: Qt counts UTF-16 code units, so characters beyond the
        BMP (emoji) count as two."""
        return place if self._flat else place + sum(1 for sign in self._text[:place] if ord(sign) > 0xFFFF)

    def _paint_marks(self) -> None:
        tokens = self._look.theme.tokens
        shown = []
        for item in self.captured.items:
            if item.word[1] > item.word[0]:
                shown.append(self._shade(item.word, tokens.accent, bold=True))
            for span in (getattr(item, "due_span", None), getattr(item, "day_span", None)):
                if span:
                    shown.append(self._shade(span, tokens.soon))
        for name in self.captured.names:
            shown.append(self._shade(name.span, tokens.accent if name.ids else tokens.soon))
        for problem in self.captured.problems:
            shown.append(self._shade(problem.span, tokens.late, wave=True))
        self.setExtraSelections(self._covered() if self._covering else shown)

    def cover(self, covered: bool) -> None:
        """Hides or shows all lines but the current one, for when someone else can see the screen."""
        self._covering = covered
        if covered:
            self.cursorPositionChanged.connect(self._paint_marks)
        else:
            self.cursorPositionChanged.disconnect(self._paint_marks)
        self._paint_marks()

    def _covered(self) -> list[QTextEdit.ExtraSelection]:
        """Returns extra selections that draw each line but the current one as a bar."""
        tokens, here = self._look.theme.tokens, self.textCursor().blockNumber()
        shown = []
        block = self.document().begin()
        while block.isValid():
            if block.blockNumber() != here and block.length() > 1:
                selection = QTextEdit.ExtraSelection()
                bar = QTextCharFormat()
                bar.setForeground(QColor(tokens.line))
                bar.setBackground(QColor(tokens.line))
                selection.format = bar
                selection.cursor = QTextCursor(block)
                selection.cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                shown.append(selection)
            block = block.next()
        return shown

    def _shade(self, span: Span, colour: str, *, bold: bool = False, wave: bool = False) -> QTextEdit.ExtraSelection:
        shade = QTextCharFormat()
        if wave:
            shade.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            shade.setUnderlineColor(QColor(colour))
        else:
            shade.setForeground(QColor(colour))
        if bold:
            shade.setFontWeight(QFont.Weight.DemiBold)
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        end = self.document().characterCount() - 1
        cursor.setPosition(min(self._place(span[0]), end))
        cursor.setPosition(min(self._place(span[1]), end), QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format = shade
        return selection


def _unveiled(captured: ParsedCapture) -> ParsedCapture:
    items = tuple(
        replace(item, text=item.text.translate(_UNVEIL)) if isinstance(item, Prose) else item for item in captured.items
    )
    names = tuple(replace(name, text=name.text.translate(_UNVEIL)) for name in captured.names)
    return replace(captured, items=items, names=names)
