"""Brings the translations up to date with the source: `python packaging/words.py`, from the checkout's `.venv`.

Collects all texts (see gathering.py) and writes them to resources/translations/fieldbook_XX.ts. New texts are added as
unfinished, with the translation of the same text in another context as a suggestion; texts that are no longer in the
source are removed. Then compiles the files for Qt, and writes the texts of the core, which does not use Qt, to
resources/words/XX.json. `--check` writes nothing. In both modes the exit code is 1, with a list, while translations are
missing.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from gathering import MESSAGES, Gatherer, Word

ROOT = Path(__file__).resolve().parents[1]

#: Number of plural forms per language. English has only its plurals here; its other texts are in the source.
FORMS: Mapping[str, int] = {"en": 2, "de": 2}

#: Languages whose file contains only plurals.
PLURALS_ONLY = frozenset({"en"})


@dataclass(frozen=True, slots=True)
class Said:
    """The translation of a text: one form, or one per plural form. ``unfinished`` until a translator has confirmed
    it."""

    forms: tuple[str, ...]
    unfinished: bool = False

    @property
    def missing(self) -> bool:
        """Whether it still needs a translator."""
        return self.unfinished or not all(self.forms)


def gathered(root: Path = ROOT) -> list[Word]:
    """All texts of the source, sorted. Raises SystemExit with the expressions that cannot be resolved to texts."""
    found = Gatherer(root)
    if found.lost:
        raise SystemExit("These texts are put together where no translation reaches:\n" + "\n".join(sorted(found.lost)))
    plural = {(word.context, word.source) for word in found.words if word.plural}
    return sorted({Word(one.context, one.source, (one.context, one.source) in plural) for one in found.words})


def read(file: Path) -> dict[Word, Said]:
    """The translations in a .ts file; empty if there is no such file."""
    if not file.exists():
        return {}
    out: dict[Word, Said] = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            translation = message.find("translation")
            if translation is None:
                continue
            forms = [one.text or "" for one in translation.iter("numerusform")] if plural else [translation.text or ""]
            word = Word(name, message.findtext("source", ""), plural)
            out[word] = Said(tuple(forms), translation.get("type") == "unfinished")
    return out


def renewed(words: Iterable[Word], known: Mapping[Word, Said], language: str) -> dict[Word, Said]:
    """Every text with its translation in a language; a new text with a suggestion, unfinished."""
    elsewhere = {(word.source, word.plural): said for word, said in known.items() if any(said.forms)}
    out = {}
    for word in words:
        if word.plural or language not in PLURALS_ONLY:
            count = FORMS[language] if word.plural else 1
            nothing = Said(("",) * count, unfinished=True)
            like = elsewhere.get((word.source, word.plural), nothing)
            out[word] = known.get(word) or (_english(word) if language == "en" else Said(like.forms, unfinished=True))
    return out


def _english(word: Word) -> Said:
    """The singular and plural of ``%n visit(s)``. Unfinished, because verbs form their plural differently."""
    forms = tuple(re.sub(r"\((\w+)\)", ending, word.source) for ending in ("", r"\1"))
    return Said(forms, unfinished="(" in word.source)


def write(file: Path, language: str, said: Mapping[Word, Said]) -> None:
    """Writes a .ts file in the format of Qt Linguist."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}">']
    context = None
    for word, one in sorted(said.items()):
        if word.context != context:
            lines += [] if context is None else ["</context>"]
            context = word.context
            lines += ["<context>", f"    <name>{escape(context)}</name>"]
        kind = ' type="unfinished"' if one.unfinished else ""
        lines += ['    <message numerus="yes">' if word.plural else "    <message>"]
        lines += [f"        <source>{escape(word.source)}</source>"]
        if word.plural:
            forms = [f"            <numerusform>{escape(form)}</numerusform>" for form in one.forms]
            lines += [f"        <translation{kind}>", *forms, "        </translation>"]
        else:
            lines += [f"        <translation{kind}>{escape(one.forms[0])}</translation>"]
        lines += ["    </message>"]
    lines += [] if context is None else ["</context>"]
    put(file, "\n".join([*lines, "</TS>", ""]).encode())


def for_the_core(said: Mapping[Word, Said]) -> dict[str, str]:
    """English text -> translation of the texts of the core that are translated."""
    return {word.source: one.forms[0] for word, one in said.items() if word.context == MESSAGES and one.forms[0]}


def compile_qt(file: Path) -> None:
    """Compiles a .ts file to a .qm file next to it. The file is replaced, not overwritten, because a running window may
    have the old one mapped into memory. Raises SystemExit when lrelease fails."""
    program = Path(sysconfig.get_path("scripts")) / "pyside6-lrelease"
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.qm"
        done = subprocess.run([program, "-silent", file, "-qm", made], capture_output=True, text=True, check=False)
        if done.returncode:
            raise SystemExit(done.stdout + done.stderr)
        put(file.with_suffix(".qm"), made.read_bytes())


def put(file: Path, data: bytes) -> None:
    """Replaces the content of a file atomically; does nothing if the content is the same."""
    if file.exists() and file.read_bytes() == data:
        return
    fresh = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        fresh.write_bytes(data)
        fresh.replace(file)
    finally:
        fresh.unlink(missing_ok=True)


def translations(root: Path, language: str) -> Path:
    """The .ts file of a language."""
    return root / "resources" / "translations" / f"fieldbook_{language}.ts"


def core_words(root: Path, language: str) -> Path:
    """The JSON file with the translations of the core."""
    return root / "resources" / "words" / f"{language}.json"


def missing(root: Path = ROOT) -> list[str]:
    """Texts that are not translated, and translated ones that are no longer in the source, one line each."""
    words = gathered(root)
    out = []
    for language in FORMS:
        known = read(translations(root, language))
        wanted = renewed(words, known, language)
        out += [f"{language}: {word.context}: {word.source}" for word, one in wanted.items() if one.missing]
        out += [f"{language}: {word.context}: {word.source} (gone)" for word in known.keys() - wanted.keys()]
    return out


def update(root: Path = ROOT) -> None:
    """Writes all files."""
    words = gathered(root)
    for language in FORMS:
        file = translations(root, language)
        said = renewed(words, read(file), language)
        write(file, language, said)
        compile_qt(file)
        if language not in PLURALS_ONLY:
            table = core_words(root, language)
            table.parent.mkdir(exist_ok=True)
            put(table, (json.dumps(for_the_core(said), ensure_ascii=False, indent=0) + "\n").encode())


def main() -> int:
    """Runs the command line. Returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing, only say what is missing")
    if not parser.parse_args().check:
        update()
    found = missing()
    print(*found, sep="\n")
    print(f"{len(found)} to translate." if found else "All is translated.", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
