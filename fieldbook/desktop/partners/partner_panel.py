"""The side panel of a partner's page: commitments, people, next visit, numbers, asks and further cards."""

from collections.abc import Callable
from functools import partial

from fieldbook.desktop.commitments.line_interpreter import LineInterpreter
from fieldbook.desktop.kit.card_column import CardColumn
from fieldbook.desktop.kit.date_text import clock_time, day_long
from fieldbook.desktop.kit.incremental_build import IncrementalBuilder, let_stand
from fieldbook.desktop.kit.inline_edit import soft
from fieldbook.desktop.kit.widgets import Card, FigureLabel, button, icon_label, line, row
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.partners.detail_cards import DetailCards, titled
from fieldbook.desktop.partners.owed_card import OwedCard
from fieldbook.desktop.partners.people_card import PeopleCard
from fieldbook.insight.brief import Brief, brief
from fieldbook.model.partner import Partner


class PartnerPanel(CardColumn):
    """The side panel of one partner."""

    def __init__(self, context: PageContext, partner: str) -> None:
        super().__init__()
        self._context, self._look, self._journal = context, context.look, context.journal
        self._partner = partner
        self._reading = LineInterpreter(self, context)
        self._people: PeopleCard | None = None
        self._ours: OwedCard | None = None
        self._theirs: OwedCard | None = None
        self._next: Card | None = None
        self._below: DetailCards | None = None
        self._brief: Brief | None = None
        pieces: list[Callable[[], object]] = [self._make_people, self._known, self._make_ours, self._make_theirs]
        pieces += [self._make_next, self._make_below]
        pieces += [partial(self._make_of_below, place) for place in range(DetailCards.PIECES)]
        self._pieces = IncrementalBuilder(self, pieces)

    # --- cards, built one after the other -----------------------------------------------------------------------------

    @property
    def people(self) -> PeopleCard:
        """The card of people. Access builds the rest of the panel at once."""
        self._pieces.finish()
        assert self._people is not None
        return self._people

    @property
    def ours(self) -> OwedCard:
        """The card of what we owe."""
        self._pieces.finish()
        assert self._ours is not None
        return self._ours

    @property
    def theirs(self) -> OwedCard:
        """The card of what they owe."""
        self._pieces.finish()
        assert self._theirs is not None
        return self._theirs

    @property
    def below(self) -> DetailCards:
        """The cards further down."""
        self._pieces.finish()
        assert self._below is not None
        return self._below

    def _make_people(self) -> None:
        self._people = PeopleCard(self._context, self._partner)
        self.add(self._people)  # added before it is filled and shown
        self._people.refresh()
        let_stand(self._people)

    def _make_ours(self) -> None:
        self._ours = self._owing(self.tr("We owe"), ours=True)
        self.add(self._ours)  # added before it is filled and shown
        self._ours.show_owed(self._known().ours, self._journal.today())
        let_stand(self._ours)

    def _make_theirs(self) -> None:
        self._theirs = self._owing(self.tr("They owe"), ours=False)
        self.add(self._theirs)  # added before it is filled and shown
        self._theirs.show_owed(self._known().theirs, self._journal.today())
        let_stand(self._theirs)

    def _owing(self, name: str, *, ours: bool) -> OwedCard:
        between = OwedCard(self._context, self._reading, self._partner, name, ours=ours)
        between.ledger.completed.connect(self._context.actions.keep_commitment)
        between.ledger.asked.connect(self._context.actions.change_commitment)
        between.open_records.connect(self._context.search.show_records)
        return between

    def _make_next(self) -> None:
        self._next = Card(margin=14)
        self.add(self._next)  # added before it is filled and shown
        self._show_next(self._next, self._known())
        let_stand(self._next)

    def _make_below(self) -> None:
        self._below = DetailCards(self._context, self._partner)
        self.add(self._below)
        let_stand(self._below)

    def _make_of_below(self, place: int) -> None:
        assert self._below is not None
        self._below.make(place, self._known(), self._journal.get(Partner, self._partner))

    # --- content ----------------------------------------------------------------------------------------------------

    def _known(self) -> Brief:
        """Returns the brief of the partner, read once until the next refresh."""
        if self._brief is None:
            self._brief = brief(self._journal, self._journal.get(Partner, self._partner))
        return self._brief

    def refresh(self) -> None:
        """Updates the cards that were built; the others read the brief when they are built."""
        self._brief = None
        today = self._journal.today()
        if self._people is not None:
            self._people.refresh()
        if self._ours is not None:
            self._ours.show_owed(self._known().ours, today)
        if self._theirs is not None:
            self._theirs.show_owed(self._known().theirs, today)
        if self._next is not None:
            self._show_next(self._next, self._known())
        if self._below is not None:
            self._below.show_brief(self._known(), self._journal.get(Partner, self._partner))

    def _show_next(self, card: Card, known: Brief) -> None:
        titled(self._look, card, self.tr("Next visit"))
        visit = known.visit
        if visit is None or visit.when is None:
            none = line(self.tr("No visit planned"), "muted", wrap=True)
            plan = button(
                self._look, self.tr("Plan visit"), lambda: self._context.actions.plan_visit(self._partner), flat=True
            )
            across = row(none, plan)
            across.setStretch(0, 1)
            card.column.addLayout(across)
            return
        icon = icon_label(self._look, "calendar", self._look.theme.tokens.accent)
        text = f"{day_long(visit.when.day, self._journal.today())}, {clock_time(visit.when.begins)}"
        across = row(icon, FigureLabel(self._look, text, lambda: self._context.navigator.open_visit(visit.id)))
        across.setStretch(1, 1)
        card.column.addLayout(across)
        if visit.purpose:
            card.column.addWidget(line(soft(visit.purpose), "muted", wrap=True))

    def keep_draft(self) -> None:
        """Saves unsaved text as drafts."""
        for between in (self._ours, self._theirs):
            if between is not None:
                between.keep_draft()
