"""The parser behind the command line: it says what it has to say by exceptions, and guesses what was meant."""

import argparse
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from fieldbook.near_match import close_matches

#: Options of the whole command line that may stand after the command, too: each takes one value.
_ANYWHERE = ("--today", "--book", "--passphrase-fd")


class UsageError(Exception):
    """What was typed is no command: the usage and what is wrong with it. Ends with code 2."""


class HelpAsked(Exception):  # noqa: N818  it is no error, and it ends with code 0
    """Help was asked for: the text."""


class Parser(argparse.ArgumentParser):
    """A parser that says what it has to say by exceptions, so that it works inside a window's process, too. ``more``
    gives what its help says at the end."""

    more: Callable[[], str] | None = None

    def error(self, message: str) -> NoReturn:
        """Instead of printing and ending the process."""
        raise UsageError(f"{self.format_usage()}{self.prog}: {message}")

    def print_help(self, file: object = None) -> NoReturn:
        """Instead of printing."""
        del file
        raise HelpAsked(self.format_help() + (f"\n{self.more()}" if self.more else ""))

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        if action.choices is None or value in action.choices:
            return
        known = [str(one) for one in action.choices]
        what = "command" if isinstance(action, argparse._SubParsersAction) else "choice"
        raise argparse.ArgumentError(
            None if what == "command" else action,
            f"unknown {what} {value!r}{meant(str(value), known, listed=True)}",
        )


def started_as() -> str:
    """How the program was started, so that a hint can be typed as it stands: by its name, or as what ran it says."""
    # The checkout's own starter leaves its name behind (see packaging/dev.py).
    named = os.environ.get("FIELDBOOK_STARTED_AS", "").strip()
    by_module = bool(sys.argv) and Path(sys.argv[0]).parts[-2:] == ("fieldbook", "__main__.py")
    return named or ("python -m fieldbook" if by_module else "fieldbook")


def meant(written: str, known: Iterable[str], *, listed: bool = False) -> str:
    """``; did you mean X?`` for a slip of the pen; all that is known when ``listed`` and nothing is near."""
    names = list(known)
    near = close_matches(written.casefold(), {name.casefold(): name for name in names}, 2)
    if near:
        return f"; did you mean {' or '.join(near)}?"
    return f"; choose one of: {', '.join(names)}" if listed else ""


def one_of(*names: str) -> Callable[[str], str]:
    """A reader of one of some names; ``kept-late`` does for ``kept late``."""

    def read(text: str) -> str:
        name = text.strip().lower().replace("-", " ").replace("_", " ")
        if name not in names:
            raise argparse.ArgumentTypeError(f"{text!r} is not one of: {', '.join(names)}")
        return name

    return read


def to_front(argv: Sequence[str]) -> list[str]:
    """A command line with the options that belong to all of it in front, wherever they were typed."""
    front: list[str] = []
    rest: list[str] = []
    left = list(argv)
    while left:
        one = left.pop(0)
        if one == "--":
            return [*front, *rest, one, *left]
        if one in _ANYWHERE and left:
            front += [one, left.pop(0)]
        elif one.startswith(tuple(f"{name}=" for name in _ANYWHERE)):
            front.append(one)
        else:
            rest.append(one)
    return [*front, *rest]
