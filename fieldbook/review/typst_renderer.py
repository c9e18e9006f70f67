"""Compiles Typst templates and data to tagged PDF (PDF/UA-1), or to PNG images for preview and printing."""

import json
import re
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import typst

from fieldbook.errors import UserError
from fieldbook.review.printable_text import clipped

#: Resolution of images for the preview, in pixels per inch.
PREVIEW_PPI = 110.0

#: Resolution of images for the printer, in pixels per inch.
PRINTER_PPI = 300.0

_GLYPH = re.compile(r'the text `"(.*?)"` could not be displayed')


@dataclass(frozen=True, slots=True)
class PrintJob:
    """Input of the renderer: a template of ``resources/typst``, its data, and the day for the PDF metadata."""

    template: str
    data: dict[str, Any]
    day: date

    def turned(self, *, landscape: bool) -> "PrintJob":
        """Return the same job in landscape or portrait."""
        return replace(self, data={**self.data, "landscape": landscape})


class Renderer:
    """Compiles templates of ``resources/typst``. Keep one instance: loading fonts is slow.

    Use it from one thread at a time. The shipped fonts are used first; system fonts are searched only when a character
    is missing from them.
    """

    def __init__(self, resources: Path) -> None:
        self._resources = resources
        self._compilers: dict[tuple[str, bool], typst.Compiler] = {}

    def pdf(self, template: str, data: dict[str, Any], day: date) -> bytes:
        """Return the pages as a PDF. Its metadata has title, language and ``day``, nothing else.

        Raises UserError when no font has a character, naming it and the text it occurs in.
        """
        return self._compile_with_fonts(template, data, day)[0]

    def _needs_system_fonts(self, template: str, data: dict[str, Any], day: date) -> bool:
        """Return whether the shipped fonts lack a character. Raises like ``pdf`` when the system fonts lack it too."""
        return self._compile_with_fonts(template, data, day)[1]

    def _compile_with_fonts(self, template: str, data: dict[str, Any], day: date) -> tuple[bytes, bool]:
        """Return the PDF, and whether system fonts were needed."""
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
        """Return a job as PDF. Raises like ``pdf``."""
        return self.pdf(sheet.template, sheet.data, sheet.day)

    def picture(self, sheet: PrintJob, ppi: float = PREVIEW_PPI) -> list[bytes]:
        """Return a job as one PNG image per page. Raises like ``pdf``."""
        return self.pictures(sheet.template, sheet.data, sheet.day, ppi)

    def pictures(self, template: str, data: dict[str, Any], day: date, ppi: float = PREVIEW_PPI) -> list[bytes]:
        """Return the pages as PNG images, one per page. Raises UserError like ``pdf``: an image would only show a box
        for a missing character."""
        system = self._needs_system_fonts(template, data, day)
        images = self._compiler(template, system=system).compile(format="png", ppi=ppi, sys_inputs=_inputs(data))
        if images is None:
            return []
        return [images] if isinstance(images, bytes) else list(images)

    def _compile(self, template: str, data: dict[str, Any], day: date, *, system: bool) -> bytes:
        pdf = self._compiler(template, system=system).compile(
            format="pdf", pdf_standards="ua-1", timestamp=_seconds(day), sys_inputs=_inputs(data)
        )
        assert isinstance(pdf, bytes)
        return pdf

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
    """Return midnight UTC of a day as Unix time. The time of day is not disclosed, and the same pages give the same
    bytes."""
    return (day - date(1970, 1, 1)).days * 86400


def _missing(signs: list[str], data: dict[str, Any]) -> UserError:
    """Return the error that names the characters missing from all fonts and the text in which the first one occurs."""
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
