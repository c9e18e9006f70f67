"""The keys that hold on every page; a page names its own in ``keys()``."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication


def common_keys(pages: Sequence[str]) -> list[tuple[str, str]]:
    """Each key, and what it does; ``pages`` are the names of those in the navigation."""

    def say(text: str) -> str:
        return QCoreApplication.translate("BookController", text)

    return [
        ("Ctrl+K", say("find anything, run any command")),
        ("Ctrl+N", say("jot a note")),
        ("Ctrl+Enter", say("save the capture")),
        ("Ctrl+.", say("give a line its kind")),
        ("Ctrl+Shift+A", say("add the people a capture names")),
        (say("Space or K"), say("kept")),
        ("M · R · B · C", say("move, release, break, chase")),
        ("Ctrl+Shift+H", say("hide what is private")),
        ("Ctrl+Z, Ctrl+Shift+Z", say("undo, redo")),
        ("Ctrl+P", say("print")),
        ("Ctrl+L", say("lock")),
        (f"Ctrl+1 – {len(pages)}", ", ".join(pages)),
        ("Esc", say("back")),
        ("Ctrl+Q", say("quit")),
    ]
