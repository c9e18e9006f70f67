"""The history panel beside a page: who changed the record and when, old and new values, with reset."""

from collections.abc import Sequence
from functools import partial
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from fieldbook.desktop.book_context import BookContext
from fieldbook.desktop.history.history_text import difference, field_name, format_value
from fieldbook.desktop.kit.card_column import CardColumn
from fieldbook.desktop.kit.date_text import clock_time, day_near
from fieldbook.desktop.kit.esc_filter import EscCloses
from fieldbook.desktop.kit.inline_edit import soft
from fieldbook.desktop.kit.layout_direction import inset
from fieldbook.desktop.kit.messages import translate
from fieldbook.desktop.kit.widgets import Card, button, clear, heading, line, row
from fieldbook.errors import UserError
from fieldbook.journal.change_text import describe as say_label
from fieldbook.journal.history import HistoryEntry, history, may_set_back, set_back

WIDTH = 336

#: The maximum width in pixels: it limits the panel when the text size is large.
_WIDEST = 480

#: The number of changes shown at first; “Older changes” shows more.
_SHOWN = 20

#: Texts with more characters than this, or with several lines, are shown as a diff.
_LONG = 60


class HistoryPanel(EscCloses):
    """The history of one record. ``closed`` is emitted when the panel hides, ``failed`` with a UserError of a reset."""

    closed = Signal()
    failed = Signal(object)

    def __init__(self, context: BookContext) -> None:
        super().__init__(self.leave)
        self._context, self._look, self._journal = context, context.look, context.journal
        self._record = ""
        self._count = _SHOWN
        self._shown: tuple[str, int, int] | None = None
        self.setObjectName("ground")
        self.setFixedWidth(min(self._look.theme.wide(WIDTH), _WIDEST))
        column = QVBoxLayout(self)
        inset(column, 0, 22, 24, 20)
        column.setSpacing(10)
        self._head = heading(self._look, "")
        self._head.setWordWrap(True)
        self._head.setTextFormat(Qt.TextFormat.PlainText)
        self._close = button(self._look, "", self.leave, icon="x", flat=True)
        self._close.setAccessibleName(self.tr("Close history"))
        top = row(self._head, self._close)
        top.setStretch(0, 1)
        column.addLayout(top)
        holder = CardColumn()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        holder.parts.insertLayout(0, self._rows)
        column.addWidget(holder, 1)

    @property
    def record(self) -> str:
        """The id of the record whose history is shown."""
        return self._record

    def show_record(self, record: str) -> None:
        """Shows the history of a record."""
        self._record, self._count, self._shown = record, _SHOWN, None
        self.refresh()

    def refresh(self) -> None:
        """Shows the current history, newest change first. Does nothing if it is unchanged."""
        found = self._journal.reader.get(self._record)
        lines = history(self._journal, self._record)
        if found is None or self._shown == (self._record, len(lines), self._count):
            return
        self._shown = (self._record, len(lines), self._count)
        title = found.title if len(found.title) < 90 else f"{found.title[:89]}…"
        self._head.setText(soft(self.tr("History of {0}").format(title)))
        self.setAccessibleName(self._head.text())
        clear(self._rows)
        changes = [list(group) for _, group in groupby(lines, key=lambda one: one.change)][::-1]
        for change in changes[: self._count]:
            self._rows.addWidget(self._change(change))
        if len(changes) > self._count:
            older = button(self._look, self.tr("Older changes"), self._older, flat=True)
            self._rows.addLayout(row(older, 1))

    def stand_over(self, over: bool) -> None:
        """Styles the panel for its place: with background and border if it overlaps the page, else without."""
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, over)
        gap, turned = 16 if over else 0, self.isRightToLeft()
        self.setContentsMargins(0 if turned else gap, 0, gap if turned else 0, 0)
        side = "right" if turned else "left"
        edge = f"QWidget#ground {{ border-{side}: 1px solid {self._look.theme.tokens.line}; }}" if over else ""
        if self.styleSheet() != edge:
            self.setStyleSheet(edge)

    def _older(self) -> None:
        self._count += 5 * _SHOWN
        self.refresh()

    def focus_first(self) -> None:
        """Focuses the close button."""
        self._close.setFocus()

    # --- one change -------------------------------------------------------------------------------------------------

    def _change(self, lines: Sequence[HistoryEntry]) -> Card:
        first = lines[0]
        card = Card(margin=12, spacing=4)
        card.column.addWidget(line(self._when(first), "muted", wrap=True))
        said = line(soft(translate(say_label(self._journal, first.label, first.parameters))), wrap=True)
        said.setFont(self._look.theme.font(0, QFont.Weight.DemiBold))
        card.column.addWidget(said)
        for one in lines:
            if one.register and (text := self._said(one)):
                card.column.addLayout(self._line(one, text))
        return card

    def _when(self, one: HistoryEntry) -> str:
        at = one.at.astimezone(self._journal.clock.now().tzinfo)
        day = day_near(at.date(), self._journal.today())
        here = one.replica == self._journal.replica
        who = self._context.settings.name or self.tr("this computer") if here else self.tr("another computer")
        return f"{day}, {clock_time(at)} · {who}"

    def _line(self, one: HistoryEntry, text: str) -> QHBoxLayout:
        label = line("", wrap=True)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setText(text)
        before, after = self._values(one)
        name = field_name(one.register)
        said = self.tr("{0}: {1}, before: {2}").format(name, after or self.tr("empty"), before or self.tr("empty"))
        label.setAccessibleName(said)
        across = row(label, spacing=2)
        across.setStretch(0, 1)
        if may_set_back(one) and (before or one.before):
            back = button(self._look, "", partial(self._set_back, one), icon="undo-2", flat=True)
            told = self.tr("Reset {0} to “{1}”").format(name, before) if before else self.tr("Clear {0}").format(name)
            back.setAccessibleName(told)
            back.setToolTip(told if len(told) < 200 else f"{told[:199]}…")
            across.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        return across

    def _values(self, one: HistoryEntry) -> tuple[str, str]:
        field = one.register.partition("/")[0]
        before, after = (
            ", ".join(said for value in values if (said := format_value(self._journal, value, field)))
            for values in (one.before, one.after)
        )
        return before, after

    def _said(self, one: HistoryEntry) -> str:
        """One changed field as HTML: its name, the old and the new value; for long text a diff. Empty if both are
        displayed the same."""
        before, after = self._values(one)
        if before == after:
            return ""
        tokens = self._look.theme.tokens
        name = f'<span style="color:{tokens.muted}">{_escaped(field_name(one.register))}</span>'
        if not before:
            return f"{name}<br>{_escaped(after if len(after) < 400 else after[:399] + '…')}"
        if len(before) > _LONG or len(after) > _LONG or "\n" in before + after:
            return f"{name}<br>{difference(before, after, tokens)}"
        gone = f'<span style="color:{tokens.late}"><s>{_escaped(before)}</s></span>'
        return f"{name}<br>{gone} {_escaped(after)}" if after else f"{name}<br>{gone}"

    def _set_back(self, one: HistoryEntry) -> None:
        try:
            set_back(self._journal, self._record, one)
        except UserError as error:
            self.failed.emit(error)

    def leave(self) -> None:
        """Hides the panel."""
        self.hide()
        self.closed.emit()


def _escaped(text: str) -> str:
    return soft(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
