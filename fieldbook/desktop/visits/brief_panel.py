"""The side panel of a visit: commitments of both sides, attendees, agenda and the last entries."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from fieldbook.desktop.kit.card_column import CardColumn
from fieldbook.desktop.kit.check_box import CheckBox
from fieldbook.desktop.kit.date_text import day_short
from fieldbook.desktop.kit.messages import translate
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import Card, button, clear, heading, icon_label, line, row
from fieldbook.desktop.records.commitment_list import CommitmentList, commitment_row
from fieldbook.insight.brief import Brief, BriefPerson
from fieldbook.insight.commitment_line import CommitmentLine
from fieldbook.journal.journal import Journal
from fieldbook.model.note import Note

#: Maximum number of commitments shown without “All”.
_OWED = 6


class CommitmentsCard(Card):
    """One side's commitments on the page of a visit. Space marks one as kept."""

    open_records = Signal(str, tuple)

    def __init__(self, look: UiContext, name: str) -> None:
        super().__init__(margin=14, spacing=4)
        self._look = look
        self._name = name
        self._head = heading(look, name)
        self.ledger = CommitmentList(look, name)
        self._empty = line(self.tr("Nothing open"), "muted")
        self._owed: tuple[CommitmentLine, ...] = ()
        self._rest = button(look, "", self._open_all, flat=True)
        self.column.addWidget(self._head)
        self.column.addWidget(self.ledger)
        self.column.addLayout(row(self._rest, 1))
        self.column.addWidget(self._empty)

    def show_owed(self, owed: tuple[CommitmentLine, ...], today: date, *, to_them: bool = False) -> None:
        """Shows the commitments; with ``to_them`` only as the partner may see them."""
        self._owed = owed
        self._head.setText(f"{self._name} · {len(owed)}" if owed else self._name)
        rows = [commitment_row(one, today, with_partner=False, shown_to_them=to_them) for one in owed[:_OWED]]
        self.ledger.show_rows(rows, fit=True)
        self.ledger.setVisible(bool(owed))
        self._rest.setText(self.tr("All %n", "", len(owed)))
        self._rest.setVisible(len(owed) > _OWED)
        self._empty.setVisible(not owed)

    def _open_all(self) -> None:
        self.open_records.emit(self._name, tuple(one.id for one in self._owed))


class TickBox(CheckBox):
    """A check box for a person or an agenda item, elided to the width of the card. Enter opens the record."""

    opened = Signal()
    SIGNS = Qt.TextFlag.TextSingleLine

    def __init__(self, look: UiContext, text: str) -> None:
        super().__init__(look, text)
        self.setAccessibleName(text)
        self.setFont(look.theme.font(0, QFont.Weight.Medium))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def words(self, width: int) -> str:
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, width)
        self.setToolTip("" if shown == self.text() else self.text())
        return shown


