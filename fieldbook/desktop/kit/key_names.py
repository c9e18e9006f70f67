"""Names of keys as printed on the keyboard: Ctrl is Strg in German."""

import re

from PySide6.QtCore import QCoreApplication

_NAMED = re.compile(r"\b(Ctrl|Shift|Alt|Enter|Return|Space|Del|PgUp|PgDown|Esc|Tab|Home|End)\b")


def format_key(keys: str) -> str:
    """Translates the key names in a text such as ``Ctrl+Shift+H``; the rest is unchanged."""
    names = {
        "Ctrl": _tr("Ctrl"),
        "Shift": _tr("Shift"),
        "Alt": _tr("Alt"),
        "Enter": _tr("Enter"),
        "Return": _tr("Enter"),
        "Space": _tr("Space"),
        "Del": _tr("Del"),
        "PgUp": _tr("PgUp"),
        "PgDown": _tr("PgDown"),
        "Esc": _tr("Esc"),
        "Tab": _tr("Tab"),
        "Home": _tr("Home"),
        "End": _tr("End"),
    }
    return _NAMED.sub(lambda found: names[found[1]], keys)


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeyNames", text)
