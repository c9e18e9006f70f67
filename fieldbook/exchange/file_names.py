"""Turns names of records into file names that are valid on every system, in any script."""

import re
import unicodedata

#: Letters and signs that Windows does not take in a name, what cannot be seen, and what turns the direction of text.
_UNSAFE = re.compile('[<>:"/\\\\|?*\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]')

#: Devices of Windows: no file can be called so, whatever its extension.
_RESERVED = re.compile(r"(con|prn|aux|nul|clock\$|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)

#: A name holds at most so many octets, its extension and a number aside.
_OCTETS = 120


def safe_name(title: str) -> str:
    """A file name, without extension, that is as close to a title as every system allows; never empty."""
    text = " ".join(_UNSAFE.sub("_", unicodedata.normalize("NFC", title)).split())
    raw = text.encode()[:_OCTETS]
    text = raw.decode("utf-8", "ignore").strip(" .")
    if not text.strip("_"):
        return text or "_"
    if _RESERVED.fullmatch(text):
        return f"{text.partition('.')[0]}_" if "." not in text else text.replace(".", "_.", 1)
    return text


def distinct_names(titles: list[str]) -> list[str]:
    """A safe name for each title; those that a system could take for the same file get a number."""
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
    """What file systems that ignore case and the spelling of accents compare."""
    return unicodedata.normalize("NFD", name.casefold())
