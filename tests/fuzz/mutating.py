"""Inputs -> inputs that are broken in the ways files are: in transit, by other programs, and on purpose."""

import json
import random
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

#: What breaks readers: numbers at their limits, signs that turn or hide text, marks of formats, encodings.
PIECES: tuple[bytes, ...] = (
    b"\0", b"\r", b"\n", b"\r\n", b"\r\r\n", b'"', b'""', b"'", b",", b";", b":", b"\t", b"=", b"\\", b"/", b"-", b" ",
    b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\xff", b"\xc3\x28", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\x85",
    "\u202e".encode(), "\u2066".encode(), "\u200b".encode(), "\u2028".encode(), "İ".encode(), "ﬃ".encode(),
    b"e\xcc\x81", "٣".encode(), "²".encode(), "𝟗".encode(), "😀".encode(), "表".encode("shift_jis"),
    "é".encode("latin-1"),
    b"0", b"-1", b"99999999999999999999", b"9" * 400, b"1e999", b"NaN", b"-0", b"0000", b"9999", b"2147483648", b"1.5",
    b"2026-02-30", b"29.2.", b"31/12/9999", b"00010101T000000Z", b"99991231T235959", b"24:00", b"12.500,00", b"KW 53",
    b"[", b"]", b"{", b"}", b"null", b"true", b"[[[[[[[[", b"{\"v\":", b"\\ud800", b"%n%s", b"{0}", b"{name}",
    b"BEGIN:VCARD\r\n", b"END:VCARD\r\n", b"AGENT:\r\n", b"CHARSET=idna", b"CHARSET=punycode", b"CHARSET=undefined",
    b"ENCODING=QUOTED-PRINTABLE", b"ENCODING=b", b"=0D=0A=\r\n", b"BEGIN:VEVENT\r\n", b"END:VEVENT\r\n", b"TZID=",
    b"BEGIN:VTIMEZONE\r\n", b"RRULE:FREQ=SECONDLY\r\n", b"DTSTART:00010101T000000\r\n", b"DURATION:-P99999999D\r\n",
    b"VALUE=DATE", b"VALUE=PERIOD", b"../../etc/passwd", b"C:\\", b"file:///etc/passwd", b"<img src=x>", b"=1+1",
    b"sep=\"\n", b"sep=,\n", b"we: ", b"they Ewa: ", b"done: ", b"quote: ", b"next: ", b"by Friday", b"(waits on", b"~",
)  # fmt: skip

#: How often a block may be repeated, at most.
_MANY = 2000

#: No input grows beyond this: what size does is tried in tests of its own.
LONGEST = 1 << 16

_Way = Callable[[random.Random, bytearray, Sequence[bytes]], None]


def _place(dice: random.Random, data: bytearray) -> tuple[int, int]:
    start = dice.randrange(len(data) + 1)
    return start, min(len(data), start + 1 + int(dice.expovariate(1 / 16)))


def _flip(dice: random.Random, data: bytearray, _others: Sequence[bytes]) -> None:
    if data:
        data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)


def _byte(dice: random.Random, data: bytearray, _others: Sequence[bytes]) -> None:
    if data:
        data[dice.randrange(len(data))] = dice.randrange(256)


def _cut(dice: random.Random, data: bytearray, _others: Sequence[bytes]) -> None:
    start, end = _place(dice, data)
    del data[start:end]


def _truncate(dice: random.Random, data: bytearray, _others: Sequence[bytes]) -> None:
    del data[dice.randrange(len(data) + 1) :]


def _piece(dice: random.Random, data: bytearray, _others: Sequence[bytes]) -> None:
    start, end = _place(dice, data)
    data[start : end if dice.random() < 0.5 else start] = dice.choice(PIECES)


def _repeat(dice: random.Random, data: bytearray, _others: Sequence[bytes]) -> None:
    start, end = _place(dice, data)
    data[start:start] = data[start:end] * dice.choice((2, 3, 10, 100, _MANY))