class BriefPanel(CardColumn):
    """The information needed during a visit. Its private parts can be hidden."""

    keep = Signal(str)
    ask = Signal(str, str)
    attendance_changed = Signal(str, bool)
    ticked = Signal(str, bool)
    open_partner = Signal(str)
    open_person = Signal(str)
    open_records = Signal(str, tuple)

    def __init__(self, look: UiContext, journal: Journal) -> None:
        super().__init__()
        self._look = look
        self._journal = journal
        self._hidden = False
        self._shown: Brief | None = None
        self._private: list[QWidget] = []
        self._held = False
        self._came: dict[str, bool | None] = {}
        self._ticks: dict[str, QCheckBox] = {}
        self._points: dict[str, QCheckBox] = {}
        self._question = Card(margin=14)
        self._ours = CommitmentsCard(look, self.tr("We owe"))
        self._theirs = CommitmentsCard(look, self.tr("They owe"))
        self._people, self._agenda = Card(margin=14), Card(margin=14)
        self._asks, self._last = Card(margin=14), Card(margin=14)
        for between in (self._ours, self._theirs):
            between.ledger.completed.connect(self.keep)
            between.ledger.asked.connect(self.ask)
            between.open_records.connect(self.open_records)
        for card in (self._question, self._ours, self._theirs, self._people, self._agenda, self._asks, self._last):
            self.add(card)
            card.hide()
        #: Cards that were filled so far; the others stay hidden.
        self._filled: set[QWidget] = set()

    def take(self, brief: Brief, came: dict[str, bool | None], *, held: bool = False) -> None:
        """Sets what the parts will show. ``came`` maps a person's id to their attendance; ``held`` is True when the
        visit is over."""
        self._shown, self._private, self._held, self._came = brief, [], held, came

    def steps(self) -> tuple[Callable[[], None], ...]:
        """Functions that show the brief passed to ``take``, one for each part from top to bottom."""
        return self._show_between, self._show_people, self._show_rest

    def show_brief(self, brief: Brief, came: dict[str, bool | None], *, held: bool = False) -> None:
        """Shows the whole brief at once."""
        # A change of a check box rebuilds the lists; the focus is restored afterwards.
        ticks = {**self._ticks, **self._points}
        focused = next((key for key, tick in ticks.items() if tick.hasFocus()), "")
        self.take(brief, came, held=held)
        for show in self.steps():
            show()
        ticks = {**self._ticks, **self._points}
        if focused in ticks:
            ticks[focused].setFocus()

    def _show_between(self) -> None:
        assert self._shown is not None
        self._show_question(self._shown)
        self._filled |= {self._question, self._ours, self._theirs}
        self._show_owed()
        self._cover()

    def _show_rest(self) -> None:
        assert self._shown is not None
        self._show_agenda(self._shown)
        self._show_asks(self._shown)
        self._show_last(self._shown.entries)
        self._filled |= {self._agenda, self._asks, self._last}
        self._cover()

    def hide_private(self, hidden: bool) -> None:
        """Hides or shows everything that is private."""
        self._hidden = hidden
        self._show_owed()
        self._cover()

    def _show_owed(self) -> None:
        if self._shown is not None:
            today = self._journal.today()
            self._ours.show_owed(self._shown.ours, today, to_them=self._hidden)
            self._theirs.show_owed(self._shown.theirs, today, to_them=self._hidden)

    def _cover(self) -> None:
        """Updates the visibility of the filled cards and private lines."""
        seen, brief = not self._hidden, self._shown
        shown = {
            self._question: seen and not self._held,
            self._last: seen,
            self._asks: seen and brief is not None and bool(brief.asks),
            self._agenda: brief is not None and bool(brief.agenda),
        }
        for card in (self._question, self._ours, self._theirs, self._people, self._agenda, self._asks, self._last):
            card.setVisible(card in self._filled and shown.get(card, True))
        for line_of_ours in self._private:
            line_of_ours.setVisible(seen)

    def _titled(self, card: Card, text: str) -> None:
        clear(card.column)
        card.column.addWidget(heading(self._look, text))

    def _locked(self, text: str) -> QWidget:
        """Builds a private line with its lock icon."""
        holder = QWidget()
        across = row(icon_label(self._look, "lock", self._look.theme.tokens.muted, 13), spacing=6)
        across.addWidget(line(text, "muted", wrap=True), 1)
        holder.setLayout(across)
        self._private.append(holder)
        return holder

    def _show_question(self, brief: Brief) -> None:
        self._titled(self._question, self.tr("Question to ask"))
        self._question.column.addWidget(self._locked(translate(brief.question.text)))

    def _show_people(self) -> None:
        assert self._shown is not None
        people: tuple[BriefPerson, ...] = self._shown.people
        self._ticks = {}
        self._titled(self._people, self.tr("Who attended") if self._held else self.tr("Attendees"))
        if not people:
            text = self.tr("No contacts yet. Write names in the note; Ctrl+Shift+A adds them when you save.")
            self._people.column.addWidget(line(text, "muted", wrap=True))
        expected = [one for one in people if one.expected]
        for person in people:
            if expected and person is expected[0]:
                text = self.tr("Expected. Press Space to mark as attended.")
                self._people.column.addWidget(line(text, "muted", wrap=True))
            elif expected and not person.expected and person is people[len(expected)]:
                self._people.column.addWidget(line(self.tr("Other contacts there"), "muted"))
            tick = TickBox(self._look, " · ".join(part for part in (person.name, person.role) if part))
            if person.expected:
                tick.setAccessibleName(self.tr("{0}, expected").format(tick.text()))
            tick.setChecked(bool(self._came.get(person.id)))
            tick.toggled.connect(self._ticker(person.id))
            tick.opened.connect(partial(self.open_person.emit, person.id))
            self._people.column.addWidget(tick)
            self._ticks[person.id] = tick
            soon = [f"{label} {day_short(day, self._journal.today())}" for label, day in person.soon]
            for text in (*soon, person.personal):
                if text:
                    self._people.column.addWidget(self._locked(text))
        self._filled.add(self._people)
        self._cover()

    def _ticker(self, person: str) -> Callable[[bool], None]:
        return lambda here: self.attendance_changed.emit(person, here)

    def _show_agenda(self, brief: Brief) -> None:
        self._points = {}
        self._titled(self._agenda, self.tr("Agenda"))
        for item in sorted(brief.agenda):
            tick = TickBox(self._look, item.text)
            tick.setChecked(item.done)
            tick.toggled.connect(self._pointer(item.id))
            self._agenda.column.addWidget(tick)
            self._points[item.id] = tick

    def _pointer(self, point: str) -> Callable[[bool], None]:
        return lambda done: self.ticked.emit(point, done)

    def _show_asks(self, brief: Brief) -> None:
        self._titled(self._asks, self.tr("Awaiting our answer"))
        for ask, days in brief.asks:
            self._asks.column.addWidget(line(ask.wording, wrap=True))
            said = self.tr("for %n day(s)", "", days) if days > 0 else self.tr("since today")
            self._asks.column.addWidget(line(said, "muted"))

    def _show_last(self, entries: tuple[Note, ...]) -> None:
        self._titled(self._last, self.tr("Visit before last") if self._held else self.tr("Last visit"))
        if not entries:
            text = self.tr("No notes before this visit")
            self._last.column.addWidget(line(text, "muted", wrap=True))
        for note in entries:
            day = day_short(note.day, self._journal.today()) if note.day else ""
            self._last.column.addWidget(line(day, "muted"))
            body = note.body if len(note.body) < 400 else note.body[:399] + "…"
            self._last.column.addWidget(line(body, wrap=True) if note.shareable else self._locked(body))
