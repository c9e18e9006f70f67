"""Which branches of the program an input took: modules are given a mark in every branch when they are imported.

A tracer (``sys.settrace``) makes Python 3.11 thirty times slower, and coverage-guided fuzzers come for few systems;
marks put into the syntax tree cost little and need nothing but the standard library.
"""

import ast
import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from types import CodeType, ModuleType
from typing import Any

#: So many branches can be told apart; there are some fifteen thousand.
_ROOM = 1 << 16

#: What the marks are called in a module.
_NAME = "__paths__"


class Paths:
    """The branches that were taken since the last ``clear``."""

    def __init__(self) -> None:
        self.marks = bytearray(_ROOM)
        self._given = 0

    def clear(self) -> None:
        """Forgets what was taken."""
        self.marks[:] = bytes(_ROOM)

    def taken(self) -> int:
        """All marks as one number, a byte each."""
        return int.from_bytes(self.marks, "little")

    def next(self) -> int:
        """A mark that no branch has yet; the last one is shared when there is no more room."""
        self._given = min(self._given + 1, _ROOM - 1)
        return self._given


class _Marking(ast.NodeTransformer):
    """Puts a mark at the beginning of every branch."""

    def __init__(self, paths: Paths) -> None:
        self._paths = paths

    def generic_visit(self, node: ast.AST) -> ast.AST:
        super().generic_visit(node)
        if not isinstance(node, ast.Module | ast.ClassDef):
            for part in ("body", "orelse"):
                block = getattr(node, part, None)
                if isinstance(block, list) and block and isinstance(block[0], ast.stmt):
                    self._mark(block)
        return node

    def _mark(self, block: list[ast.stmt]) -> None:
        first = block[0]
        told = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
        place = ast.Subscript(ast.Name(_NAME, ast.Load()), ast.Constant(self._paths.next()), ast.Store())
        mark = ast.Assign([place], ast.Constant(1))
        block.insert(int(told), ast.fix_missing_locations(ast.copy_location(mark, first)))


class _Loader(SourceFileLoader):
    """Loads a module with marks; never from, and never into, what is kept compiled."""

    def __init__(self, fullname: str, path: str, paths: Paths) -> None:
        super().__init__(fullname, path)
        self._paths = paths

    def get_code(self, fullname: str) -> CodeType:
        path = self.get_filename(fullname)
        tree = _Marking(self._paths).visit(ast.parse(self.get_data(path), path))
        code: CodeType = compile(tree, path, "exec", dont_inherit=True)
        return code

    def exec_module(self, module: ModuleType) -> None:
        module.__dict__[_NAME] = self._paths.marks
        super().exec_module(module)


class _Finder(MetaPathFinder):
    def __init__(self, packages: Sequence[str], paths: Paths) -> None:
        self._packages, self._paths = packages, paths

    def find_spec(self, fullname: str, path: Any, target: Any = None) -> ModuleSpec | None:
        if fullname.partition(".")[0] not in self._packages:
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec is not None and isinstance(spec.loader, SourceFileLoader) and spec.origin:
            spec.loader = _Loader(fullname, spec.origin, self._paths)
        return spec


def watch(*packages: str) -> Paths:
    """Marks the modules of some packages that are imported from now on."""
    early = sorted(name for name in sys.modules if name.partition(".")[0] in packages)
    assert not early, f"imported too early to be watched: {early}"
    paths = Paths()
    sys.meta_path.insert(0, _Finder(packages, paths))
    return paths
