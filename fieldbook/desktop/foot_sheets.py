"""What is asked at the foot of the window belongs to its page: elsewhere it waits there, with what was typed."""

import json
from collections.abc import Callable
from functools import partial

from shiboken6 import isValid

from fieldbook.desktop.kit.prompt import FootSheet


class FootSheets:
    """The sheet of the page in front, and those that wait for their pages, by what leads there."""

    def __init__(self) -> None:
        self._sheet: FootSheet | None = None
        self._waiting: dict[str, FootSheet] = {}

    @property
    def open(self) -> FootSheet | None:
        """The question that waits for an answer on the page in front."""
        sheet = self._sheet
        return sheet if sheet is not None and isValid(sheet) and sheet.isVisible() else None

    def let_be(self) -> None:
        """Takes away what is asked here: something else will be."""
        if (sheet := self.open) is not None:
            sheet.leave()

    def take(self, sheet: FootSheet) -> None:
        """This is asked now."""
        self._sheet = sheet

    def put_by(self, page: str) -> None:
        """One goes away from a page."""
        if (sheet := self.open) is not None:
            sheet.put_by()
            self._waiting[page] = sheet
        self._sheet = None

    def bring_back(self, page: str) -> None:
        """One has come to a page: what was asked there stands there again."""
        sheet = self._waiting.pop(page, None)
        if sheet is not None and isValid(sheet) and not sheet.gone:
            self._sheet = sheet
            sheet.come_back()

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
