"""Translations: every text of the source is found, German has all of them, what is compiled is what is written."""

import json
import string
from pathlib import Path

import pytest

from gathering import Gatherer, Word
from words import (
    FORMS,
    PLURALS_ONLY,
    ROOT,
    Said,
    compile_qt,
    core_words,
    for_the_core,
    missing,
    read,
    translations,
    write,
)

OTHERS = sorted(set(FORMS) - PLURALS_ONLY)

#: The smallest package that says a text in every way there is.
SOURCES = {
    "errors.py": "class Message: ...\nclass UserError: ...\n",
    "settings.py": "def _setting(default, help_text): ...\nname: str = _setting('', 'a help')\n",
    "model/note.py": "class NoteKind(StrEnum):\n    FACT = 'fact'\nclass Note:\n    TYPE: ClassVar[str] = 'note'\n",
    "core.py": """
from fieldbook.errors import Message, UserError
TABLE = MappingProxyType({"a": "from a table", "b": "from the table, too"})
def block(heading): return Message(heading)
def both(late):
    text = "late" if late else "in time"
    return Message(text)
def rows():
    for words, count in (("of a row", 1), ("of another row", 2)): Message(words)
def ago(days):
    when = "today" if days == 0 else "{count} days ago"
    return Message(f"was here {when}")
def refuse(): raise UserError("what happened", kept="what was kept", todo="what to do")
class Locked(UserError): pass
class Silent(Locked): pass
def refuse_more(): raise Silent("of a kind of error", todo="what to do then")
block("through a function")
Message(TABLE["a"])
""",
    "desktop/page.py": """
from PySide6.QtCore import QCoreApplication, QT_TRANSLATE_NOOP as MARK
from fieldbook.core import block
def _tr(text): return QCoreApplication.translate("words", text)
def _n(text, count): return QCoreApplication.translate("words", text, "", count)
class Line:
    def __init__(self, needed): self._needed = needed
    def read(self): raise UserError(self._needed)
class Longer(Line):
    def __init__(self, **more): super().__init__(**more)
class Page(QWidget):
    def name(self): return self.tr("of a page")
    def many(self): return self.tr("%n visit(s)", "", 3)
    @staticmethod
    def _say(text): return QCoreApplication.translate("Page", text)
class Below(Page):
    def words(self): return self._say("by a method of its base")
_tr("by a helper")
_n("%n of a helper", 2)
MARK("marks", "marked for later")
block("from another module")
from fieldbook.errors import UserError
Longer(needed="kept in an object")
""",
}


def _package(root: Path, sources: dict[str, str]) -> Path:
    for name, source in sources.items():
        file = root / "fieldbook" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source, "utf-8")
    return root


def test_a_text_is_found_however_it_is_said(tmp_path: Path) -> None:
    found = Gatherer(_package(tmp_path, SOURCES))
    assert found.lost == set()
    assert {word.source for word in found.words if word.context == "messages"} == {
        *("from a table", "from the table, too", "late", "in time", "of a row", "of another row", "fact", "note"),
        *("was here today", "was here {count} days ago", "what happened", "what was kept", "what to do"),
        *("of a kind of error", "what to do then"),
        *("through a function", "from another module", "kept in an object"),
    }
    assert {word for word in found.words if word.context != "messages"} == {
        Word("settings", "a help"),
        Word("Page", "of a page"),
        Word("Page", "by a method of its base"),
        Word("Page", "%n visit(s)", plural=True),
        Word("words", "by a helper"),
        Word("words", "%n of a helper", plural=True),
        Word("marks", "marked for later"),
    }


@pytest.mark.parametrize(
    "source",
    [
        'def f(name): return Message(f"hello {name}")',
        'def f(a, b): return Message(a.title() + "!")',
        'class P:\n    def f(self, one): return self.tr("kept " + one)',
    ],
)
def test_a_text_that_no_translation_reaches_is_named(tmp_path: Path, source: str) -> None:
    sources = {**SOURCES, "core.py": f"from fieldbook.errors import Message\n{source}\n", "desktop/page.py": ""}
    assert len(Gatherer(_package(tmp_path, sources)).lost) == 1


def test_nothing_is_left_to_translate() -> None:
    assert missing() == [], "run python packaging/words.py and translate what it names"


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_keeps_the_places_of_its_source(language: str) -> None:
    def places(text: str) -> list[str]:
        return sorted(name or "" for _, name, _, _ in string.Formatter().parse(text) if name is not None)

    known = read(translations(ROOT, language))
    said = [(word, form) for word, one in known.items() for form in one.forms if form]
    assert [(word.source, form) for word, form in said if places(form) != places(word.source)] == []
    plurals = {word: said for word, said in known.items() if word.plural and "%n" in word.source}
    assert [word for word, said in plurals.items() if "%n" not in said.forms[-1]] == []


@pytest.mark.parametrize("language", OTHERS)
def test_what_the_core_reads_is_what_was_translated(language: str) -> None:
    table = json.loads(core_words(ROOT, language).read_text("utf-8"))
    assert table == for_the_core(read(translations(ROOT, language)))


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    said = {
        Word("A & B", "less < more\nin two lines"): Said(("weniger < mehr",)),
        Word("B", "%n day(s)", plural=True): Said(("%n Tag", "%n Tage"), unfinished=True),
    }
    write(tmp_path / "some.ts", "de", said)
    assert read(tmp_path / "some.ts") == said


def test_a_compiled_file_that_a_window_has_open_is_replaced_and_only_when_it_changed(tmp_path: Path) -> None:
    source, made = tmp_path / "some.ts", tmp_path / "some.qm"
    write(source, "de", {Word("A", "day"): Said(("Tag",))})
    compile_qt(source)
    with made.open("rb") as in_use:
        before, file = made.read_bytes(), made.stat()
        compile_qt(source)
        assert made.stat() == file, "nothing changed"
        write(source, "de", {Word("A", "day"): Said(("Der Tag",))})
        compile_qt(source)
        assert in_use.read() == before
        assert made.read_bytes() != before
    assert sorted(one.name for one in tmp_path.iterdir()) == ["some.qm", "some.ts"]
