"""Every setting once: its type, its default, and what it is for; kept as JSON in the user's settings folder."""

import json
import os
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from fieldbook.errors import UserError


def _setting(default: Any, help_text: str) -> Any:
    return field(default=default, metadata={"help": help_text})


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one user on one machine. Unknown ones, of a newer version, are kept when they are saved."""

    name: str = _setting("", "Your name, as it stands under a recap and on a review.")
    company: str = _setting("", "Your company's name, as partners know it.")
    zone: str = _setting("", "Your home time zone, such as Europe/Warsaw; empty follows the system.")
    language: str = _setting("", "The language of the window, such as de; empty follows the system.")
    theme: str = _setting("system", "Light or dark: system, light or dark.")
    fiscal_year_starts: int = _setting(1, "The month (1 to 12) in which your fiscal year starts.")
    paper: str = _setting("a4", "The paper you print on: a4 or letter.")
    currency: str = _setting("EUR", "The currency of amounts that name none.")
    visit_minutes: int = _setting(60, "How long a planned visit lasts when nothing else is said.")
    tray: bool = _setting(False, "An icon beside the clock that tells the next visit and takes a note.")
    book: str = _setting("", "The book to open at the start; empty opens your own.")
    unknown: Mapping[str, Any] = field(default_factory=dict, metadata={"help": ""})

    def with_values(self, **values: Any) -> "Settings":
        """The settings with some changed; raises UserError for a value that a setting cannot have."""
        changed = replace(self, **values)
        _check(changed)
        return changed


_CHOICES = MappingProxyType({"theme": ("system", "light", "dark"), "paper": ("a4", "letter")})


def helps() -> dict[str, tuple[Any, str]]:
    """Every setting's default and help, by name."""
    return {part.name: (part.default, part.metadata["help"]) for part in fields(Settings) if part.name != "unknown"}


def load(path: Path) -> Settings:
    """The settings kept at ``path``; the defaults when there are none yet.

    A value of the wrong kind counts as its default; a file that is no JSON raises UserError and stays as it is.
    """
    try:
        data = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Settings()
    except (ValueError, OSError) as error:
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
        if part.name != "unknown" and type(value) is type(part.default):
            known[part.name] = value
    try:
        return Settings(**known, unknown=data).with_values()
    except UserError:
        return Settings(unknown=data)


def save(path: Path, settings: Settings) -> None:
    """Writes the settings whole: a crash leaves the old file or the new one."""
    data = {part.name: getattr(settings, part.name) for part in fields(Settings) if part.name != "unknown"}
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(path.name + ".new")
    fresh.write_text(json.dumps({**settings.unknown, **data}, indent=2, ensure_ascii=False) + "\n", "utf-8")
    os.replace(fresh, path)  # noqa: PTH105  the one atomic call on every system


def _check(settings: Settings) -> None:
    for name, choices in _CHOICES.items():
        if getattr(settings, name) not in choices:
            raise UserError(
                "{name} cannot be {value}.",
                todo="Use one of: {choices}.",
                name=name,
                value=str(getattr(settings, name)),
                choices=", ".join(choices),
            )
    if not 1 <= settings.fiscal_year_starts <= 12:
        raise UserError("A fiscal year starts in a month from 1 to 12.")
