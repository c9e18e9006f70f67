"""Finds every text in the source that a user may see: follows expressions from translation calls, Message and UserError
back to their string constants."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

#: The translation context of the core's texts (``Message`` and ``UserError``).
MESSAGES = "messages"

#: Enumerations whose values are shown (``note.kind.value``): module -> class, context.
VALUES = {
    "fieldbook/model/note.py": ("NoteKind", MESSAGES),
    "fieldbook/model/partner.py": ("LinkKind", MESSAGES),
    "fieldbook/model/investment.py": ("InvestmentKind", MESSAGES),
    "fieldbook/model/visit.py": ("VisitState", MESSAGES),
    "fieldbook/model/ask.py": ("AskArea", "Telling"),
    "fieldbook/exchange/column_formats.py": ("DateOrder", MESSAGES),
    "fieldbook/exchange/header_mapping.py": ("FileKind", MESSAGES),
}

#: Suffixes of expressions whose text is collected where it is defined.
GATHERED_ELSEWHERE = (".source", ".value", ".TYPE", "label", "help_text", "item.area.value")


@dataclass(frozen=True, slots=True, order=True)
class Word:
    """A text with its translation context; ``plural`` if it has plural forms."""

    context: str
    source: str
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Slot:
    """A parameter of a function that is shown as a text; ``place`` is its position (-1: keyword only)."""

    place: int
    name: str
    context: str
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """The scope of an expression: its module, the enclosing functions (innermost last), its class."""

    module: Module
    functions: tuple[ast.FunctionDef | ast.Lambda, ...]
    owner: str


@dataclass(slots=True)
class Module:
    """One source file: its definitions and the origins of its imports."""

    path: str
    tree: ast.Module
    imported: dict[str, tuple[str, str]] = field(default_factory=dict)
    values: dict[str, ast.expr] = field(default_factory=dict)
    defined: set[str] = field(default_factory=set)

    @classmethod
    def read(cls, root: Path, file: Path) -> Module:
        """Parses a file below ``root``."""
        made = cls(file.relative_to(root).as_posix(), ast.parse(file.read_text("utf-8")))
        for node in ast.walk(made.tree):
            if isinstance(node, ast.ImportFrom) and node.module:
                origin = node.module.replace(".", "/") + ".py"
                for one in node.names:
                    made.imported[one.asname or one.name] = (origin, one.name)
        for statement in made.tree.body:
            match statement:
                case ast.Assign(targets=[ast.Name(id=name)], value=value):
                    made.values[name] = value
                case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                    made.values[name] = value
                case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                    made.defined.add(name)
        return made


class Gatherer:
    """All texts of the source below ``root``. ``lost`` lists the expressions that could not be resolved to texts."""

    def __init__(self, root: Path) -> None:
        files = sorted((root / "fieldbook").rglob("*.py"))
        self.modules = {module.path: module for module in (Module.read(root, file) for file in files)}
        self.words: set[Word] = set()
        self.lost: set[str] = set()
        self._slots: dict[tuple[str, str], set[Slot]] = {
            ("fieldbook/errors.py", "Message"): {Slot(0, "source", MESSAGES)},
            ("fieldbook/errors.py", "UserError"): {Slot(0, "what", MESSAGES), *_named("kept", "todo")},
            ("fieldbook/settings.py", "_setting"): {Slot(1, "help_text", "settings")},
        }
        before = -1
        while before != sum(map(len, self._slots.values())):
            before = sum(map(len, self._slots.values()))
            self.lost.clear()
            for module in self.modules.values():
                self._visit(module.tree, Place(module, (), ""))
        for path, module in self.modules.items():
            if path in VALUES:
                self._take_values(module, *VALUES[path])
            if path.startswith("fieldbook/model/"):
                self._take_types(module)

    def _visit(self, node: ast.AST, here: Place) -> None:
        inner = here
        if isinstance(node, ast.ClassDef):
            inner = Place(here.module, here.functions, node.name)
        elif isinstance(node, ast.FunctionDef | ast.Lambda):
            inner = Place(here.module, (*here.functions, node), here.owner)
        elif isinstance(node, ast.Call):
            self._call(node, here)
        for child in ast.iter_child_nodes(node):
            self._visit(child, inner)

    def _call(self, call: ast.Call, here: Place) -> None:
        if here.module.path == "fieldbook/errors.py":
            return
        for slot in self._slots_of(call, here):
            given = [one.value for one in call.keywords if one.arg == slot.name]
            if 0 <= slot.place < len(call.args):
                given.append(call.args[slot.place])
            for expression in given:
                self._follow(expression, here, slot)

    def _slots_of(self, call: ast.Call, here: Place) -> Iterator[Slot]:
        match call.func:
            case ast.Attribute(attr="tr", value=ast.Name(id="self")):
                yield Slot(0, "sourceText", here.owner, _has_number(call, 2))
            case ast.Attribute(attr="translate") | ast.Name(id="say") if _is_translate(call, here):
                context = call.args[0]
                assert isinstance(context, ast.Constant)
                yield Slot(1, "sourceText", str(context.value), _has_number(call, 3))
            case ast.Attribute(attr=name, value=ast.Name(id="self")):
                yield from self._method_slots(here.module.path, here.owner, name)
            case ast.Attribute(attr="__init__", value=ast.Call(func=ast.Name(id="super"))):
                for base in self._bases(here.module.path, here.owner):
                    yield from self._slots.get(base, ())
            case ast.Name(id=name) if self._origin(here.module, name)[1] == "QT_TRANSLATE_NOOP":
                context = call.args[0]
                assert isinstance(context, ast.Constant)
                yield Slot(1, "sourceText", str(context.value))
            case ast.Name(id=name):
                path, inner = self._origin(here.module, name)
                yield from self._slots.get((path, inner), ())
                yield from self._inherited(path, inner)

    def _method_slots(self, path: str, owner: str, name: str) -> Iterator[Slot]:
        """The slots of a class's method, its own and inherited."""
        yield from self._slots.get((path, f"{owner}.{name}"), ())
        for base in self._bases(path, owner):
            yield from self._method_slots(*base, name)

    def _inherited(self, path: str, name: str) -> Iterator[Slot]:
        """The slots that a class inherits from its bases: all of them, or only by keyword if it has its own
        ``__init__``."""
        for base in self._bases(path, name):
            for one in (*self._slots.get(base, ()), *self._inherited(*base)):
                yield Slot(-1 if self._makes_itself(path, name) else one.place, one.name, one.context, one.plural)

    def _makes_itself(self, path: str, name: str) -> bool:
        tree = self.modules[path].tree
        made = (node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == name)
        return any(isinstance(one, ast.FunctionDef) and one.name == "__init__" for node in made for one in node.body)

    def _bases(self, path: str, name: str) -> Iterator[tuple[str, str]]:
        """The base classes of a class, as (path of the module, name)."""
        module = self.modules.get(path)
        for node in module.tree.body if module is not None else ():
            if isinstance(node, ast.ClassDef) and node.name == name and module is not None:
                yield from (self._origin(module, base.id) for base in node.bases if isinstance(base, ast.Name))

    def _origin(self, module: Module, name: str) -> tuple[str, str]:
        """The module (path) and name under which a name is defined."""
        path, inner = module.imported.get(name, (module.path, name))
        seen = self.modules.get(path)
        return self._origin(seen, inner) if seen is not None and seen is not module else (path, inner)

    def _follow(self, expression: ast.expr, here: Place, slot: Slot) -> None:
        """Collects the texts that an expression can be; if it is a parameter, follows it to the callers."""
        match expression:
            case ast.Constant(value=str() as text):
                if text:
                    self.words.add(Word(slot.context, text, slot.plural))
            case ast.Constant():
                pass
            case ast.IfExp(body=one, orelse=other):
                self._follow(one, here, slot)
                self._follow(other, here, slot)
            case ast.BoolOp(values=values) | ast.Tuple(elts=values) | ast.List(elts=values) | ast.Dict(values=values):
                for one in values:
                    self._follow(one, here, slot)
            case ast.Subscript(value=table):
                self._follow(table, here, slot)
            case ast.Call(func=ast.Attribute(attr="get" | "items" | "values", value=table), args=rest):
                self._follow(table, here, slot)
                for one in rest[1:]:
                    self._follow(one, here, slot)
            case ast.Call(func=ast.Name(id="MappingProxyType" | "dict"), args=[table]):
                self._follow(table, here, slot)
            case ast.Name(id=name):
                self._follow_name(name, here, slot)
            case ast.Call(func=ast.Name(id=name)) if self._origin(here.module, name)[1] == "QT_TRANSLATE_NOOP":
                pass
            case ast.JoinedStr() if wholes := _put_together(expression, here):
                self.words |= {Word(slot.context, text, slot.plural) for text in wholes}
            case ast.Attribute(attr=name, value=ast.Name(id="self")) if given := list(_given(here, name)):
                for function, value in given:
                    self._follow(value, Place(here.module, (function,), here.owner), slot)
            case _:
                self._lose(expression, here)

    def _follow_name(self, name: str, here: Place, slot: Slot) -> None:
        for depth in range(len(here.functions) - 1, -1, -1):
            function = here.functions[depth]
            outer = Place(here.module, here.functions[: depth + 1], here.owner)
            found = list(_bound(function, name))
            for one in found:
                self._follow(one, outer, slot)
            if found:
                return
            names = [one.arg for one in function.args.args]
            if name in names or name in [one.arg for one in function.args.kwonlyargs]:
                self._demand(function, names, name, here, slot)
                return
        path, inner = self._origin(here.module, name)
        module = self.modules.get(path)
        if module is not None and inner in module.values:
            self._follow(module.values[inner], Place(module, (), ""), slot)
        else:
            self._lose(ast.Name(name), here)

    def _demand(
        self, function: ast.FunctionDef | ast.Lambda, names: list[str], name: str, here: Place, slot: Slot
    ) -> None:
        """Registers a parameter of the function as a slot: its callers pass the text."""
        for one, usual in _defaults(function):
            if one == name:
                self._follow(usual, Place(here.module, (), here.owner), slot)
        if isinstance(function, ast.Lambda):
            self._lose(ast.Name(name), here)
            return
        bound = bool(names) and names[0] in ("self", "cls")
        place = names.index(name) - bound if name in names else -1
        key = here.owner if function.name == "__init__" else function.name
        static = any(isinstance(one, ast.Name) and one.id == "staticmethod" for one in function.decorator_list)
        if (bound or static) and function.name != "__init__":
            key = f"{here.owner}.{function.name}"
        self._slots.setdefault((here.module.path, key), set()).add(Slot(place, name, slot.context, slot.plural))

    def _lose(self, expression: ast.expr, here: Place) -> None:
        said = ast.unparse(expression)
        if not said.endswith(GATHERED_ELSEWHERE):
            self.lost.add(f"{here.module.path}: {said}")

    def _take_values(self, module: Module, name: str, context: str) -> None:
        for node in module.tree.body:
            if isinstance(node, ast.ClassDef) and node.name == name:
                for line in node.body:
                    if isinstance(line, ast.Assign) and isinstance(line.value, ast.Constant):
                        self.words.add(Word(context, str(line.value.value)))

    def _take_types(self, module: Module) -> None:
        """Collects the type names of records, which error messages show: ``There is no {kind} called …``."""
        for node in ast.walk(module.tree):
            match node:
                case ast.AnnAssign(target=ast.Name(id="TYPE"), value=ast.Constant(value=str() as name)) if name:
                    self.words.add(Word(MESSAGES, name))


