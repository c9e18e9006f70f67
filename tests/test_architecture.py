"""The house rules that can be checked by reading the code: who imports whom, how long, how it is written."""

import ast
import importlib.util
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

import pytest

from fieldbook.storage.schema import FULL_TEXT_TABLES, Schema
from fieldbook.storage.table_mapping import table_mappings

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "fieldbook"
MODULES = sorted(PACKAGE.rglob("*.py"))

LONGEST_FILE = 700
LONGEST_FUNCTION = 60

#: The names under which a constant that looks like a table may be declared: they promise not to change.
_FIXED = ("Mapping", "Sequence", "Collection", "Set", "AbstractSet", "Final", "Steps")

#: Names that end in -ing and are nouns: a thing or a mapping, no activity. ``planning`` is the domain's word.
_NOUNS_IN_ING = frozenset(
    {"formatting", "header_mapping", "key_wrapping", "planning", "system_keyring", "table_mapping"}
)

each_module = pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


def test_imports_point_down_only() -> None:
    """The contracts of pyproject.toml, held by import-linter."""
    command = "from importlinter.cli import lint_imports_command as run; run()"
    asked = [sys.executable, "-c", command, "--no-logo", "--no-cache"]
    done = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert " 0 broken" in done.stdout


@each_module
def test_no_file_is_too_long(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= LONGEST_FILE


def test_no_two_classes_share_a_name() -> None:
    found: dict[str, list[str]] = {}
    for path in MODULES:
        for node in _tree(path).body:
            if isinstance(node, ast.ClassDef):
                found.setdefault(node.name, []).append(str(path.relative_to(PACKAGE)))
    assert {name: files for name, files in found.items() if len(files) > 1} == {}


@each_module
def test_a_module_is_named_by_a_noun(path: Path) -> None:
    names = (path.stem, path.parent.name)
    assert [name for name in names if name.endswith("ing") and name not in _NOUNS_IN_ING] == []


@each_module
def test_no_function_is_too_long(path: Path) -> None:
    found = [
        f"{node.name}: {(node.end_lineno or node.lineno) - node.lineno + 1} lines"
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or node.lineno) - node.lineno + 1 > LONGEST_FUNCTION
    ]
    assert found == []


@each_module
def test_every_module_says_at_the_top_what_it_is(path: Path) -> None:
    said = ast.get_docstring(_tree(path))
    assert said
    assert path.read_text("utf-8").startswith('"""')
    assert said.splitlines()[0].strip()


@each_module
def test_no_error_is_swallowed_unnamed(path: Path) -> None:
    bare = [node.lineno for node in ast.walk(_tree(path)) if isinstance(node, ast.ExceptHandler) and node.type is None]
    assert bare == []


def _assignments(tree: ast.Module) -> Iterator[tuple[str, str, ast.expr]]:
    """Name, annotation and value of everything assigned at the top of a module."""
    for node in tree.body:
        if isinstance(node, ast.Assign):
            for target in node.targets:
                yield ast.unparse(target), "", node.value
        elif isinstance(node, ast.AnnAssign) and node.value is not None:
            yield ast.unparse(node.target), ast.unparse(node.annotation), node.value


def _is_mutable(annotation: str, value: ast.expr) -> bool:
    made = isinstance(value, ast.Call) and ast.unparse(value.func) in ("list", "dict", "set", "defaultdict", "deque")
    literal = isinstance(value, ast.List | ast.Dict | ast.Set | ast.ListComp | ast.DictComp | ast.SetComp)
    return (made or literal) and not re.match(rf"({'|'.join(_FIXED)})\b", annotation)


@each_module
def test_nothing_that_can_change_lies_at_the_top_of_a_module(path: Path) -> None:
    """Constants are tuples, frozensets and mappings; state lives in objects."""
    found = [
        name
        for name, annotation, value in _assignments(_tree(path))
        if name != "__all__" and _is_mutable(annotation, value)
    ]
    assert found == []


@each_module
def test_no_state_is_shared_through_globals(path: Path) -> None:
    assert [node.lineno for node in ast.walk(_tree(path)) if isinstance(node, ast.Global)] == []


