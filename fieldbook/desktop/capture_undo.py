"""Text that a capture took, so that undoing it gives the words back where they were written."""

from PySide6.QtWidgets import QWidget

from fieldbook.desktop.partners.page import PartnerPage
from fieldbook.desktop.visits.visit_page import VisitPage
from fieldbook.journal import drafts
from fieldbook.journal.journal import Journal
from fieldbook.journal.unit_of_work import Committed


class CaptureUndo:
    """What was typed, by the change it went into: (place of its draft, text)."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._taken: dict[str, tuple[str, str]] = {}

    def note(self, change: str, place: str, text: str) -> None:
        """A capture took a text."""
        self._taken[change] = (place, text)

    def take_over(self, other: "CaptureUndo") -> None:
        """Knows what another one knew of the same book."""
        self._taken |= other._taken

    def give_back(self, done: Committed, page: QWidget | None) -> None:
        """Undoing a capture puts its words back where they were written; doing it again takes them away."""
        change: str | None = done.change
        found = self._journal.reader.log.find(done.change)
        while change not in self._taken and found is not None and (change := found[1].undoes) is not None:
            found = self._journal.reader.log.find(change)
        if change is None or change not in self._taken:
            return
        place, text = self._taken[change]
        if isinstance(page, VisitPage | PartnerPage) and page.panel.place == place:
            (page.give_back if done.label == "undo" else page.panel.take_away)(text)
            return
        draft = drafts.load(self._journal, place)
        here = draft.text if draft else ""
        if done.label == "undo":
            drafts.save(self._journal, drafts.Draft(place, f"{text}\n\n{here}" if here.strip() else text))
        elif here == text:
            drafts.save(self._journal, drafts.Draft(place, ""))
