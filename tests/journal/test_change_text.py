"""Every label that a change can carry has a sentence, and every sentence can be said."""

import ast
import re
import string
from pathlib import Path

import fieldbook
from fieldbook.journal.change_text import RECORD_PARAMETERS, SENTENCES

SOURCES = Path(fieldbook.__file__).parent

#: The labels of facts are made of what happened; these are said by the sentence of what they take back.
MADE = {f"commitment.{what}" for what in ("moved", "kept", "broken", "released", "chased")}
TAKEN_BACK = {"undo", "redo"}


def labels_used() -> dict[str, Path]:
    """The first argument of every ``UnitOfWork(...)`` in the program, constants followed within their module."""
    found: dict[str, Path] = {}
    for path in SOURCES.rglob("*.py"):
        text = path.read_text("utf-8")
        if not re.search(r"from fieldbook.journal.unit_of_work import .*\bUnitOfWork\b", text):
            continue
        constants = dict(re.findall(r'^([A-Z_]+) = "([a-z.]+)"$', text, re.MULTILINE))
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "UnitOfWork" and node.args:
                label = node.args[0]
                if isinstance(label, ast.Constant):
                    found[str(label.value)] = path
                elif isinstance(label, ast.Name) and label.id in constants:
                    found[constants[label.id]] = path
    return found


def test_every_label_has_a_sentence() -> None:
    used = labels_used()
    assert len(used) > 20
    assert {label: path.name for label, path in used.items() if label not in SENTENCES} == {}


def test_no_sentence_is_left_over() -> None:
    assert set(SENTENCES) - set(labels_used()) - MADE == set()


def test_sentences_name_records_and_days_only() -> None:
    for sentence in SENTENCES.values():
        named = {name for _, name, _, _ in string.Formatter().parse(sentence) if name}
        assert named <= RECORD_PARAMETERS | {"to"}
