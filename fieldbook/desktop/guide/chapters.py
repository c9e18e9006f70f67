"""Loads the chapters of the guide: Markdown files in ``resources/guide``, translated where available."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter: its heading, and its full Markdown text, heading included."""

    title: str
    text: str


def pictures(folder: Path, language: str) -> Sequence[Path]:
    """The folders to search for pictures, in order: that of the language, then the English pictures."""
    return (_place(folder, language), folder)


def _place(folder: Path, language: str) -> Path:
    return folder / language.split("_")[0].split("-")[0]


def chapters(folder: Path, language: str) -> list[Chapter]:
    """All chapters in the order of their file names. ``language`` is a code such as ``de`` or ``de_AT``; English if the
    guide is not translated into it."""
    wanted = _place(folder, language)
    place = wanted if wanted.is_dir() else folder / "en"
    return [_chapter(path.read_text("utf-8")) for path in sorted(place.glob("*.md"))]


def _chapter(text: str) -> Chapter:
    heading = text.lstrip().partition("\n")[0]
    return Chapter(heading.lstrip("# ").strip(), text)
