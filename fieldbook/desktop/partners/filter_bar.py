"""The bar above the list of partners: filters, columns and saved views."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget

from fieldbook.desktop.command import PaletteCommand
from fieldbook.desktop.kit.flow_layout import FlowLayout
from fieldbook.desktop.kit.layout_direction import hang
from fieldbook.desktop.kit.menu_button import MenuButton
from fieldbook.desktop.kit.widgets import button
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.partners.cell_editors import kinds
from fieldbook.desktop.partners.columns import SHOWN, PartnerColumn
from fieldbook.desktop.partners.filters import PartnerFilter, PartnerView, read_views
from fieldbook.insight.partner_rows import Standing
from fieldbook.journal.saved_views import load_views, store_views


class FilterBar(QWidget):
    """The bar. ``filtered`` is emitted with the part of the filter that changed and its value, ``arranged`` with a
    whole view."""

    filtered = Signal(str, str)
    arranged = Signal(object)

    def __init__(
        self, context: PageContext, columns: dict[str, PartnerColumn], known: Callable[[], tuple[list[str], list[str]]]
    ) -> None:
        super().__init__()
        self._context, self._look = context, context.look
        self._columns, self._known = columns, known
        kept = read_views(load_views(context.journal), columns)
        self._views = [one for one in kept if one.name]
        # The filter itself is not restored at the next start: a user who returns expects all partners.
        here = next((one for one in kept if not one.name), PartnerView())
        self.view = replace(here, filter=PartnerFilter())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        holder = QWidget()
        flow = FlowLayout(holder, across=2)
        self._choosers = {
            "standing": MenuButton(self._look, self.tr("Status"), self._standings),
            "kind": MenuButton(self._look, self.tr("Type"), lambda: [("", self.tr("All types")), *_kinds()]),
            "level": MenuButton(self._look, self.tr("Level"), lambda: self._offer(self.tr("All levels"), 0)),
            "tag": MenuButton(self._look, self.tr("Tag"), lambda: self._offer(self.tr("All tags"), 1)),
        }
        for part, chooser in self._choosers.items():
            chooser.chosen.connect(partial(self.filtered.emit, part))
            flow.addWidget(chooser)
        self._column_button = button(self._look, self.tr("Columns"), self._offer_columns, icon="list-todo", flat=True)
        self._view_button = button(self._look, self.tr("Views"), self._offer_views, icon="eye", flat=True)
        flow.addWidget(self._column_button)
        flow.addWidget(self._view_button)
        column.addWidget(holder)
        self._name = QLineEdit()
        self._name.setPlaceholderText(self.tr("View name"))
        self._name.setAccessibleName(self.tr("View name"))
        self._name.returnPressed.connect(self._keep_named)
        self._name.editingFinished.connect(self._name.hide)
        self._name.setMaximumWidth(320)
        self._name.hide()
        column.addWidget(self._name)

    def show_view(self, view: PartnerView) -> None:
        """Shows the filter of a view in the combo boxes."""
        self.view = view
        for part, chooser in self._choosers.items():
            chooser.show_value(getattr(view.filter, part))

    def _standings(self) -> list[tuple[str, str]]:
        return [
            ("", self.tr("All statuses")),
            (Standing.DUE.value, self.tr("Due within a week")),
            (Standing.QUIET.value, self.tr("Quiet: visit overdue")),
            (Standing.NEVER_VISITED.value, self.tr("Never visited")),
            (Standing.ARCHIVED.value, self.tr("Archived")),
        ]

    def _offer(self, none: str, place: int) -> list[tuple[str, str]]:
        return [("", none), *((one, one) for one in self._known()[place])]

    # --- columns ----------------------------------------------------------------------------------------------------

    def _offer_columns(self) -> None:
        menu = self._menu(self.tr("Columns"))
        for one in self._columns.values():
            if one.name == "name":
                continue
            action = menu.addAction(one.title, partial(self.switch_column, one.name))
            action.setCheckable(True)
            action.setChecked(one.name in self.view.columns)
        menu.addSeparator()
        menu.addAction(self.tr("Reset columns"), lambda: self._show_columns(SHOWN))
        hang(menu, self._column_button)

    def switch_column(self, name: str) -> None:
        """Shows or hides a column."""
        shown = set(self.view.columns) ^ {name}
        self._show_columns(tuple(one for one in self._columns if one in shown))

    def _show_columns(self, shown: tuple[str, ...]) -> None:
        sort = self.view.sort if self.view.sort in shown else "name"
        self.arranged.emit(replace(self.view, columns=shown, sort=sort))
        self.keep_current()

    # --- views ------------------------------------------------------------------------------------------------------

    def _offer_views(self) -> None:
        menu = self._menu(self.tr("Views"))
        menu.addAction(self.tr("All partners"), lambda: self.arranged.emit(PartnerView()))
        for view in self._views:
            menu.addAction(view.name.replace("&", "&&"), partial(self.arranged.emit, view))
        menu.addSeparator()
        menu.addAction(self.tr("Save view…"), self.name_view)
        if self._views:
            away = menu.addMenu(self.tr("Delete view"))
            for view in self._views:
                away.addAction(view.name.replace("&", "&&"), partial(self._forget, view.name))
        hang(menu, self._view_button)

    def name_view(self) -> None:
        """Asks for a name to save the current view under."""
        self._name.setText(self.view.name)
        self._name.show()
        self._name.setFocus()
        self._name.selectAll()

    def _keep_named(self) -> None:
        name = " ".join(self._name.text().split())
        if name:
            self.view = replace(self.view, name=name)
            self._views = sorted(
                (*(one for one in self._views if one.name != name), self.view), key=lambda one: one.name
            )
            self.keep_current()
        self._name.hide()
        self._view_button.setFocus()

    def _forget(self, name: str) -> None:
        self._views = [one for one in self._views if one.name != name]
        self.keep_current()

    def keep_current(self) -> None:
        """Saves the named views and the current columns and order for the next start."""
        here = replace(self.view, name="", filter=PartnerFilter())
        store_views(self._context.journal, (one.plain() for one in (here, *self._views)))

    def commands(self) -> list[PaletteCommand]:
        """Palette commands for views and columns."""
        shown = [
            PaletteCommand(
                self.tr("Column: {0}").format(one.title), "list-todo", "", partial(self.switch_column, one.name)
            )
            for one in self._columns.values()
            if one.name != "name"
        ]
        views = [
            PaletteCommand(self.tr("View: {0}").format(one.name), "eye", "", partial(self.arranged.emit, one))
            for one in self._views
        ]
        return [*views, PaletteCommand(self.tr("Save view"), "eye", "", self.name_view), *shown]

    def _menu(self, name: str) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(name)
        return menu


def _kinds() -> list[tuple[str, str]]:
    return [(kind.value, said) for kind, said in kinds()]
