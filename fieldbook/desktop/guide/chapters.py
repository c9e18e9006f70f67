"""The chapters of the guide: Markdown from ``resources/guide``, in the reader's language where it is there."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter: its heading, and its whole text in Markdown."""

    title: str
    text: str


def pictures(folder: Path, language: str) -> Sequence[Path]:
    """Where the pictures of a language lie, the best first: those of the language, then English ones."""
    return (_place(folder, language), folder)


def _place(folder: Path, language: str) -> Path:
    return folder / language.split("_")[0].split("-")[0]


def chapters(folder: Path, language: str) -> list[Chapter]:
    """All chapters in order, in a language such as ``de`` or ``de_AT``; in English where there is none in it."""
    wanted = _place(folder, language)
    place = wanted if wanted.is_dir() else folder / "en"
    return [_chapter(path.read_text("utf-8")) for path in sorted(place.glob("*.md"))]


def _chapter(text: str) -> Chapter:
    heading = text.lstrip().partition("\n")[0]
    return Chapter(heading.lstrip("# ").strip(), text)
