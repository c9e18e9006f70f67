"""Three-way merge of prose, word by word. Tokens and algorithm are fixed; this is version 1 (see sync.md).

Implemented here instead of in a library, because every replica, on every version of Python and Unicode, must produce
the same text.
"""

from dataclasses import dataclass

ALGORITHM = 1

#: With more differences than this, the whole differing middle part becomes one hunk, which limits the run time.
_MAX_DIFFERENCES = 1000


@dataclass(frozen=True, slots=True)
class MergedText:
    """A merged text, and the number of places where the wordings of both sides were kept."""

    text: str
    overlaps: int


def tokens(text: str) -> list[str]:
    """Splits into words, single whitespace characters and symbols, by fixed code point ranges: Unicode tables
    change."""
    out: list[str] = []
    word: list[str] = []
    for sign in text:
        if _in_word(ord(sign)):
            word.append(sign)
            continue
        if word:
            out.append("".join(word))
            word.clear()
        out.append(sign)
    if word:
        out.append("".join(word))
    return out


def _in_word(code: int) -> bool:
    if code < 0x80:
        return 0x30 <= code <= 0x39 or 0x41 <= code <= 0x5A or 0x61 <= code <= 0x7A or code == 0x5F
    # Alphabetic scripts form words; from U+2000 on (punctuation, CJK, kana, emoji) each character is a token.
    return 0xC0 <= code < 0x2000


def merge_texts(base: str, first: str, second: str) -> MergedText:
    """Merges two descendants of ``base``. An edit of one side only is applied; where both sides changed the same place
    differently, both wordings are kept, the first side's before the second's."""
    if first == second or second == base:
        return MergedText(first, 0)
    if first == base:
        return MergedText(second, 0)
    base_tokens, ours, theirs = tokens(base), tokens(first), tokens(second)
    left = _hunks(base_tokens, ours)
    right = _hunks(base_tokens, theirs)
    out: list[str] = []
    overlaps, here = 0, 0
    while left or right:
        start = min(hunks[0][0] for hunks in (left, right) if hunks)
        out += base_tokens[here:start]
        end, mine, yours = _overlapping(left, right, start)
        one = _render(base_tokens, start, end, mine, ours)
        two = _render(base_tokens, start, end, yours, theirs)
        if not yours or one == two:
            out += one
        elif not mine:
            out += two
        else:
            out += _keep_both(one, two)
            overlaps += 1
        here = end
    return MergedText("".join(out + base_tokens[here:]), overlaps)


Hunk = tuple[int, int, int, int]  # base from, base to, side from, side to


def _overlapping(left: list[Hunk], right: list[Hunk], start: int) -> tuple[int, list[Hunk], list[Hunk]]:
    """Removes from both sides all hunks that overlap each other or begin at ``start``; returns their end and the
    hunks."""
    mine: list[Hunk] = []
    yours: list[Hunk] = []
    end, grew = start, True
    while grew:
        grew = False
        for hunks, hunks_of_side in ((left, mine), (right, yours)):
            while hunks and (hunks[0][0] < end or hunks[0][0] == start):
                hunk = hunks.pop(0)
                hunks_of_side.append(hunk)
                end = max(end, hunk[1])
                grew = True
    return end, mine, yours


def _render(base: list[str], start: int, end: int, hunks: list[Hunk], side: list[str]) -> list[str]:
    out: list[str] = []
    here = start
    for base_from, base_to, side_from, side_to in hunks:
        out += base[here:base_from] + side[side_from:side_to]
        here = base_to
    return out + base[here:end]


def _keep_both(one: list[str], two: list[str]) -> list[str]:
    if not one or not two:
        return one or two  # deleted on one side, changed on the other: the text is kept
    gap = [] if one[-1].isspace() or two[0].isspace() else [" "]
    return one + gap + two


def _hunks(base: list[str], side: list[str]) -> list[Hunk]:
    """The differences of ``side`` from ``base``, in order, as maximal runs."""
    low = 0
    while low < len(base) and low < len(side) and base[low] == side[low]:
        low += 1
    high = 0
    while high < min(len(base), len(side)) - low and base[-1 - high] == side[-1 - high]:
        high += 1
    middle = _pairs(base[low : len(base) - high], side[low : len(side) - high])
    hunks: list[Hunk] = []
    at_base = at_side = 0
    for b, s in [*middle, (len(base) - high - low, len(side) - high - low)]:
        if b > at_base or s > at_side:
            hunks.append((at_base + low, b + low, at_side + low, s + low))
        at_base, at_side = b + 1, s + 1
    return hunks


def _pairs(a: list[str], b: list[str]) -> list[tuple[int, int]]:
    """A longest common subsequence as index pairs (Myers 1986, greedy; deletions before insertions on a tie)."""
    if not a or not b:
        return []
    reach = {1: 0}
    trace: list[dict[int, int]] = []
    for steps in range(min(len(a) + len(b), _MAX_DIFFERENCES) + 1):
        trace.append(dict(reach))
        for diagonal in range(-steps, steps + 1, 2):
            down = diagonal == -steps or (diagonal != steps and reach[diagonal - 1] < reach[diagonal + 1])
            x = reach[diagonal + 1] if down else reach[diagonal - 1] + 1
            y = x - diagonal
            while x < len(a) and y < len(b) and a[x] == b[y]:
                x, y = x + 1, y + 1
            reach[diagonal] = x
            if x >= len(a) and y >= len(b):
                return _walk_back(trace, len(a), len(b))
    return []


def _walk_back(trace: list[dict[int, int]], x: int, y: int) -> list[tuple[int, int]]:
    pairs: list[tuple[int, int]] = []
    for steps in range(len(trace) - 1, -1, -1):
        reach = trace[steps]
        diagonal = x - y
        down = diagonal == -steps or (diagonal != steps and reach[diagonal - 1] < reach[diagonal + 1])
        before = diagonal + 1 if down else diagonal - 1
        old_x = reach[before]
        old_y = old_x - before
        while x > max(old_x, 0) and y > max(old_y, 0) and (x > old_x + (not down) or y > old_y + down):
            x, y = x - 1, y - 1
            pairs.append((x, y))
        if steps:
            x, y = old_x, old_y
    pairs.reverse()
    return pairs
