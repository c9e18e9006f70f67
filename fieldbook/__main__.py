"""The door: the window when nothing else is said, a command of the command line otherwise."""

import os
import sys
from collections.abc import Sequence

from fieldbook.app import has_screen, start
from fieldbook.cli.arguments import Asked, HelpAsked, UsageError
from fieldbook.cli.running import perform, read_arguments, run, text_streams


def main(argv: Sequence[str] | None = None) -> int:
    """Reads the command line and does what it says; gives the exit code: 0, 1 for a reader's error, 2 for usage."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    text_streams(sys.stdout, sys.stderr)
    try:
        asked = read_arguments(arguments)
        code = _do(asked, arguments)
        sys.stdout.flush()
    except HelpAsked as asked_for:
        print(asked_for, end="")
        return 0
    except UsageError as error:
        print(error, file=sys.stderr)
        return 2
    except BrokenPipeError:
        # The reader of our output has seen enough; nothing more may be written when the process ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 0
    except KeyboardInterrupt:
        return 130
    return code


def _do(asked: Asked, arguments: list[str]) -> int:
    if asked.version:
        # Late: reading the package's metadata takes longer than a command.
        from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415

        try:
            print(f"fieldbook {version('fieldbook')}")
        except PackageNotFoundError:
            print("fieldbook, from a checkout")
        return 0
    if asked.command is not None:
        return run(asked, arguments)
    if has_screen():
        # Late: the only way to Qt; no command of the command line comes by here.
        from fieldbook.desktop.app import run as run_window  # noqa: PLC0415

        return run_window(asked.book, asked.today, perform)
    # Late: needs rooms that no other start needs.
    from fieldbook.cli.without_screen import main_job  # noqa: PLC0415
    from fieldbook.errors import UserError  # noqa: PLC0415

    try:
        code, out, errors = main_job(start(asked.today), asked)
    except UserError as error:
        code, out, errors = 1, "", f"{error}\n"
    sys.stdout.write(out)
    sys.stderr.write(errors)
    return code


if __name__ == "__main__":
    raise SystemExit(main())
