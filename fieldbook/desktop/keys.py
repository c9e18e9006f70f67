"""The shortcuts available on every page; a page lists its own in ``keys()``."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication


def common_keys(pages: Sequence[str]) -> list[tuple[str, str]]:
    """Each key, and what it does; ``pages`` are the names of those in the navigation."""

    def say(text: str) -> str:
        return QCoreApplication.translate("BookController", text)

    return [
        ("Ctrl+K", say("search or run a command")),
        ("Ctrl+N", say("new note")),
        ("Ctrl+Enter", say("save the note")),
        ("Ctrl+.", say("set the type of a line")),
        ("Ctrl+Shift+A", say("add people named in the note")),
        (say("Space or K"), say("mark as kept")),
        ("M · R · B · C", say("move, release, mark as broken, follow up")),
        ("Ctrl+Shift+H", say("hide private content")),
        ("Ctrl+Z, Ctrl+Shift+Z", say("undo, redo")),
        ("Ctrl+P", say("print")),
        ("Ctrl+L", say("lock")),
        (f"Ctrl+1 – {len(pages)}", ", ".join(pages)),
        ("Esc", say("back")),
        ("Ctrl+Q", say("quit")),
    ]
