"""Where the command line is entered: help, version, a command, or the main job where there is no screen."""

import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

from fieldbook.bootstrap import start
from fieldbook.cli.arguments import Arguments
from fieldbook.cli.parser import HelpAsked, UsageError
from fieldbook.cli.runner import read_arguments, run
from fieldbook.errors import UserError
from fieldbook.vault.key_wrapping import DEFAULT_COST, KdfCost

#: Shows the window: (book, day) -> exit code.
Window = Callable[[Path | None, date | None], int]


def run_command_line(arguments: Sequence[str], window: Window | None, cost: KdfCost = DEFAULT_COST) -> int:
    """Does what a command line says; ``window`` is None where there is no screen, ``cost`` that of stretching a new
    passphrase. Gives the exit code."""
    _let_any_name_through(sys.stdout, sys.stderr)
    try:
        asked = read_arguments(arguments)
    except HelpAsked as asked_for:
        sys.stdout.write(str(asked_for))
        return 0
    except UsageError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    if asked.version:
        return _say_version()
    if asked.command is not None:
        return run(asked, arguments, cost)
    return window(asked.book, asked.today) if window else _main_job(asked)


def _main_job(asked: Arguments) -> int:
    # Late: needs rooms that no other start needs.
    from fieldbook.cli.headless_demo import main_job  # noqa: PLC0415

    try:
        code, out, errors = main_job(start(asked.today), asked)
    except UserError as error:
        code, out, errors = 1, "", f"{error}\n"
    sys.stdout.write(out)
    sys.stderr.write(errors)
    return code


def _say_version() -> int:
    # Late: reading the package's metadata takes longer than most commands.
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415

    try:
        sys.stdout.write(f"fieldbook {version('fieldbook')}\n")
    except PackageNotFoundError:
        sys.stdout.write(f"fieldbook {_version_of_checkout()}, run from a checkout\n")
    return 0


def _version_of_checkout() -> str:
    # Late: only a checkout has no metadata.
    import tomllib  # noqa: PLC0415

    try:
        told = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))
        return str(told["project"]["version"])
    except (OSError, KeyError, ValueError):
        return "(unknown version)"


def _let_any_name_through(*streams: Any) -> None:
    """No name in any script stops a command, whatever the terminal can show."""
    for stream in streams:
        with suppress(AttributeError, ValueError, OSError):
            stream.reconfigure(errors="replace")
