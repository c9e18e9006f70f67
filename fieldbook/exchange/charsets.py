"""Decodes a file to import: detects its character set, and handles bytes that are invalid in it.

A byte order mark decides; then zeros in every other byte indicate UTF-16; then UTF-8 if the bytes are valid; otherwise
the character set is guessed (``charset_guess.py``). Invalid bytes affect only their own line, never the whole file: a
UTF-8 file with some lines in a code page, or the reverse, is decoded line by line.
"""

import codecs
import re
from dataclasses import dataclass

from fieldbook.errors import UserError, any_of
from fieldbook.exchange.charset_guess import MULTIBYTE, fits, guess_charset
from fieldbook.exchange.header_mapping import near_names

#: Codecs of Python that are no character sets of a file: some take quadratic time, some interpret escapes, and
#: ``undefined`` always raises.
_NO_CHARSETS = frozenset({"idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape", "mbcs", "oem"})

#: Character sets that the user can choose, by Python's names; below them other common names.
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

#: In text that was decoded as UTF-8 with ``surrogateescape``: bytes that are not valid UTF-8, and valid characters
#: beyond ASCII.
_BAD = re.compile("[\udc80-\udcff]+")
_GOOD = re.compile("[^\x00-\x7f\udc80-\udcff]+")

#: Number of bytes that are examined to detect UTF-16 without a byte order mark.
_PROBED = 4096


def known_charset(name: str) -> str:
    """Python's name of a character set; empty if there is none with this name."""
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError, UnicodeError):  # unknown name, null byte, or invalid characters in it
        return ""
    return "" if found.name.replace("_", "-") in _NO_CHARSETS or not found._is_text_encoding else found.name


def check_charset(name: str) -> str:
    """Like ``known_charset``, for a name that the user entered. Raises UserError, with similar names, for an unknown
    one."""
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
    """The character set of a file: its ``name``, and whether it was ``guessed``. ``other`` is the character set of the
    lines that are not valid in ``name``; empty if there are none."""

    name: str
    guessed: bool = False
    other: str = ""

    @property
    def wide(self) -> bool:
        """Whether every character takes at least two bytes, so that lines cannot be split before decoding."""
        return self.name.replace("_", "-").startswith(("utf-16", "utf-32"))

    def read(self, raw: bytes) -> tuple[str, str | None]:
        """Decodes one line. Returns the text, and None if the line is valid in the character set of the file; otherwise
        the name of the character set in which it was decoded, or an empty string if some bytes could not be decoded and
        became U+FFFD."""
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
    """A line of UTF-8 whose invalid bytes are decoded in another character set. Returns the same as
    ``Charset.read``."""
    text = raw.decode("utf-8", "surrogateescape")
    if other in MULTIBYTE:  # the last byte of a character may be an ASCII byte
        text = raw.decode(other, "replace")
    else:
        text = _BAD.sub(lambda bad: bad[0].encode("utf-8", "surrogateescape").decode(other, "replace"), text)
    return text, "" if "\ufffd" in text else other


def detect(data: bytes, name: str = "") -> Charset:
    """Detects the character set of a file. ``name`` is the user's choice, which takes precedence. Raises UserError if
    it is unknown."""
    if name:
        return Charset(check_charset(name))
    for mark, marked in _MARKS:
        if data.startswith(mark):
            return Charset(marked) if marked != "utf-8" else _utf8(data, marked=True)
    wide = _wide(data[:_PROBED])
    return Charset(wide) if wide else _utf8(data, marked=False)


def _utf8(data: bytes, *, marked: bool) -> Charset:
    """UTF-8 or a code page, whichever fits more of the characters beyond ASCII; a mixed file also has an ``other``."""
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
    """Detects UTF-16 without a byte order mark: every other byte of Western text is zero. Empty for other text."""
    even, odd = start[0::2].count(0), start[1::2].count(0)
    half = len(start) // 2
    if half >= 4 and odd > half * 0.4 and even < half * 0.1:
        return "utf-16-le"
    if half >= 4 and even > half * 0.4 and odd < half * 0.1:
        return "utf-16-be"
    return ""


def opening(data: bytes) -> str:
    """The first characters of a file, enough to recognise its type by ASCII letters."""
    start = data[:400]
    for mark, marked in _MARKS:
        if start.startswith(mark):
            return start[len(mark) :].decode(marked, "replace")
    return start.decode(_wide(start) or "latin-1", "replace")


def byte_lines(data: bytes, charset: Charset) -> tuple[list[str], Charset]:
    """Splits a file into lines with their line ends, each byte as one character (Latin-1), for formats that fold
    lines inside a character. Also returns the character set in which to decode them: UTF-8 if the file was UTF-16 or
    UTF-32."""
    if charset.wide:
        text = data.decode(charset.name, "replace").removeprefix("\ufeff")
        data, charset = text.encode("utf-8", "replace"), Charset("utf-8")
    return lines_with_ends(_unmarked(data).decode("latin-1")), charset


def read_lines(data: bytes, charset: Charset) -> tuple[list[str], dict[int, str]]:
    """Decodes the lines of a file, with their line ends. Also returns the lines (counted from 1) that are not in its
    character set, with the result of ``Charset.read``."""
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
    """Splits text into lines with their line ends, at line feeds and carriage returns only; several carriage returns
    before a line feed are one line end. Works in linear time: some files consist of carriage returns only."""
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
