"""The card of one side's open commitments on a partner's page, with a form to add one."""

from PySide6.QtCore import QCoreApplication

from fieldbook.capture.languages.language import Mark
from fieldbook.desktop.commitments.line_form import LineForm, Told
from fieldbook.desktop.commitments.line_interpreter import LineInterpreter
from fieldbook.desktop.kit.widgets import button, row
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.visits.brief_panel import CommitmentsCard
from fieldbook.journal import drafts


def _tr(text: str) -> str:
    return QCoreApplication.translate("OwedCard", text)


class OwedCard(CommitmentsCard):
    """The card of one side's open commitments with a partner."""

    def __init__(self, context: PageContext, reading: LineInterpreter, partner: str, name: str, *, ours: bool) -> None:
        super().__init__(context.look, name)
        self._journal, self._reading, self._partner = context.journal, reading, partner
        self._mark = Mark.WE if ours else Mark.THEY
        self._place = f"commitment:{'we' if ours else 'they'}:{partner}"
        self._line: LineForm | None = None
        self._add = button(context.look, _tr("Add commitment"), self.add, icon="plus", flat=True)
        self._add.setAccessibleName(f"{name}: {_tr('Add commitment')}")
        self.column.addLayout(row(self._add, 1))
        if drafts.load(self._journal, self._place) is not None:
            self._open()

    def add(self) -> None:
        """Opens the form for a new commitment with the text of its draft."""
        if self._line is None:
            self._open()
        assert self._line is not None
        self._line.field.setFocus()

    def _open(self) -> None:
        self._reading.prepare()
        name = _tr("We owe: what, by when") if self._mark is Mark.WE else _tr("They owe: what, by when")
        self._line = LineForm(self._look, name, self._told, self._taken, self._journal, self._place)
        self._line.closed.connect(self._leave)
        self.column.addWidget(self._line)
        self._add.hide()
        self._line.field.setText(self._line.draft.load())
        self._line.draft.stop()

    def _told(self, text: str) -> Told:
        return self._reading.tell(text, self._mark, self._partner)

    def _taken(self, text: str) -> None:
        assert self._line is not None
        self._reading.add(text, self._mark, self._partner, self._line.draft.saving)
        self._line.begin("")

    def _leave(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            line.keep_draft()
            line.hide()
            line.deleteLater()
        self._add.show()
        self._add.setFocus()

    def keep_draft(self) -> None:
        """Saves unsaved text as a draft."""
        if self._line is not None:
            self._line.keep_draft()
