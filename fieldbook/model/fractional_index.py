"""Fractional indexing: keys that sort between two others, so that an item can be moved without renumbering the list."""

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def key_between(before: str | None, after: str | None) -> str:
    """A key that sorts after ``before`` and before ``after``; None is the start or end of the list.

    Keys are fractions in base 36 and never end in ``0``, so that a smaller key always exists. If the neighbours are
    equal or out of order (in merged lists), the new key sorts right after ``before``.
    """
    low = before or ""
    high = after if after is not None and after > low else None
    key = ""
    place = 0
    while True:
        left = _DIGITS.index(low[place]) if place < len(low) else 0
        right = _DIGITS.index(high[place]) if high is not None and place < len(high) else len(_DIGITS)
        if right - left > 1:
            return key + _DIGITS[(left + right) // 2]
        key += _DIGITS[left]
        if right > left:
            high = None
        place += 1


def spaced_keys(count: int) -> list[str]:
    """Keys for a new list of ``count`` items, in order."""
    keys: list[str] = []
    for _ in range(count):
        keys.append(key_between(keys[-1] if keys else None, None))
    return keys
