"""The entry point: opens the window, or runs a command if the command line contains one.

Modules are imported only after this decision: the window must paint within 0.1 s, and no command loads Qt. No other
module makes this decision.
"""

import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from fieldbook.desktop.screen import has_screen

#: Suffixes of the files that the operating system opens with this program.
_FILE_SUFFIXES = (".book", ".csv", ".vcf", ".ics")


def main(argv: Sequence[str] | None = None) -> int:
    """Parses the command line and runs it. Returns the exit code: 0, 1 for a UserError, 2 for a usage error, 130 when
    interrupted."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        if has_screen() and (options := _window_options(arguments)) is not None:
            return _window(*options)
        # Imported here: only commands need it.
        from fieldbook.cli.main import run_command_line  # noqa: PLC0415

        code = run_command_line(arguments, _window if has_screen() else None)
        sys.stdout.flush()
    except BrokenPipeError:
        # Standard output is a pipe whose other end was closed; nothing may be flushed to it when the process ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 0
    except KeyboardInterrupt:
        return 130
    return code


def _window_options(arguments: list[str]) -> tuple[Path | None, date | None, list[Path]] | None:
    """The book, the day and the files to open in the window, if the command line contains nothing else. Otherwise None:
    the command line parser handles everything else, errors included."""
    book, today, files = None, None, list[Path]()
    left = list(arguments)
    while left:
        name = left.pop(0)
        try:
            if name == "--book" and left:
                book = Path(left.pop(0))
            elif name == "--today" and left:
                today = date.fromisoformat(left.pop(0))
            elif Path(name).suffix.lower() in _FILE_SUFFIXES and Path(name).is_file():
                files.append(Path(name).resolve())
            else:
                return None
        except ValueError:
            return None
    return book, today, files


def _window(book: Path | None, today: date | None, files: Sequence[Path] = ()) -> int:
    # Imported here: it loads Qt.
    from fieldbook.desktop.app import run  # noqa: PLC0415

    return run(book, today, _perform, files)


def _perform(argv: list[str], stdin: str, journal: Any) -> tuple[int, str, str]:
    """Runs a command that another process sent to the window. Returns exit code, standard output, standard error."""
    # Imported here: most windows never receive a command.
    from fieldbook.cli.runner import perform  # noqa: PLC0415

    return perform(argv, stdin, journal)


if __name__ == "__main__":
    raise SystemExit(main())
