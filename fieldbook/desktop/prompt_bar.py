"""Prompts at the foot of the window. Each belongs to the page on which it was opened, and waits for it with its text.
It survives a lock and a change of language."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from shiboken6 import isValid

from fieldbook.desktop.kit.prompt_sheet import PromptSheet
from fieldbook.desktop.route import Route, parse_route


@dataclass(frozen=True, slots=True)
class PendingPrompt:
    """A prompt that outlives its window: the page that it belongs to, what opens it again (see
    ``PromptSheet.asked``), the text of its fields, and whether it had the focus."""

    route: Route
    asked: tuple[str, ...]
    lines: tuple[str, ...]
    typed_in: bool

    def to_json(self) -> dict[str, Any]:
        """As it is stored."""
        return {"route": self.route.to_json(), "asked": self.asked, "lines": self.lines, "typed_in": self.typed_in}


def parse_prompt(stored: Mapping[str, Any]) -> PendingPrompt | None:
    """A stored prompt; None if its page cannot be read."""
    route = parse_route(stored["route"]) if "route" in stored else _parse_old_page(stored["page"])
    if route is None:
        return None
    return PendingPrompt(route, tuple(stored["asked"]), tuple(stored["lines"]), bool(stored["typed_in"]))


def _parse_old_page(page: str) -> Route | None:
    """Earlier versions stored the method that opened the page, and its arguments, as JSON."""
    method, args = json.loads(page)
    return parse_route({"act": method, "args": args})


class PromptBar:
    """The prompt of the page in front, and those that wait for their pages."""

    def __init__(self) -> None:
        self._sheet: PromptSheet | None = None
        #: The route of the page in front.
        self.route: Route | None = None
        self._waiting: dict[Route, PromptSheet] = {}

    @property
    def open(self) -> PromptSheet | None:
        """The prompt on the page in front, also while a lock covers it."""
        sheet = self._sheet
        return sheet if sheet is not None and isValid(sheet) and not sheet.isHidden() else None

    def close_open(self) -> None:
        """Closes the prompt of the page in front: another one follows."""
        if (sheet := self.open) is not None:
            sheet.leave()

    def show(self, sheet: PromptSheet) -> None:
        """Makes this the prompt of the page in front."""
        self._sheet = sheet

    def suspend(self) -> None:
        """Another page comes to the front: the prompt is hidden until the user returns."""
        if (sheet := self.open) is not None and self.route is not None:
            sheet.put_by()
            self._waiting[self.route] = sheet
        self._sheet = None

    def resume(self) -> None:
        """Shows the prompt that waited for the page in front, if there is one."""
        sheet = self._waiting.pop(self.route, None) if self.route is not None else None
        if sheet is not None and isValid(sheet) and not sheet.gone:
            self._sheet = sheet
            sheet.come_back()

    def pending(self) -> list[PendingPrompt]:
        """Every prompt, to be opened again by the next controller of the same book."""
        asked = {route: one for route, one in self._waiting.items() if isValid(one) and not one.gone}
        if (sheet := self.open) is not None and self.route is not None:
            asked[self.route] = sheet
        return [PendingPrompt(route, one.asked, one.lines, one.typed_in) for route, one in asked.items()]

    def suspend_for(self, left: PendingPrompt) -> None:
        """Hides the prompt that was opened just now until its page is shown."""
        if (sheet := self._sheet) is not None:
            sheet.put_by()
            sheet.typed_in = left.typed_in
            self._waiting[left.route] = sheet
        self._sheet = None

    def close(self) -> None:
        """Closes every prompt: before the book is closed."""
        self.close_open()
        for sheet in self._waiting.values():
            if isValid(sheet) and not sheet.gone:
                sheet.leave()
        self._waiting.clear()
