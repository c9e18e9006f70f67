"""The page of commitments: ours beside theirs, track records above, private to-dos below."""

from datetime import date, timedelta

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from fieldbook.desktop.background_query import BackgroundQuery
from fieldbook.desktop.command import PaletteCommand
from fieldbook.desktop.commitments.line_interpreter import LineInterpreter
from fieldbook.desktop.commitments.side_card import SideCard
from fieldbook.desktop.commitments.todo_card import TodoCard
from fieldbook.desktop.commitments.track_record_card import TrackRecordCard
from fieldbook.desktop.kit.tokens import MARGIN
from fieldbook.desktop.kit.widgets import button, line, row, title
from fieldbook.desktop.list_export import ListExport
from fieldbook.desktop.page import Page
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.route import Route
from fieldbook.errors import UserError
from fieldbook.insight.board import Board, BoardSide, Group, board
from fieldbook.insight.commitment_line import CommitmentLine
from fieldbook.insight.ledger import Ledger, ledger, own_record
from fieldbook.journal import commitments
from fieldbook.model.commitment import Commitment
from fieldbook.model.partner import Partner
from fieldbook.search_key import search_key
from fieldbook.storage.queries.commitments import count_unsettled_commitments

#: With more open commitments than this, the board is read in a background thread so that no key press waits.
_MANY = 2000

#: Delay in ms after the last key press before the track record of the filtered partner is read.
_SOON = 150


