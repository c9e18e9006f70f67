"""Parses vCard files into cards and properties: unfolding, groups, parameters, quoted-printable, character sets.

vobject is not used: it fails on three of the six vCard files of other programs among our test files (blank lines after
a picture, soft line breaks of quoted-printable in Outlook's vCard 2.1), and on a whole file if one card in it is
broken. Sources: vCard 2.1 (versit, 1996), RFC 2426 (3.0), RFC 6350 (4.0), RFC 6868.

The lines of pictures, sounds and keys are skipped and never joined, so their size costs nothing.
"""

import quopri
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from fieldbook.errors import Message
from fieldbook.exchange.charset_guess import guess_charset
from fieldbook.exchange.charsets import Charset, byte_lines, detect, known_charset
from fieldbook.exchange.rejections import RejectedRow

#: Properties with binary values.
BINARY = frozenset({"PHOTO", "LOGO", "SOUND", "KEY"})

#: Maximum length of a value in characters; a longer one is no contact detail and is skipped.
_LONGEST = 100_000

#: Maximum length of a property's name and parameters in characters.
_LONGEST_HEAD = 2_000

#: Maximum number of properties of a card.
_MOST_PROPERTIES = 2_000

_NAME = re.compile(r"(?:([A-Za-z0-9-]+)\.)?([A-Za-z0-9-]+)([;:])")
_PARAMETER = re.compile(r';?([^=:;"]*)(?:=((?:"[^"]*"|[^";:])*))?')
_BARE_ENCODINGS = frozenset({"QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"})
_BROKEN_QUOTE = re.compile("=(?![0-9A-Fa-f]{2}|\r?\n)")


@dataclass(frozen=True, slots=True)
class Property:
    """One property of a card. ``value`` is still escaped. ``flawed`` is True if the value is not valid quoted-printable
    as declared. ``odd`` is not None if the value is not in the character set of the property or file: the one in which
    it was decoded, or an empty string if some bytes were invalid."""

    line: int
    group: str
    name: str
    parameters: dict[str, tuple[str, ...]]
    value: str
    flawed: bool = False
    odd: str | None = None

    @property
    def types(self) -> tuple[str, ...]:
        """The values of its TYPE parameter in upper case."""
        return tuple(word.upper() for word in self.parameters.get("TYPE", ()))

    @property
    def preference(self) -> int:
        """Its preference: 1 is the highest (RFC 6350 section 5.3), 100 means none."""
        told = self.parameters.get("PREF", ("",))[0]
        return int(told) if told.isdecimal() and len(told) < 4 else (1 if "PREF" in self.types else 100)


@dataclass(frozen=True, slots=True)
class VCard:
    """One card: the line on which it begins (from 1), its version, its properties."""

    line: int
    version: str
    properties: tuple[Property, ...]
    #: Names of properties that were skipped.
    skipped: frozenset[str] = field(default_factory=frozenset)
    #: Group -> the label (X-ABLABEL) that Apple and Google give its properties.
    labels: Mapping[str, str] = field(default_factory=dict)

    def all(self, *names: str) -> list[Property]:
        """The non-empty properties with one of these names, the most preferred first."""
        found = [one for one in self.properties if one.name in names and one.value.strip(" ;")]
        return sorted(found, key=lambda one: one.preference)

    def first(self, *names: str) -> Property | None:
        """The most preferred property of the first of these names that the card has; None if it has none."""
        for name in names:
            found = self.all(name)
            if found:
                return found[0]
        return None

    def text(self, *names: str) -> str:
        """The text of the property that ``first`` returns; empty if there is none."""
        found = self.first(*names)
        return unescape(found.value) if found else ""

    def label(self, group: str) -> str:
        """The label that Apple and Google give a group: a custom text, or a predefined one such as
        ``_$!<Anniversary>!$_`` without its markers. Empty if there is none."""
        return self.labels.get(group, "")


