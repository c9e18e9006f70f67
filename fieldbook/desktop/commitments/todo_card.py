"""The card of private to-dos."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from fieldbook.capture.languages.language import Mark
from fieldbook.desktop.commitments.line_form import LineForm
from fieldbook.desktop.commitments.line_interpreter import LineInterpreter
from fieldbook.desktop.kit.date_text import day_near
from fieldbook.desktop.kit.widgets import Card, button, heading, line, row
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.records.commitment_list import CommitmentList, CommitmentListRow
from fieldbook.errors import UserError
from fieldbook.journal import todos
from fieldbook.journal.journal import Journal
from fieldbook.model.partner import Partner
from fieldbook.model.todo import Todo

#: Visible rows by window height: (height in pixels, rows) for lower windows, then the number for all others. The rest
#: scrolls.
_ROWS_BELOW, _ROWS = ((640, 1), (900, 2)), 4

_PLACE = "commitments:todo"


class TodoList(CommitmentList):
    """The list of to-dos. Space or K completes, E or F2 edits, Del deletes, A adds, Enter opens the partner."""

    mended = Signal(str)
    dropped = Signal(str)
    adding = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, key = self.currentIndex(), Qt.Key(event.key())
        bare = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if bare and key == Qt.Key.Key_A:
            self.adding.emit()
        elif bare and index.isValid() and key in (Qt.Key.Key_E, Qt.Key.Key_F2, Qt.Key.Key_M):
            self.mended.emit(self.rows[index.row()].id)
        elif bare and index.isValid() and key == Qt.Key.Key_Delete:
            self.dropped.emit(self.rows[index.row()].id)
        elif bare and key in (Qt.Key.Key_R, Qt.Key.Key_B, Qt.Key.Key_C):
            event.ignore()
        else:
            super().keyPressEvent(event)


class TodoCard(Card):
    """The list with its title and the form to add a to-do."""

    def __init__(self, context: PageContext, reading: LineInterpreter) -> None:
        super().__init__(margin=14, spacing=4)
        self._context = context
        self._look = context.look
        self._journal = context.journal
        self._reading = reading
        self._todos: dict[str, Todo] = {}
        self._line: LineForm | None = None
        self._name = self.tr("Private to-dos")
        self._head = heading(self._look, self._name)
        self._add = button(self._look, self.tr("Add to-do"), self.add, icon="plus", flat=True)
        self.list = TodoList(self._look, self._name)
        self.list.completed.connect(self._done)
        self.list.opened.connect(self._opened)
        self.list.mended.connect(self._mend)
        self.list.dropped.connect(self._drop)
        self.list.adding.connect(self.add)
        self._hint = line(self.tr("Only you can see these. They do not count in any figure."), "muted", wrap=True)
        head = row(self._head, self._hint, 1, self._add)
        head.setStretch(1, 1000)
        self.column.addLayout(head)
        self.column.addWidget(self.list)

    def refresh(self) -> None:
        """Reads the open to-dos and shows them; the selection is kept."""
        found = todos.todos(self._journal)
        self._todos = {one.id: one for one in found}
        partners = self._journal.reader.many(Partner, (one.partner for one in found if one.partner))
        names = {one: partner.name for one, partner in partners.items()}
        today = self._journal.today()
        chosen = self.list.currentIndex().row()
        before = self.list.rows[chosen].id if 0 <= chosen < len(self.list.rows) else ""
        rows = [self._row(one, names.get(one.partner or "", ""), today) for one in found]
        self.list.show_rows(rows)
        for place, one in enumerate(rows):
            if one.id == before:
                self.list.setCurrentIndex(self.list.model().index(place, 0))
        self._head.setText(f"{self._name} · {len(rows)}" if rows else self._name)
        self.list.setVisible(bool(rows))
        self._hint.setVisible(not rows)
        self._fit()

    def _fit(self) -> None:
        most = next((rows for height, rows in _ROWS_BELOW if self.window().height() < height), _ROWS)
        self.list.setFixedHeight(min(most, max(1, len(self.list.rows))) * max(46, self.list.sizeHintForRow(0)) + 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @staticmethod
    def _row(one: Todo, partner: str, today: date) -> CommitmentListRow:
        badge = day_near(one.due, today) if one.due else ""
        tone = "plain"
        if one.due is not None and one.due <= today:
            tone = "soon" if one.due == today else "late"
        return CommitmentListRow(one.id, one.text, partner, badge, tone)

    # --- actions ---------------------------------------------------------------------------------------------------

    def add(self) -> None:
        """Opens the form for a new to-do."""
        self._open("", lambda text, journal: self._reading.add(text, Mark.TODO, journal=journal), _PLACE, self._added)

    def _added(self) -> None:
        assert self._line is not None
        self._line.begin("")

    def _mend(self, record: str) -> None:
        todo = self._todos[record]
        text = self._reading.written(todo.text, todo.due, Mark.TODO)
        self._open(text, lambda said, _journal: self._reading.mend_todo(todo, said), "", self.leave_line)

    def _open(self, text: str, take: Callable[[str, Journal], object], place: str, after: Callable[[], object]) -> None:
        self._drop_line()

        def taken(said: str) -> None:
            take(said, made.draft.saving)
            after()

        name = self.tr("To-do and due date")
        made = LineForm(self._look, name, lambda said: self._reading.tell(said, Mark.TODO), taken, self._journal, place)
        made.closed.connect(self.leave_line)
        self._line = made
        self.column.addWidget(made)
        made.begin(made.draft.load() or text)

    def leave_line(self) -> None:
        """Closes the form and sets the focus to the list."""
        self._drop_line()
        (self.list if self.list.isVisibleTo(self) else self._add).setFocus()

    def _drop_line(self) -> None:
        if self._line is not None:
            self._line.keep_draft()
            self._line.hide()
            self._line.deleteLater()
            self._line = None

    def keep_draft(self) -> None:
        """Saves unsaved text as a draft."""
        if self._line is not None:
            self._line.keep_draft()

    @property
    def line(self) -> QWidget | None:
        """The open form, if any."""
        return self._line

    def _done(self, record: str) -> None:
        self._do(lambda: todos.finish_todo(self._journal, self._todos[record]))

    def _drop(self, record: str) -> None:
        self._do(lambda: todos.drop_todo(self._journal, self._todos[record]))

    def _do(self, act: Callable[[], object]) -> None:
        try:
            act()
        except UserError as error:
            self._context.alerts.page_error(error)

    def _opened(self, record: str) -> None:
        partner = self._todos[record].partner
        if partner:
            self._context.navigator.open_partner(self._journal.reader.canon(partner))
