"""The week view: partners to visit, the grid of days, and what is still open in the week."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from fieldbook.desktop.kit.date_text import day_dated, format_days
from fieldbook.desktop.kit.key_names import format_key
from fieldbook.desktop.kit.messages import translate
from fieldbook.desktop.kit.widgets import Card, at_top, button, heading, line, row
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.planning.slot_parser import shifted, working_days
from fieldbook.desktop.route import Route
from fieldbook.desktop.visits.due_list import DueList, due_rows
from fieldbook.desktop.visits.week_grid import WeekGrid
from fieldbook.errors import UserError
from fieldbook.insight.visit_warnings import visit_warnings
from fieldbook.insight.week import ToPlan, WeekVisit, free_slot, to_plan, unconfirmed, visits_between
from fieldbook.journal import visits
from fieldbook.journal.validation import UNCHANGED
from fieldbook.model.partner import Partner
from fieldbook.model.value_types import TimeSlot
from fieldbook.model.visit import Party, Visit
from fieldbook.storage.queries.partners import count_partners


def week_start(day: date) -> date:
    """Returns the first day of a day's week; the locale defines which weekday that is."""
    return day - timedelta(days=(day.isoweekday() - QLocale().firstDayOfWeek().value) % 7)


class WeekView(QWidget):
    """The view in which a week is planned."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context, self._journal = context, context.journal
        self.first = week_start(self._journal.today())
        self._found: list[WeekVisit] = []
        self._due = ToPlan((), (), ())
        self._planned = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._head())
        across = QHBoxLayout()
        across.setSpacing(14)
        across.addWidget(self._left(), 3)
        self.grid = WeekGrid(context.look, self.tr("Week"))
        across.addWidget(self.grid, 8)
        column.addLayout(across, 1)
        column.addLayout(self._foot())
        self._listen()

    # --- widgets ------------------------------------------------------------------------------------------------------

    def _head(self) -> QHBoxLayout:
        look = self._context.look
        self._range = heading(look, "")
        before = button(look, "", lambda: self.step(-1), icon="chevron-left", flat=True)
        before.setAccessibleName(self.tr("Previous week"))
        before.setToolTip(format_key("Ctrl+PgUp"))
        after = button(look, "", lambda: self.step(1), icon="chevron-right", flat=True)
        after.setAccessibleName(self.tr("Next week"))
        after.setToolTip(format_key("Ctrl+PgDown"))
        today = button(look, self.tr("Today"), self.to_today)
        today.setToolTip(format_key("Ctrl+T"))
        return row(today, before, after, self._range, 1)

    def _left(self) -> QWidget:
        card = Card(margin=10, spacing=4)
        self._due_head = heading(self._context.look, self.tr("To visit"))
        self._due_head.setContentsMargins(8, 2, 8, 0)
        self._hint = line("", "muted", wrap=True)
        self._hint.setFont(self._context.look.theme.font(-0.8))
        self._hint.setContentsMargins(8, 0, 8, 4)
        self.due = DueList(self._context.look, self.tr("To visit"))
        self._nobody = line("", "muted", wrap=True)
        self._nobody.setContentsMargins(8, 0, 8, 0)
        at_top(self._nobody)
        card.column.addWidget(self._due_head)
        card.column.addWidget(self._hint)
        card.column.addWidget(self.due, 1)
        card.column.addWidget(self._nobody, 1)
        return card

    def _foot(self) -> QHBoxLayout:
        look = self._context.look
        self._unsure = button(look, "", self._open_unsure, flat=True)
        self._left_out = button(look, "", self._open_left_out, flat=True)
        self._settled = line(self.tr("All visits this week are confirmed, and no overdue partner is missing."), "muted")
        self._remark = line("", "soon", wrap=True)
        export = button(look, self.tr("Export"), self._hand_over, icon="calendar")
        export.setToolTip(self.tr("Export this week to calendar"))
        across = row(self._unsure, self._left_out, self._settled, self._remark, export)
        across.setStretch(3, 1)
        return across

    def _listen(self) -> None:
        self.due.wanted.connect(self._drop)
        self.due.stepped.connect(self.grid.step_day)
        self.grid.opened.connect(self._context.navigator.open_visit)
        self.grid.stepped.connect(self.step)
        self.grid.chosen.connect(lambda _day: self._say_hint())
        self.grid.moved.connect(self._guarded(self._move))
        self.grid.cancelled.connect(self._guarded(self._cancel))
        self.grid.confirmed.connect(lambda visit: self._context.actions.change_visit(visit, "confirm"))
        self.grid.wanted.connect(self._plan_there)

    def _guarded(self, act: Callable[..., object]) -> Callable[..., None]:
        def run(*told: object) -> None:
            try:
                act(*told)
            except UserError as error:
                self._context.alerts.page_error(error)

        return run

    # --- content ------------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Reads the week again."""
        last = self.first + timedelta(days=6)
        self._found = visits_between(self._journal, self.first, last)
        self._due = to_plan(self._journal, max(last, self._journal.today()))
        self.grid.show_week(self._days(), self._found, self._journal.clock.now(), self._journal.clock.zone)
        self.due.show_due(due_rows(self._due, self._journal.today()))
        self._range.setText(format_days(self.first, last))
        self._show_due()
        self._show_foot()

    def _days(self) -> list[date]:
        """Returns the working days; all seven days if a visit falls on one of the others."""
        days = [self.first + timedelta(days=step) for step in range(7)]
        held = {day for one in self._found for day in _days_of(one)}
        open_days = working_days()
        folded = not any(day in held for day in days if day.isoweekday() not in open_days)
        return [day for day in days if day.isoweekday() in open_days] if folded else days

    def _show_due(self) -> None:
        count = sum(len(group) for _town, group in self._due.towns)
        some = bool(count or self._due.planned)
        self._due_head.setText(f"{self.tr('To visit')} · {count}" if count else self.tr("To visit"))
        self.due.setVisible(some)
        self._nobody.setVisible(not some)
        known = count_partners(self._journal.reader)
        self._nobody.setText(
            self.tr("No visits due. All partners are within their visit cadence.")
            if known
            else self.tr(
                "No partners yet. Partners due for a visit are listed here by town. Press Ctrl+2 to add partners."
            )
        )
        self._say_hint()

    def _say_hint(self) -> None:
        day = day_dated(self.grid.day, self._journal.today())
        self._hint.setText(
            self.tr("Press Enter to plan a visit on {0}; use the left and right arrows to change the day.").format(day)
        )
        self._hint.setVisible(self.due.isVisibleTo(self))

    def _show_foot(self) -> None:
        unsure, left_out = len(unconfirmed(self._found)), len(self._due.unplanned)
        for figure, count, text in (
            (self._unsure, unsure, self.tr("%n not confirmed", "", unsure)),
            (self._left_out, left_out, self.tr("%n overdue, not planned", "", left_out)),
        ):
            _show_figure(figure, count, text)
        self._settled.setVisible(not unsure and not left_out and bool(self._found))
        self._remark.setText(" ".join(self._remarks()))

    def _remarks(self) -> list[str]:
        """Returns the warnings about the visit that was last planned or moved here."""
        ids = (self._planned,) if self._planned else ()
        found = self._journal.reader.many(Visit, ids, gone=False).values()
        return [translate(remark) for one in found for remark in visit_warnings(self._journal, one)]

    def _open_unsure(self) -> None:
        self._context.search.show_records(self._unsure.text(), unconfirmed(self._found))

    def _open_left_out(self) -> None:
        self._context.search.show_records(self._left_out.text(), self._due.unplanned)

    def _hand_over(self) -> None:
        self._context.navigator.open(
            Route("calendar-export", (self.first.isoformat(), (self.first + timedelta(days=6)).isoformat()))
        )

    # --- navigation ---------------------------------------------------------------------------------------------------

    def step(self, weeks: int) -> None:
        """Moves forward by a number of weeks; backward if it is negative. The selected weekday is kept."""
        self.go_to(self.grid.day + timedelta(weeks=weeks))

    def to_today(self) -> None:
        """Shows the current week."""
        self.go_to(self._journal.today())

    def go_to(self, day: date) -> None:
        """Shows the week of a day and selects the day."""
        self.first, self._planned = week_start(day), ""
        self.grid.day = day
        self.refresh()
        self.grid.choose_day(day if day in self.grid.days else self.grid.days[0])

    def show_visit(self, visit: str) -> None:
        """Shows the week of a visit, selects and focuses the visit, and shows warnings about it."""
        when = self._journal.get(Visit, visit).when
        if when is None:
            return
        self._go_to_visit(visit, when.day)
        self.grid.setFocus()

    def _go_to_visit(self, visit: str, day: date) -> None:
        self.first, self._planned = week_start(day), visit
        self.grid.day = day
        self.refresh()
        self.grid.choose_visit(visit)

    # --- actions ------------------------------------------------------------------------------------------------------

    def _drop(self, partner: str) -> None:
        """Plans a visit to a partner in the next free slot of the chosen day."""
        self._guarded(self._plan_next)(partner)

    def _plan_next(self, partner: str) -> None:
        found, day = self._journal.get(Partner, partner), self.grid.day
        slot = self._free(found.zone)
        if slot is None:
            raise UserError(
                "No free hour left on {day}.",
                kept=UNCHANGED,
                todo=("Choose another day with the left and right arrow keys, or plan the visit for a specific time."),
                day=day_dated(day, self._journal.today()),
            )
        visit, _done = visits.plan(self._journal, [found], slot)
        self._planned = visit.id
        self.refresh()
        self.grid.choose_visit(visit.id)

    def _free(self, zone: str = "") -> TimeSlot | None:
        """Returns the next free slot of the selected day, if any."""
        minutes, now = self._context.settings.visit_minutes, self._journal.clock.now()
        return free_slot(self._found, self.grid.day, minutes, zone or self._journal.clock.zone, now)

    def _plan_there(self, at: object) -> None:
        slot = self._free()
        start = at if isinstance(at, datetime) else slot.start if slot is not None else self._morning()
        self._context.actions.plan_visit("", start.isoformat(timespec="minutes"))

    def _morning(self) -> datetime:
        return datetime.combine(self.grid.day, datetime.min.time()).replace(hour=9)

    def _move(self, visit: str, start: datetime) -> None:
        found = self._journal.get(Visit, visit)
        if not found.planned or found.when is None:
            raise UserError(
                "A visit that took place cannot be moved.", kept=UNCHANGED, todo="Open the visit to change it."
            )
        visits.move(self._journal, found, shifted(found.when, start))
        self._go_to_visit(visit, start.date())

    def _cancel(self, visit: str) -> None:
        found = self._journal.get(Visit, visit)
        if not found.planned:
            raise UserError("A visit that took place cannot be cancelled.", kept=UNCHANGED)
        visits.cancel(self._journal, found, Party.US)


def _show_figure(figure: QPushButton, count: int, text: str) -> None:
    figure.setText(text)
    figure.setAccessibleName(text)
    figure.setVisible(bool(count))


def _days_of(visit: WeekVisit) -> list[date]:
    """Returns the days on which a visit takes place."""
    last = (visit.when.ends - timedelta(minutes=1)).date()
    return [visit.when.day + timedelta(days=step) for step in range((last - visit.when.day).days + 1)]
