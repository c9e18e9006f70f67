"""The recovery code: a key in a form to be written down, whose groups allow typing errors to be located.

A code has eleven groups of six characters in Crockford's base 32 (it has no I, L, O, U; the first three are read as 1,
1, 0). Five characters of each group carry the key (256 bits) and a checksum of all of it (19 bits). The sixth is the
check character of the group: a weighted sum over GF(32) with distinct weights, which detects every single wrong
character and every swap of two.
"""

import hashlib
import unicodedata
from collections.abc import Sequence
from functools import cache

from fieldbook.vault.errors import MistypedCodeError
from fieldbook.vault.key import BookKey

#: The characters, by value.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS = 11
_DATA_CHARACTERS = 5
_TOTAL_BITS = GROUPS * _DATA_CHARACTERS * 5  # bits of key and checksum
_CHECKSUM_BITS = _TOTAL_BITS - 256

#: Characters that are read as similar ones.
_SIMILAR = str.maketrans({"O": "0", "I": "1", "L": "1"})

#: The reducing polynomial of GF(32): x^5 + x^2 + 1, irreducible over GF(2).
_POLYNOMIAL = 0b100101


def format_code(key: BookKey) -> str:
    """The code of a key: ``0AB3CD-…``, 11 groups separated by hyphens."""
    raw = key.raw
    whole = (int.from_bytes(raw) << _CHECKSUM_BITS) | _checksum(raw)
    values = [(whole >> 5 * place) & 31 for place in reversed(range(GROUPS * _DATA_CHARACTERS))]
    groups = [values[start : start + _DATA_CHARACTERS] for start in range(0, len(values), _DATA_CHARACTERS)]
    return "-".join("".join(ALPHABET[one] for one in (*group, _check_value(group))) for group in groups)


def format_lines(key: BookKey) -> list[str]:
    """The code in three lines of at most four groups, for printing."""
    groups = format_code(key).split("-")
    return [" ".join(groups[start : start + 4]) for start in range(0, GROUPS, 4)]


def parse(code: str) -> BookKey:
    """The key of a recovery code; case, spaces and hyphens are ignored.

    Raises MistypedCodeError, which names the group (counted from 1) if it can be determined.
    """
    characters = _normalised(code)
    if len(characters) != GROUPS * (_DATA_CHARACTERS + 1):
        raise _wrong_length(code, len(characters))
    values = _checked_values(characters)
    size = _DATA_CHARACTERS + 1
    whole = 0
    for place, value in enumerate(values):
        if place % size != _DATA_CHARACTERS:
            whole = (whole << 5) | value
    raw = (whole >> _CHECKSUM_BITS).to_bytes(32)
    if _checksum(raw) != whole & ((1 << _CHECKSUM_BITS) - 1):
        raise MistypedCodeError(
            "The groups of the recovery code do not belong together.",
            todo="Check whether two groups are swapped, or one belongs to another code.",
        )
    return BookKey(raw)


def first_typo(code: str) -> MistypedCodeError | None:
    """The first error in a code that is still being typed; None while all complete groups are right."""
    try:
        characters = _normalised(code)
        _checked_values(characters)
        if len(characters) > GROUPS * (_DATA_CHARACTERS + 1):
            return _wrong_length(code, len(characters))
    except MistypedCodeError as error:
        return error
    return None


def _normalised(code: str) -> str:
    plain = unicodedata.normalize("NFKC", code).upper()
    kept = "".join(
        character
        for character in plain
        if not character.isspace() and unicodedata.category(character) not in ("Pd", "Cf")
    )
    characters = kept.translate(_SIMILAR)
    for place, character in enumerate(characters):
        if character not in ALPHABET:
            raise MistypedCodeError(
                "“{sign}” in group {group} is not a valid character of a recovery code.",
                todo="A recovery code contains digits and the letters A to Z, except I, L, O and U.",
                sign=character,
                group=place // (_DATA_CHARACTERS + 1) + 1,
            )
    return characters


def _checked_values(characters: str) -> list[int]:
    """The values of the characters. Raises MistypedCodeError if a complete group has an error."""
    values = [ALPHABET.index(character) for character in characters]
    size = _DATA_CHARACTERS + 1
    for group in range(min(len(values) // size, GROUPS)):
        part = values[group * size : (group + 1) * size]
        if _check_value(part[:_DATA_CHARACTERS]) != part[_DATA_CHARACTERS]:
            raise MistypedCodeError(
                "Group {group} of the recovery code contains a typing error.",
                todo="Compare this group with the code you wrote down.",
                group=group + 1,
            )
    return values


def _wrong_length(code: str, found: int) -> MistypedCodeError:
    """The error for a code of wrong length. Names the group that is too short or too long, if the groups were
    separated."""
    plain = unicodedata.normalize("NFKC", code)
    groups_typed = "".join(" " if unicodedata.category(character) == "Pd" else character for character in plain).split()
    odd = [place for place, group in enumerate(groups_typed) if len(group) != _DATA_CHARACTERS + 1]
    if len(groups_typed) == GROUPS and odd:
        return MistypedCodeError(
            "Group {group} of the recovery code has {found} characters; each group has {wanted}.",
            todo="Compare this group with the code you wrote down.",
            group=odd[0] + 1,
            found=len(groups_typed[odd[0]]),
            wanted=_DATA_CHARACTERS + 1,
        )
    return MistypedCodeError(
        "A recovery code has {wanted} characters; this one has {found}.",
        todo="Enter all {groups} groups.",
        wanted=GROUPS * (_DATA_CHARACTERS + 1),
        found=found,
        groups=GROUPS,
    )


def _checksum(raw: bytes) -> int:
    digest = hashlib.blake2b(raw, digest_size=4, person=b"fieldbook code").digest()
    return int.from_bytes(digest) >> (32 - _CHECKSUM_BITS)


def _check_value(values: Sequence[int]) -> int:
    """The check value of a group, with the weights 2, 4, 8, 16, 5 in GF(32), and 1 for the check value itself."""
    found = 0
    for weight, value in zip(_weights(), values, strict=True):
        found ^= _multiply(weight, value)
    return found


@cache
def _weights() -> tuple[int, ...]:
    weights = [2]
    while len(weights) < _DATA_CHARACTERS:
        weights.append(_multiply(weights[-1], 2))
    return tuple(weights)


def _multiply(one: int, other: int) -> int:
    """The product of two elements of GF(32)."""
    product = 0
    for bit in range(5):
        if other >> bit & 1:
            product ^= one << bit
    for bit in range(8, 4, -1):
        if product >> bit & 1:
            product ^= _POLYNOMIAL << (bit - 5)
    return product