def _move(dice: random.Random, data: bytearray, _others: Sequence[bytes]) -> None:
    start, end = _place(dice, data)
    block = data[start:end]
    del data[start:end]
    there = dice.randrange(len(data) + 1)
    data[there:there] = block


def _splice(dice: random.Random, data: bytearray, others: Sequence[bytes]) -> None:
    other = dice.choice(others)
    here, there = dice.randrange(len(data) + 1), dice.randrange(len(other) + 1)
    data[here:] = other[there:]


def _borrow(dice: random.Random, data: bytearray, others: Sequence[bytes]) -> None:
    """A line of another input."""
    lines = dice.choice(others).splitlines(keepends=True) or [b""]
    here = data.find(b"\n", dice.randrange(len(data) + 1)) + 1
    data[here:here] = dice.choice(lines)


def _drop_line(dice: random.Random, data: bytearray, _others: Sequence[bytes]) -> None:
    start = data.find(b"\n", dice.randrange(len(data) + 1)) + 1
    end = data.find(b"\n", start) + 1
    del data[start : end or len(data)]


def _recode(dice: random.Random, data: bytearray, _others: Sequence[bytes]) -> None:
    """The same text in another encoding, as a whole or from somewhere on."""
    start = dice.choice((0, dice.randrange(len(data) + 1)))
    text = data[start:].decode("utf-8", "replace")
    data[start:] = text.encode(dice.choice(("utf-16", "utf-16-be", "cp1252", "utf-8-sig", "shift_jis")), "replace")


def _ends(dice: random.Random, data: bytearray, _others: Sequence[bytes]) -> None:
    """Other ends of lines."""
    data[:] = data.replace(b"\r\n", b"\n").replace(b"\n", dice.choice((b"\n", b"\r\n", b"\r", b"\r\r\n", b"\n\n")))


#: What stands in JSON where nobody expects it.
_ODD: tuple[Any, ...] = (
    None, True, False, 0, -1, 1 << 63, 1 << 80, 1.5, float("nan"), float("inf"), "", "a", "\ud800", "\0", "2026-02-30",
    "9" * 200, [], {}, [[]], [None], {"": ""}, {"v": None}, ["a", "b"], "partner", "presence", "name",
    "9999-12-31T23:59:59+00:00",
)  # fmt: skip


def _reshape(dice: random.Random, data: bytearray, _others: Sequence[bytes]) -> None:
    """Another value somewhere in a line (or in the whole) that is JSON."""
    with suppress(ValueError, RecursionError):
        if data.startswith(b"{\n") or b"\n" not in data:
            start, end = 0, len(data)
        else:
            start = data.rfind(b"\n", 0, dice.randrange(len(data))) + 1
            end = data.find(b"\n", start) % (len(data) + 1)
        told = json.loads(data[start:end])
        places: list[tuple[Any, Any]] = []
        open_ = [told]
        while open_:
            node = open_.pop()
            if isinstance(node, dict | list):
                keys = list(node) if isinstance(node, dict) else range(len(node))
                places += [(node, key) for key in keys]
                open_ += [node[key] for key in keys]
        node, key = dice.choice(places or [([told], 0)])
        other, there = dice.choice(places or [([told], 0)])
        node[key] = dice.choice((dice.choice(_ODD), dice.choice(_ODD), json.loads(json.dumps(other[there]))))
        data[start:end] = json.dumps(told, separators=(",", ":")).encode()


_WAYS: tuple[_Way, ...] = (
    _flip, _byte, _cut, _truncate, _piece, _piece, _piece, _repeat, _move, _splice, _borrow, _borrow, _drop_line,
    _recode, _ends, _reshape, _reshape, _reshape,
)  # fmt: skip


def mutated(dice: random.Random, one: bytes, others: Sequence[bytes]) -> bytes:
    """An input that was broken in one to eight ways; ``others`` lend it parts."""
    data = bytearray(one)
    for _ in range(1 << dice.randrange(4)):
        dice.choice(_WAYS)(dice, data, others)
        del data[max(LONGEST, len(one)) :]
    return bytes(data)
