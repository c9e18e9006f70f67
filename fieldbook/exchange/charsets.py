"""Decodes a file to import: finds its character set, and handles bytes that are not in it.

A byte order mark decides; then zeros in every other byte mean UTF-16; then UTF-8 if it fits; then the character set is
guessed (``charset_guess.py``). Bytes that do not fit spoil their own line, never the file: a file of UTF-8 with a few
lines in a code page, or the other way round, is read line by line.
"""

import codecs
import re
from dataclasses import dataclass

from fieldbook.errors import UserError, any_of
from fieldbook.exchange.charset_guess import MULTIBYTE, fits, guess_charset
from fieldbook.exchange.header_mapping import near_names

#: Codecs of Python that are no character sets of a file: some take time in the square of the length, some read escapes,
#: one raises whatever it is given.
_NO_CHARSETS = frozenset({"idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape", "mbcs", "oem"})

#: Character sets to choose from, by Python's names, and other names that people know them by.
CHARSETS = (
    "utf-8", "utf-16", "cp1252", "cp1250", "iso8859-2", "cp1251", "koi8-r", "cp1253", "cp1254", "cp1257", "cp1255",
    "cp1256", "iso8859-1", "iso8859-15", "iso8859-7", "mac-roman", "cp850", "cp852", "cp866", "cp932", "euc-jp",
    "gb18030", "big5", "cp949",
)  # fmt: skip
_OTHER_NAMES = (
    "windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254", "windows-1257", "iso-8859-1",
    "iso-8859-2", "iso-8859-15", "latin-1", "latin-2", "utf-8-sig", "utf-16-le", "utf-16-be", "shift-jis", "gbk",
    "euc-kr", "ascii",
)  # fmt: skip

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)

#: In text that was decoded as UTF-8 with ``surrogateescape``: bytes that are not UTF-8, and characters beyond ASCII.
_BAD = re.compile("[\udc80-\udcff]+")
_GOOD = re.compile("[^\x00-\x7f\udc80-\udcff]+")

#: So many bytes are looked at to find UTF-16 without a mark.
_PROBED = 4096


def known_charset(name: str) -> str:
    """The name of a character set as Python calls it; empty for what is none."""
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError, UnicodeError):  # unknown; a zero in it; signs that no name has
        return ""
    return "" if found.name.replace("_", "-") in _NO_CHARSETS or not found._is_text_encoding else found.name


def check_charset(name: str) -> str:
    """The same for a name that a person typed. Raises UserError, with the names that are near, for what is none."""
    found = known_charset(name)
    if not found:
        near = near_names(name, (*CHARSETS, *_OTHER_NAMES))
        raise UserError(
            "Unknown encoding: {name}.",
            kept="Nothing was imported.",
            todo="Did you mean {near}?" if near else "Use, for example, {near}.",
            name=name,
            near=any_of(near or CHARSETS[:4]),
        )
    return found


@dataclass(frozen=True, slots=True)
class Charset:
    """What a file is in: ``name`` of its character set, and whether that was ``guessed``. ``other`` is what lines that
    are not in it are read in; empty where nothing else is in the file."""

    name: str
    guessed: bool = False
    other: str = ""

    @property
    def wide(self) -> bool:
        """Whether a character takes two bytes or more always, so that lines cannot be cut before they are read."""
        return self.name.replace("_", "-").startswith(("utf-16", "utf-32"))

    def read(self, raw: bytes) -> tuple[str, str | None]:
        """The text of one line, and how it was read where it is not in the file's character set: the name of the other
        one, or nothing where bytes of it mean nothing and became U+FFFD. None where all is well."""
        if raw.isascii():
            return raw.decode("ascii"), None
        if self.other == "utf-8" and not fits(self.name, raw):
            try:
                return raw.decode(), "utf-8"
            except UnicodeDecodeError:
                pass
        try:
            return raw.decode(self.name), None
        except UnicodeDecodeError:
            pass
        if self.other and self.name == "utf-8":
            return _patched(raw, self.other)
        return raw.decode(self.name, "replace"), ""


