"""The form that plans a visit: date and time in one line, with a preview of how it was understood."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from fieldbook.capture.datetime_parser import DateTimeParser
from fieldbook.capture.languages.registry import in_order
from fieldbook.desktop.book_context import BookContext
from fieldbook.desktop.kit.choice_box import ChoiceBox
from fieldbook.desktop.kit.layout_direction import inset
from fieldbook.desktop.kit.messages import reader_language, translate_error
from fieldbook.desktop.kit.name_field import NameField
from fieldbook.desktop.kit.prompt_sheet import PromptSheet
from fieldbook.desktop.kit.widgets import button, line, row, shrinking
from fieldbook.desktop.planning.slot_parser import format_slot, objections, parse_slot, usual_slot
from fieldbook.desktop.records.domain_text import format_channel
from fieldbook.errors import UserError
from fieldbook.journal import lookup, visits
from fieldbook.model.partner import US, Partner
from fieldbook.model.value_types import TimeSlot
from fieldbook.model.visit import Visit, VisitChannel
from fieldbook.search_key import search_key


@dataclass(frozen=True, slots=True)
class PlanTarget:
    """What the form plans: a new visit (partner and time may still be open), or a new time for an existing visit."""

    partner: Partner | None = None
    visit: Visit | None = None
    at: datetime | None = None


class PlanForm(PromptSheet):
    """Plans a visit or moves one. Errors are shown in the form, and the input is kept. ``planned`` is emitted with the
    id of the visit after the form was closed."""

    planned = Signal(str)

    def __init__(self, foot: QVBoxLayout, context: BookContext, aim: PlanTarget) -> None:
        super().__init__(self._said_first(aim))
        self._context, self._aim, self._journal = context, aim, context.journal
        settings = context.settings
        self._reader = DateTimeParser(in_order(reader_language()), first_month=settings.fiscal_year_starts)
        self._head = line(self.accessibleName(), wrap=True)
        leave = button(context.look, "", self.leave, icon="x", flat=True)
        leave.setAccessibleName(self.tr("Cancel"))
        column = QVBoxLayout(self)
        inset(column, 14, 10, 10, 12)
        column.setSpacing(6)
        head = row(self._head, leave)
        head.setStretch(0, 1)
        column.addLayout(head)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(2)
        column.addLayout(self._grid)
        self._make_fields()
        self._understood = shrinking(line(""))
        self._against = line("", "soon", wrap=True)
        below = row(self._understood, self._against, spacing=14)
        below.setStretch(1, 1)
        column.addLayout(below)
        self._order(leave)
        foot.addWidget(self)
        self._show_slot()
        (self.partner if self._nameless else self.when).setFocus()
        if aim.at is not None:
            self.when.setSelection(11, 5)

    @property
    def _nameless(self) -> bool:
        """Whether the form has to ask for the partner."""
        return self._aim.partner is None and self._aim.visit is None

    def _said_first(self, aim: PlanTarget) -> str:
        if aim.visit is not None:
            return self.tr("Move visit")
        return self.tr("Plan visit to {0}").format(aim.partner.name) if aim.partner else self.tr("Plan visit")

    # --- fields ------------------------------------------------------------------------------------------------------

    def _make_fields(self) -> None:
        aim, visit = self._aim, self._aim.visit
        self.partner = NameField([one.name for one in lookup.partners(self._journal)] if self._nameless else [])
        self.when, self.minutes = QLineEdit(), QLineEdit()
        self.place, self.purpose, self.agenda = QLineEdit(), QLineEdit(), QLineEdit()
        self.people = NameField((), several=True)
        self.how = ChoiceBox(self._context.look, [(how, format_channel(how)) for how in VisitChannel])
        usual = self._usual()
        self.minutes.setText(str(usual.minutes))
        self.when.setPlaceholderText(self.tr("Tuesday 14:00"))
        if aim.at is not None:
            self.when.setText(f"{aim.at:%Y-%m-%d %H:%M}")
        first: list[tuple[str, QWidget, int]] = []
        if self._nameless:
            first.append((self.tr("Partner"), self.partner, 3))
        first += [(self.tr("Date and time"), self.when, 3), (self.tr("Minutes"), self.minutes, 1)]
        second: list[tuple[str, QWidget, int]] = []
        if visit is None:
            first.append((self.tr("Format"), self.how, 2))
            second = [
                (self.tr("People"), self.people, 3),
                (self.tr("Place"), self.place, 2),
                (self.tr("Purpose"), self.purpose, 2),
                (self.tr("Agenda (separate with ;)"), self.agenda, 3),
            ]
            self.place.setPlaceholderText(aim.partner.address.one_line if aim.partner else "")
        self._save = button(self._context.look, self.tr("Move") if visit else self.tr("Plan"), self._take, main=True)
        self._lay(first, 0)
        self._lay(second, 2)
        self._grid.addWidget(self._save, 3 if second else 1, 13)

    def _lay(self, fields: list[tuple[str, QWidget, int]], top: int) -> None:
        """Adds labelled fields side by side to a grid of twelve columns. Each field is (name, widget, share of the
        width)."""
        whole, left = sum(share for _name, _field, share in fields), 0
        for place, (name, field, share) in enumerate(fields):
            wide = 13 - left if place == len(fields) - 1 else max(1, round(12 * share / whole))
            label = QLabel(name)
            label.setProperty("tone", "muted")
            label.setFont(self._context.look.theme.font(-0.8))
            label.setBuddy(field)
            label.setContentsMargins(0, 6 if top else 0, 0, 0)
            field.setAccessibleName(name)
            field.setMinimumWidth(60)
            self._grid.addWidget(label, top, left, 1, wide)
            self._grid.addWidget(field, top + 1, left, 1, wide)
            left += wide
            if isinstance(field, QLineEdit):
                field.returnPressed.connect(self._take)
                field.textEdited.connect(self._show_slot)
        for column in range(13):
            self._grid.setColumnStretch(column, 1)

    def _order(self, leave: QWidget) -> None:
        fields = (self.partner, self.when, self.minutes, self.how, self.people, self.place, self.purpose, self.agenda)
        shown: list[QWidget] = [one for one in fields if self._grid.indexOf(one) >= 0]
        shown += [self._save, leave]
        for first, second in pairwise(shown):
            QWidget.setTabOrder(first, second)
        for one in fields:
            if one not in shown:
                one.setParent(self)
                one.hide()

    def _known_people(self) -> list[str]:
        partner = self._partner_meant()
        wanted = [partner.id] if partner else []
        found = [person.name for one in (*wanted, US) for person, _role in lookup.people_of(self._journal, one)]
        return list(dict.fromkeys(found))

    @property
    def _lines(self) -> list[QLineEdit]:
        return [self.partner, self.when, self.minutes, self.people, self.place, self.purpose, self.agenda]

    @property
    def lines(self) -> tuple[str, ...]:
        return *(one.text() for one in self._lines), str(self.how.currentIndex())

    def write(self, lines: Sequence[str]) -> None:
        for field, text in zip(self._lines, lines[:-1], strict=True):
            field.setText(text)
        self.how.setCurrentIndex(int(lines[-1]))
        self._show_slot()

    # --- preview -----------------------------------------------------------------------------------------------------

    def _usual(self) -> TimeSlot:
        visit, partner = self._aim.visit, self._partner_meant()
        if visit is not None and visit.when is not None:
            return visit.when
        return usual_slot(self._journal, self._context.settings.visit_minutes, partner.zone if partner else "")

    def _partner_meant(self) -> Partner | None:
        """Returns the given partner, or the one whose full name was typed, if any."""
        if not self._nameless:
            return self._aim.partner
        wanted = search_key(self.partner.text().strip())
        found = [one for one in lookup.partners(self._journal) if wanted and search_key(one.name) == wanted]
        return found[0] if found else None

    def _slot(self) -> TimeSlot:
        return parse_slot(self._reader, self._journal, self.when.text(), self.minutes.text(), self._usual())

    def _show_slot(self, _text: str = "") -> None:
        """Shows how the date line is interpreted and any conflicts, and offers the partner's people for completion."""
        self.people.offer(self._known_people())
        self._head.setText(self.accessibleName())
        _tone(self._head, "")
        if not self.when.text().strip():
            self._understood.setText(self.tr("For example: Tuesday 14:00, 26.11. 9:30, tomorrow 14:00-15:30"))
            _tone(self._understood, "muted")
            self._against.setText("")
            return
        try:
            when = self._slot()
        except UserError as error:
            self._understood.setText(translate_error(error))
            _tone(self._understood, "late")
            self._against.setText("")
            return
        self._understood.setText(format_slot(when, self._journal.today(), self._journal.clock.zone))
        _tone(self._understood, "")
        visit, meant = self._aim.visit, self._partner_meant()
        partner = visit.partners[0] if visit else meant.id if meant else ""
        self._against.setText(" ".join(objections(self._journal, when, visit.id if visit else "", partner)))

    # --- saving -------------------------------------------------------------------------------------------------------

    def _take(self) -> None:
        try:
            if (visit := self._aim.visit) is not None:
                visits.move(self._journal, self._journal.present(Visit, visit.id), self._slot())
            else:
                visit = self._plan()
        except UserError as error:
            self._head.setText(translate_error(error))
            _tone(self._head, "late")
            if not self.when.text().strip():
                self.when.setFocus()
            return
        self.leave()
        self.planned.emit(visit.id)

    def _plan(self) -> Visit:
        if (partner := self._aim.partner) is not None:
            partner = self._journal.present(Partner, partner.id)
        else:
            partner = lookup.partner_named(self._journal, self.partner.text())
        people = [self._person(partner, name) for name in self.people.names]
        visit, _done = visits.plan(
            self._journal,
            [partner],
            self._slot(),
            place=self.place.text().strip(),
            purpose=self.purpose.text().strip(),
            points=self.agenda.text().split(";"),
            people=list(dict.fromkeys(people)),
            how=self.how.value,
        )
        return visit

    def _person(self, partner: Partner, name: str) -> str:
        """Returns the id of the person with a name; people of the partner and colleagues come before others with the
        same name."""
        known = [one for side in (partner.id, US) for one, _role in lookup.people_of(self._journal, side)]
        near = [one.id for one in known if search_key(one.name) == search_key(name)]
        return near[0] if len(near) == 1 else lookup.person_named(self._journal, name).id


def _tone(label: QLabel, tone: str) -> None:
    label.setProperty("tone", tone)
    label.style().polish(label)
