"""Where one stands in the book when its desk goes: told to the next, or kept sealed in the book while it is locked."""

import json
from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QPlainTextEdit, QWidget

from fieldbook.desktop.book_controller import BookController
from fieldbook.desktop.prompt_bar import PendingPrompt
from fieldbook.errors import UserError
from fieldbook.journal import drafts

#: The draft that says it.
_PLACE = "window:stood"

#: What a desk does to show a page: whether its imports do it, the name of what is done, and with what.
Way = dict[str, Any]

#: What leads to a page again, by its name.
_ACTS = frozenset(
    {
        "show", "show_today", "open_partner", "open_person", "open_visit", "hand_over", "recap", "capture", "search",
        "show_guide", "print_what", "go_on",
    }
)  # fmt: skip


def keep_place(desk: BookController, window: QWidget) -> None:
    """Writes down which page is in front, where the cursor is, and what is asked at the foot, with what was typed;
    raises UserError when the book cannot be written."""
    told = way_to(desk, desk.here)
    if told:
        told |= {**_cursor(window.focusWidget()), "asked": [asdict(one) for one in desk.deeds.sheets.left()]}
    said = json.dumps(told, ensure_ascii=False) if told else ""
    drafts.save(desk.journal, drafts.Draft(_PLACE, said))


def way_to(desk: BookController, act: Callable[[], object] | None) -> Way:
    """What a desk does to show a page, so that another desk can do it, too; nothing where that cannot be told."""
    function = act.func if isinstance(act, partial) else act
    owner = getattr(function, "__self__", None)
    if owner is not desk and owner is not desk.bringing:
        return {}
    name = str(getattr(function, "__name__", ""))
    args = [[str(one) for one in arg] if isinstance(arg, list | tuple) else arg
            for arg in (act.args if isinstance(act, partial) else ())]  # fmt: skip
    return {"bringing": owner is desk.bringing, "act": name, "args": args}


def again(desk: BookController, way: Way) -> Callable[[], object] | None:
    """What shows a page on this desk; None where the way is not known."""
    if not way or way["act"] not in _ACTS:
        return None
    if way["bringing"]:
        return partial(desk.bringing.go_on, [Path(one) for one in way["args"][0]])
    return partial(getattr(desk, way["act"]), *(tuple(arg) if isinstance(arg, list) else arg for arg in way["args"]))


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


def go_back(desk: BookController, window: QWidget) -> None:
    """Goes to where one stood, as far as it is still there, and forgets it."""
    draft = drafts.load(desk.journal, _PLACE)
    if draft is None:
        return
    drafts.save(desk.journal, drafts.Draft(_PLACE, ""))
    told = json.loads(draft.text)
    go = again(desk, told)
    if go is None:
        return
    asked = told.get("asked", ())
    desk.deeds.ask_again(
        [PendingPrompt(one["page"], tuple(one["asked"]), one["lines"], one["typed_in"]) for one in asked]
    )
    try:
        go()
    except UserError:  # a command took it away meanwhile
        desk.show_today()
        return
    for one in window.findChildren(QWidget):
        named = type(one).__name__ == told.get("kind") and one.accessibleName() == told.get("focus")
        if named and one.isVisibleTo(window):
            _put(one, int(told["place"]))
            return


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