@each_module
def test_an_import_inside_a_function_says_why(path: Path) -> None:
    """A comment on its line or above it (or above the first of several)."""
    lines = path.read_text("utf-8").splitlines()
    silent = []
    for node in ast.walk(_tree(path)):
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        late = [one.lineno for one in ast.walk(node) if isinstance(one, ast.Import | ast.ImportFrom)]
        for line in late:
            above = line - 1
            while above in late:
                above -= 1
            own = re.sub(r"#\s*noqa:\s*[A-Z0-9]+", "#", lines[line - 1])
            around = (own, lines[above - 1])
            if not any(re.search(r"#\s*\w", text) for text in around) and not _said_in_docstring(node, line):
                silent.append(line)
    assert silent == []


def _said_in_docstring(node: ast.FunctionDef | ast.AsyncFunctionDef, line: int) -> bool:
    """A function whose docstring says that what it needs comes late."""
    said = ast.get_docstring(node) or ""
    return line <= node.lineno + 8 and bool(re.search(r"\b(late|lazily|first asked)\b", said, re.IGNORECASE))


def test_no_module_takes_everything_of_another() -> None:
    for path in MODULES:
        stars = [
            node for node in ast.walk(_tree(path)) if isinstance(node, ast.ImportFrom) and node.names[0].name == "*"
        ]
        assert stars == [], path


def _loaded(module: str, *looked_for: str) -> set[str]:
    """Which of some modules are loaded after a module was imported in a fresh process."""
    code = f"import sys, {module}; print(*(name for name in {looked_for!r} if name in sys.modules))"
    asked = [sys.executable, "-c", code]
    done = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def _modules_of(room: str) -> list[str]:
    found = sorted((PACKAGE / room).rglob("*.py"))
    return [".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__") for path in found]


@pytest.mark.skipif(importlib.util.find_spec("fieldbook.cli") is None, reason="there is no command line yet")
def test_the_command_line_needs_no_window() -> None:
    """All of it, down to the last command: no Qt is imported."""
    modules = ", ".join(_modules_of("cli"))
    assert _loaded(modules, "PySide6", "shiboken6") == set()


def test_the_core_needs_no_window() -> None:
    rooms = ("model", "storage", "journal", "capture", "insight", "exchange", "review")
    modules = ", ".join(module for room in rooms for module in _modules_of(room))
    assert _loaded(modules, "PySide6", "shiboken6") == set()


def test_the_first_page_needs_neither_sqlalchemy_nor_alembic() -> None:
    """Reading a book goes through the raw driver: SQLAlchemy costs a quarter of a second."""
    opened = "fieldbook.storage.book_file, fieldbook.journal.journal, fieldbook.insight.today"
    assert _loaded(opened, "sqlalchemy", "alembic", "keyring", "icalendar", "typst", "vobject") == set()


def test_the_model_stands_on_the_standard_library_alone() -> None:
    known = set(sys.stdlib_module_names) | {"fieldbook"}
    for path in sorted((PACKAGE / "model").glob("*.py")):
        for node in ast.walk(_tree(path)):
            if isinstance(node, ast.ImportFrom):
                assert (node.module or "").split(".")[0] in known, path
            elif isinstance(node, ast.Import):
                assert {alias.name.split(".")[0] for alias in node.names} <= known, path


def test_the_frame_is_painted_without_the_name_space_of_qt() -> None:
    """Making its enums takes as long as a tenth of the start."""
    code = "import PySide6.QtCore as core, fieldbook.desktop.app; print('Qt' in vars(core))"
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT, env=env)
    assert done.stdout.strip() == "False"


# --- SQL -----------------------------------------------------------------------------------------------------------

#: Words of SQL in capitals, or a statement in small letters. Prose does not look like either.
_SQL = re.compile(
    r"\b(SELECT|FROM|WHERE|JOIN|UNION|GROUP BY|ORDER BY|INSERT|UPDATE|DELETE|IS NULL|IS NOT|BETWEEN|COLLATE|DESC|ASC"
    r"|LIMIT|OFFSET|PRAGMA)\b|\bjson_(each|extract)\b|^\s*(select\s.+\sfrom|insert into|delete from|update \w+ set)\s",
    re.DOTALL,
)

