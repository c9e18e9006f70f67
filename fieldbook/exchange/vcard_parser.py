"""Parses vCard files into cards and properties: unfolding, groups, parameters, quoted-printable, character sets.

Written here rather than with vobject, which gives up on three of the six address cards of other programs that stand
among our specimens (blank lines after a picture, soft line ends of quoted-printable in Outlook's 2.1), and on a whole
file when one card in it is broken. Sources: vCard 2.1 (versit, 1996), RFC 2426 (3.0), RFC 6350 (4.0), RFC 6868.

Pictures, sounds and keys are stepped over line by line and never put together, so their size costs nothing.
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

#: Properties whose value is data, not words.
BINARY = frozenset({"PHOTO", "LOGO", "SOUND", "KEY"})

#: A value of more characters than this is no contact detail, and not taken.
_LONGEST = 100_000

#: What stands before the colon of a property is not longer.
_LONGEST_HEAD = 2_000

#: No card of a person has more properties.
_MOST_PROPERTIES = 2_000

_NAME = re.compile(r"(?:([A-Za-z0-9-]+)\.)?([A-Za-z0-9-]+)([;:])")
_PARAMETER = re.compile(r';?([^=:;"]*)(?:=((?:"[^"]*"|[^";:])*))?')
_BARE_ENCODINGS = frozenset({"QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"})
_BROKEN_QUOTE = re.compile("=(?![0-9A-Fa-f]{2}|\r?\n)")


@dataclass(frozen=True, slots=True)
class Property:
    """One property of a card. ``value`` is still escaped; ``types`` are the words of TYPE in upper case, ``flawed``
    says that it was not encoded as it claims, ``odd`` that it is not in the character set of the card or file: which
    one it was read in, empty where some bytes could not be read."""

    line: int
    group: str
    name: str
    parameters: dict[str, tuple[str, ...]]
    value: str
    flawed: bool = False
    odd: str | None = None

    @property
    def types(self) -> tuple[str, ...]:
        """What it is for."""
        return tuple(word.upper() for word in self.parameters.get("TYPE", ()))

    @property
    def preference(self) -> int:
        """How much it is preferred: 1 is most (RFC 6350 section 5.3), 100 not at all."""
        told = self.parameters.get("PREF", ("",))[0]
        return int(told) if told.isdecimal() and len(told) < 4 else (1 if "PREF" in self.types else 100)


@dataclass(frozen=True, slots=True)
class VCard:
    """One card: the line it begins on, its version, its properties."""

    line: int
    version: str
    properties: tuple[Property, ...]
    #: Names of properties that were stepped over.
    skipped: frozenset[str] = field(default_factory=frozenset)
    #: Group -> what Apple and Google write beside its properties.
    labels: Mapping[str, str] = field(default_factory=dict)

    def all(self, *names: str) -> list[Property]:
        """Its properties of these names that say something, the most preferred first."""
        found = [one for one in self.properties if one.name in names and one.value.strip(" ;")]
        return sorted(found, key=lambda one: one.preference)

    def first(self, *names: str) -> Property | None:
        """The most preferred of them, by the order of the names first."""
        for name in names:
            found = self.all(name)
            if found:
                return found[0]
        return None

    def text(self, *names: str) -> str:
        """The text of the first of them; empty when there is none."""
        found = self.first(*names)
        return unescape(found.value) if found else ""

    def label(self, group: str) -> str:
        """What Apple and Google write beside a group's property: ``_$!<Anniversary>!$_`` and words of one's own."""
        return self.labels.get(group, "")


def read_cards(data: bytes, charset: Charset | None = None) -> Iterator[VCard | RejectedRow]:
    """Every card of a file in order; a broken one as a refusal with the line on which it begins. ``charset`` is what
    the file is in, detected where it is not given; single properties may name one of their own (2.1)."""
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
    """Whether a card begins inside another one, as the agent of a person did in 2.1."""
    return place > 0 and re.match(r"(?:\w+\.)?AGENT[^:]*:\s*\Z", lines[place - 1], re.IGNORECASE) is not None


def _card(lines: Sequence[str], first: int, charset: Charset) -> VCard | RejectedRow:
    """The card between BEGIN and END; ``first`` is the line of its BEGIN."""
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
    """Whole lines with the number each begins on. A continued line begins with a blank, which 2.1 keeps; a line in
    quoted-printable is continued when it ends in ``=``. Data is left out."""
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
    """One line; only its name, where it is too long to be taken."""
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
    if written is None:  # 2.1 writes types and encodings bare
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
    """The value as text, whether it was flawed (not the quoted-printable that it says), and how it was read where it is
    not in the character set that the property, or else the file, is in."""
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
    """What a property says that names no character set of its own: most often that of the file, else UTF-8."""
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
    """A text value as it is read (RFC 6350 section 3.4); Apple and Google escape the colon, too."""
    if "\\" not in value:
        return value.replace("\r\n", "\n").strip()
    marks = {"n": "\n", "N": "\n"}
    plain = re.sub(r"\\([\\;,:nN])", lambda found: marks.get(found[1], found[1]), value)
    return plain.replace("\r\n", "\n").strip()


def parts(value: str, sign: str = ";") -> list[str]:
    """The parts of a value of several, split where the sign is not escaped; each is unescaped."""
    return [unescape(piece) for piece in re.findall(rf"(?:\A|{sign})((?:[^\\{sign}]|\\.|\\\Z)*)", value, re.DOTALL)]
