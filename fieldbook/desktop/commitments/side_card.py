"""The card of one side's commitments: title with figures, grouped list, and a form to add one."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel

from fieldbook.capture.languages.language import Mark
from fieldbook.desktop.commitments.board_list import BoardList, rows_of
from fieldbook.desktop.commitments.line_form import LineForm, Told
from fieldbook.desktop.commitments.line_interpreter import LineInterpreter
from fieldbook.desktop.kit.date_text import day_long
from fieldbook.desktop.kit.widgets import Card, at_top, button, clear, heading, line, shrinking
from fieldbook.desktop.page_context import PageContext
from fieldbook.errors import UserError
from fieldbook.insight.board import Group
from fieldbook.insight.commitment_line import CommitmentLine, partner_of
from fieldbook.journal import commitments, lookup
from fieldbook.journal.journal import Journal
from fieldbook.model.commitment import Commitment
from fieldbook.model.partner import US


class SideCard(Card):
    """The card of one side's commitments."""

    def __init__(self, context: PageContext, reading: LineInterpreter, name: str, *, ours: bool) -> None:
        super().__init__(margin=14, spacing=4)
        self._context = context
        self._look = context.look
        self._journal: Journal = context.journal
        self._reading = reading
        self._name = name
        self._ours = ours
        self._place = f"commitments:{'we' if ours else 'they'}"
        #: Id of the partner to use when a new line names none.
        self.usual = ""
        self._line: LineForm | None = None
        self._over = ""
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self.list = BoardList(self._look, name)
        self.list.mended.connect(self._mend)
        self.list.waits.connect(self._wait)
        self.list.adding.connect(self.add)
        self.list.verticalScrollBar().valueChanged.connect(self._put_over)
        self._hint = line("", "muted", wrap=True)
        at_top(self._hint)
        self._add = button(self._look, self.tr("Add commitment"), self.add, icon="plus", flat=True)
        self._add.setAccessibleName(f"{name}: {self.tr('Add commitment')}")
        self._add.setToolTip("A")
        foot = QHBoxLayout()
        foot.addWidget(self._add)
        foot.addStretch(1)
        self.column.addLayout(self._head)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self._hint, 1)
        self.column.addLayout(foot)

    @property
    def _mark(self) -> Mark:
        return Mark.WE if self._ours else Mark.THEY

    @property
    def line(self) -> LineForm | None:
        """The open form, if any."""
        return self._line

    # --- showing ---------------------------------------------------------------------------------------------------

    def show_groups(
        self, groups: Sequence[tuple[Group, Sequence[CommitmentLine]]], today: date, *, filtered: bool
    ) -> None:
        """Shows the groups of open commitments; ``filtered`` changes the text shown when there are none."""
        found = [one for _, owed in groups for one in owed]
        late = tuple(one.id for group, owed in groups if group is Group.LATE for one in owed)
        self._show_head(tuple(one.id for one in found), late)
        self.list.show_groups(rows_of(groups), today)
        self.list.setVisible(bool(found))
        self._hint.setVisible(not found)
        self._hint.setText(self._format_hint(filtered))
        self._put_over()

    def _format_hint(self, filtered: bool) -> str:
        if filtered:
            return self.tr("No open commitments found.")
        if self._ours:
            return self.tr(
                "Your commitments to partners appear here, late ones first. Add one in the field "
                "below, or with a line in a note, for example “we: send the price list by Friday”."
            )
        return self.tr(
            "Commitments by your partners appear here, late ones first. Add one in the field below, "
            "or with a line in a note, for example “they: two engineers certified by EOQ”."
        )

    def _show_head(self, found: tuple[str, ...], late: tuple[str, ...]) -> None:
        clear(self._head)
        self._head.addWidget(shrinking(heading(self._look, self._name)))
        total = button(self._look, self.tr("%n open", "", len(found)), self._opener(found), flat=True)
        total.setFont(self._look.theme.font(-0.5))
        total.setEnabled(bool(found))
        self._head.addWidget(total)
        self._head.addStretch(1)
        if late:
            text = button(self._look, self.tr("%n late", "", len(late)), self._opener(late), flat=True)
            text.setFont(self._look.theme.font(-0.5, QFont.Weight.DemiBold))
            text.setStyleSheet(f"color: {self._look.theme.tokens.late};")
            self._head.addWidget(text)

    def _opener(self, ids: tuple[str, ...]) -> Callable[[], None]:
        return lambda: self._context.search.show_records(self._name, ids)

    # --- forms -----------------------------------------------------------------------------------------------------

    def add(self) -> None:
        """Opens the form for a new commitment with the text of its draft."""
        self._drop_line()
        name = self.tr("We owe: who, what, by when") if self._ours else self.tr("They owe: who, what, by when")
        made = LineForm(self._look, name, self._told, self._taken, self._journal, self._place)
        made.closed.connect(self.leave_line)
        self._line = made
        self.column.insertWidget(self.column.count() - 1, made)
        self._add.hide()
        made.begin(made.draft.load())

    def _told(self, text: str) -> Told:
        return self._reading.tell(text, self._mark, self.usual)

    def _taken(self, text: str) -> None:
        assert self._line is not None
        self._reading.add(text, self._mark, self.usual, self._line.draft.saving)
        self._line.begin("")

    def _mend(self, record: str) -> None:
        found = self._journal.get(Commitment, record)
        if not commitments.may_correct(self._journal, found):
            given = day_long(found.given_on, self._journal.today()) if found.given_on else ""
            self._context.alerts.page_error(
                UserError(
                    "Wording and date can no longer be edited (recorded {day}).",
                    kept="Nothing was changed.",
                    todo="Press M to move it to another day, or R to release it and A to add a new one.",
                    day=given,
                )
            )
            return
        text = self._reading.written(found.wording, found.due, self._mark)
        partner = self._journal.reader.canon(partner_of(found))

        def take(said: str) -> None:
            self._reading.mend(found, said)
            self.leave_line()

        def told(said: str) -> Told:
            return self._reading.tell(said, self._mark, partner)

        self._stand_over(record, LineForm(self._look, self.tr("Wording and due date"), told, take, self._journal), text)

    def _wait(self, record: str) -> None:
        found = self._journal.get(Commitment, record)
        if not self._ours:
            self._context.alerts.page_error(
                UserError("Only our own commitments can wait on a colleague.", todo="Press C to follow up by e-mail.")
            )
            return
        waited = self._journal.reader.get(found.waits_on) if found.waits_on else None
        known = {person.name: person.id for person, _ in lookup.people_of(self._journal, US)}

        def take(said: str) -> None:
            colleague = known.get(said.strip()) or (self._colleague(said) if said.strip() else None)
            commitments.wait_on(self._journal, found, colleague)
            self.leave_line()

        def told(said: str) -> Told:
            if not said.strip():
                return self.tr("Leave empty if not waiting on anyone."), "muted"
            near = [name for name in known if said.strip().casefold() in name.casefold()]
            return ", ".join(near[:4]) or self.tr("No colleague with this name."), "muted" if near else "soon"

        made = LineForm(self._look, self.tr("Waiting on (colleague)"), told, take, self._journal)
        self._stand_over(record, made, waited.title if waited is not None else "")

    def _colleague(self, said: str) -> str:
        found = lookup.people_of(self._journal, US)
        near = [person for person, _ in found if said.strip().casefold() in person.name.casefold()]
        if len(near) == 1:
            return near[0].id
        names = ", ".join(person.name for person in near)
        if near:
            raise UserError("“{name}” could be {some}.", todo="Enter more of the name.", name=said.strip(), some=names)
        raise UserError("No colleague named “{said}”.", todo="Colleagues are the people of our company.", said=said)

    def _stand_over(self, record: str, made: LineForm, text: str) -> None:
        """Shows a form over the row of its commitment."""
        self._drop_line()
        made.closed.connect(self.leave_line)
        made.setParent(self.list.viewport())
        self._line, self._over = made, record
        self.list.place_of(record)
        made.begin(text)
        made.show()
        made.field.textChanged.connect(self._put_over)
        self._put_over()
        made.field.setFocus()

    def _put_over(self) -> None:
        if self._line is None or not self._over:
            return
        row = self.list.visualRect(self.list.currentIndex())
        viewport = self.list.viewport().rect()
        height = max(row.height(), self._line.heightForWidth(viewport.width()), self._line.sizeHint().height())
        top = max(0, min(row.top(), viewport.height() - height))
        self._line.setGeometry(QRect(0, top, viewport.width(), height))
        self._line.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._put_over()

    def read_again(self) -> None:
        """Interprets the open line again, after the names were read."""
        if self._line is not None:
            self._line.read_again()

    def leave_line(self) -> None:
        """Closes the form and sets the focus to the list."""
        self._drop_line()
        (self.list if self.list.isVisibleTo(self) else self._add).setFocus()

    def _drop_line(self) -> None:
        if self._line is not None:
            self._line.keep_draft()
            self._line.hide()
            self._line.deleteLater()
        self._line, self._over = None, ""
        self._add.show()

    def keep_draft(self) -> None:
        """Saves unsaved text as a draft."""
        if self._line is not None:
            self._line.keep_draft()

    def label_of(self) -> QLabel:
        """The label that is shown when there are no commitments."""
        return self._hint
