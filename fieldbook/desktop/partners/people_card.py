"""The card of a partner's people, with actions to call and write, and a form to add a person."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from fieldbook.desktop.kit.contact import ContactButtons
from fieldbook.desktop.kit.esc_filter import EscCloses
from fieldbook.desktop.kit.messages import translate_error
from fieldbook.desktop.kit.widgets import Card, FigureLabel, breakable, button, clear, heading, line, row
from fieldbook.desktop.page_context import PageContext
from fieldbook.errors import UserError
from fieldbook.journal import people
from fieldbook.journal.lookup import people_of
from fieldbook.model.partner import Partner
from fieldbook.model.person import Person, Role

#: Maximum number of people shown without “more”.
_SHOWN = 6


def _tr(text: str) -> str:
    return QCoreApplication.translate("PeopleCard", text)


class PeopleCard(Card):
    """The people who have a role at a partner today."""

    def __init__(self, context: PageContext, partner: str) -> None:
        super().__init__(margin=14, spacing=6)
        self._context, self._look, self._journal = context, context.look, context.journal
        self._partner = partner
        self._all = False
        self._shown: object = None
        self._head = heading(self._look, _tr("People"))
        self.column.addWidget(self._head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.column.addLayout(self._rows)
        self._fragile = line(_tr("We know only one person here. Who else should we meet?"), "soon", wrap=True)
        self.column.addWidget(self._fragile)
        self._more = button(self._look, "", self._show_all, flat=True)
        self._add = button(self._look, _tr("Add person"), self.add, icon="plus", flat=True)
        self.column.addLayout(row(self._add, 1, self._more))
        self._form = EscCloses(self._close)
        self._name, self._role = QLineEdit(), QLineEdit()
        for field, name in ((self._name, _tr("Name")), (self._role, _tr("Role"))):
            field.setPlaceholderText(name)
            field.setAccessibleName(name)
            field.setMinimumWidth(60)
            field.returnPressed.connect(self._take)
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        across: QHBoxLayout = row(self._name, self._role, button(self._look, _tr("Add"), self._take, main=True))
        across.setStretch(0, 3)
        across.setStretch(1, 2)
        form.addLayout(across)
        self._wrong = line("", "late", wrap=True)
        self._wrong.hide()
        form.addWidget(self._wrong)
        self._form.hide()
        self.column.addWidget(self._form)

    def refresh(self) -> None:
        """Reads the people again and shows them."""
        found = people_of(self._journal, self._partner)
        if (found, self._all) == self._shown:
            return
        self._shown = (found, self._all)
        focused = next((one.objectName() for one in self.findChildren(FigureLabel) if one.hasFocus()), "")
        clear(self._rows)
        self._head.setText(f"{_tr('People')} · {len(found)}" if found else _tr("People"))
        if not found:
            self._rows.addWidget(line(_tr("No people yet. Names in your notes are suggested."), "muted", wrap=True))
        for person, role in found if self._all else found[:_SHOWN]:
            self._rows.addLayout(self._row(person, role))
        self._fragile.setVisible(len(found) == 1)
        left = len(found) - _SHOWN
        self._more.setText(self.tr("and %n more", "", left))
        self._more.setVisible(left > 0 and not self._all)
        for one in self.findChildren(FigureLabel):
            if focused and one.objectName() == focused:
                one.setFocus()

    def _row(self, person: Person, role: Role) -> QHBoxLayout:
        name = FigureLabel(self._look, breakable(person.name), lambda: self._context.navigator.open_record(person.id))
        name.setAccessibleName(person.name)
        name.setObjectName(person.id)
        name.setFont(self._look.theme.font(0, QFont.Weight.DemiBold))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        under = " · ".join(part for part in (role.name, role.department, person.languages) if part)
        if under:
            said = line(under, "muted", wrap=True)
            said.setContentsMargins(3, 0, 3, 0)
            words.addWidget(said)
        phone = person.phones[0].value if person.phones else ""
        mail = person.emails[0].value if person.emails else ""
        reach = ContactButtons(self._look, person.name, phone, mail)
        reach.reported.connect(self._context.alerts.done)
        across = QHBoxLayout()
        across.setSpacing(4)
        across.addLayout(words, 1)
        across.addWidget(reach)
        return across

    def _show_all(self) -> None:
        self._all = True
        self.refresh()

    def add(self) -> None:
        """Opens the form for a new person."""
        self._form.show()
        self._add.hide()
        self._name.setFocus()

    def _take(self) -> None:
        partner = self._journal.get(Partner, self._partner)
        try:
            people.add_person(self._journal, self._name.text(), partner, self._role.text(), self._journal.today())
        except UserError as error:
            self._wrong.setText(translate_error(error))
            self._wrong.show()
            self._name.setFocus()
            return
        self._name.clear()
        self._role.clear()
        self._wrong.hide()
        self._name.setFocus()

    def _close(self) -> None:
        self._form.hide()
        self._wrong.hide()
        self._add.show()
        self._add.setFocus()
