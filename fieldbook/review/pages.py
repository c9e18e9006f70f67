"""Compiles templates and data to pages: tagged PDF (PDF/UA-1), or pictures for a preview and the printer."""

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import typst

from fieldbook.errors import UserError
from fieldbook.review.texts import clipped

#: Pictures for the screen; printers take 300.
PREVIEW_PPI = 110.0

_GLYPH = re.compile(r'the text `"(.*?)"` could not be displayed')


class Press:
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
        for system in (False, True):
            try:
                return self._compile(template, data, day, system=system)
            except typst.TypstError as error:
                missing = _GLYPH.findall(error.diagnostic) or _GLYPH.findall(error.message)
                if not missing:
                    raise
                if system:
                    raise _missing(missing, data) from error
        raise AssertionError

    def pictures(self, template: str, data: dict[str, Any], day: date, ppi: float = PREVIEW_PPI) -> list[bytes]:
        """The pages as PNG pictures, one each. Raises UserError as ``pdf`` does: a picture would only show a box."""
        self.pdf(template, data, day)
        made = self._compiler(template, system=False).compile(format="png", ppi=ppi, sys_inputs=_inputs(data))
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
        "No font here can print {signs}, which stands in: {text}",
        kept="Nothing was printed.",
        todo="Install a font for this script, or write it in another one.",
        signs=" ".join(dict.fromkeys(plain)),
        text=clipped(where, 80),
    )


def _texts(data: Any) -> list[str]:
    if isinstance(data, str):
        return [data]
    inner = data.values() if isinstance(data, dict) else data if isinstance(data, list | tuple) else ()
    return [text for value in inner for text in _texts(value)]
