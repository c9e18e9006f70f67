"""The page of one person: timeline, roles, contact details, important dates and personal notes."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from fieldbook.desktop.command import PaletteCommand
from fieldbook.desktop.kit.card_column import CardColumn
from fieldbook.desktop.kit.contact import ContactButtons
from fieldbook.desktop.kit.fields import LineField, TagsField
from fieldbook.desktop.kit.flow_layout import FlowLayout
from fieldbook.desktop.kit.inline_edit import settle, soft
from fieldbook.desktop.kit.menu_button import MenuButton
from fieldbook.desktop.kit.merge_form import MergeCallbacks, MergeForm
from fieldbook.desktop.kit.text_fields import LabelledFields
from fieldbook.desktop.kit.tokens import MARGIN
from fieldbook.desktop.kit.widgets import (
    Avatar,
    Card,
    FigureLabel,
    at_top,
    button,
    clear,
    heading,
    icon_label,
    line,
    row,
    section,
    shrinking,
)
from fieldbook.desktop.page import Page
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.partners.merge_rows import people_compared
from fieldbook.desktop.partners.timeline_view import TimelineView
from fieldbook.desktop.people.person_fields import DatesField, KnownByField
from fieldbook.desktop.people.roles_card import RolesCard
from fieldbook.desktop.records.contact_fields import AddressField, ReachField
from fieldbook.desktop.records.draft_field import TextField
from fieldbook.insight.people_labels import people_labels, person_tags
from fieldbook.insight.timeline import MomentKind, years
from fieldbook.journal import people
from fieldbook.model.partner import Partner
from fieldbook.model.person import Person

_REACH = ("emails", "phones", "address")


class PersonPage(Page):
    """The page of one person. Every field is edited in place."""

    def __init__(self, context: PageContext, person: str) -> None:
        super().__init__()
        self._context, self._look, self._journal = context, context.look, context.journal
        self._person = self._journal.get(Person, person)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 22, MARGIN, 20)
        column.setSpacing(12)
        column.addLayout(self._head())
        self._merge = MergeForm(self._look, self._merging(), self.focus_first)
        column.addWidget(self._merge)
        across = QHBoxLayout()
        across.setSpacing(24)
        across.addLayout(self._left(), 14)
        across.addWidget(self._right(), 11)
        column.addLayout(across, 1)
        self.refresh()

    @property
    def record_shown(self) -> str:
        """The record whose history the side panel shows."""
        return self._person.id

    def _saver(self, field: str, *drafts: str) -> Callable[[Any], object]:
        def save(value: Any) -> None:
            journal = self._journal.with_options(removes_drafts=drafts)
            people.change_person(journal, journal.get(Person, self._person.id), **{field: value})

        return save

    def _head(self) -> QHBoxLayout:
        font = self._look.theme.font(9.5, QFont.Weight.Bold)
        needed = "The person's name is missing."
        self.name = LineField(self._look, self.tr("Name"), self._saver("name"), needed=needed, font=font, wrap=False)
        self._now = QWidget()
        self._now_flow = FlowLayout(self._now, across=10)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.name)
        words.addWidget(self._now)
        self._avatar, self._contact = QHBoxLayout(), QHBoxLayout()
        self._more = button(self._look, "", self._offer_more, icon="ellipsis", flat=True)
        self._more.setAccessibleName(self.tr("More actions"))
        self._more.setToolTip(self._more.accessibleName())
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addLayout(self._avatar)
        head.addLayout(words, 1)
        head.addLayout(self._contact)
        head.addWidget(self._more)
        return head

    def _left(self) -> QVBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(8)
        self.timeline = TimelineView(self._context, self._person.id)
        self.timeline.setAccessibleName(self.tr("Mentions"))
        self.timeline.opened.connect(self._context.navigator.open_record)
        kinds = [
            (frozenset[MomentKind](), self.tr("All")),
            (frozenset({MomentKind.VISIT, MomentKind.CONTACT}), self.tr("Visits")),
            (frozenset({MomentKind.NOTE}), self.tr("Notes")),
            (frozenset({MomentKind.COMMITMENT}), self.tr("Commitments")),
            (frozenset({MomentKind.ASK}), self.tr("Asks")),
        ]
        mentioned = shrinking(section(self._look, self.tr("Mentions")))
        mentioned.setProperty("tone", "muted")
        kind = MenuButton(
            self._look, self.tr("Type"), lambda: kinds, none=frozenset[MomentKind](), all_said=self.tr("All")
        )
        kind.chosen.connect(self.timeline.show_kinds)
        every = self.tr("All years")
        year = MenuButton(self._look, self.tr("Year"), self._year_choices, none=None, all_said=every)
        year.chosen.connect(self.timeline.show_year)
        over = QWidget()
        flow = FlowLayout(over, across=12)  # in languages with long texts the filters wrap below the name
        for one in (mentioned, kind, year):
            flow.addWidget(one)
        left.addWidget(over)
        self._empty = line(
            self.tr("No mentions yet. Notes, visits and commitments that mention this person appear here."),
            "muted",
            wrap=True,
        )
        at_top(self._empty)
        left.addWidget(self._empty)
        left.addWidget(self.timeline, 1)
        left.addStretch(0)
        return left

    def _year_choices(self) -> list[tuple[int | None, str]]:
        found = years(self._journal, self._person.id)
        return [(None, self.tr("All years")), *((year, str(year)) for year in found)]

    def _right(self) -> CardColumn:
        holder = CardColumn()
        self.roles = RolesCard(self._context, self._person.id)
        look, save, personal = self._look, self._saver, f"personal:{self._person.id}"
        self.fields = {
            "emails": ReachField(look, self.tr("E-mail"), save("emails"), mail=True),
            "phones": ReachField(look, self.tr("Phone"), save("phones"), mail=False),
            "address": AddressField(look, self.tr("Address"), save("address")),
            "dates": DatesField(look, self.tr("Important dates"), save("dates")),
            "known_by": KnownByField(look, self.tr("Our contact"), save("known_by"), self._journal),
            "languages": LineField(look, self.tr("Languages"), save("languages")),
            "tags": TagsField(look, self.tr("Tags"), save("tags"), lambda: person_tags(self._journal)),
            "personal": TextField(look, self.tr("Personal notes"), save("personal", personal), self._journal, personal),
        }
        for card in (self._reach_card(), self.roles, self._private_card(), self._other_card()):
            holder.add(card)
        return holder

    def _reach_card(self) -> Card:
        card = Card(margin=14, spacing=6)
        card.column.addWidget(heading(self._look, self.tr("Contact details")))
        rows = LabelledFields(self._look)
        for name in _REACH:
            rows.add(self.fields[name])
        card.column.addWidget(rows)
        return card

    def _private_card(self) -> Card:
        card = Card(margin=14, spacing=6)
        lock = icon_label(self._look, "lock", self._look.theme.tokens.muted, 14)
        card.column.addLayout(row(heading(self._look, self.tr("Personal notes")), lock, 1))
        card.column.addWidget(self.fields["personal"])
        text = self.tr("Never shared or exported. These notes stay with the person if they change company.")
        card.column.addWidget(line(text, "muted", wrap=True))
        return card

    def _other_card(self) -> Card:
        card = Card(margin=14, spacing=6)
        card.column.addWidget(heading(self._look, self.tr("About")))
        rows = LabelledFields(self._look)
        for name in ("dates", "known_by", "languages", "tags"):
            rows.add(self.fields[name])
        card.column.addWidget(rows)
        return card

    # --- content ----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Reads the person again; a field being edited is not changed."""
        before, self._person = self._person, self._journal.get(Person, self._person.id)
        person = self._person
        self.setWindowTitle(person.name)
        self.name.show_value(person.name)
        for name, field in self.fields.items():
            field.show_value(getattr(person, name))
        self.roles.refresh()
        self._show_now()
        if self._avatar.isEmpty() or before.name != person.name:
            clear(self._avatar)
            self._avatar.addWidget(Avatar(self._look, person.name, 48, strong=True), 0, Qt.AlignmentFlag.AlignTop)
        ways = (before.phones, before.emails, before.name) != (person.phones, person.emails, person.name)
        if self._contact.isEmpty() or ways:
            clear(self._contact)
            phone = person.phones[0].value if person.phones else ""
            mail = person.emails[0].value if person.emails else ""
            reach = ContactButtons(self._look, person.name, phone, mail, copying=True)
            reach.reported.connect(self._context.alerts.done)
            self._contact.addWidget(reach)
        self.timeline.refresh()
        nothing = self.timeline.empty and not self.timeline.filtered
        self._empty.setVisible(nothing)
        self.timeline.setVisible(not nothing)

    def _show_now(self) -> None:
        """Shows the current roles; each one opens its partner."""
        focused = next((one.objectName() for one in self._now.findChildren(FigureLabel) if one.hasFocus()), "")
        clear(self._now_flow)
        held = people.roles_of(self._journal, self._person.id)
        known = {one.partner: self._journal.reader.canon(one.partner) for one in held}
        names = self._journal.reader.many(Partner, known.values())
        for role in held:
            at = names.get(known[role.partner])
            if at is None:
                continue
            text = " · ".join(part for part in (role.name, at.name) if part)
            made = FigureLabel(self._look, soft(text), partial(self._context.navigator.open_partner, at.id))
            made.setAccessibleName(text)
            made.setObjectName(at.id)
            made.setProperty("tone", "muted")
            self._now_flow.addWidget(made)
            if at.id == focused:
                made.show()
                made.setFocus()
        if not held:
            self._now_flow.addWidget(line(self.tr("No current role"), "muted"))

    # --- actions ----------------------------------------------------------------------------------------------------

    def _acts(self) -> list[tuple[str, str, str, Callable[[], object]]]:
        """Further actions for this person, as (text, icon, key, function)."""
        return [
            (self.tr("History"), "history", "Ctrl+H", lambda: self._context.history.show(self._person.id)),
            (self.tr("Add role"), "plus", "", self.roles.add),
            (self.tr("Move to another partner"), "arrow-right", "", lambda: self.roles.add(moving=True)),
            (self.tr("Merge with another person"), "merge", "", self._merge.begin),
        ]

    def _offer_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self._more.accessibleName())
        for text, icon, key, act in self._acts():
            action = menu.addAction(self._look.icons.icon(icon, self._look.theme.tokens.text), text, act)
            action.setToolTip(key)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _others(self) -> dict[str, str]:
        return {said: one for said, one in people_labels(self._journal).items() if one != self._person.id}

    def _merging(self) -> MergeCallbacks:
        journal = self._journal
        return MergeCallbacks(
            known=self._others,
            both=lambda other: (self._person, journal.get(Person, other)),
            compare=partial(people_compared, journal),
            merge=partial(people.merge_people, journal),
            go=self._context.navigator.open_person,
        )

    def focus_first(self) -> None:
        """Sets the focus to the timeline if it is shown, otherwise to the name."""
        (self.timeline if self.timeline.isVisibleTo(self) else self.name).setFocus()

    def commands(self) -> list[PaletteCommand]:
        """Palette commands of this page."""
        moves = self.tr("changes company employer job")
        return [
            PaletteCommand(text, icon, key, act, words=moves if icon == "arrow-right" else "")
            for text, icon, key, act in self._acts()
        ]

    def keys(self) -> list[tuple[str, str]]:
        """The keys of this page for the list of shortcuts."""
        return [
            (self.tr("Enter or F2"), self.tr("edit the selected field; Esc discards the changes")),
            (self.tr("H in the timeline"), self.tr("history of the selected entry")),
            ("Ctrl+H", self.tr("history of the person")),
        ]

    def save_draft(self) -> None:
        """Saves the fields being edited."""
        settle(self)