#: Methods of a Reader that take SQL, with how many arguments they take before it; None: all of them is SQL.
_TAKES_SQL: Mapping[str, int | None] = MappingProxyType(
    {"rows": None, "typed_rows": None, "select": 1, "count": 1, "linked": 3, "execute": None, "executemany": None}
)


@cache
def _tables() -> tuple[str, ...]:
    return (*Schema().metadata.tables, *FULL_TEXT_TABLES)


@cache
def _names() -> re.Pattern[str]:
    """Tables of records, by name or put together from the prefix and a type; columns that only the tables have."""
    records = [name for name in _tables() if name.startswith("r_")]
    columns = {column.name for one in table_mappings().values() for column in one.columns if column.derived}
    return re.compile(rf"\b({'|'.join(records)}|r_\{{)|(?<![\w.])({'|'.join(sorted(columns))})\b")


def _written_sql(source: str) -> list[str]:
    """What names a table or is SQL in the source of a module: each as "line: text"."""
    tree = ast.parse(source)
    found = [f"{line}: {text}" for line, text in _texts(tree) if _SQL.search(text) or _names().search(text)]
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            receiver = ast.unparse(node.func.value)
            if re.search(r"(reader|connection)(\(\))?$", receiver) and _passes_sql(node, node.func.attr):
                found.append(f"{node.lineno}: {ast.unparse(node)}")
    return found


def _passes_sql(call: ast.Call, method: str) -> bool:
    """Whether a call of a reader passes it SQL, or the name of a table."""
    if any(isinstance(one, ast.Constant) and one.value in _tables() for one in call.args):
        return True
    if method not in _TAKES_SQL:
        return False
    plain = _TAKES_SQL[method]
    return plain is None or len(call.args) > plain or any(one.arg not in ("gone", "fields") for one in call.keywords)


def _texts(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and text of all strings but docstrings; what an f-string fills in stands as ``{}``."""
    inner = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr | ast.Expr)
        for part in (node.values if isinstance(node, ast.JoinedStr) else [node.value])
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            parts = (one.value if isinstance(one, ast.Constant) else "{}" for one in node.values)
            yield node.lineno, "".join(map(str, parts))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in inner:
            yield node.lineno, node.value


@pytest.mark.parametrize(
    "path",
    [path for path in MODULES if "storage" not in path.relative_to(PACKAGE).parts],
    ids=lambda path: str(path.relative_to(PACKAGE)),
)
def test_sql_and_names_of_tables_are_in_storage_only(path: Path) -> None:
    """Queries are functions of ``fieldbook.storage.queries``; the rest of the code calls them."""
    assert _written_sql(path.read_text("utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        'rows = connect(path).fetch("SELECT id FROM visits")',
        'rows = fetch("select id from visits where day = 1")',
        'rows = fetch(f"SELECT name FROM {table}")',
        'name = "r_partner"',
        'name = f"r_{kind.TYPE}"',
        'found = redirects(journal, "r_person")',
        "found = journal.reader.select(Visit, where, values)",
        'found = journal.reader.select(Visit, order="name")',
        'found = self._reader.linked(Visit, partner, ("partners",), where)',
        'found = reader.count(Partner, "kind = 1")',
        "found = reader.rows(statement)",
        'found = reader.all_of("links")',
        'where = "quote IS NOT NULL"',
        'order = "_day, id"',
        'order = "month DESC"',
    ],
)
def test_sql_outside_storage_is_found(source: str) -> None:
    assert _written_sql(source)


@pytest.mark.parametrize(
    "source",
    [
        '"""Reads what a SELECT finds."""',
        'text = tr("Select a file from the list")',
        "found = journal.reader.select(Visit, gone=True)",
        'found = journal.reader.linked(Visit, partner, ("partners",))',
        'pages = ("search", "drafts", "links")',
        "found = self.model.rows(index)",
    ],
)
def test_prose_and_plain_reads_are_not_taken_for_sql(source: str) -> None:
    assert _written_sql(source) == []
