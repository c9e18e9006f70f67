"""Today: visits of the day, open commitments of both sides, quiet partners, and what to wrap up."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fieldbook.desktop.command import PaletteCommand
from fieldbook.desktop.kit.date_text import clock_time, day_long, isolated
from fieldbook.desktop.kit.key_names import format_key
from fieldbook.desktop.kit.scroll_area import PageScrollArea
from fieldbook.desktop.kit.tab_stops import stops
from fieldbook.desktop.kit.tokens import MARGIN
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import Card, at_top, button, clear, heading, line, row, section, title
from fieldbook.desktop.page import Page
from fieldbook.desktop.records.commitment_list import CommitmentList, commitment_row, todo_row
from fieldbook.desktop.route import Route
from fieldbook.desktop.today.cards import QuietCard, VisitTile
from fieldbook.desktop.today.wrap_up import WrapUpList, unsent, unwritten
from fieldbook.insight.today import Balance, DaySummary, VisitCard, day_summary
from fieldbook.journal.journal import Journal
from fieldbook.model.partner import Partner
from fieldbook.storage.queries.partners import count_partners

if TYPE_CHECKING:
    from fieldbook.desktop.page_context import PageContext

#: Maximum number of commitments, of quiet partners, and of visit cards in one row.
_OWED, _QUIET, _TILES = 6, 4, 3

#: Width in pixels below which the row has one visit card less.
_WIDE = 720


class TodayPage(Page):
    """The start page. It is shown before the rest of the program is loaded: without a context its buttons do
    nothing."""

    def __init__(
        self, look: UiContext, journal: Journal, context: "PageContext | None" = None, page: DaySummary | None = None
    ) -> None:
        """``page`` is the summary of the day if it was already read; otherwise the page reads it."""
        super().__init__()
        self._context = context
        self._look = look
        self._journal = journal
        self._columns = _TILES
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = PageScrollArea()
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        outer.addWidget(self._scroll)
        body = QWidget()
        body.setObjectName("body")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(MARGIN, 24, MARGIN, 24)
        self._column.setSpacing(10)
        self._build()
        self._scroll.setWidget(body)
        self._show(page or self._read())

    def attach(self, context: "PageContext") -> None:
        """Sets the page context once the program is loaded. From then on the buttons work."""
        self._context = context

    def _do(self, act: Callable[["PageContext"], object]) -> None:
        if self._context is not None:
            act(self._context)

    def _build(self) -> None:
        look = self._look
        self._title = title(look, "")
        self._under = line("", "muted")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._under)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        jot = button(look, self.tr("New note"), self._write_note, icon="plus")
        jot.setToolTip(format_key("Ctrl+N"))
        head.addWidget(jot, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column.addLayout(head)
        self._hints: dict[CommitmentList, QLabel] = {}
        self._road = QGridLayout()
        self._road.setSpacing(14)
        self._visits_title = section(look, self.tr("Visits"))
        self._column.addWidget(self._visits_title)
        self._column.addLayout(self._road)
        self._column.addWidget(section(look, self.tr("Commitments")))
        both = self._both = QHBoxLayout()
        both.setSpacing(14)
        self._ours, self._ours_head = self._ledger(both, self.tr("We owe"))
        self._theirs, self._theirs_head = self._ledger(both, self.tr("They owe"))
        self._column.addLayout(both, 1)
        below = QHBoxLayout()
        below.setSpacing(14)
        below.addLayout(self._todo_side(), 1)
        self._quiet_title = section(look, self.tr("Quiet partners (visit overdue)"))
        self._quiet = QGridLayout()
        self._quiet.setSpacing(10)
        self._quiet_side = QWidget()
        right = QVBoxLayout(self._quiet_side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(10)
        right.addWidget(self._quiet_title)
        right.addLayout(self._quiet)
        right.addStretch(1)
        below.addWidget(self._quiet_side, 1)
        self._column.addLayout(below)
        self._wrap = WrapUpList(look)
        self._wrap.open_visit.connect(self._open_visit)
        self._wrap.finish.connect(lambda one: self._do(lambda context: context.actions.finish_visit(one)))
        self._wrap.recap.connect(self._open_recap)
        self._column.addWidget(self._wrap)
        self._column.addStretch(0)

    def _todo_side(self) -> QVBoxLayout:
        """Builds the column of private to-dos."""
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(section(self._look, self.tr("To-dos")))
        card = Card(margin=14, spacing=4)
        self._todos = CommitmentList(self._look, self.tr("To-dos"))
        self._todos.completed.connect(lambda one: self._do(lambda context: context.actions.finish_todo(one)))
        self._todos.opened.connect(lambda one: self._show_records(self.tr("To-dos"), (one,)))
        self._no_todos = line(
            self.tr("No to-dos. Add one with a line in a note, for example “todo: book the train”."), "muted"
        )
        self._no_todos.setWordWrap(True)
        card.column.addWidget(self._todos)
        card.column.addWidget(self._no_todos)
        column.addWidget(card)
        column.addStretch(1)
        return column

    def _ledger(self, across: QHBoxLayout, name: str) -> tuple[CommitmentList, QHBoxLayout]:
        card = Card(margin=14, spacing=4)
        head = QHBoxLayout()
        head.setSpacing(8)
        ledger = CommitmentList(self._look, name)
        ledger.setMinimumHeight(96)
        ledger.completed.connect(lambda one: self._do(lambda context: context.actions.keep_commitment(one)))
        ledger.asked.connect(self._change_commitment)
        ledger.opened.connect(lambda one: self._show_records(name, (one,)))
        card.column.addLayout(head)
        card.column.addWidget(ledger, 1)
        across.addWidget(card, 1)
        ours = self.tr(
            "Nothing open. Add a commitment with a line in a note, for example “we: send the price list by Friday”."
        )
        theirs = self.tr(
            "Nothing open. Add a commitment with a line in a note, for example “they: two engineers certified by EOQ”."
        )
        hint = line(ours if not self._hints else theirs, "muted", wrap=True)
        at_top(hint)
        card.column.addWidget(hint, 1)
        self._hints[ledger] = hint
        return ledger, head

    # --- actions ----------------------------------------------------------------------------------------------------

    def _open_visit(self, visit: str) -> None:
        self._do(lambda context: context.navigator.open_visit(visit))

    def _open_partner(self, partner: str) -> None:
        self._do(lambda context: context.navigator.open_partner(partner))

    def _open_recap(self, visit: str) -> None:
        self._do(lambda context: context.navigator.open(Route("recap", (visit,))))

    def _show_records(self, name: str, ids: tuple[str, ...]) -> None:
        self._do(lambda context: context.search.show_records(name, ids))

    def _change_commitment(self, commitment: str, what: str) -> None:
        self._do(lambda context: context.actions.change_commitment(commitment, what))

    def _write_note(self) -> None:
        self._do(lambda context: context.actions.write_note())

    def _add_partner(self) -> None:
        self._do(lambda context: context.actions.add_partner())

    def _choose_files(self) -> None:
        self._do(lambda context: context.imports.choose_files())

    # --- showing ---------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Reads the summary of the day again and shows it."""
        self._show(self._read())

    def recreate(self) -> "TodayPage":
        """Returns a new page built from the summary of this one, without reading it again."""
        return TodayPage(self._look, self._journal, self._context, self._page)

    def _read(self) -> DaySummary:
        return day_summary(self._journal, limit=max(_OWED, _QUIET) + 2)

    def _show(self, page: DaySummary) -> None:
        self._page = page
        focused, wrapping = self._focused_visit(), self._wrap.place
        self._title.setText(day_long(page.day, page.day))
        self._under.setText(self._summary(page))
        self._show_road(page)
        self._wrap.show_left(page.wrap_up, page.day)
        self._show_side(self._ours, self._ours_head, self.tr("We owe"), page.we_owe)
        self._show_side(self._theirs, self._theirs_head, self.tr("They owe"), page.they_owe)
        # Empty lists take no more height than their text.
        some = bool(page.we_owe.shown or page.they_owe.shown)
        self._column.setStretchFactor(self._both, int(some))
        self._column.setStretch(self._column.count() - 1, int(not some))
        self._show_todos(page)
        self._show_quiet(page)
        self._put_in_order()
        self._focus_again(focused)
        if wrapping >= 0 and not self._wrap.go_to(wrapping):
            self.focus_first()

    def _put_in_order(self) -> None:
        """Sets the tab order to the reading order: visits, we owe, they owe, to-dos, quiet partners, wrap-up."""
        parts: list[QWidget | QLayout] = [
            self._road,
            self._ours_head,
            self._ours,
            self._theirs_head,
            self._theirs,
            self._todos,
            self._quiet,
        ]
        widgets = [one for part in (*parts, self._wrap) for one in stops(part)]
        for first, second in pairwise(widgets):
            QWidget.setTabOrder(first, second)

    def _focus_again(self, visit: str) -> None:
        """Restores the focus to the card of a visit after the page was rebuilt."""
        for place in range(self._road.count()):
            item = self._road.itemAt(place)
            tile = item.widget() if item is not None else None
            if visit and isinstance(tile, VisitTile) and tile.record == visit:
                tile.setFocus()

    def _focused_visit(self) -> str:
        tile = self.focusWidget()
        return tile.record if isinstance(tile, VisitTile) and tile.hasFocus() else ""

    def commands(self) -> "list[PaletteCommand]":
        """Palette commands of this page: one for each open item of the wrap-up."""
        left = self._page.wrap_up
        write, send = self.tr("Write notes: {0}"), self.tr("Recap: {0}")
        return [
            *(PaletteCommand(write.format(_with(one)), "pencil", "", self._opener(one.id)) for one in unwritten(left)),
            *(
                PaletteCommand(send.format(_with(one)), "send", "", partial(self._open_recap, one.id))
                for one in unsent(left)
            ),
        ]

    def _summary(self, page: DaySummary) -> str:
        due = [one for one in page.we_owe.shown if one.due == page.day]
        parts = [self.tr("%n visit(s) today", "", len(page.visits)) if page.visits else self.tr("No visits today")]
        if due:
            parts.append(self.tr("%n commitment(s) due", "", len(due)))
        if page.we_owe.late:
            parts.append(self.tr("%n late on our side", "", len(page.we_owe.late)))
        return " · ".join(parts)

    def _show_road(self, page: DaySummary) -> None:
        while (item := self._road.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not page.visits:
            self._road.addWidget(self._no_visits(page), 0, 0)
        columns = self._columns
        first = 0
        if page.next is not None:
            first = next(place for place, one in enumerate(page.visits) if one.id == page.next.id)
        # The next visit and those after it are large cards; the other visits of a full day are single lines below.
        start = max(0, min(first, len(page.visits) - columns))
        large = page.visits[start : start + columns]
        for place, visit in enumerate(large):
            tile = VisitTile(self._look, visit, is_next=page.next is not None and visit.id == page.next.id)
            tile.opened.connect(self._open_visit)
            self._road.addWidget(tile, 0, place)
        slim = [visit for visit in page.visits if visit not in large]
        for place, visit in enumerate(slim, start=1):
            self._road.addWidget(self._slim(visit), place, 0, 1, columns)
        for column in range(_TILES):
            self._road.setColumnStretch(column, 1 if column < max(1, len(large)) else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = _TILES if self.width() >= _WIDE else _TILES - 1
        if columns != self._columns:
            self._columns = columns
            self._show_road(self._page)

    def _slim(self, visit: VisitCard) -> QWidget:
        when = clock_time(visit.when.begins) if visit.when else ""
        said = (when, isolated(", ".join(visit.names)), visit.purpose)
        made = button(self._look, " · ".join(part for part in said if part), self._opener(visit.id), flat=True)
        # A long name must not make the page wider than the window: the button is cut at the end, and its text starts at
        # the left edge.
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        made.setStyleSheet("text-align: left")
        made.setToolTip(made.accessibleName())
        return made

    def _opener(self, visit: str) -> Callable[[], None]:
        return partial(self._open_visit, visit)

    def _no_visits(self, page: DaySummary) -> Card:
        """Builds the card that is shown when the day has no visits: first steps in an empty book, otherwise suggestions
        of partners to visit."""
        empty = Card()
        if not count_partners(self._journal.reader):
            empty.column.addWidget(heading(self._look, self.tr("Your book is empty")))
            text = self.tr("Today's visits appear here. Start by adding your partners.")
            empty.column.addWidget(line(text, "muted", wrap=True))
            new = button(self._look, self.tr("New partner"), self._add_partner, icon="plus", main=True)
            files = button(self._look, self.tr("Import files"), self._choose_files, icon="file-down")
            empty.column.addLayout(row(new, files, 1))
            keys = self.tr("{0} searches everything and all commands, {1} creates a note, {2} shows the shortcuts.")
            said = keys.format(*(format_key(key) for key in ("Ctrl+K", "Ctrl+N", "F1")))
            empty.column.addWidget(line(said, "muted", wrap=True))
            return empty
        empty.column.addWidget(heading(self._look, self.tr("No visits today")))
        text = self.tr("To plan a visit, press Ctrl+K to find a partner, then choose “Plan visit”.")
        if page.quiet_all:
            text = self.tr("Partners overdue for a visit are listed below. Consider calling one today.")
        empty.column.addWidget(line(text, "muted", wrap=True))
        return empty

    def _show_side(self, ledger: CommitmentList, head: QHBoxLayout, name: str, balance: Balance) -> None:
        clear(head)
        head.addWidget(heading(self._look, name))
        total = button(
            self._look,
            self.tr("%n open", "", len(balance.open)),
            lambda: self._show_records(name, balance.open),
            flat=True,
        )
        total.setFont(self._look.theme.font(-0.5))
        head.addWidget(total)
        head.addStretch(1)
        if balance.late:
            late = button(
                self._look,
                self.tr("%n late", "", len(balance.late)),
                lambda: self._show_records(name, balance.late),
                flat=True,
            )
            late.setFont(self._look.theme.font(-0.5, QFont.Weight.DemiBold))
            late.setStyleSheet(f"color: {self._look.theme.tokens.late};")
            head.addWidget(late)
        today = self._journal.today()
        ledger.show_rows([commitment_row(one, today) for one in balance.shown[:_OWED]])
        ledger.setVisible(bool(balance.shown))
        self._hints[ledger].setVisible(not balance.shown)
        ledger.setMinimumHeight(max(1, min(len(balance.shown), _OWED)) * 46 + 6)

    def _show_todos(self, page: DaySummary) -> None:
        about = self._journal.reader.many(Partner, (one.partner for one in page.todos if one.partner))
        names = {one.id: one.name for one in about.values()}
        rows = [todo_row(one, names.get(one.partner or "", ""), page.day) for one in page.todos[:_OWED]]
        self._todos.show_rows(rows, fit=True)
        self._todos.setVisible(bool(rows))
        self._no_todos.setVisible(not rows)

    def _show_quiet(self, page: DaySummary) -> None:
        while (item := self._quiet.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        shown = page.quiet[:_QUIET]
        self._quiet_side.setVisible(bool(shown))
        for place, one in enumerate(shown):
            card = QuietCard(self._look, one)
            card.opened.connect(self._open_partner)
            self._quiet.addWidget(card, place, 0)
        if len(page.quiet_all) > len(shown):
            rest = button(
                self._look,
                self.tr("%n more", "", len(page.quiet_all) - len(shown)),
                lambda: self._show_records(self.tr("Quiet partners (visit overdue)"), page.quiet_all),
                flat=True,
            )
            self._quiet.addWidget(rest, len(shown), 0)

    def print_document(self) -> bool:
        """Opens the print preview with the briefs of the day."""
        self._do(lambda context: context.navigator.open(Route("print", ("pack",))))
        return True

    def focus_first(self) -> None:
        """Sets the focus to the next visit."""
        item = self._road.itemAt(0)
        tile: QWidget | None = item.widget() if item is not None else None
        for place in range(self._road.count()):
            found = self._road.itemAt(place)
            widget = found.widget() if found is not None else None
            if isinstance(widget, VisitTile) and widget.is_next:
                tile = widget
        if tile is not None and not isinstance(tile, VisitTile):
            tile = next(stops(tile.layout()), tile)
        if tile is not None:
            tile.setFocus()


def _with(visit: VisitCard) -> str:
    return ", ".join(visit.names)
