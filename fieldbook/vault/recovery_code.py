"""The recovery code: a key as a person writes it down, in groups that tell where a slip of the pen is.

Eleven groups of six signs, of Crockford's base 32 (it has no I, L, O, U: the first three are read as 1, 1, 0). Five
signs of a group carry the key (256 bits) and a checksum over all of it (19 bits); the sixth is the group's own check: a
weighted sum over the field of 32 elements, whose weights all differ, so that each wrong sign and each two that changed
places are found.
"""

import hashlib
import unicodedata
from collections.abc import Sequence
from functools import cache

from fieldbook.vault.errors import MistypedCodeError
from fieldbook.vault.key import BookKey

#: The signs, by value.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS = 11
_DATA = 5
_WHOLE = GROUPS * _DATA * 5  # bits of key and checksum
_CHECK = _WHOLE - 256

#: What looks like another sign is read as that one.
_ALIKE = str.maketrans({"O": "0", "I": "1", "L": "1"})

#: x^5 + x^2 + 1, irreducible over two elements: what the products are taken by.
_FIELD = 0b100101


def format_code(key: BookKey) -> str:
    """The code of a key: ``0AB3CD-…``, 11 groups with hyphens."""
    raw = key.raw
    whole = (int.from_bytes(raw) << _CHECK) | _checksum(raw)
    values = [(whole >> 5 * place) & 31 for place in reversed(range(GROUPS * _DATA))]
    groups = [values[start : start + _DATA] for start in range(0, len(values), _DATA)]
    return "-".join("".join(ALPHABET[one] for one in (*group, _check_of(group))) for group in groups)


def format_lines(key: BookKey) -> list[str]:
    """The code as it is printed: three lines of four groups at most."""
    groups = format_code(key).split("-")
    return [" ".join(groups[start : start + 4]) for start in range(0, GROUPS, 4)]


def parse(typed: str) -> BookKey:
    """The key that a code stands for, whatever case, spaces and hyphens it was typed with.

    Raises MistypedCodeError, which names the group (counted from 1) when one can be told.
    """
    signs = _signs(typed)
    if len(signs) != GROUPS * (_DATA + 1):
        raise _wrong_length(typed, len(signs))
    values = _checked(signs)
    size = _DATA + 1
    whole = 0
    for place, value in enumerate(values):
        if place % size != _DATA:
            whole = (whole << 5) | value
    raw = (whole >> _CHECK).to_bytes(32)
    if _checksum(raw) != whole & ((1 << _CHECK) - 1):
        raise MistypedCodeError(
            "The groups of the recovery code do not belong together.",
            todo="Check whether two groups are swapped, or one belongs to another code.",
        )
    return BookKey(raw)


def first_typo(typed: str) -> MistypedCodeError | None:
    """What is wrong with a code that is still being typed; None while each group that is whole is right."""
    try:
        signs = _signs(typed)
        _checked(signs)
        if len(signs) > GROUPS * (_DATA + 1):
            return _wrong_length(typed, len(signs))
    except MistypedCodeError as error:
        return error
    return None


def _signs(typed: str) -> str:
    plain = unicodedata.normalize("NFKC", typed).upper()
    kept = "".join(sign for sign in plain if not sign.isspace() and unicodedata.category(sign) not in ("Pd", "Cf"))
    signs = kept.translate(_ALIKE)
    for place, sign in enumerate(signs):
        if sign not in ALPHABET:
            raise MistypedCodeError(
                "“{sign}” in group {group} is not a valid character of a recovery code.",
                todo="A recovery code contains digits and the letters A to Z, except I, L, O and U.",
                sign=sign,
                group=place // (_DATA + 1) + 1,
            )
    return signs


def _checked(signs: str) -> list[int]:
    """The values of some signs, once each group that is whole was found right."""
    values = [ALPHABET.index(sign) for sign in signs]
    size = _DATA + 1
    for group in range(min(len(values) // size, GROUPS)):
        part = values[group * size : (group + 1) * size]
        if _check_of(part[:_DATA]) != part[_DATA]:
            raise MistypedCodeError(
                "Group {group} of the recovery code contains a typing error.",
                todo="Compare this group with the code you wrote down.",
                group=group + 1,
            )
    return values


def _wrong_length(typed: str, found: int) -> MistypedCodeError:
    """Names the group that is too short or too long, when the groups were typed apart."""
    plain = unicodedata.normalize("NFKC", typed)
    spaced = "".join(" " if unicodedata.category(sign) == "Pd" else sign for sign in plain).split()
    odd = [place for place, group in enumerate(spaced) if len(group) != _DATA + 1]
    if len(spaced) == GROUPS and odd:
        return MistypedCodeError(
            "Group {group} of the recovery code has {found} characters; each group has {wanted}.",
            todo="Compare this group with the code you wrote down.",
            group=odd[0] + 1,
            found=len(spaced[odd[0]]),
            wanted=_DATA + 1,
        )
    return MistypedCodeError(
        "A recovery code has {wanted} characters; this one has {found}.",
        todo="Enter all {groups} groups.",
        wanted=GROUPS * (_DATA + 1),
        found=found,
        groups=GROUPS,
    )


def _checksum(raw: bytes) -> int:
    digest = hashlib.blake2b(raw, digest_size=4, person=b"fieldbook code").digest()
    return int.from_bytes(digest) >> (32 - _CHECK)


def _check_of(values: Sequence[int]) -> int:
    """The sixth value: weights 2, 4, 8, 16, 5 in the field, and 1 for the check itself; all differ."""
    found = 0
    for weight, value in zip(_weights(), values, strict=True):
        found ^= _times(weight, value)
    return found


@cache
def _weights() -> tuple[int, ...]:
    weights = [2]
    while len(weights) < _DATA:
        weights.append(_times(weights[-1], 2))
    return tuple(weights)


def _times(one: int, other: int) -> int:
    """The product of two elements of the field of 32."""
    product = 0
    for bit in range(5):
        if other >> bit & 1:
            product ^= one << bit
    for bit in range(8, 4, -1):
        if product >> bit & 1:
            product ^= _FIELD << (bit - 5)
    return product