def _named(*names: str) -> set[Slot]:
    """Slots of keyword-only parameters."""
    return {Slot(-1, name, MESSAGES) for name in names}


def _has_number(call: ast.Call, place: int) -> bool:
    return len(call.args) > place or any(one.arg == "n" for one in call.keywords)


def _is_translate(call: ast.Call, here: Place) -> bool:
    """Whether a call is Qt's ``translate``, possibly under an alias; ``str.translate`` has only one argument."""
    if len(call.args) < 2 or not isinstance(call.args[0], ast.Constant):
        return False
    if isinstance(call.func, ast.Attribute):
        return True
    assert isinstance(call.func, ast.Name)
    bound = [one for function in here.functions for one in _bound(function, call.func.id)]
    return any(isinstance(one, ast.Attribute) and one.attr == "translate" for one in bound)


def _put_together(expression: ast.expr, here: Place) -> list[str]:
    """The texts that an f-string can be, if all its parts are constants of the enclosing function."""
    match expression:
        case ast.Constant(value=str() as text):
            return [text]
        case ast.IfExp(body=one, orelse=other):
            both = (_put_together(one, here), _put_together(other, here))
            return [*both[0], *both[1]] if all(both) else []
        case ast.FormattedValue(value=ast.Name(id=name)) if here.functions:
            bound = [_put_together(one, here) for one in _bound(here.functions[-1], name)]
            return [text for texts in bound for text in texts] if all(bound) else []
        case ast.JoinedStr(values=parts):
            return ["".join(texts) for texts in product(*(_put_together(part, here) for part in parts))]
    return []


