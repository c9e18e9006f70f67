"""The forms of the three steps of the welcome page: profile, work settings, partners."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from fieldbook.bootstrap import home_zone
from fieldbook.desktop.kit.choice_box import ChoiceBox
from fieldbook.desktop.kit.messages import translate_error
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import Card, at_top, button, heading, icon_label, line, row
from fieldbook.desktop.settings.setting_specs import months, zone_line
from fieldbook.errors import UserError
from fieldbook.settings import Settings, check


class StepForm(QWidget):
    """Base of a step. ``further`` is emitted when the input is valid and the user continues."""

    further = Signal()

    def __init__(self, look: UiContext) -> None:
        super().__init__()
        self.look = look
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(14)
        self._said = line("", "late", wrap=True)
        self._said.hide()

    def field(self, card: Card, name: str, help_text: str, control: QWidget) -> None:
        """Adds a control with its label above and a help text below to a card."""
        label = QLabel(name)
        label.setFont(self.look.theme.font(0, QFont.Weight.Medium))
        label.setBuddy(control)
        control.setAccessibleName(name)
        control.setAccessibleDescription(help_text)
        card.column.addWidget(label)
        card.column.addWidget(control)
        if help_text:
            about = line(help_text, "muted", wrap=True)
            about.setFont(self.look.theme.font(-0.4))
            card.column.addWidget(about)
        card.column.addSpacing(6)

    def say(self, text: str, under: QWidget | None = None) -> None:
        """Shows a message below the field ``under`` and its help text, until the next call; an empty text hides it."""
        card = under.parentWidget() if under is not None else None
        if isinstance(card, Card) and under is not None:
            card.column.removeWidget(self._said)
            card.column.insertWidget(card.column.indexOf(under) + 2, self._said)  # after the help text
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def go_on(self) -> None:
        """Continues to the next step. Subclasses validate their input first."""
        self.further.emit()

    def focus_first(self) -> None:
        """Focuses the first control."""

    def _fields(self) -> Mapping[str, QLineEdit | ChoiceBox]:
        """The input fields by attribute name, which is the same in every language."""
        return {name: one for name, one in vars(self).items() if isinstance(one, QLineEdit | ChoiceBox)}

    @property
    def typed(self) -> dict[str, object]:
        """The input by field name: every choice, and the text fields that the user changed from their default."""
        return {
            name: one.value if isinstance(one, ChoiceBox) else one.text()
            for name, one in self._fields().items()
            if isinstance(one, ChoiceBox) or one.isModified()
        }

    def type_again(self, typed: Mapping[str, object]) -> None:
        """Restores input from ``typed`` of an earlier form of the same class."""
        for name, one in self._fields().items():
            if name in typed and isinstance(one, ChoiceBox):
                one.show_value(typed[name])
            elif name in typed and isinstance(one, QLineEdit):
                one.setText(str(typed[name]))
                one.setModified(True)


class ProfileStep(StepForm):
    """Name and company. If the company is empty, asks for it again, but only once."""

    demo = Signal()

    def __init__(self, look: UiContext, settings: Settings) -> None:
        super().__init__(look)
        self._asked = False
        card = Card(margin=22, spacing=6)
        self.name = QLineEdit(settings.name)
        self.company = QLineEdit(settings.company)
        self.field(card, self.tr("Your name"), self.tr("Appears on recaps and reviews"), self.name)
        self.field(card, self.tr("Your company"), self.tr("As your partners know it"), self.company)
        self.name.returnPressed.connect(self._from_name)
        self.company.returnPressed.connect(self.go_on)
        card.column.addWidget(self._said)
        card.column.addLayout(row(button(look, self.tr("Continue"), self.go_on, main=True), 1))
        self.column.addWidget(card)
        other = Card(margin=22, spacing=6)
        across = row(
            icon_label(look, "eye", look.theme.tokens.accent, 20), heading(look, self.tr("Just want to try it?")), 1
        )
        other.column.addLayout(across)
        text = self.tr("Twelve invented partners with two years of visits. Your own book stays empty.")
        other.column.addWidget(line(text, "muted", wrap=True))
        other.column.addLayout(row(button(look, self.tr("Open demo book"), self.demo.emit), 1))
        self.column.addWidget(other)

    def _from_name(self) -> None:
        if self.company.text().strip():
            self.go_on()
        else:
            self.company.setFocus()

    def go_on(self) -> None:
        if not self.company.text().strip() and not self._asked:
            self._asked = True
            text = self.tr("Partners see your company name on recaps and reviews. Enter it here or later in Settings.")
            self.say(text, self.company)
            self.company.setFocus()
            return
        self.say("")
        self.further.emit()

    def focus_first(self) -> None:
        (self.company if self.name.text() else self.name).setFocus()

    @property
    def values(self) -> dict[str, object]:
        """The settings entered here, by name."""
        return {"name": self.name.text().strip(), "company": self.company.text().strip()}


class WorkStep(StepForm):
    """Time zone, first month of the fiscal year, and visit cadence in days by partner level."""

    def __init__(self, look: UiContext, settings: Settings, back: Callable[[], object]) -> None:
        super().__init__(look)
        self._system = home_zone(Settings())
        card = Card(margin=22, spacing=6)
        self.zone = zone_line()
        self.zone.setText(settings.zone or self._system)
        self.year = ChoiceBox(look, months())
        self.year.show_value(settings.fiscal_year_starts)
        self.cadences = QLineEdit(settings.cadences or self.tr("gold 30, silver 60, bronze 90"))
        self.field(
            card, self.tr("Time zone"), self.tr("Your own time zone. Partners can have a different one."), self.zone
        )
        self.field(card, self.tr("Fiscal year starts in"), self.tr("Quarters start from this month."), self.year)
        text = self.tr("In days. Applies to partners of that level without their own cadence.")
        self.field(card, self.tr("Visit cadence by partner level"), text, self.cadences)
        self.zone.returnPressed.connect(self.go_on)
        self.cadences.returnPressed.connect(self.go_on)
        card.column.addWidget(self._said)
        further = button(look, self.tr("Continue"), self.go_on, main=True)
        card.column.addLayout(row(further, button(look, self.tr("Back"), back, flat=True), 1))
        self.column.addWidget(card)

    def go_on(self) -> None:
        self.zone.settle()
        for name, field in (("zone", self.zone), ("cadences", self.cadences)):
            try:
                check(name, field.text().strip())
            except UserError as error:
                self.say(translate_error(error), field)
                field.setFocus()
                return
        self.say("")
        self.further.emit()

    def focus_first(self) -> None:
        self.zone.setFocus()
        self.zone.selectAll()

    @property
    def values(self) -> dict[str, object]:
        """The settings entered here, by name. The zone is empty (follow the system) if it equals that of the system."""
        zone = self.zone.text().strip()
        return {
            "zone": "" if zone == self._system else zone,
            "fiscal_year_starts": self.year.value,
            "cadences": self.cadences.text().strip(),
        }


class PartnersStep(StepForm):
    """Three options side by side: import files (``choose``), add a partner (``added``: name, town), or none yet
    (``later``)."""

    choose = Signal()
    added = Signal(str, str)
    later = Signal()

    def __init__(self, look: UiContext, back: Callable[[], object]) -> None:
        super().__init__(look)
        grid = QGridLayout()
        grid.setSpacing(14)
        for place, card in enumerate((self._bring(), self._add(), self._later())):
            grid.addWidget(card, 0, place)
            grid.setColumnStretch(place, 1)
        self.column.addLayout(grid)
        self.column.addWidget(self._said)
        self.column.addLayout(row(button(look, self.tr("Back"), back, flat=True), 1))

    def _card(self, icon: str, name: str, text: str) -> Card:
        card = Card(margin=20, spacing=8)
        card.setMinimumWidth(160)
        card.column.addWidget(icon_label(self.look, icon, self.look.theme.tokens.accent, 24))
        title = heading(self.look, name)
        title.setWordWrap(True)
        card.column.addWidget(title)
        words = line(text, "muted", wrap=True)
        at_top(words)
        card.column.addWidget(words, 1)
        return card

    def _bring(self) -> Card:
        text = self.tr(
            "Use a CRM export (CSV), a spreadsheet saved as CSV or contact cards (vCard), and a "
            "calendar with your visits (.ics). Drop the files anywhere in this window. You can check "
            "everything before it is imported."
        )
        card = self._card("file-down", self.tr("Import"), text)
        self._choose = button(self.look, self.tr("Choose files"), self.choose.emit, main=True)
        card.column.addLayout(row(self._choose, 1))
        return card

    def _add(self) -> Card:
        card = self._card("building-2", self.tr("Add your first partner"), self.tr("You can add more at any time."))
        self.name, self.town = QLineEdit(), QLineEdit()
        for field, text in ((self.name, self.tr("Partner's name")), (self.town, self.tr("Town"))):
            field.setPlaceholderText(text)
            field.setAccessibleName(text)
            field.returnPressed.connect(self._take)
            card.column.addWidget(field)
        card.column.addLayout(row(button(self.look, self.tr("Add partner"), self._take), 1))
        return card

    def _later(self) -> Card:
        text = self.tr(
            "Start with an empty book. Ctrl+K finds every command, Ctrl+N creates a note, F1 shows the shortcuts."
        )
        card = self._card("book-open", self.tr("Add partners later"), text)
        card.column.addLayout(row(button(self.look, self.tr("Start empty"), self.later.emit), 1))
        return card

    def _take(self) -> None:
        if not self.name.text().strip():
            self.say(self.tr("Enter a name for the partner."))
            self.name.setFocus()
            return
        self.added.emit(self.name.text().strip(), self.town.text().strip())

    def focus_first(self) -> None:
        self._choose.setFocus()
