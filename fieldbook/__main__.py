"""The door: the window when nothing else is said, a command of the command line otherwise.

What each of them needs is imported when it is known which of them it is: the window has a tenth of a second until its
first paint, and no command ever loads Qt. This is the one place of the program where that is decided.
"""

import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from fieldbook.desktop.screen import has_screen

#: Files that the desktop opens with this program.
_OPENED = (".book", ".csv", ".vcf", ".ics")


def main(argv: Sequence[str] | None = None) -> int:
    """Reads the command line and does what it says; gives the exit code: 0, 1 for a reader's error, 2 for usage."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        if has_screen() and (options := _window_options(arguments)) is not None:
            return _window(*options)
        # Late: everything a command needs, which the window does not.
        from fieldbook.cli.main import run_command_line  # noqa: PLC0415

        code = run_command_line(arguments, _window if has_screen() else None)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader of our output has seen enough; nothing more may be written when the process ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 0
    except KeyboardInterrupt:
        return 130
    return code


def _window_options(arguments: list[str]) -> tuple[Path | None, date | None, list[Path]] | None:
    """The book, the day and files to open, when nothing but those was typed; None leaves the rest, mistakes too, to
    the command line."""
    book, today, files = None, None, list[Path]()
    left = list(arguments)
    while left:
        name = left.pop(0)
        try:
            if name == "--book" and left:
                book = Path(left.pop(0))
            elif name == "--today" and left:
                today = date.fromisoformat(left.pop(0))
            elif Path(name).suffix.lower() in _OPENED and Path(name).is_file():
                files.append(Path(name).resolve())
            else:
                return None
        except ValueError:
            return None
    return book, today, files


def _window(book: Path | None, today: date | None, files: Sequence[Path] = ()) -> int:
    # Late: the only way to Qt.
    from fieldbook.desktop.app import run  # noqa: PLC0415

    return run(book, today, _perform, files)


def _perform(argv: list[str], stdin: str, journal: Any) -> tuple[int, str, str]:
    """A command that was handed over to the window, run inside its process."""
    # Late: most windows are never handed one.
    from fieldbook.cli.runner import perform  # noqa: PLC0415

    return perform(argv, stdin, journal)


if __name__ == "__main__":
    raise SystemExit(main())