def _defaults(function: ast.FunctionDef | ast.Lambda) -> Iterator[tuple[str, ast.expr]]:
    """The parameters that have a default, with the default."""
    named, usual = function.args.args, function.args.defaults
    yield from ((one.arg, value) for one, value in zip(named[len(named) - len(usual) :], usual, strict=True))
    for one, value in zip(function.args.kwonlyargs, function.args.kw_defaults, strict=True):
        if value is not None:
            yield one.arg, value


def _given(here: Place, attribute: str) -> Iterator[tuple[ast.FunctionDef, ast.expr]]:
    """The values that a class assigns to an attribute, with the method that does."""
    for owner in here.module.tree.body:
        if isinstance(owner, ast.ClassDef) and owner.name == here.owner:
            for function in owner.body:
                for node in ast.walk(function) if isinstance(function, ast.FunctionDef) else ():
                    if isinstance(node, ast.Assign) and isinstance(function, ast.FunctionDef):
                        found = _matched(node.targets[0], node.value, f"self.{attribute}")
                        yield from ((function, value) for value in found)


def _bound(function: ast.FunctionDef | ast.Lambda, name: str) -> Iterator[ast.expr]:
    """The values bound to a name in a function, by assignment or iteration."""
    for node in ast.walk(function):
        match node:
            case ast.Assign(targets=targets, value=value):
                for target in targets:
                    yield from _matched(target, value, name)
            case ast.AnnAssign(target=target, value=ast.expr() as value):
                yield from _matched(target, value, name)
            case ast.For(target=target, iter=through) | ast.comprehension(target=target, iter=through):
                if isinstance(through, ast.Name):
                    through = _rows_called(function, through)
                yield from _gone_through(target, through, name)


