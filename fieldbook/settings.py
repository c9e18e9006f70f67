"""The settings: type, default and help text of each. Stored as JSON in the user's settings folder."""

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

#: Maximum cadence, in days.
_MAX_CADENCE_DAYS = 3650

#: Maximum length of a level with its number of days, in characters.
_MAX_LEVEL_CHARACTERS = 100

#: Maximum size of the settings file, in bytes.
_MAX_FILE_BYTES = 1024 * 1024


def _setting(default: Any, help_text: str) -> Any:
    return field(default=default, metadata={"help": help_text})


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one user on one computer. Unknown settings (of a newer version) are preserved when saving."""

    name: str = _setting("", "Your name as it appears on recaps and reviews.")
    company: str = _setting("", "Your company name as shown to partners.")
    zone: str = _setting(
        "", "Your home time zone, for example: Europe/Warsaw. Leave empty to use the system time zone."
    )
    language: str = _setting("", "Language of the window, printed pages and e-mails.")
    theme: str = _setting("system", "Light, dark, or system default.")
    fiscal_year_starts: int = _setting(
        1, "Month in which your fiscal year starts; quarters are counted from this month."
    )
    cadences: str = _setting(
        "",
        (
            "Visit cadence in days by partner level, for example: gold 30, silver 60. Applies to "
            "partners without their own cadence."
        ),
    )
    paper: str = _setting("a4", "Paper size for printing.")
    currency: str = _setting("EUR", "Currency for amounts entered without one.")
    visit_minutes: int = _setting(60, "Default duration of a planned visit.")
    tray: bool = _setting(False, "Show a tray icon with the next visit and a shortcut for new notes.")
    backup_megabytes: int = _setting(
        5000,
        (
            "Maximum disk space for the backups of a book, in megabytes. When it is used up, hourly "
            "backups are deleted first."
        ),
    )
    lock_after: int = _setting(
        0,
        ("Lock the window after this many minutes without activity; 0 to never lock it. Ctrl+L locks it immediately."),
    )
    book: str = _setting("", "Book to open at startup; leave empty to open your own book.")
    unknown: Mapping[str, Any] = field(default_factory=dict, metadata={"help": ""})

    def with_values(self, **values: Any) -> "Settings":
        """A copy with changed values. Raises UserError for an invalid value."""
        for name, value in values.items():
            check(name, value)
        return replace(self, **values)

    @property
    def cadence_by_level(self) -> Mapping[str, int]:
        """Partner level (in lower case) -> cadence in days."""
        return MappingProxyType(read_cadences(self.cadences))


#: The allowed values of settings with a fixed set of values.
CHOICES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"theme": ("system", "light", "dark"), "paper": ("a4", "letter")}
)

#: The minimum and maximum of numeric settings.
BOUNDS: Mapping[str, tuple[int, int]] = MappingProxyType(
    {
        "fiscal_year_starts": (1, 12),
        "visit_minutes": (5, 1440),
        "lock_after": (0, 1440),
        "backup_megabytes": (10, 1_000_000),
    }
)


def help_texts() -> dict[str, tuple[Any, str]]:
    """The default and the help text of every setting that the user can change, by name."""
    return {part.name: (part.default, part.metadata["help"]) for part in fields(Settings) if part.metadata["help"]}


def load(path: Path) -> Settings:
    """The settings stored at ``path``; the defaults if the file does not exist.

    A value of the wrong type or an invalid one is replaced by its default. Raises UserError if the file cannot be read
    or is not JSON; the file is not changed.
    """
    try:
        with path.open("rb") as file:
            text = file.read(_MAX_FILE_BYTES + 1)
        if len(text) > _MAX_FILE_BYTES:
            raise ValueError("too long")
        data = json.loads(text.decode("utf-8"))
        json.dumps(data, ensure_ascii=False).encode()  # lone surrogates, which cannot be written to a file
    except FileNotFoundError:
        return Settings()
    except (ValueError, OSError, RecursionError) as error:
        raise UserError(
            "The settings in {file} cannot be read.",
            kept="The file was not changed.",
            todo="Correct the file, or move it elsewhere to use the default settings.",
            file=path.name,
        ) from error
    if not isinstance(data, dict):
        data = {}
    known: dict[str, Any] = {}
    for part in fields(Settings):
        value = data.pop(part.name, MISSING)
        value = tuple(value) if type(value) is list else value  # JSON has only lists
        if part.name != "unknown" and type(value) is type(part.default) and _is_valid(part.name, value):
            known[part.name] = value
    return Settings(**known, unknown=data)


def save(path: Path, settings: Settings) -> None:
    """Writes the settings atomically: after a crash, the old or the new file is complete. Raises UserError on
    failure."""
    data = {part.name: getattr(settings, part.name) for part in fields(Settings) if part.name != "unknown"}
    fresh = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.unlink(missing_ok=True)
        # Mode 0600: the file contains the user's name and company.
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            file.write(json.dumps({**settings.unknown, **data}, indent=2, ensure_ascii=False) + "\n")
            file.flush()
            os.fsync(file.fileno())
        os.replace(fresh, path)  # noqa: PTH105  the only atomic call on every system
    except OSError as error:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise UserError(
            "The settings could not be saved: {reason}.",
            kept="They were not changed.",
            todo="Free up disk space, or check the folder, and try again.",
            where=str(path),
            reason=error.strerror or str(error),
        ) from error


def check(name: str, value: Any) -> None:
    """Raises UserError for an invalid value of a setting."""
    if name in CHOICES and value not in CHOICES[name]:
        raise UserError(
            "{value} is not a valid value for {name}.",
            todo="Choose one of: {choices}.",
            name=name,
            value=str(value),
            choices=", ".join(CHOICES[name]),
        )
    if name in BOUNDS and not BOUNDS[name][0] <= value <= BOUNDS[name][1]:
        first, last = BOUNDS[name]
        raise UserError("{value} is not between {first} and {last}.", value=str(value), first=first, last=last)
    if name in _VALIDATORS:
        _VALIDATORS[name](value)


def _is_valid(name: str, value: Any) -> bool:
    try:
        check(name, value)
    except UserError:
        return False
    return True


def _check_zone(name: str) -> None:
    if not name:
        return
    # Imported here: most users use the system's zone, which needs no validation.
    from zoneinfo import ZoneInfo  # noqa: PLC0415

    try:
        ZoneInfo(name)
    except (LookupError, OSError, ValueError, RecursionError) as error:
        raise UserError(
            "No time zone named {zone}.", todo="Enter a time zone, for example: Europe/Warsaw.", zone=name
        ) from error


def _check_currency(name: str) -> None:
    if not re.fullmatch("[A-Z]{3}", name):
        raise UserError(
            "{value} is not a valid currency.", todo="Enter a three-letter currency code, for example: EUR.", value=name
        )


def _check_language(name: str) -> None:
    if not re.fullmatch("([a-z]{2,3}([_-][A-Za-z0-9]+)*)?", name):
        raise UserError("{value} is not a valid language.", todo="Enter a language code, for example: de.", value=name)


def read_cadences(text: str) -> dict[str, int]:
    """Parses ``gold 30, silver 60``: level (in lower case) -> days. Raises UserError for any other format."""
    found: dict[str, int] = {}
    for part in re.split("[,;\n]", text):
        if not part.strip():
            continue
        # Length-limited, because the pattern backtracks over every split of whitespace and symbols.
        match = re.fullmatch(r"\s*(.*\w)\W*?\s+(\d{1,5})\s*", part) if len(part) <= _MAX_LEVEL_CHARACTERS else None
        if match is None:
            raise UserError(
                "“{value}” is not a level with a number of days.",
                todo="Enter a level and a number of days, for example: gold 30, silver 60.",
                value=part.strip()[:_MAX_LEVEL_CHARACTERS],
            )
        days = int(match[2])
        if not 1 <= days <= _MAX_CADENCE_DAYS:
            raise UserError("A visit cadence of {days} days is not possible.", todo="Choose 1 to 3650 days.", days=days)
        found[match[1].casefold()] = days
    return found


_VALIDATORS: Mapping[str, Callable[[str], object]] = MappingProxyType(
    {"zone": _check_zone, "currency": _check_currency, "language": _check_language, "cadences": read_cadences}
)
