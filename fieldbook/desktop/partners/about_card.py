"""The card with a partner's contact details, address and description; every field is edited in place."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from fieldbook.desktop.kit.fields import LineField, TagsField, ZoneField
from fieldbook.desktop.kit.text_fields import LabelledFields
from fieldbook.desktop.kit.widgets import Card, heading
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.partners.cell_editors import format_field
from fieldbook.desktop.records.contact_fields import AddressField, read_reach
from fieldbook.desktop.records.draft_field import TextField
from fieldbook.errors import UserError
from fieldbook.insight.partner_rows import tags_known
from fieldbook.journal import partners
from fieldbook.model.partner import EndCustomer, Partner


def _tr(text: str) -> str:
    return QCoreApplication.translate("AboutCard", text)


class AboutCard(Card):
    """The fields of a partner that the header does not show."""

    def __init__(self, context: PageContext, partner: str) -> None:
        super().__init__(margin=14, spacing=6)
        self._journal, self._partner = context.journal, partner
        look, save, about = context.look, self._saver, f"about:{partner}"
        self.column.addWidget(heading(look, _tr("About")))
        self.fields = {
            "address": AddressField(look, _tr("Address"), save("address")),
            "phone": LineField(look, _tr("Phone"), save("phone"), check_text=lambda said: read_reach(said, mail=False)),
            "email": LineField(look, _tr("E-mail"), save("email"), check_text=lambda said: read_reach(said, mail=True)),
            "website": LineField(look, _tr("Website"), save("website"), check_text=check_website),
            "zone": ZoneField(look, format_field("zone"), save("zone"), context.journal.clock.now),
            "territory": LineField(look, format_field("territory"), save("territory")),
            "level_basis": LineField(look, _tr("Level basis"), save("level_basis")),
            "aliases": TagsField(look, _tr("Also known as"), save("aliases"), tuple),
            "tags": TagsField(look, format_field("tags"), save("tags"), lambda: tags_known(context.journal)),
            "customers": TagsField(look, _tr("End customers"), self._save_customers, tuple),
            "about": TextField(look, _tr("Notes"), save("about", about), context.journal, about),
        }
        rows = LabelledFields(look)
        for field in self.fields.values():
            rows.add(field)
        self.column.addWidget(rows)

    def _saver(self, field: str, *drafts: str) -> Callable[[Any], object]:
        def save(value: Any) -> None:
            journal = self._journal.with_options(removes_drafts=drafts)
            partners.change_partner(journal, journal.get(Partner, self._partner), **{field: value})

        return save

    def _save_customers(self, names: tuple[str, ...]) -> None:
        """Saves the end customers; who knows a customer is kept for names that stay."""
        found = self._journal.get(Partner, self._partner)
        known = {one.name: one for one in found.customers}
        customers = tuple(known.get(name, EndCustomer(name)) for name in names)
        partners.change_partner(self._journal, found, customers=customers)

    def show_partner(self, partner: Partner) -> None:
        """Shows the stored values; a field being edited is not changed."""
        for name, field in self.fields.items():
            value = getattr(partner, name)
            field.show_value(tuple(one.name for one in value) if name == "customers" else value)


def check_website(said: str) -> None:
    """Raises UserError when a text is no website address."""
    if " " in said or "." not in said:
        raise UserError(
            "“{said}” is not a valid website.", todo="Enter a website, for example: lodz.example.", said=said
        )