def read_cards(data: bytes, charset: Charset | None = None) -> Iterator[VCard | RejectedRow]:
    """Yields every card of a file in order; a broken one as a rejection with the line on which it begins. The character
    set is detected if ``charset`` is None; in vCard 2.1 a property can declare its own."""
    read, inside = byte_lines(data, charset or detect(data))
    lines = [line.rstrip("\r\n") for line in read]
    start: int | None = None
    depth = 0
    for place, line in enumerate(lines):
        mark = line.strip().upper() if len(line) < 40 else ""
        if mark == "BEGIN:VCARD":
            nested = start is not None and _is_agent(lines, place)
            if start is not None and not nested:
                yield RejectedRow(0, start + 1, "", Message("The contact is incomplete: its end is missing."))
            start, depth = (start, depth + 1) if nested else (place, 0)
        elif mark == "END:VCARD" and start is not None:
            if depth:
                depth -= 1
                continue
            yield _card(lines[start + 1 : place], start + 1, inside)
            start = None
    if start is not None:
        yield RejectedRow(0, start + 1, "", Message("The contact is incomplete: its end is missing."))


def _is_agent(lines: Sequence[str], place: int) -> bool:
    """Whether a card begins inside another one, as the AGENT property of vCard 2.1."""
    return place > 0 and re.match(r"(?:\w+\.)?AGENT[^:]*:\s*\Z", lines[place - 1], re.IGNORECASE) is not None


def _card(lines: Sequence[str], first: int, charset: Charset) -> VCard | RejectedRow:
    """Parses the lines between BEGIN and END; ``first`` is the line number of BEGIN."""
    versions = [line.strip()[8:].strip() for line in lines if line.strip().upper().startswith("VERSION:")]
    version = versions[0] if versions else "3.0"
    properties: list[Property] = []
    skipped: set[str] = set()
    labels: dict[str, str] = {}
    for number, line in _unfolded(lines, first + 1, old=version.startswith("2"), skipped=skipped):
        found = _property(line, number, charset)
        if isinstance(found, RejectedRow):
            return RejectedRow(0, first, "", found.reason)
        if isinstance(found, str):
            skipped.add(found)
            continue
        properties.append(found)
        if found.group and found.name == "X-ABLABEL":
            label = re.sub(r"_\$!<(.*)>!\$_", r"\1", unescape(found.value[:200])).strip()
            labels.setdefault(found.group, label)
        if len(properties) > _MOST_PROPERTIES:
            return RejectedRow(
                0, first, "", Message("The contact has more than {count} lines.", {"count": _MOST_PROPERTIES})
            )
    return VCard(first, version, tuple(properties), frozenset(skipped), labels)


def _unfolded(lines: Sequence[str], first: int, *, old: bool, skipped: set[str]) -> Iterator[tuple[int, str]]:
    """Unfolded lines with the number of their first line. A continuation line begins with whitespace, which is part of
    the value in vCard 2.1; a quoted-printable line is continued if it ends in ``=``. Binary properties are dropped;
    their names are added to ``skipped``."""
    place = 0
    while place < len(lines):
        line, number = lines[place], first + place
        place += 1
        if not line.strip():
            continue
        head = line.partition(":")[0].upper()
        name = re.split("[;.]", head.rpartition(".")[2] if "." in head.partition(";")[0] else head)[0]
        binary = name in BINARY or "BASE64" in head or "ENCODING=B" in head.replace(" ", "")
        parts = [line]
        if "QUOTED-PRINTABLE" in head:
            while parts[-1].endswith("=") and place < len(lines):
                parts.append(lines[place])
                place += 1
            yield number, "\r\n".join(parts)
            continue
        while place < len(lines) and lines[place][:1] in (" ", "\t"):
            if not binary:
                parts.append(lines[place] if old else lines[place][1:])
            place += 1
        if binary:
            skipped.add(name)
            while place < len(lines) and re.fullmatch(r"[A-Za-z0-9+/=]*", lines[place]) and ":" not in lines[place]:
                place += 1
            continue
        yield number, "".join(parts)


