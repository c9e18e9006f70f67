"""The card of a person's roles: present and past, with actions to add, end or move a role."""

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from fieldbook.desktop.kit.choice_box import ChoiceBox
from fieldbook.desktop.kit.date_text import day_short
from fieldbook.desktop.kit.esc_filter import EscCloses
from fieldbook.desktop.kit.fields import LineField, complete, hide_offers, pick
from fieldbook.desktop.kit.flow_layout import FlowLayout
from fieldbook.desktop.kit.inline_edit import InlineEdit, soft
from fieldbook.desktop.kit.messages import translate_error
from fieldbook.desktop.kit.widgets import Card, FigureLabel, button, clear, heading, line, row
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.records.day_field import DayField, read_typed_day
from fieldbook.errors import UserError
from fieldbook.journal import people
from fieldbook.journal.lookup import partners
from fieldbook.model.partner import Partner
from fieldbook.model.person import Person, Role


def _tr(text: str) -> str:
    return QCoreApplication.translate("RolesCard", text)


class RolesCard(Card):
    """The roles of one person, current roles first."""

    def __init__(self, context: PageContext, person: str) -> None:
        super().__init__(margin=14, spacing=6)
        self._context, self._look, self._journal = context, context.look, context.journal
        self._person = person
        self._shown: list[Role] | None = None
        self.column.addWidget(heading(self._look, _tr("Roles")))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.column.addLayout(self._rows)
        self._without: tuple[str, ...] = ()
        self._ask = FigureLabel(
            self._look, "", lambda: self._context.search.show_records(self._ask.text(), self._without)
        )
        self._ask.setProperty("tone", "soon")
        self.column.addWidget(self._ask)
        self._add = button(self._look, _tr("Add role"), self.add, icon="plus", flat=True)
        self.column.addLayout(row(self._add, 1))
        self._form = EscCloses(self._close)
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(6)
        ways = [(False, _tr("Also at")), (True, _tr("Moves to"))]
        self._way = ChoiceBox(self._look, ways)
        self._way.setAccessibleName(_tr("Type of change"))
        self._at = self._field(_tr("Partner"))
        self._what = self._field(_tr("Role"))
        self._since = self._field(_tr("Since, for example 1.9."))
        form.addWidget(self._way)
        form.addLayout(row(self._at, self._what))
        form.addLayout(row(self._since, button(self._look, _tr("Save"), self._take, main=True)))
        self._wrong = line("", "late", wrap=True)
        self._wrong.hide()
        form.addWidget(self._wrong)
        self._form.hide()
        self.column.addWidget(self._form)

    def _field(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setPlaceholderText(name)
        made.setAccessibleName(name)
        made.setMinimumWidth(60)
        made.returnPressed.connect(self._take)
        return made

    def refresh(self) -> None:
        """Reads the roles again and shows them; not while one of the fields is being edited."""
        found = people.roles_of(self._journal, self._person, past=True)
        open_fields = any(one.editing for one in self.findChildren(InlineEdit))
        if found == self._shown or open_fields:
            return
        self._shown = found
        clear(self._rows)
        known = {one.partner: self._journal.reader.canon(one.partner) for one in found}
        names = self._journal.reader.many(Partner, known.values())
        for role in found:
            at = names.get(known[role.partner])
            self._rows.addWidget(self._role(role, at.id if at else "", at.name if at else "?"))
        if not found:
            self._rows.addWidget(line(_tr("No roles yet"), "muted"))
        self._show_open(found)

    def _role(self, role: Role, partner: str, name: str) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        held = role.held_on(self._journal.today())
        at = FigureLabel(self._look, soft(name), partial(self._context.navigator.open_partner, partner))
        at.setAccessibleName(name)
        at.setFont(self._look.theme.font(0, QFont.Weight.DemiBold if held else QFont.Weight.Normal))
        top = row(at)
        if held:
            end = button(self._look, _tr("Mark as left"), partial(self._end, partner), flat=True)
            end.setAccessibleName(_tr("Mark as left: {0}").format(name))
            top.addWidget(end)
        top.setStretch(0, 1)
        column.addLayout(top)
        below = QWidget()
        flow = FlowLayout(below, across=4)
        for field in self._fields(role):
            flow.addWidget(field)
        column.addWidget(below)
        return holder

    def _fields(self, role: Role) -> tuple[InlineEdit, ...]:
        today, settings = self._journal.today, self._context.settings

        def save(name: str) -> Any:
            return lambda value: people.change_role(self._journal, self._now(role), **{name: value})

        name = LineField(self._look, _tr("Role"), save("name"), empty=_tr("add role title"), wrap=False)
        since = DayField(
            self._look, _tr("Since"), save("since"), today, settings,
            years=True, say_value=lambda day: _tr("since {0}").format(_format_day(day)),
            empty=_tr("since …"), wrap=False,
        )  # fmt: skip
        until = DayField(
            self._look, _tr("Until"), save("until"), today, settings,
            years=True, say_value=lambda day: _tr("until {0}").format(_format_day(day)),
            empty=_tr("until …"), wrap=False,
        )  # fmt: skip
        for field, value in ((name, role.name), (since, role.since), (until, role.until)):
            field.show_value(value)
            field.shown.setProperty("tone", "muted")
            field.closed.connect(self.refresh)
        return name, since, until

    def _now(self, role: Role) -> Role:
        found = self._journal.reader.get(role.id)
        assert isinstance(found, Role)
        return found

    def _show_open(self, roles: list[Role]) -> None:
        """Shows the open commitments at former partners that still name this person, so that someone else can be
        named."""
        person, today = self._journal.get(Person, self._person), self._journal.today()
        canon = self._journal.reader.canon
        left = {canon(one.partner) for one in roles if not one.held_on(today)}
        left -= {canon(one.partner) for one in roles if one.held_on(today)}
        found = [
            one.id
            for partner in self._journal.reader.many(Partner, left).values()
            for one in people.without_a_name(self._journal, person, partner)
        ]
        self._without = tuple(found)
        self._ask.setText(
            self.tr("%n open commitment(s) there still name this person. Who takes over?", "", len(found))
        )
        self._ask.setAccessibleName(self._ask.text())
        self._ask.setVisible(bool(found))

    def _end(self, partner: str) -> None:
        try:
            people.end_role(self._journal, self._journal.get(Person, self._person), self._journal.get(Partner, partner))
        except UserError as error:
            self._context.alerts.page_error(error)

    def add(self, *, moving: bool = False) -> None:
        """Opens the form for a new role; with ``moving`` the person leaves the current partner."""
        complete(self._at, [one.name for one in partners(self._journal)])
        self._way.show_value(moving)
        self._form.show()
        self._add.hide()
        self._at.setFocus()

    def _take(self) -> None:
        hide_offers(self._at)
        known = {one.name: one for one in partners(self._journal)}
        person = self._journal.get(Person, self._person)
        try:
            at = pick(self._at.text(), known, "No partner named “{said}”.")
            if at is None:
                raise UserError("Which partner?", todo="Enter its name.")
            said = self._since.text().strip()
            since = read_typed_day(said, self._journal.today(), self._context.settings) if said else None
            if self._way.value:
                people.move_person(self._journal, person, at, self._what.text(), since)
            else:
                people.begin_role(self._journal, person, at, self._what.text(), since)
        except UserError as error:
            self._wrong.setText(translate_error(error))
            self._wrong.show()
            return
        for field in (self._at, self._what, self._since):
            field.clear()
        self._close()

    def _close(self) -> None:
        self._form.hide()
        self._wrong.hide()
        self._add.show()
        self._add.setFocus()


def _format_day(day: date) -> str:
    """Returns ``2019`` for 1 January, which stands for a whole year; otherwise the date with its year."""
    return str(day.year) if (day.month, day.day) == (1, 1) else day_short(day, date.min)