def _rows_called(function: ast.FunctionDef | ast.Lambda, name: ast.Name) -> ast.expr:
    """The tuple or list that a function assigns to a name; the name itself if there is none."""
    for node in ast.walk(function):
        match node:
            case ast.Assign(targets=[ast.Name(id=one)], value=ast.Tuple() | ast.List() as rows) if one == name.id:
                return rows
            case ast.AnnAssign(target=ast.Name(id=one), value=ast.Tuple() | ast.List() as rows) if one == name.id:
                return rows
    return name


def _matched(target: ast.expr, value: ast.expr, name: str) -> Iterator[ast.expr]:
    match target, value:
        case ((ast.Name() | ast.Attribute()), _) if ast.unparse(target) == name:
            yield value
        case ast.Tuple(elts=targets), ast.Tuple(elts=values):
            for one, other in zip(targets, values, strict=False):
                yield from _matched(one, other, name)


def _gone_through(target: ast.expr, through: ast.expr, name: str) -> Iterator[ast.expr]:
    """The expression that a loop binds to a name: ``for text in table``, ``for key, text in table.items()``, ``for key,
    text in (("a", "b"), …)``, and zip."""
    if isinstance(target, ast.Name):
        if target.id == name:
            yield through
        return
    if not isinstance(target, ast.Tuple):
        return
    places = [place for place, one in enumerate(target.elts) if isinstance(one, ast.Name) and one.id == name]
    for place in places:
        match through:
            case ast.Call(func=ast.Attribute(attr="items", value=table)):
                yield table
            case ast.Call(func=ast.Name(id="zip"), args=args):
                yield args[place]
            case ast.Tuple(elts=rows) | ast.List(elts=rows):
                yield from _column(rows, place)
            case ast.Name():
                yield ast.Subscript(value=through, slice=ast.Constant(place))


def _column(rows: Sequence[ast.expr], place: int) -> Iterator[ast.expr]:
    for row in rows:
        if isinstance(row, ast.Tuple) and place < len(row.elts):
            yield row.elts[place]
