"""The track record of both sides with its calculation; every figure opens its records."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.desktop.kit.date_text import day_short
from fieldbook.desktop.kit.messages import translate
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import Card, FigureLabel, button, clear, line, row, section
from fieldbook.errors import Message
from fieldbook.insight.ledger import Ledger, TrackRecord


class TrackRecordCard(Card):
    """Our track record and theirs side by side, one sentence each; the calculation can be shown below."""

    open_records = Signal(str, tuple)

    def __init__(self, look: UiContext) -> None:
        super().__init__(margin=14, spacing=4)
        self._look = look
        self._shown: tuple[Ledger, str, date] | None = None
        self._open = False
        self._how = button(look, "", self._switch, icon="chevron-down", flat=True)
        self._names_of = (section(look, ""), section(look, ""))
        self._sides = (QVBoxLayout(), QVBoxLayout())
        across = QHBoxLayout()
        self._names_of[0].setMinimumHeight(self._how.sizeHint().height())
        # Each column is aligned with the list below it.
        across.setSpacing(44)
        for name, side in zip(self._names_of, self._sides, strict=True):
            side.setSpacing(2)
            head = QHBoxLayout()
            head.addWidget(name, 1)
            if side is self._sides[1] and not look.theme.large:
                head.addWidget(self._how)
            whole = QVBoxLayout()
            whole.setSpacing(0)
            whole.addLayout(head)
            whole.addLayout(side)
            if side is self._sides[1] and look.theme.large:
                whole.addLayout(row(self._how, 1))
            whole.addStretch(1)
            across.addLayout(whole, 1)
        self.column.addLayout(across)
        self._name_switch()
        for label, side, said in zip(self._names_of, self._sides, self._names(""), strict=True):
            label.setText(said.upper())
            waiting = line(self.tr("Counting…"), "muted")
            waiting.setContentsMargins(0, 2, 0, 2)
            side.addWidget(waiting)

    def _name_switch(self) -> None:
        text = self.tr("Hide calculation") if self._open else self.tr("Show calculation")
        self._how.setText(f"\u2009{text}")
        self._how.setAccessibleName(text)
        tokens = self._look.theme.tokens
        self._how.setIcon(self._look.icons.icon("chevron-down" if not self._open else "x", tokens.text))

    def show_ledger(self, ledger: Ledger, partner: str, today: date) -> None:
        """Shows the track record with a partner, or with all partners when ``partner`` is empty."""
        self._shown = (ledger, partner, today)
        # If a figure has the focus, the same figure gets it again after the rebuild.
        place = self._focused()
        names = self._names(partner)
        for side, label, record, name in zip(
            self._sides, self._names_of, (ledger.ours, ledger.theirs), names, strict=True
        ):
            label.setText(name.upper())
            label.setAccessibleName(name)
            clear(side)
            sentence = translate(record.sentence())
            side.addWidget(self._figure(sentence, f"{name}: {sentence}", record.ids))
            if self._open:
                side.addLayout(self._arithmetic(record, name, today))
        if place is not None:
            figures = self.findChildren(FigureLabel)
            if place < len(figures):
                figures[place].setFocus()

    def _arithmetic(self, record: TrackRecord, name: str, today: date) -> QHBoxLayout:
        """Builds the calculation, line by line in two columns."""
        sums = self._sums(record, today)
        half = (len(sums) + 1) // 2
        across = QHBoxLayout()
        for part in (sums[:half], sums[half:]):
            column = QVBoxLayout()
            column.setSpacing(0)
            for text, total, ids in part:
                shown = f"= {text}" if total else f"\u2007 {text}"
                column.addWidget(self._figure(shown, f"{name}: {text}", ids, small=True))
            column.addStretch(1)
            across.addLayout(column, 1)
        return across

    def _names(self, partner: str) -> tuple[str, str]:
        if not partner:
            return self.tr("Our track record"), self.tr("Partners' track record")
        return self.tr("Our track record with {0}").format(partner), self.tr("Track record of {0}").format(partner)

    def _figure(self, text: str, name: str, ids: tuple[str, ...], *, small: bool = False) -> QWidget:
        if not ids:
            return line(text, "muted")
        made = FigureLabel(self._look, text, self._opener(name, ids))
        made.setAccessibleName(name)
        made.setContentsMargins(-2, 0, 0, 0)
        if small:
            made.setFont(self._look.theme.font(-0.8))
        return made

    def _opener(self, name: str, ids: tuple[str, ...]) -> Callable[[], None]:
        return lambda: self.open_records.emit(name, ids)

    def _sums(self, record: TrackRecord, today: date) -> Sequence[tuple[str, bool, tuple[str, ...]]]:
        """Returns the lines of the calculation as (text, is a total, record ids), with dates and numbers in the
        reader's locale."""
        out = []
        for one in record.arithmetic():
            said = dict(one.text.parameters)
            for name in ("first", "last"):
                if name in said:
                    said[name] = day_short(date.fromisoformat(str(said[name])), today)
            if isinstance(count := said.get("count"), int):
                said["count"] = QLocale().toString(count)
            out.append((translate(Message(one.text.source, said)), one.total, one.ids))
        return out

    def _focused(self) -> int | None:
        for place, one in enumerate(self.findChildren(FigureLabel)):
            if one.hasFocus():
                return place
        return None

    def _switch(self) -> None:
        self._open = not self._open
        self._name_switch()
        if self._shown is not None:
            self.show_ledger(*self._shown)
