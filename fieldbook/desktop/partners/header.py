"""The header of a partner's page: name, level and key facts, each edited in place."""

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.desktop.kit.date_text import days_ago
from fieldbook.desktop.kit.fields import ChoiceField, LineField, NumberField, SuggestedField
from fieldbook.desktop.kit.flow_layout import Dot, FlowLayout
from fieldbook.desktop.kit.inline_edit import InlineEdit
from fieldbook.desktop.kit.widgets import Avatar, FigureLabel, pill
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.partners.cell_editors import LONGEST, format_field, kinds
from fieldbook.desktop.partners.columns import format_due
from fieldbook.desktop.records.contact_fields import AddressField
from fieldbook.desktop.records.day_field import DayField
from fieldbook.insight.cadence import CadenceStatus
from fieldbook.insight.partner_rows import PartnerRow, levels_known
from fieldbook.journal import partners
from fieldbook.model.partner import Partner
from fieldbook.model.value_types import Address


def _tr(text: str) -> str:
    return QCoreApplication.translate("PartnerHeader", text)


class _Town(AddressField):
    """An address field that displays town and country, but edits the whole address."""

    def format_value(self, value: Any) -> str:
        return ", ".join(part for part in (value.city, value.country) if part) if isinstance(value, Address) else ""


class PartnerHeader(QWidget):
    """The header. ``open_records`` is emitted with the ids of the records behind a figure."""

    def __init__(self, context: PageContext, partner: str) -> None:
        super().__init__()
        self._context, self._look, self._journal = context, context.look, context.journal
        self._partner = partner
        self._seen_in: tuple[str, ...] = ()
        font = self._look.theme.font(9.5, QFont.Weight.Bold)
        self.name = LineField(
            self._look,
            format_field("name"),
            self._saver("name"),
            needed="The partner name is missing.",
            font=font,
            wrap=False,
        )
        self._avatar = QHBoxLayout()
        self._shown_avatar = ""
        small = self._look.theme.font(-1.0, QFont.Weight.DemiBold)
        self.level = SuggestedField(
            self._look,
            format_field("level"),
            self._saver("level"),
            lambda: levels_known(self._journal),
            empty=_tr("no level"),
            font=small,
            wrap=False,
        )
        self.level.shown.setProperty("pill", "good")
        self.level.shown.setStyleSheet("QLabel { border-radius: 8px; padding: 0 7px; }")
        self._due = pill(self._look, "", "soon")
        self._under = self._fields()
        self.seen = FigureLabel(
            self._look, "", lambda: self._context.search.show_records(self.seen.text(), self._seen_in)
        )
        self.seen.setWordWrap(False)
        self.seen.setProperty("tone", "muted")
        words = QVBoxLayout()
        words.setSpacing(2)
        top = QWidget()
        self._top = FlowLayout(top, across=6)
        heads: tuple[QWidget, ...] = (self.name, self.level, self._due)
        for one in heads:
            self._top.addWidget(one)
        words.addWidget(top)
        below = QWidget()
        flow = FlowLayout(below, across=2)
        for place, part in enumerate((*self._under, self.seen)):
            if place:
                flow.addWidget(Dot(self._look.theme.tokens.muted))
            flow.addWidget(part)
        words.addWidget(below)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(14)
        across.addLayout(self._avatar)
        across.addLayout(words, 1)

    def _saver(self, field: str) -> Any:
        def save(value: Any) -> None:
            partners.change_partner(self._journal, self._journal.get(Partner, self._partner), **{field: value})

        return save

    def _fields(self) -> tuple[InlineEdit, ...]:
        look, today = self._look, self._journal.today
        plain: dict[str, Any] = {"wrap": False}
        self.town = _Town(look, _tr("Address"), self._saver("address"), empty=_tr("no address"), **plain)
        self.kind = ChoiceField(look, format_field("kind"), self._saver("kind"), kinds(), **plain)
        self.since = DayField(
            look, _tr("Partner since"), self._saver("since"), today, self._context.settings,
            years=True, say_value=self._format_since, empty=_tr("partner since …"), **plain,
        )  # fmt: skip
        self.cadence = NumberField(
            look, format_field("cadence"), self._saver("cadence"), least=1, most=LONGEST,
            say_value=lambda days: self.tr("visit every %n day(s)", "", days), empty=_tr("no cadence"), **plain,
        )  # fmt: skip
        found = (self.town, self.kind, self.since, self.cadence)
        for one in found:
            one.shown.setProperty("tone", "muted")
        return found

    @staticmethod
    def _format_since(day: date) -> str:
        return _tr("partner since {0}").format(day.year)

    def show_partner(self, partner: Partner, rhythm: CadenceStatus) -> None:
        """Shows the stored values; a field being edited is not changed."""
        self.name.show_value(partner.name)
        self.level.show_value(partner.level)
        self.level.shown.setToolTip(partner.level_basis)
        self.town.show_value(partner.address)
        self.kind.show_value(partner.kind)
        self.since.show_value(partner.since)
        by_level = rhythm.by_level and rhythm.cadence and partner.cadence is None
        self.cadence.set_empty(
            self.tr("visit every %n day(s) (level {0})", "", rhythm.cadence or 0).format(rhythm.by_level)
            if by_level
            else _tr("no cadence")
        )
        self.cadence.show_value(partner.cadence)
        days = rhythm.days_since_visit
        text = _tr("not visited yet") if days is None else _tr("last visit {0}").format(days_ago(days))
        self.seen.setText(text)
        self.seen.setAccessibleName(text)
        self._seen_in = (rhythm.showed_up_in,) if rhythm.showed_up_in else ()
        self._show_due(partner, rhythm)
        if partner.name != self._shown_avatar:
            self._shown_avatar = partner.name
            while (item := self._avatar.takeAt(0)) is not None:
                if (old := item.widget()) is not None:
                    old.deleteLater()
            self._avatar.addWidget(Avatar(self._look, partner.name, 48, strong=True), 0, Qt.AlignmentFlag.AlignTop)

    def _show_due(self, partner: Partner, rhythm: CadenceStatus) -> None:
        row = PartnerRow(partner, rhythm)
        text = _tr("archived") if partner.archived else format_due(row)
        if text and not partner.archived:
            text = _tr("Visit due: {0}").format(text)
        soon = "soon" if (row.days_left or 0) <= 7 else "plain"
        tone = "plain" if partner.archived else "late" if rhythm.quiet else soon
        self._due.setText(text)
        self._due.setVisible(bool(text))
        self._due.setProperty("pill", tone)
        self._due.style().polish(self._due)
