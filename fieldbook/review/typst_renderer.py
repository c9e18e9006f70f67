"""Compiles templates and data to pages: tagged PDF (PDF/UA-1), or pictures for a preview and the printer."""

import json
import re
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import typst

from fieldbook.errors import UserError
from fieldbook.review.printable_text import clipped

#: Pictures for the screen; printers take 300.
PREVIEW_PPI = 110.0

#: What printers take.
PRINTER_PPI = 300.0

_GLYPH = re.compile(r'the text `"(.*?)"` could not be displayed')


@dataclass(frozen=True, slots=True)
class PrintJob:
    """What goes to the press: a template of ``resources/typst``, its data, and the day that the metadata say."""

    template: str
    data: dict[str, Any]
    day: date

    def turned(self, *, landscape: bool) -> "PrintJob":
        """The same, upright or across the paper."""
        return replace(self, data={**self.data, "landscape": landscape})


class Renderer:
    """Turns a template of ``resources/typst`` and plain data into pages. Keep one: its fonts are loaded once.

    One thread at a time. The fonts that ship come first; those of the system are looked at only when a sign is missing.
    """

    def __init__(self, resources: Path) -> None:
        self._resources = resources
        self._compilers: dict[tuple[str, bool], typst.Compiler] = {}

    def pdf(self, template: str, data: dict[str, Any], day: date) -> bytes:
        """The pages as one PDF; its metadata say the title, the language and ``day``, nothing else.

        Raises UserError when there is a sign that no font can show, naming it and where it stands.
        """
        return self._tried(template, data, day)[0]

    def _needs_system_fonts(self, template: str, data: dict[str, Any], day: date) -> bool:
        """Whether the fonts that ship lack a sign; raises as ``pdf`` does when those of the system lack it, too."""
        return self._tried(template, data, day)[1]

    def _tried(self, template: str, data: dict[str, Any], day: date) -> tuple[bytes, bool]:
        for system in (False, True):
            try:
                return self._compile(template, data, day, system=system), system
            except typst.TypstError as error:
                missing = _GLYPH.findall(error.diagnostic) or _GLYPH.findall(error.message)
                if not missing:
                    raise
                if system:
                    raise _missing(missing, data) from error
        raise AssertionError

    def print(self, sheet: PrintJob) -> bytes:
        """A sheet as PDF; raises as ``pdf`` does."""
        return self.pdf(sheet.template, sheet.data, sheet.day)

    def picture(self, sheet: PrintJob, ppi: float = PREVIEW_PPI) -> list[bytes]:
        """A sheet as pictures of its pages; raises as ``pdf`` does."""
        return self.pictures(sheet.template, sheet.data, sheet.day, ppi)

    def pictures(self, template: str, data: dict[str, Any], day: date, ppi: float = PREVIEW_PPI) -> list[bytes]:
        """The pages as PNG pictures, one each. Raises UserError as ``pdf`` does: a picture would only show a box."""
        system = self._needs_system_fonts(template, data, day)
        made = self._compiler(template, system=system).compile(format="png", ppi=ppi, sys_inputs=_inputs(data))
        if made is None:
            return []
        return [made] if isinstance(made, bytes) else list(made)

    def _compile(self, template: str, data: dict[str, Any], day: date, *, system: bool) -> bytes:
        made = self._compiler(template, system=system).compile(
            format="pdf", pdf_standards="ua-1", timestamp=_seconds(day), sys_inputs=_inputs(data)
        )
        assert isinstance(made, bytes)
        return made

    def _compiler(self, template: str, *, system: bool) -> typst.Compiler:
        known = self._compilers.get((template, system))
        if known is None:
            folder = self._resources / "typst"
            known = typst.Compiler(
                input=str(folder / f"{template}.typ"),
                root=str(folder),
                font_paths=[str(self._resources / "fonts")],
                ignore_system_fonts=not system,
            )
            self._compilers[template, system] = known
        return known


def _inputs(data: dict[str, Any]) -> dict[str, str]:
    return {"data": json.dumps(data, ensure_ascii=False)}


def _seconds(day: date) -> int:
    """Midnight UTC of a day: the time of day is nobody's business, and the same pages are the same bytes."""
    return (day - date(1970, 1, 1)).days * 86400


def _missing(signs: list[str], data: dict[str, Any]) -> UserError:
    """Says which signs no font has, and in which text the first one stands."""
    plain = [re.sub(r"\\u\{([0-9a-f]+)\}", lambda found: chr(int(found[1], 16)), sign) for sign in signs]
    where = next((text for text in _texts(data) if plain[0] in text), "")
    return UserError(
        "No installed font can print {signs} in this text: {text}",
        kept="Nothing was printed.",
        todo="Install a font for this script, or enter the text in another script.",
        signs=" ".join(dict.fromkeys(plain)),
        text=clipped(where, 80),
    )


def _texts(data: Any) -> list[str]:
    if isinstance(data, str):
        return [data]
    inner = data.values() if isinstance(data, dict) else data if isinstance(data, list | tuple) else ()
    return [text for value in inner for text in _texts(value)]
