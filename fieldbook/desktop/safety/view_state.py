"""Saves the user's place in the book before the lock closes its pages, and restores it. Stored inside the book."""

import json
from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QPlainTextEdit, QWidget

from fieldbook.desktop.book_controller import BookController
from fieldbook.desktop.prompt_bar import parse_prompt
from fieldbook.desktop.route import Route, parse_route
from fieldbook.errors import UserError
from fieldbook.journal import drafts

#: The draft in which it is stored.
_PLACE = "window:stood"


def save_view_state(controller: BookController, window: QWidget) -> None:
    """Stores the route of the page in front, the cursor, and the prompts with the text that was entered. Raises
    UserError if the book cannot be written."""
    navigator, text = controller.navigator, ""
    if navigator.route is not None:
        state = navigator.route.to_json() | _cursor(window.focusWidget())
        state["prompts"] = [one.to_json() for one in navigator.prompts.pending()]
        text = json.dumps(state, ensure_ascii=False)
    drafts.save(controller.journal, drafts.Draft(_PLACE, text))


def _cursor(here: QWidget | None) -> dict[str, Any]:
    if here is None:
        return {}
    place = 0
    if isinstance(here, QLineEdit):
        place = here.cursorPosition()
    elif isinstance(here, QPlainTextEdit):
        place = here.textCursor().position()
    elif isinstance(here, QAbstractItemView):
        place = here.currentIndex().row()
    return {"focus": here.accessibleName(), "kind": type(here).__name__, "place": place}


def restore_view_state(controller: BookController, window: QWidget) -> None:
    """Restores the stored page, prompts and cursor as far as they still exist, and deletes the stored state."""
    draft = drafts.load(controller.journal, _PLACE)
    if draft is None:
        return
    drafts.save(controller.journal, drafts.Draft(_PLACE, ""))
    state = json.loads(draft.text)
    route = parse_route(state)
    if route is None:
        return
    prompts = [parse_prompt(one) for one in _stored_prompts(state)]
    controller.actions.reopen_prompts(one for one in prompts if one is not None)
    try:
        controller.navigator.open(route)
    except UserError:  # a command deleted the record meanwhile
        controller.navigator.open(Route("today"))
        return
    for one in window.findChildren(QWidget):
        named = type(one).__name__ == state.get("kind") and one.accessibleName() == state.get("focus")
        if named and one.isVisibleTo(window):
            _put(one, int(state["place"]))
            return


def _stored_prompts(state: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The prompts of a stored state; earlier versions called them ``asked``."""
    found = state.get("prompts", state.get("asked"))
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _put(one: QWidget, place: int) -> None:
    one.setFocus()
    if isinstance(one, QLineEdit):
        one.setCursorPosition(place)
    elif isinstance(one, QPlainTextEdit):
        cursor = one.textCursor()
        cursor.setPosition(min(place, len(one.toPlainText())))
        one.setTextCursor(cursor)
    elif isinstance(one, QAbstractItemView) and one.model() is not None and place >= 0:
        one.setCurrentIndex(one.model().index(place, 0))
