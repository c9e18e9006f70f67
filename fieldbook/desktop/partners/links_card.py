"""The card of linked partners: opens, adds and removes links."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from fieldbook.desktop.kit.choice_box import ChoiceBox
from fieldbook.desktop.kit.esc_filter import EscCloses
from fieldbook.desktop.kit.fields import complete, hide_offers, pick
from fieldbook.desktop.kit.inline_edit import soft
from fieldbook.desktop.kit.messages import translate_error
from fieldbook.desktop.kit.widgets import Card, FigureLabel, button, clear, heading, line, row
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.records.domain_text import format_link
from fieldbook.errors import UserError
from fieldbook.insight.brief import Linked
from fieldbook.journal import partners
from fieldbook.journal.lookup import partners as all_partners
from fieldbook.model.partner import LinkKind, Partner, PartnerLink


def _tr(text: str) -> str:
    return QCoreApplication.translate("LinksCard", text)


class LinksCard(Card):
    """The card of links to other partners."""

    def __init__(self, context: PageContext, partner: str) -> None:
        super().__init__(margin=14, spacing=6)
        self._context = context
        self._look, self._journal, self._partner = context.look, context.journal, partner
        self._shown: tuple[Linked, ...] | None = None
        self.column.addWidget(heading(self._look, _tr("Linked partners")))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.column.addLayout(self._rows)
        self._add = button(self._look, _tr("Link partner"), self.add, icon="plus", flat=True)
        self.column.addLayout(row(self._add, 1))
        self._form = EscCloses(self._close)
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        self._kind = ChoiceBox(self._look, [(kind, format_link(kind).format("…")) for kind in LinkKind])
        self._kind.setAccessibleName(_tr("Type of link"))
        self._name = QLineEdit()
        self._name.setPlaceholderText(_tr("Partner"))
        self._name.setAccessibleName(_tr("Partner"))
        self._name.returnPressed.connect(self._take)
        across: QHBoxLayout = row(self._name, button(self._look, _tr("Link"), self._take, main=True))
        across.setStretch(0, 1)
        form.addWidget(self._kind)
        form.addLayout(across)
        self._wrong = line("", "late", wrap=True)
        self._wrong.hide()
        form.addWidget(self._wrong)
        self._form.hide()
        self.column.addWidget(self._form)

    def show_links(self, links: tuple[Linked, ...]) -> None:
        """Shows the links."""
        if links == self._shown:
            return
        self._shown = links
        clear(self._rows)
        for link in links:
            text = format_link(link.kind).format(link.name)
            name = FigureLabel(self._look, soft(text), partial(self._context.navigator.open_partner, link.partner))
            name.setAccessibleName(text)
            away = button(self._look, "", partial(self._unlink, link), icon="x", flat=True)
            away.setAccessibleName(_tr("Remove link: {0}").format(text))
            across = row(name, away, spacing=2)
            across.setStretch(0, 1)
            self._rows.addLayout(across)

    def add(self) -> None:
        """Opens the form for a new link."""
        names = [one.name for one in all_partners(self._journal) if one.id != self._partner]
        complete(self._name, names)
        self._form.show()
        self._add.hide()
        self._kind.setFocus()

    def _take(self) -> None:
        hide_offers(self._name)
        known = {one.name: one.id for one in all_partners(self._journal) if one.id != self._partner}
        try:
            found = pick(self._name.text(), known, "No other partner named “{said}”.")
            if found is None:
                raise UserError("Which partner?", todo="Enter the partner's name.")
            here = self._journal.get(Partner, self._partner)
            links = (*here.links, PartnerLink(self._kind.value, found))
            partners.change_partner(self._journal, here, links=tuple({one.key: one for one in links}.values()))
        except UserError as error:
            self._wrong.setText(translate_error(error))
            self._wrong.show()
            self._name.setFocus()
            return
        self._name.clear()
        self._close()

    def _unlink(self, link: Linked) -> None:
        here = self._journal.get(Partner, self._partner)
        canon = self._journal.reader.canon
        left = tuple(one for one in here.links if (one.kind, canon(one.partner)) != (link.kind, link.partner))
        partners.change_partner(self._journal, here, links=left)

    def _close(self) -> None:
        self._form.hide()
        self._wrong.hide()
        self._add.show()
        self._add.setFocus()
