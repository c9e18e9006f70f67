"""Turns names of records into file names that are valid on every system, in any script."""

import re
import unicodedata

#: Characters that Windows does not allow in a file name, invisible characters, bidirectional control characters, and
#: surrogates.
_UNSAFE = re.compile('[<>:"/\\\\|?*\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]')

#: Device names of Windows: no file can have such a name, whatever its extension.
_RESERVED = re.compile(r"(con|prn|aux|nul|clock\$|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)

#: Maximum length of a name in octets of UTF-8, without its extension and number.
_OCTETS = 120


def safe_name(title: str) -> str:
    """A file name without extension, valid on every system and as close to a title as possible; never empty."""
    text = " ".join(_UNSAFE.sub("_", unicodedata.normalize("NFC", title)).split())
    raw = text.encode()[:_OCTETS]
    text = raw.decode("utf-8", "ignore").strip(" .")
    if not text.strip("_"):
        return text or "_"
    if _RESERVED.fullmatch(text):
        return f"{text.partition('.')[0]}_" if "." not in text else text.replace(".", "_.", 1)
    return text


def distinct_names(titles: list[str]) -> list[str]:
    """A safe name for each title. Names that a file system could treat as equal get a number."""
    taken: set[str] = set()
    names = []
    for title in titles:
        first = name = safe_name(title)
        count = 1
        while _same(name) in taken:
            count += 1
            name = f"{first} ({count})"
        taken.add(_same(name))
        names.append(name)
    return names


def _same(name: str) -> str:
    """The key that file systems compare if they ignore case and Unicode normalisation."""
    return unicodedata.normalize("NFD", name.casefold())
