"""What is asked at the foot of the window belongs to its page: elsewhere it waits there, with what was typed. The next
desk on the same book, in another language or after a lock, asks it again."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from shiboken6 import isValid

from fieldbook.desktop.kit.prompt_sheet import PromptSheet


@dataclass(frozen=True, slots=True)
class PendingPrompt:
    """A question as one desk leaves it to the next: the page that it waits for, what asks it again (see
    ``FootSheet.asked``), what stands in its lines, and whether the focus was there."""

    page: str
    asked: tuple[str, ...]
    lines: tuple[str, ...]
    typed_in: bool


class PromptBar:
    """The sheet of the page in front, and those that wait for their pages, by what leads there."""

    def __init__(self) -> None:
        self._sheet: PromptSheet | None = None
        #: What the page in front is known by when one comes to it again (see ``place_of``).
        self.page = ""
        self._waiting: dict[str, PromptSheet] = {}

    @property
    def open(self) -> PromptSheet | None:
        """The question that waits for an answer on the page in front, also while a lock covers that."""
        sheet = self._sheet
        return sheet if sheet is not None and isValid(sheet) and not sheet.isHidden() else None

    def let_be(self) -> None:
        """Takes away what is asked here: something else will be."""
        if (sheet := self.open) is not None:
            sheet.leave()

    def take(self, sheet: PromptSheet) -> None:
        """This is asked now."""
        self._sheet = sheet

    def put_by(self) -> None:
        """One goes away from the page in front."""
        if (sheet := self.open) is not None:
            sheet.put_by()
            self._waiting[self.page] = sheet
        self._sheet = None

    def bring_back(self) -> None:
        """One has come to a page: what was asked there stands there again."""
        sheet = self._waiting.pop(self.page, None)
        if sheet is not None and isValid(sheet) and not sheet.gone:
            self._sheet = sheet
            sheet.come_back()

    def left(self) -> list[PendingPrompt]:
        """All that is asked, for the next desk on the same book."""
        asked = {page: one for page, one in self._waiting.items() if isValid(one) and not one.gone}
        if (sheet := self.open) is not None:
            asked[self.page] = sheet
        return [PendingPrompt(page, one.asked, one.lines, one.typed_in) for page, one in asked.items()]

    def leave_at(self, left: PendingPrompt) -> None:
        """What is asked now waits for the page where it was left."""
        if (sheet := self._sheet) is not None:
            sheet.put_by()
            sheet.typed_in = left.typed_in
            self._waiting[left.page] = sheet
        self._sheet = None

    def close(self) -> None:
        """Takes all of them away: before the book is closed."""
        self.let_be()
        for sheet in self._waiting.values():
            if isValid(sheet) and not sheet.gone:
                sheet.leave()
        self._waiting.clear()


def place_of(again: Callable[[], object]) -> str:
    """What a page is known by when one comes to it again: what leads there, and to which record."""
    act, what = (again.func, again.args) if isinstance(again, partial) else (again, ())
    return json.dumps([getattr(act, "__name__", ""), what], default=str)