def _patched(raw: bytes, other: str) -> tuple[str, str]:
    """A line of UTF-8 whose other bytes are read in a code page."""
    text = raw.decode("utf-8", "surrogateescape")
    if other in MULTIBYTE:  # a character may end in an ASCII byte
        text = raw.decode(other, "replace")
    else:
        text = _BAD.sub(lambda bad: bad[0].encode("utf-8", "surrogateescape").decode(other, "replace"), text)
    return text, "" if "\ufffd" in text else other


def detect(data: bytes, name: str = "") -> Charset:
    """What a file is in; ``name`` is what a person says it is in. Raises UserError where there is no such thing."""
    if name:
        return Charset(check_charset(name))
    for mark, marked in _MARKS:
        if data.startswith(mark):
            return Charset(marked) if marked != "utf-8" else _utf8(data, marked=True)
    wide = _wide(data[:_PROBED])
    return Charset(wide) if wide else _utf8(data, marked=False)


def _utf8(data: bytes, *, marked: bool) -> Charset:
    """UTF-8, a code page, or one with lines of the other: by which of them there is more."""
    try:
        data.decode("utf-8")
        return Charset("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "surrogateescape")
    bad, good = (sum(map(len, kind.findall(text))) for kind in (_BAD, _GOOD))
    if marked or good >= bad:
        rest = _GOOD.sub(" ", text).encode("ascii", "surrogateescape")
        return Charset("utf-8", other=guess_charset(rest))
    return Charset(guess_charset(data), guessed=True, other="utf-8" if good else "")


def _wide(start: bytes) -> str:
    """UTF-16 without a mark shows as a zero in every other byte of Western text."""
    even, odd = start[0::2].count(0), start[1::2].count(0)
    half = len(start) // 2
    if half >= 4 and odd > half * 0.4 and even < half * 0.1:
        return "utf-16-le"
    if half >= 4 and even > half * 0.4 and odd < half * 0.1:
        return "utf-16-be"
    return ""


def opening(data: bytes) -> str:
    """The first characters of a file, enough to tell by ASCII letters what kind of file it is."""
    start = data[:400]
    for mark, marked in _MARKS:
        if start.startswith(mark):
            return start[len(mark) :].decode(marked, "replace")
    return start.decode(_wide(start) or "latin-1", "replace")


def byte_lines(data: bytes, charset: Charset) -> tuple[list[str], Charset]:
    """The lines of a file with their ends, each byte as one character (Latin-1), for formats that continue a line
    inside a character; and the character set to read them in, which is UTF-8 for what was UTF-16."""
    if charset.wide:
        text = data.decode(charset.name, "replace").removeprefix("\ufeff")
        data, charset = text.encode("utf-8", "replace"), Charset("utf-8")
    return lines_with_ends(_unmarked(data).decode("latin-1")), charset


def read_lines(data: bytes, charset: Charset) -> tuple[list[str], dict[int, str]]:
    """The lines of a file with their ends, and those (counted from 1) that are not in its character set: see
    ``Charset.read``."""
    data = data if charset.wide else _unmarked(data)
    if not charset.other:
        try:
            return lines_with_ends(data.decode(charset.name).removeprefix("\ufeff")), {}
        except UnicodeDecodeError:
            if charset.wide:
                lines = lines_with_ends(data.decode(charset.name, "replace").removeprefix("\ufeff"))
                return lines, {place: "" for place, line in enumerate(lines, start=1) if "\ufffd" in line}
    lines, odd = [], {}
    for place, line in enumerate(lines_with_ends(data.decode("latin-1")), start=1):
        text, told = charset.read(line.encode("latin-1"))
        lines.append(text)
        if told is not None:
            odd[place] = told
    return lines, odd


def _unmarked(data: bytes) -> bytes:
    return data.removeprefix(b"\xef\xbb\xbf")


def lines_with_ends(text: str) -> list[str]:
    """Lines with their end, split at line feeds and carriage returns only; several of these before a line feed are one
    end. In one pass: there are files of nothing but carriage returns."""
    lines: list[str] = []
    pieces = text.split("\n")
    for place, piece in enumerate(pieces):
        last = place == len(pieces) - 1
        body = piece if last else piece.rstrip("\r")
        lines += [f"{line}\r" for line in body.split("\r")]
        end = "" if last else f"{piece[len(body) :]}\n"
        lines[-1] = f"{lines[-1][:-1]}{end}"
    if not lines[-1]:
        lines.pop()
    return lines