class CommitmentsPage(Page):
    """The page of all commitments. The filter searches partner, person and wording."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._look = context.look
        self._journal = context.journal
        self._board = Board(BoardSide(()), BoardSide(()))
        self._words: dict[str, str] = {}
        self._boards = BackgroundQuery(self, context.jobs, context.journal)
        self._boards.answered.connect(self._take)
        self._records = BackgroundQuery(self, context.jobs, context.journal)
        self._records.answered.connect(self._take_record)
        for aside in (self._boards, self._records):
            aside.failed.connect(self._context.alerts.page_error)
        self._recorded: str | None = None
        self._reading = LineInterpreter(self, context)
        self._reading.ready.connect(self._names_known)
        self._shown: list[CommitmentLine] = []
        self.export = ListExport(self, context)
        self._record_soon = QTimer(self)
        self._record_soon.setSingleShot(True)
        self._record_soon.setInterval(_SOON)
        self._record_soon.timeout.connect(self._read_record)
        self._build()
        self._reading.prepare()
        self.refresh()

    def _build(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 22, MARGIN, 18)
        column.setSpacing(12)
        self._under = line("", "muted")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title(look, self.tr("Commitments")))
        words.addWidget(self._under)
        head = QHBoxLayout()
        head.addLayout(words)
        head.addStretch(1)
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("Filter by partner, person or text"))
        self._field.setAccessibleName(self.tr("Filter"))
        self._field.setClearButtonEnabled(True)
        self._field.setMinimumWidth(120)
        self._field.setMaximumWidth(look.theme.wide(280))
        self._field.textChanged.connect(self._filter)
        self._print = button(look, self.tr("Print"), self.print_document, icon="printer")
        head.addWidget(self._field, 20, Qt.AlignmentFlag.AlignVCenter)
        head.addSpacing(8)
        head.addWidget(self._print, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(head)
        self._strip = TrackRecordCard(look)
        self._strip.open_records.connect(self._context.search.show_records)
        column.addWidget(self._strip)
        self.ours = SideCard(self._context, self._reading, self.tr("We owe"), ours=True)
        self.theirs = SideCard(self._context, self._reading, self.tr("They owe"), ours=False)
        both = row(self.ours, self.theirs, spacing=14)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        column.addLayout(both, 1)
        for card, other in ((self.ours, self.theirs), (self.theirs, self.ours)):
            card.list.completed.connect(self._context.actions.keep_commitment)
            card.list.asked.connect(self._context.actions.change_commitment)
            card.list.opened.connect(self._context.navigator.open_record)
            card.list.chased_already.connect(self._chased)
            card.list.typed_filter.connect(self._field.setFocus)
            card.list.crossed.connect(other.list.setFocus)
        self.todos = TodoCard(self._context, self._reading)
        column.addWidget(self.todos)

    # --- reading ---------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Reads the book again. Text being typed, selection and scroll position are kept."""
        self._recorded = None
        self.todos.refresh()
        self._record_soon.start()
        ends = end_of_week(self._journal.today())
        if count_unsettled_commitments(self._journal.reader) <= _MANY:
            self._boards.forget()
            self._take(None, board(self._journal, ends))
        else:
            self._boards.ask(None, lambda journal: board(journal, ends))

    def _take(self, _key: object, found: object) -> None:
        assert isinstance(found, Board)
        self._board = found
        self._words.clear()
        total = len(found.ours.owed) + len(found.theirs.owed)
        late = len(found.ours.late) + len(found.theirs.late)
        parts = [self.tr("%n open", "", total)]
        if late:
            parts.append(self.tr("%n late", "", late))
        self._under.setText(" · ".join(parts))
        self._show()

    def _read_record(self) -> None:
        """Reads the track record in a background thread: with many years of data it takes a second."""
        partner = self._partner_meant()
        if self._recorded != partner and not self._context.jobs.over:
            self._records.ask(partner, lambda journal: ledger(journal, partner) if partner else own_record(journal))

    def _take_record(self, partner: object, found: object) -> None:
        assert isinstance(found, Ledger)
        self._recorded = str(partner)
        name = self._journal.get(Partner, self._recorded).name if partner else ""
        self._strip.show_ledger(found, name, self._journal.today())

    def _names_known(self) -> None:
        for card in (self.ours, self.theirs):
            card.read_again()

    # --- filtering -------------------------------------------------------------------------------------------------

    def _filter(self) -> None:
        self._show()
        self._record_soon.start()

    def _show(self) -> None:
        words = search_key(self._field.text()).split()
        today = self._journal.today()
        self._shown = []
        for card, side in ((self.ours, self._board.ours), (self.theirs, self._board.theirs)):
            groups = self._matching(side, words) if words else side.groups
            card.usual = self._partner_meant()
            card.show_groups(groups, today, filtered=bool(words))
            self._shown += [one for _, found in groups for one in found]

    def _matching(self, side: BoardSide, words: list[str]) -> tuple[tuple[Group, tuple[CommitmentLine, ...]], ...]:
        return tuple(
            (group, tuple(one for one in found if all(word in self._said(one) for word in words)))
            for group, found in side.groups
        )

    def _said(self, one: CommitmentLine) -> str:
        """Returns the normalised search text of a commitment, from the cache where possible."""
        known = self._words.get(one.id)
        if known is None:
            parts = (one.partner_name, one.wording, one.by_name, one.to_name, one.waits_on)
            known = self._words[one.id] = search_key(" ".join(part for part in parts if part))
        return known

    def _partner_meant(self) -> str:
        """Returns the id of the partner matched by the filter if there is exactly one, otherwise "". The track record
        is then that partner's."""
        words = search_key(self._field.text()).split()
        if not words:
            return ""
        found = {
            one.partner
            for side in (self._board.ours, self._board.theirs)
            for one in side.owed
            if all(word in search_key(one.partner_name) for word in words)
        }
        return found.pop() if len(found) == 1 else ""

    # --- actions ---------------------------------------------------------------------------------------------------

    def _chased(self, record: str) -> None:
        try:
            commitments.chase(self._journal, self._journal.get(Commitment, record))
        except UserError as error:
            self._context.alerts.page_error(error)

    def print_document(self) -> bool:
        """Opens the print preview with the commitments that pass the filter."""
        self._context.navigator.open(Route("print", ("owed", *(one.id for one in self._shown))))
        return True

    def commands(self) -> list[PaletteCommand]:
        """Palette commands of this page."""
        return [
            PaletteCommand(self.tr("We owe: add commitment"), "plus", "A", self.ours.add),
            PaletteCommand(self.tr("They owe: add commitment"), "plus", "A", self.theirs.add),
            PaletteCommand(self.tr("Add to-do"), "list-todo", "", self.todos.add),
            *self.export.of_commitments(lambda: [one.id for one in self._shown]),
        ]

    def keys(self) -> list[tuple[str, str]]:
        """The keys of this page for the list of shortcuts."""
        return [
            ("A", self.tr("add commitment to this side")),
            ("E", self.tr("edit wording or date")),
            ("W", self.tr("set colleague it is waiting on")),
            ("C · Shift+C", self.tr("follow up by e-mail · mark as followed up")),
            ("← →", self.tr("switch to the other side")),
            ("/", self.tr("filter")),
        ]

    def save_draft(self) -> None:
        """Saves unsaved text as drafts."""
        for part in (self.ours, self.theirs, self.todos):
            part.keep_draft()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self._field.hasFocus():
            self.focus_first()
        else:
            super().keyPressEvent(event)

    @property
    def record_shown(self) -> str:
        """The commitment whose history the side panel shows: the selected one in the list that has, or last had, the
        focus."""
        here = self.focusWidget()
        return next((card.list.chosen for card in (self.ours, self.theirs) if card.list is here), "")

    def focus_first(self) -> None:
        """Sets the focus to the first list with commitments, otherwise to the filter."""
        for card in (self.ours, self.theirs):
            if card.list.board.rows:
                card.list.setFocus()
                return
        self._field.setFocus()


def end_of_week(today: date) -> date:
    """Returns the last day of the current week; the locale defines the first day of a week."""
    first = QLocale().firstDayOfWeek().value
    return today + timedelta(days=(first - 1 - today.isoweekday()) % 7)
