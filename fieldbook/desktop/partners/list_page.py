"""The page of all partners: a table to filter, sort and edit, with merge, archive and export."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from fieldbook.desktop.background_query import BackgroundQuery
from fieldbook.desktop.command import PaletteCommand
from fieldbook.desktop.kit.clipboard import as_csv, as_html, as_markdown, as_text, copy_table, copy_text
from fieldbook.desktop.kit.merge_panel import MergePanel
from fieldbook.desktop.kit.table_styles import table_sheet
from fieldbook.desktop.kit.tokens import MARGIN
from fieldbook.desktop.kit.widgets import Card, button, heading, line, row, title
from fieldbook.desktop.list_export import ListExport
from fieldbook.desktop.page import Page
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.partners.add_partner_form import AddPartnerForm
from fieldbook.desktop.partners.cell_editors import CellEditors
from fieldbook.desktop.partners.columns import PartnerColumn, columns
from fieldbook.desktop.partners.filter_bar import FilterBar
from fieldbook.desktop.partners.filters import PartnerFilter, PartnerView
from fieldbook.desktop.partners.merge_rows import partners_compared
from fieldbook.desktop.partners.partners_table import PartnersTable
from fieldbook.desktop.partners.sort_cache import MANY, SortCache, places, put_in_order
from fieldbook.desktop.partners.summary_bar import SummaryBar
from fieldbook.errors import UserError
from fieldbook.insight.partner_rows import PartnerRow, levels_in_use, partner_rows
from fieldbook.journal import lookup, partners
from fieldbook.journal.journal import Journal
from fieldbook.model.partner import Partner


class PartnersPage(Page):
    """The list of partners. Typing in the filter filters, Enter opens; in the table, letters are shortcuts (F1 lists
    them)."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context, self._look, self._journal = context, context.look, context.journal
        self._rows: list[PartnerRow] = []
        #: The column and direction the rows are sorted by now; None when unsorted.
        self._sorted_by: object = None
        self._known: set[str] | None = None
        self._columns = columns(context.journal.today())
        self._merging: MergePanel | None = None
        self._late = False
        self.export = ListExport(self, context)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 22, MARGIN, 20)
        column.setSpacing(10)
        bring = button(self._look, self.tr("Import files"), self._context.imports.choose_files, icon="file-down")
        self._new = button(self._look, self.tr("New partner"), self.add, icon="plus", main=True)
        column.addLayout(row(title(self._look, self.tr("Partners")), 1, bring, self._new))
        self._counts = SummaryBar(self._look)
        self._counts.chosen.connect(self._show_standing)
        column.addWidget(self._counts)
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("Filter by name, town, level, tag"))
        self._field.setAccessibleName(self.tr("Filter"))
        self._field.setClearButtonEnabled(True)
        self._field.setMinimumWidth(140)
        self._field.textChanged.connect(lambda text: self._filter_by(text=text))
        self._field.returnPressed.connect(self._open_first)
        self.arranging = FilterBar(context, self._columns, self._levels_and_tags)
        self.arranging.filtered.connect(lambda part, value: self._filter_by(**{part: value}))
        self.arranging.arranged.connect(self._arrange)
        column.addWidget(self._field)
        column.addWidget(self.arranging)
        self._add_line = AddPartnerForm(self._look, self._add)
        self._add_line.closed.connect(self._to_table)
        self._add_line.hide()
        column.addWidget(self._add_line)
        column.addWidget(self._table_card(), 1)
        self._said = line("", "late", wrap=True)
        self._said.hide()
        column.addWidget(self._said)
        self._empty = self._teaching()
        column.addWidget(self._empty)
        self._nothing = line(self.tr("No partners match this filter."), "muted")
        self._free = button(self._look, self.tr("Show all"), self.show_all)
        self._nothing_row = QWidget()
        self._nothing_row.setLayout(row(self._nothing, self._free, 1))
        column.addWidget(self._nothing_row)
        column.addStretch(0)
        self._aside = BackgroundQuery(self, context.jobs, context.journal)
        self._aside.answered.connect(self._take_rows)
        self._aside.failed.connect(self._context.alerts.page_error)
        self._ordering = SortCache(self, context)
        self.refresh()

    def _table_card(self) -> QFrame:
        self._card = card = QFrame()
        card.setProperty("card", "true")
        self.setStyleSheet(table_sheet(self._look.theme.tokens))
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        editors = CellEditors(self, self._offered)
        self.table = PartnersTable(self._look, editors, self.tr("Partners"), self.tr("archived"))
        self.table.opened.connect(self._opened)
        self.table.sort_by.connect(self.sort_by)
        self.table.triggered.connect(self._do)
        self.table.delegate.wrong.connect(self._say_wrong)
        self.table.delegate.edited.connect(self._edited)
        self.table.delegate.ended.connect(self._read_late)
        inside.addWidget(self.table)
        return card

    def _teaching(self) -> QWidget:
        """Builds the card for an empty list: what it will show, and how to begin."""
        card = Card(margin=20, spacing=8)
        card.column.addWidget(heading(self._look, self.tr("No partners yet")))
        text = self.tr(
            "The list shows town, level, days since your last visit and open commitments. Add a "
            "partner by name or import your CRM export; you can check everything before it is "
            "imported."
        )
        card.column.addWidget(line(text, "muted", wrap=True))
        return card

    # --- content ----------------------------------------------------------------------------------------------------

    @property
    def view(self) -> PartnerView:
        """The current filter, order and columns."""
        return self.arranging.view

    def refresh(self) -> None:
        """Reads the list again, in a background thread when there are many partners. While a cell is being edited, this
        is postponed."""
        if self.table.delegate.editing:
            self._late = True
            return
        if self._journal.reader.count(Partner) < MANY:
            self._aside.forget()
            self._take_rows(None, partner_rows(self._journal))
            return
        if not self._rows:
            self._counts.say(self.tr("Loading partners…"))
        sort, down = self.view.sort, self.view.down

        def sorted_rows(own: Journal) -> list[PartnerRow]:
            rows = partner_rows(own)
            put_in_order(rows, places(rows, columns(own.today())[sort]), down=down)
            return rows

        self._aside.ask((sort, down), sorted_rows)

    def _read_late(self) -> None:
        if self._late:
            self._late = False
            self.refresh()

    def _take_rows(self, sorted_by: object, rows: object) -> None:
        """Sets the rows that were read; ``sorted_by`` is their order, or None."""
        assert isinstance(rows, list)
        self._rows, self._sorted_by = rows, sorted_by
        self._counts.count(rows)
        self._columns = columns(self._journal.today())
        self._ordering.begin(rows, self._columns)
        self._show_what_came_in()
        self._show()

    def _show_what_came_in(self) -> None:
        """If the filter hides partners that were just added or imported, removes the filter and reports that."""
        ids = {one.partner.id for one in self._rows}
        fresh = ids - self._known if self._known is not None else set()
        self._known = ids
        came = [one for one in self._rows if one.partner.id in fresh and not one.partner.archived]
        hidden = len(came) - len(self.view.filter.among(came))
        if hidden:
            self.show_all()
            text = self.tr("Filter removed because it hid %n new partner(s).", "", hidden)
            self._context.alerts.done(text)

    def _show(self) -> None:
        view = self.view
        here = self.table.chosen()
        place = self.table.currentIndex()
        at = (self.table.table.rows[place.row()], place.column()) if place.isValid() else (None, 0)
        if self._sorted_by != (view.sort, view.down):
            self._ordering.sort(self._rows, view.sort, down=view.down)
            self._sorted_by = (view.sort, view.down)
        shown = view.filter.among(self._rows)
        scroll = (self.table.verticalScrollBar().value(), self.table.horizontalScrollBar().value())
        self.table.show_rows(shown, [self._columns[name] for name in view.columns], view.sort, view.down)
        self.table.choose(at, here if len(here) > 1 else [])
        self.table.verticalScrollBar().setValue(scroll[0])
        self.table.horizontalScrollBar().setValue(scroll[1])
        for part in (self._counts, self._field, self.arranging):
            part.setVisible(bool(self._rows))
        self._card.setVisible(bool(shown))
        self._nothing_row.setVisible(bool(self._rows) and not shown)
        self._empty.setVisible(not self._rows and self._known is not None)
        self._counts.show_shown(len(shown), filtered=view.filter != PartnerFilter())

    def _show_standing(self, standing: str) -> None:
        if standing:
            self._filter_by(standing=standing)
        else:
            self.show_all()

    def show_all(self) -> None:
        """Removes the filter."""
        self.arranging.show_view(replace(self.view, filter=PartnerFilter()))
        self._field.setText("")
        self._show()

    def _filter_by(self, **parts: str) -> None:
        wanted = replace(self.view.filter, **parts)
        if wanted != self.view.filter:
            self.arranging.show_view(replace(self.view, filter=wanted))
            self._show()

    def _arrange(self, view: object) -> None:
        """Applies a view: filter, order and columns."""
        assert isinstance(view, PartnerView)
        self.arranging.show_view(view)
        self._field.setText(view.filter.text)
        self._show()

    def sort_by(self, name: str) -> None:
        """Sorts by a column; reverses the order when it is the current column."""
        down = not self.view.down if self.view.sort == name else False
        self._arrange(replace(self.view, sort=name, down=down))
        self.arranging.keep_current()

    def _levels_and_tags(self) -> tuple[list[str], list[str]]:
        tags = sorted({tag for one in self._rows for tag in one.partner.tags})
        return levels_in_use(self._rows), tags

    def _offered(self, field: str) -> Sequence[str]:
        """Returns the values already used in a field, for completion."""
        found = {
            "level": lambda one: one.level,
            "city": lambda one: one.town,
            "territory": lambda one: one.territory,
        }.get(field)
        return sorted({found(one.partner) for one in self._rows} - {""}) if found is not None else ()

    # --- actions ----------------------------------------------------------------------------------------------------

    def _opened(self, one: object, column: object) -> None:
        assert isinstance(one, PartnerRow)
        assert isinstance(column, PartnerColumn)
        ids = column.opens(one) if column.opens is not None else ()
        if len(ids) == 1 and column.name in ("seen", "spoke", "planned"):
            self._context.navigator.open_record(ids[0])
        elif ids:
            self._context.search.show_records(f"{one.partner.name}: {column.title}", ids)
        else:
            self._context.navigator.open_partner(one.partner.id)

    def _open_first(self) -> None:
        rows = self.table.table.rows
        if rows:
            place = self.table.currentIndex()
            self._context.navigator.open_partner(rows[place.row() if place.isValid() else 0].partner.id)

    def _edited(self, partner: object, field: str, value: object) -> None:
        assert isinstance(partner, Partner)
        self._tried(lambda: partners.change_partner(self._journal, partner, **{field: value}))

    def _tried(self, act: Any) -> bool:
        try:
            act()
        except UserError as error:
            self._context.alerts.page_error(error)
            return False
        return True

    def _say_wrong(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def _do(self, what: str) -> None:
        {
            "merge": self.merge,
            "archive": self.archive,
            "add": self.add,
            "copy": self.copy,
            "filter": self._field.setFocus,
        }[what]()

    def add(self) -> None:
        """Opens the form that adds partners."""
        self._add_line.show()
        self._add_line.name.setFocus()

    def _add(self, name: str, town: str, cadence: int | None) -> None:
        lookup.add_partner(self._journal, name, town, cadence)

    def archive(self) -> None:
        """Archives the selected partners; restores them when all of them are archived."""
        chosen = [one.partner for one in self.table.chosen()]
        put_away = any(not one.archived for one in chosen)
        act = partners.archive_all if put_away else partners.restore_all
        self._tried(lambda: act(self._journal, chosen))

    def merge(self) -> None:
        """Opens the panel that compares two selected partners before they are merged."""
        chosen = [one.partner for one in self.table.chosen()]
        if len(chosen) != 2:
            self._context.alerts.done(self.tr("Select two partners with Space, then press M to merge them."))
            return
        first, second = chosen
        if self._merging is not None:
            self._merging.leave()
        journal = self._journal
        self._merging = MergePanel(
            self._look,
            (first.name, second.name),
            lambda turned: partners_compared(journal, *((second, first) if turned else (first, second))),
            lambda turned: lookup.merge_partners(journal, *((second, first) if turned else (first, second))),
        )
        self._merging.closed.connect(self._merged)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(layout.indexOf(self._said), self._merging)
        self._merging.focus_first()

    def _merged(self) -> None:
        self._merging = None
        self._to_table()

    def _cells(self) -> tuple[list[str], list[list[str]]]:
        """Returns the column titles and the cell texts of the selected rows; of all rows shown when none is
        selected."""
        model = self.table.table
        marked = self.table.marked()
        rows = marked or model.rows
        return [one.title for one in model.columns], [[model.text(row, one) for one in model.columns] for row in rows]

    def copy(self) -> None:
        """Copies the selected rows, or all rows shown when none is selected, to the clipboard in all formats."""
        head, rows = self._cells()
        copy_table(head, rows)
        self._context.alerts.done(self.tr("Copied %n partner(s) as text, CSV, HTML and Markdown.", "", len(rows)))

    def _copy_as(self, form: Any) -> None:
        copy_text(form(*self._cells()))
        self._context.alerts.done(self.tr("Copied %n partner(s).", "", len(self._cells()[1])))

    def _to_table(self) -> None:
        (self.table if self._card.isVisibleTo(self) else self._field).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self._field.hasFocus():
            self._to_table()
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        """Sets the focus to the filter; in an empty list, to the button that adds a partner."""
        (self._field if self._rows or self._known is None else self._new).setFocus()

    def commands(self) -> list[PaletteCommand]:
        """Palette commands of this page."""
        forms = (("CSV", as_csv), ("HTML", as_html), ("Markdown", as_markdown), (self.tr("text"), as_text))
        return [
            PaletteCommand(self.tr("Add partner to list"), "plus", "N", self.add),
            PaletteCommand(self.tr("Merge the two selected partners"), "users", "M", self.merge),
            PaletteCommand(self.tr("Archive or unarchive selected partners"), "trash-2", "A", self.archive),
            *(
                PaletteCommand(
                    self.tr("Sort by {0}").format(one.title), "chevron-down", "S", partial(self.sort_by, one.name)
                )
                for one in self._columns.values()
            ),
            *(
                PaletteCommand(self.tr("Copy list as {0}").format(name), "file-up", "", partial(self._copy_as, form))
                for name, form in forms
            ),
            *self.export.of_partners(self._partners_shown),
            *self.arranging.commands(),
        ]

    def _partners_shown(self) -> list[str]:
        """Ids of the selected partners; of all partners shown when none is selected."""
        return [one.partner.id for one in self.table.marked() or self.table.table.rows]

    def keys(self) -> list[tuple[str, str]]:
        """The keys of this page for the list of shortcuts."""
        return [
            (self.tr("Enter"), self.tr("open the partner or the records behind a figure")),
            ("F2 · E", self.tr("edit cell")),
            ("S", self.tr("sort by column; press again to reverse")),
            (self.tr("Space"), self.tr("select row")),
            ("M", self.tr("merge the two selected partners")),
            (self.tr("A or Del"), self.tr("archive or unarchive")),
            ("N", self.tr("add a partner")),
            ("/", self.tr("filter")),
            ("Ctrl+C", self.tr("copy rows as text, CSV, HTML and Markdown")),
        ]
