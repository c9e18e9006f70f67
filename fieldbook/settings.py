"""Every setting once: its type, its default, and what it is for; kept as JSON in the user's settings folder."""

import json
import os
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import MISSING, dataclass, field, fields, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from fieldbook.errors import UserError

#: No cadence is longer, in days.
_LONGEST_CADENCE = 3650

#: No name of a level is longer, with its days.
_LONGEST_LEVEL = 100

#: No file of settings is longer, in bytes.
_LONGEST_FILE = 1024 * 1024


def _setting(default: Any, help_text: str) -> Any:
    return field(default=default, metadata={"help": help_text})


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one user on one machine. Unknown ones, of a newer version, are kept when they are saved."""

    name: str = _setting("", "Your name, as it stands under a recap and on a review.")
    company: str = _setting("", "Your company's name, as partners know it.")
    zone: str = _setting("", "Your home time zone, such as Europe/Warsaw; empty follows the system.")
    language: str = _setting("", "The language of the window, and of what is printed and written.")
    theme: str = _setting("system", "Light, dark, or as the system has it.")
    fiscal_year_starts: int = _setting(1, "The month in which your fiscal year starts; quarters are counted from it.")
    cadences: str = _setting(
        "",
        "How often you show up, in days, by partner level, such as: gold 30, silver 60. It holds for a partner that "
        "has no cadence of its own.",
    )
    paper: str = _setting("a4", "The paper you print on.")
    currency: str = _setting("EUR", "The currency of amounts that name none.")
    visit_minutes: int = _setting(60, "How long a planned visit lasts when nothing else is said.")
    tray: bool = _setting(False, "An icon beside the clock that tells the next visit and takes a note.")
    backup_megabytes: int = _setting(
        5000, "How much room the backups of a book may take, in megabytes; then the hourly ones go first."
    )
    lock_after: int = _setting(
        0, "Locks the window when nobody did anything in it for so many minutes; 0 never does. Ctrl+L locks at once."
    )
    book: str = _setting("", "The book to open at the start; empty opens your own.")
    unknown: Mapping[str, Any] = field(default_factory=dict, metadata={"help": ""})

    def with_values(self, **values: Any) -> "Settings":
        """The settings with some changed; raises UserError for a value that a setting cannot have."""
        for name, wanted in values.items():
            check(name, wanted)
        return replace(self, **values)

    @property
    def cadence_by_level(self) -> Mapping[str, int]:
        """Partner level, in small letters -> days within which one shows up there."""
        return MappingProxyType(read_cadences(self.cadences))


#: The values of a setting that can have only these.
CHOICES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"theme": ("system", "light", "dark"), "paper": ("a4", "letter")}
)

#: The smallest and the largest number that a setting can be.
BOUNDS: Mapping[str, tuple[int, int]] = MappingProxyType(
    {
        "fiscal_year_starts": (1, 12),
        "visit_minutes": (5, 1440),
        "lock_after": (0, 1440),
        "backup_megabytes": (10, 1_000_000),
    }
)


def help_texts() -> dict[str, tuple[Any, str]]:
    """The default and help of every setting that one sets oneself, by name."""
    return {part.name: (part.default, part.metadata["help"]) for part in fields(Settings) if part.metadata["help"]}


def load(path: Path) -> Settings:
    """The settings kept at ``path``; the defaults when there are none yet.

    A value of the wrong kind counts as its default; a file that is no JSON raises UserError and stays as it is.
    """
    try:
        with path.open("rb") as file:
            text = file.read(_LONGEST_FILE + 1)
        if len(text) > _LONGEST_FILE:
            raise ValueError("too long")
        data = json.loads(text.decode("utf-8"))
        json.dumps(data, ensure_ascii=False).encode()  # halves of signs, which no file can hold
    except FileNotFoundError:
        return Settings()
    except (ValueError, OSError, RecursionError) as error:
        raise UserError(
            "The settings in {file} cannot be read.",
            kept="The file was left as it is.",
            todo="Mend it or move it away; without it the defaults hold.",
            file=path.name,
        ) from error
    if not isinstance(data, dict):
        data = {}
    known: dict[str, Any] = {}
    for part in fields(Settings):
        value = data.pop(part.name, MISSING)
        value = tuple(value) if type(value) is list else value  # JSON has one sort of list
        if part.name != "unknown" and type(value) is type(part.default) and _can_be(part.name, value):
            known[part.name] = value
    return Settings(**known, unknown=data)


def save(path: Path, settings: Settings) -> None:
    """Writes the settings whole: a crash leaves the old file or the new one. Raises UserError when they cannot be
    written."""
    data = {part.name: getattr(settings, part.name) for part in fields(Settings) if part.name != "unknown"}
    fresh = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.unlink(missing_ok=True)
        # Mode 0600: a name and a company are nobody else's business.
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            file.write(json.dumps({**settings.unknown, **data}, indent=2, ensure_ascii=False) + "\n")
            file.flush()
            os.fsync(file.fileno())
        os.replace(fresh, path)  # noqa: PTH105  the one atomic call on every system
    except OSError as error:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise UserError(
            "The settings cannot be written: {reason}.",
            kept="They are as they were.",
            todo="Make room on the disk, or check the folder, and try again.",
            where=str(path),
            reason=error.strerror or str(error),
        ) from error


def check(name: str, wanted: Any) -> None:
    """Raises UserError for a value that a setting cannot have."""
    if name in CHOICES and wanted not in CHOICES[name]:
        raise UserError(
            "{name} cannot be {value}.",
            todo="Use one of: {choices}.",
            name=name,
            value=str(wanted),
            choices=", ".join(CHOICES[name]),
        )
    if name in BOUNDS and not BOUNDS[name][0] <= wanted <= BOUNDS[name][1]:
        first, last = BOUNDS[name]
        raise UserError("{value} is not from {first} to {last}.", value=str(wanted), first=first, last=last)
    if name in _OTHERS:
        _OTHERS[name](wanted)


def _can_be(name: str, value: Any) -> bool:
    try:
        check(name, value)
    except UserError:
        return False
    return True


def _check_zone(name: str) -> None:
    if not name:
        return
    # Late: most people's zone is the system's, which needs no look at the list of zones.
    from zoneinfo import ZoneInfo  # noqa: PLC0415

    try:
        ZoneInfo(name)
    except (LookupError, OSError, ValueError, RecursionError) as error:
        raise UserError("There is no time zone {zone}.", todo="Write one such as Europe/Warsaw.", zone=name) from error


def _check_currency(name: str) -> None:
    if not re.fullmatch("[A-Z]{3}", name):
        raise UserError("{value} is no currency.", todo="Write its three letters, such as EUR.", value=name)


def _check_language(name: str) -> None:
    if not re.fullmatch("([a-z]{2,3}([_-][A-Za-z0-9]+)*)?", name):
        raise UserError("{value} is no language.", todo="Write its letters, such as de.", value=name)


def read_cadences(written: str) -> dict[str, int]:
    """``gold 30, silver 60`` as level (in small letters) -> days; raises UserError for what has another form."""
    found: dict[str, int] = {}
    for part in re.split("[,;\n]", written):
        if not part.strip():
            continue
        # Short ones only: the pattern tries every way to part blanks from signs.
        match = re.fullmatch(r"\s*(.*\w)\W*?\s+(\d{1,5})\s*", part) if len(part) <= _LONGEST_LEVEL else None
        if match is None:
            raise UserError(
                "“{value}” is no level with its days.",
                todo="Write it such as: gold 30, silver 60.",
                value=part.strip()[:_LONGEST_LEVEL],
            )
        days = int(match[2])
        if not 1 <= days <= _LONGEST_CADENCE:
            raise UserError("A cadence of {days} days makes no sense.", todo="Use 1 to 3650 days.", days=days)
        found[match[1].casefold()] = days
    return found


_OTHERS: Mapping[str, Callable[[str], object]] = MappingProxyType(
    {"zone": _check_zone, "currency": _check_currency, "language": _check_language, "cadences": read_cadences}
)