def _property(line: str, number: int, charset: Charset) -> Property | RejectedRow | str:
    """Parses one line. Returns only the name of the property if its value is too long."""
    found = _NAME.match(line.strip()) if len(line) < 200 else _NAME.match(line.lstrip())
    if not found:
        return RejectedRow(0, number, "", Message("Line {line} is not a valid vCard property.", {"line": number}))
    line = line.strip(" \t")
    group, name = (found[1] or "").lower(), found[2].upper()
    parameters: dict[str, list[str]] = {}
    place = found.end() - 1
    while place < min(len(line), _LONGEST_HEAD) and line[place] == ";":
        piece = _PARAMETER.match(line, place, _LONGEST_HEAD)
        if piece is None or piece.end() == place:
            break
        _take_parameter(parameters, piece[1].strip().upper(), piece[2])
        place = piece.end()
    if place >= len(line) or line[place] != ":":
        return RejectedRow(0, number, "", Message("Line {line} is not a valid vCard property.", {"line": number}))
    if len(line) - place > _LONGEST:
        return name
    value, flawed, odd = _decoded(line[place + 1 :], parameters, charset)
    frozen = {key: tuple(_text(word, charset) for word in words) for key, words in parameters.items()}
    return Property(number, group, name, frozen, value, flawed, odd)


def _take_parameter(parameters: dict[str, list[str]], name: str, written: str | None) -> None:
    if written is None:  # 2.1 omits the names TYPE and ENCODING
        key, words = ("ENCODING" if name in _BARE_ENCODINGS else "TYPE"), [name]
    else:
        key = name
        parts = re.findall(r'"([^"]*)"|([^",]+)', written)
        words = [quoted or bare for quoted, bare in parts]
        if key == "TYPE":
            words = [word for one in words for word in one.split(",")]
    marks = {"^n": "\n", "^'": '"', "^^": "^"}
    words = [re.sub(r"\^[n'^]", lambda found: marks[found[0]], word).strip() for word in words]
    parameters.setdefault(key, []).extend(word for word in words if word)


def _decoded(raw: str, parameters: dict[str, list[str]], charset: Charset) -> tuple[str, bool, str | None]:
    """The decoded value; whether it is flawed (invalid quoted-printable); and ``odd`` of the Property: None if it is
    valid in the character set of the property or, without one, of the file."""
    quoted = any(word.upper() == "QUOTED-PRINTABLE" for word in parameters.get("ENCODING", ()))
    flawed = False
    data = raw.encode("latin-1", "replace")
    if quoted:
        flawed = bool(_BROKEN_QUOTE.search(raw.removesuffix("=")))
        data = quopri.decodestring(data)
    declared = known_charset((parameters.get("CHARSET") or [""])[0])
    if declared:
        with suppress(UnicodeError):
            return data.decode(declared), flawed, None
    text, odd = _any(data, charset)
    return text, flawed, charset.name if declared and odd is None else odd


def _any(data: bytes, charset: Charset) -> tuple[str, str | None]:
    """Decodes a value that declares no character set: that of the file, else UTF-8, else a guess."""
    text, odd = charset.read(data)
    if odd != "":
        return text, odd
    with suppress(UnicodeError):
        return data.decode(), "utf-8"
    other = guess_charset(data)
    return data.decode(other, "replace"), other


def _text(raw: str, charset: Charset) -> str:
    return _decoded(raw, {}, charset)[0]


def unescape(value: str) -> str:
    """Unescapes a text value (RFC 6350 section 3.4); Apple and Google also escape the colon."""
    if "\\" not in value:
        return value.replace("\r\n", "\n").strip()
    marks = {"n": "\n", "N": "\n"}
    plain = re.sub(r"\\([\\;,:nN])", lambda found: marks.get(found[1], found[1]), value)
    return plain.replace("\r\n", "\n").strip()


def parts(value: str, sign: str = ";") -> list[str]:
    """Splits a structured value at unescaped separators (``sign``) and unescapes its components."""
    return [unescape(piece) for piece in re.findall(rf"(?:\A|{sign})((?:[^\\{sign}]|\\.|\\\Z)*)", value, re.DOTALL)]
