"""The text of notes that were saved, so that undo can return it to the box in which it was written."""

from dataclasses import dataclass

from fieldbook.desktop.page import Page
from fieldbook.journal import drafts
from fieldbook.journal.journal import Journal
from fieldbook.journal.unit_of_work import Committed


@dataclass(frozen=True, slots=True)
class CapturedText:
    """The origin of a change that was made of a note: the place of the draft of its box, and the text."""

    place: str
    text: str


class CaptureUndo:
    """The text of each note, by the change that it became."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._texts: dict[str, CapturedText] = {}

    def keep(self, done: Committed) -> None:
        """Keeps the text of a change, if it was made of a note."""
        if isinstance(done.origin, CapturedText):
            self._texts[done.change] = done.origin

    def copy_from(self, other: "CaptureUndo") -> None:
        """Takes over what another one knew of the same book."""
        self._texts |= other._texts

    def apply(self, done: Committed, page: Page | None) -> None:
        """After a note was undone, returns its text to its box, or to its draft; after a redo, removes it."""
        change: str | None = done.change
        found = self._journal.reader.log.find(done.change)
        while change not in self._texts and found is not None and (change := found[1].undoes) is not None:
            found = self._journal.reader.log.find(change)
        if change is None or change not in self._texts:
            return
        place, text = self._texts[change].place, self._texts[change].text
        undone = done.label == "undo"
        if page is not None and (page.return_text if undone else page.remove_text)(place, text):
            return
        draft = drafts.load(self._journal, place)
        here = draft.text if draft else ""
        if undone:
            drafts.save(self._journal, drafts.Draft(place, f"{text}\n\n{here}" if here.strip() else text))
        elif here == text:
            drafts.save(self._journal, drafts.Draft(place, ""))
