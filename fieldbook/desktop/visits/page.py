"""The page of visits: week, list and month."""

from collections.abc import Callable
from datetime import date

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from fieldbook.desktop.command import PaletteCommand
from fieldbook.desktop.kit.segmented_control import SegmentedControl
from fieldbook.desktop.kit.tokens import MARGIN
from fieldbook.desktop.kit.widgets import button, row, title
from fieldbook.desktop.page import Page
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.visits.month_view import MonthView
from fieldbook.desktop.visits.visit_list import VisitList
from fieldbook.desktop.visits.week_view import WeekView


class VisitsPage(Page):
    """The page with three views of the same visits."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        look = context.look
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 24, MARGIN, 18)
        column.setSpacing(12)
        self.week, self.list, self.month = WeekView(context), VisitList(context), MonthView(context)
        self._views: tuple[WeekView | VisitList | MonthView, ...] = (self.week, self.list, self.month)
        self._stack = QStackedWidget()
        for view in self._views:
            self._stack.addWidget(view)
        names = [self.tr("&Week"), self.tr("&List"), self.tr("&Month")]
        self._chooser = SegmentedControl(look, self.tr("View"), names)
        self._chooser.chosen.connect(self._show)
        self._chooser.activated.connect(lambda _place: self.focus_first())
        new = button(look, self.tr("Plan visit"), lambda: self._context.actions.plan_visit(""), icon="plus", main=True)
        column.addLayout(row(title(look, self.tr("Visits")), self._chooser, 1, new, spacing=14))
        column.addWidget(self._stack, 1)
        self._listen()
        self._chooser.show_chosen(0)

    def _listen(self) -> None:
        for keys, act in (
            ("Ctrl+PgUp", lambda: self._step(-1)),
            ("Ctrl+PgDown", lambda: self._step(1)),
            ("Ctrl+T", self._to_today),
        ):
            QShortcut(QKeySequence(keys), self, act)
        self.month.week_chosen.connect(self._to_week)

    def _show(self, place: int) -> None:
        """Shows one of the views. The month view opens at the day selected in the week view."""
        if place == 2:
            self.month.go_to(self.week.grid.day if self.week.grid.days else self.week.first)
        self._stack.setCurrentIndex(place)
        self.setWindowTitle((self.tr("Visits by week"), self.tr("Visits as a list"), self.tr("Visits by month"))[place])
        self._views[place].refresh()

    def _to_week(self, day: date) -> None:
        self._chooser.show_chosen(0)
        self.week.go_to(day)
        self.week.grid.setFocus()

    def show_visit(self, visit: str) -> None:
        """Selects a visit in the week view, if that view is shown."""
        if self._stack.currentWidget() is self.week:
            self.week.show_visit(visit)

    def _step(self, step: int) -> None:
        view = self._views[self._stack.currentIndex()]
        if not isinstance(view, VisitList):
            view.step(step)

    def _to_today(self) -> None:
        view = self._views[self._stack.currentIndex()]
        if not isinstance(view, VisitList):
            view.to_today()

    def refresh(self) -> None:
        """Refreshes the view that is shown."""
        self._views[self._stack.currentIndex()].refresh()

    def focus_first(self) -> None:
        """Sets the focus to the partners to visit or, when there are none, to the visits."""
        place = self._stack.currentIndex()
        if place == 0:
            has_due = self.week.due.current is not None
            (self.week.due if has_due else self.week.grid).setFocus()
        else:
            self._views[place].focus_first()  # type: ignore[union-attr]

    def commands(self) -> list[PaletteCommand]:
        """Palette commands of this page."""
        found = [
            PaletteCommand(self.tr("Plan visit"), "plus", "", lambda: self._context.actions.plan_visit("")),
            PaletteCommand(self.tr("Visits by week"), "calendar", "Alt+W", self._shower(0)),
            PaletteCommand(self.tr("Visits as a list"), "list-todo", "Alt+L", self._shower(1)),
            PaletteCommand(self.tr("Visits by month"), "calendar", "Alt+M", self._shower(2)),
        ]
        due = self.week.due.current
        if self._stack.currentIndex() == 0 and due is not None:
            text = self.tr("Open {0}").format(due.name)
            found.append(
                PaletteCommand(text, "building-2", "", lambda: self._context.navigator.open_partner(due.partner))
            )
        return found

    def _shower(self, place: int) -> Callable[[], None]:
        def act() -> None:
            self._chooser.show_chosen(place)
            self.focus_first()

        return act

    def keys(self) -> list[tuple[str, str]]:
        """The keys of this page for the list of shortcuts."""
        return [
            ("Alt+W, L, M", self.tr("week, list, month")),
            (
                self.tr("Enter"),
                self.tr("plan a visit to the selected partner on the selected day; open the selected visit"),
            ),
            ("← →", self.tr("change day")),
            ("Alt+← →", self.tr("move visit by a day")),
            ("Alt+↑ ↓", self.tr("move visit by half an hour")),
            ("C", self.tr("mark visit as confirmed")),
            (self.tr("Delete"), self.tr("cancel visit")),
            ("Ctrl+PgUp, Ctrl+PgDown", self.tr("previous or next week or month")),
            ("Ctrl+T", self.tr("go to today")),
        ]
