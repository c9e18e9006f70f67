"""The entry of the command line: help, version, a command, or the headless demo where there is no display."""

import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

from fieldbook.bootstrap import start
from fieldbook.cli.command import Arguments
from fieldbook.cli.command_line import parse
from fieldbook.cli.parser import HelpRequested, UsageError
from fieldbook.cli.runner import run
from fieldbook.errors import UserError
from fieldbook.vault.key_wrapping import DEFAULT_COST, KdfCost

#: Shows the window: (book, day) -> exit code.
Window = Callable[[Path | None, date | None], int]


def run_command_line(argv: Sequence[str], window: Window | None, cost: KdfCost = DEFAULT_COST) -> int:
    """Parses and runs a command line. ``window`` is None where there is no display, ``cost`` that of deriving a key
    from a new passphrase. Returns the exit code."""
    _replace_unencodable(sys.stdout, sys.stderr)
    try:
        args = parse(argv)
    except HelpRequested as requested:
        sys.stdout.write(str(requested))
        return 0
    except UsageError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    if args.version:
        return _print_version()
    if args.command is not None:
        return run(args, argv, cost)
    return window(args.book, args.today) if window else _run_headless_demo(args)


def _run_headless_demo(args: Arguments) -> int:
    # Late: needs modules that no other start needs.
    from fieldbook.cli.headless_demo import run_headless_demo  # noqa: PLC0415

    try:
        code, out, errors = run_headless_demo(start(args.today), args)
    except UserError as error:
        code, out, errors = 1, "", f"{error}\n"
    sys.stdout.write(out)
    sys.stderr.write(errors)
    return code


def _print_version() -> int:
    # Late: reading the package's metadata takes longer than most commands.
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415

    try:
        sys.stdout.write(f"fieldbook {version('fieldbook')}\n")
    except PackageNotFoundError:
        sys.stdout.write(f"fieldbook {_checkout_version()}, run from a checkout\n")
    return 0


def _checkout_version() -> str:
    # Late: only a checkout has no metadata.
    import tomllib  # noqa: PLC0415

    try:
        project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))
        return str(project["project"]["version"])
    except (OSError, KeyError, ValueError):
        return "(unknown version)"


def _replace_unencodable(*streams: Any) -> None:
    """Makes the streams print ? for characters that the terminal's encoding lacks, in place of failing."""
    for stream in streams:
        with suppress(AttributeError, ValueError, OSError):
            stream.reconfigure(errors="replace")
