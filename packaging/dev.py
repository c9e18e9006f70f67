"""Runs, tests, checks and measures Fieldbook in a `.venv` that it creates and updates itself."""

from __future__ import annotations

import argparse
import contextlib
import ctypes
import errno
import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
OLDEST_PYTHON = (3, 11)

# Requirement files by the set of packages they install; ``dev`` includes ``runtime``.
REQUIREMENTS = {"runtime": "packaging/requirements.txt", "dev": "packaging/requirements-dev.txt"}

# System libraries that Qt's wheels load, with the Debian package of each.
QT_ALWAYS = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
QT_WINDOW = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}

# Paths of the AT-SPI launcher on current and older Debian releases.
AT_SPI_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")

# Creates pseudo-terminals in a root file system that has none: mounts devpts and links the device.
MOUNT_TERMINALS = (
    "mkdir -p /dev/pts && mount -t devpts -o newinstance,ptmxmode=0666,mode=0620 devpts /dev/pts"
    " && { [ -e /dev/ptmx ] || ln -s pts/ptmx /dev/ptmx; }"
)

# The checks: name and arguments for the environment's Python.
RUFF = ("ruff", ["-m", "ruff", "check"])
FORMAT = ("ruff format", ["-m", "ruff", "format", "--check"])
MYPY = ("mypy", ["-m", "mypy"])
LINT_IMPORTS = "from importlinter.cli import lint_imports_command as command; command()"
IMPORTS = ("lint-imports", ["-c", LINT_IMPORTS, "--no-logo", "--cache-dir", ".cache/imports"])


class StopError(Exception):
    """An error that stops the command; its text is for the user."""


def say(text: str, end: str = "\n") -> None:
    """Prints to standard error, so that the output of `run` can be piped."""
    print(text, end=end, file=sys.stderr, flush=True)


@contextlib.contextmanager
def timed(what: str) -> Iterator[None]:
    """Prints one line for a step: its name and how long it took."""
    say(f"{what} ...", end="")
    start = time.monotonic()
    try:
        yield
    except BaseException:
        say(f" failed after {time.monotonic() - start:.1f} s")
        raise
    say(f" {time.monotonic() - start:.1f} s")


def quietly(command: Sequence[str | Path], env: Mapping[str, str] | None = None) -> None:
    """Runs a command and hides its output. Raises StopError with the output if it fails."""
    done = subprocess.run(command, cwd=ROOT, env=env, text=True, capture_output=True, check=False)
    if done.returncode:
        line = shlex.join(str(part) for part in command)
        raise StopError(f"{(done.stdout + done.stderr).strip()}\n\nThis failed with {done.returncode}: {line}")


# --- The system: Debian's packages


def on_debian() -> bool:
    """Whether apt-get is available."""
    return Path("/etc/debian_version").exists() and shutil.which("apt-get") is not None


def is_root() -> bool:
    """Whether we may install system packages."""
    return sys.platform != "win32" and os.geteuid() == 0


def apt_install(packages: Sequence[str]) -> None:
    """Installs Debian packages without recommended ones."""
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    quietly(["apt-get", "update", "-qq"], env)
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300"]
    quietly([*install, *apt_names(packages)], env)


def apt_names(packages: Sequence[str]) -> list[str]:
    """The names of packages in this release: since 2024 some end in t64."""
    asked = ["apt-cache", "show", "--no-all-versions", *(f"{package}t64" for package in packages)]
    shown = subprocess.run(asked, text=True, capture_output=True, check=False).stdout
    known = {line.removeprefix("Package: ") for line in shown.splitlines() if line.startswith("Package: ")}
    return [f"{package}t64" if f"{package}t64" in known else package for package in packages]


def loads(library: str) -> bool:
    """Whether the dynamic loader finds a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_libraries(window: bool, found: Callable[[str], bool] = loads) -> dict[str, str]:
    """The libraries that Qt needs and the loader does not find, with the Debian package of each."""
    wanted = QT_ALWAYS | QT_WINDOW if window else QT_ALWAYS
    return {library: package for library, package in wanted.items() if not found(library)}


def advice(missing: Mapping[str, str], debian: bool) -> str:
    """What to do about missing libraries."""
    if not debian:
        return f"Qt needs these system libraries; install the packages that hold them: {' '.join(missing)}"
    packages = " ".join(apt_names(list(missing.values())))
    return f"Qt needs some system libraries. Run: sudo apt-get install {packages}"


def see_to_libraries(window: bool, must: bool) -> None:
    """Installs Qt's system libraries as root on Debian; otherwise prints advice, or raises StopError if ``must``."""
    missing = missing_libraries(window) if sys.platform == "linux" else {}
    if not missing:
        return
    if on_debian() and is_root():
        with locked(), timed("Installing Qt's system libraries"):
            apt_install(list(missing.values()))
    elif must:
        raise StopError(advice(missing, on_debian()))
    else:
        say(advice(missing, on_debian()))


# --- The system: tools that some tests use


class Tool(NamedTuple):
    """A system tool that tests marked ``needs_tool`` use: its Debian packages, and a function that returns whether it
    is there."""

    packages: tuple[str, ...]
    found: Callable[[], bool]


def has_program(*names: str) -> bool:
    """Whether one of these programs is on the path."""
    return any(shutil.which(name) for name in names)


def has_x_server() -> bool:
    """Whether windows can be shown on a separate X server."""
    return has_program("Xvfb") and not missing_libraries(window=True)


def has_c_compiler() -> bool:
    """Whether C can be compiled: this needs the headers of the C library besides the compiler."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    line = [compiler or "", "-fsyntax-only", "-include", "stdio.h", "-x", "c", os.devnull]
    return compiler is not None and not subprocess.run(line, capture_output=True, check=False).returncode


def has_terminals() -> bool:
    """Whether pseudo-terminals can be opened."""
    if sys.platform == "win32":
        return False
    try:
        for end in os.openpty():
            os.close(end)
    except OSError:
        return False
    return True


# Tools by the names that tests use. Terminals are in no package: see MOUNT_TERMINALS.
TOOLS: Mapping[str, Tool] = {
    "X server": Tool(("xvfb", *QT_WINDOW.values()), has_x_server),
    "session bus": Tool(("dbus",), lambda: has_program("dbus-daemon")),
    "AT-SPI": Tool(("at-spi2-core",), lambda: any(map(os.path.exists, AT_SPI_LAUNCHERS))),
    "C compiler": Tool(("gcc", "libc6-dev"), has_c_compiler),
    "chattr": Tool(("e2fsprogs",), lambda: has_program("chattr")),
    "mount": Tool(("mount",), lambda: has_program("mount")),
    "pseudo-terminal": Tool((), has_terminals),
}


def missing_tools(names: Iterable[str] = TOOLS) -> list[str]:
    """The tools (by default of all) that are missing."""
    return [name for name in names if not TOOLS[name].found()]


def tool_packages(names: Iterable[str]) -> list[str]:
    """The Debian packages of some tools, without duplicates."""
    return list(dict.fromkeys(package for name in names for package in TOOLS[name].packages))


def tools_advice(missing: Sequence[str], debian: bool) -> str:
    """Which tools are missing, and the commands that install them, one per line."""
    said = f"Tests that need one of these are skipped: {', '.join(missing)}."
    packages = tool_packages(missing)
    lines = [f"sudo apt-get install {' '.join(apt_names(packages))}"] if debian and packages else []
    if "pseudo-terminal" in missing and terminals_can_be_mounted():
        lines.append(f"sudo sh -c {shlex.quote(MOUNT_TERMINALS)}")
    return "\n  ".join([f"{said} Run:", *lines]) if lines else f"{said} Install them to have these tests run."


def terminals_can_be_mounted() -> bool:
    """Whether nothing is mounted at /dev/pts yet. An existing mount is never covered."""
    return not Path("/dev/pts/ptmx").exists()


def see_to_tools() -> None:
    """Installs the tools that some tests use as root on Debian; otherwise prints advice. The tests run in any case."""
    missing = missing_tools() if sys.platform == "linux" else []
    if missing and on_debian() and is_root():
        try:
            install_tools(missing)
        except StopError as stop:
            say(str(stop))
        missing = missing_tools()
    if missing:
        say(tools_advice(missing, on_debian()))


def install_tools(missing: Sequence[str]) -> None:
    """Installs tools as root on Debian, and mounts devpts if it is missing."""
    with locked():
        if packages := tool_packages(missing):
            with timed(f"Installing what tests use: {', '.join(packages)}"):
                apt_install(packages)
        if "pseudo-terminal" in missing and terminals_can_be_mounted():
            with timed("Mounting pseudo-terminals"):
                quietly(["sh", "-c", MOUNT_TERMINALS])


# --- The virtual environment


def venv_python() -> Path:
    """The path of the environment's Python."""
    return VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def this_python() -> str:
    """Identifies the Python version an environment belongs to; bug-fix releases count as the same."""
    return f"{sys.implementation.cache_tag} {sysconfig.get_platform()}"


def digest(kind: str, root: Path = ROOT, python: str | None = None) -> str:
    """Identifies an environment by all that it depends on: checkout path, Python version and pinned packages."""
    python = python or this_python()
    parts = hashlib.sha256(f"{root}\n{python}\n".encode())
    parts.update((root / REQUIREMENTS[kind]).read_bytes())
    return f"{kind} {parts.hexdigest()}"


def stamps() -> set[str]:
    """The digests of the sets that the environment contains; empty if it is missing or incomplete."""
    stamp = VENV / "fieldbook-stamp"
    return set(stamp.read_text("utf-8").splitlines()) if stamp.exists() and venv_python().exists() else set()


@contextlib.contextmanager
def locked() -> Iterator[None]:
    """Allows one process at a time to set things up; the system releases the lock when a process dies."""
    with (ROOT / ".venv.lock").open("a+") as lock:
        if not take(lock.fileno(), wait=False):
            with timed("Waiting for another set-up"):
                while not take(lock.fileno(), wait=True):
                    pass
        yield


def take(lock: int, wait: bool) -> bool:
    """Locks an open file until it is closed. Returns whether it did; without ``wait``, immediately."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(lock, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(lock, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno not in {errno.EACCES, errno.EAGAIN, errno.EDEADLK}:
            raise
        return False
    return True


def see_to_venv(kind: str) -> None:
    """Creates or updates the environment unless it is up to date."""
    if digest(kind) in stamps():
        return
    with locked():
        held = stamps()
        if digest(kind) in held:
            return
        if digest("runtime") not in held:
            make_venv()
        with timed("Installing the Python packages"):
            pip = [str(venv_python()), "-m", "pip", "install", "-q", "--disable-pip-version-check", "--no-input"]
            quietly([*pip, "--only-binary", ":all:", "--require-hashes", "-r", REQUIREMENTS[kind]])
        finish_venv(kind)


def make_venv() -> None:
    """Creates an empty environment, replacing one that is outdated or incomplete."""
    if importlib.util.find_spec("ensurepip") is None:
        package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        if not (on_debian() and is_root()):
            raise StopError(f"Python's venv module is not complete. Run: sudo apt-get install {package}")
        with timed(f"Installing {package}"):
            apt_install([package])
    (VENV / "fieldbook-stamp").unlink(missing_ok=True)
    with timed("Making .venv"):
        quietly([getattr(sys, "_base_executable", sys.executable), "-m", "venv", "--clear", VENV])


def finish_venv(kind: str) -> None:
    """Adds the checkout to the environment's path and finally writes the stamp that marks it as complete."""
    site = sysconfig.get_path("purelib", "venv", {"base": str(VENV), "platbase": str(VENV)})
    (Path(site) / "fieldbook-checkout.pth").write_text(f"{ROOT}\n", "utf-8")
    kinds = ["runtime", "dev"] if kind == "dev" else [kind]
    (VENV / "fieldbook-stamp").write_text("".join(f"{digest(each)}\n" for each in kinds), "utf-8")


# --- The commands


def run(rest: Sequence[str]) -> int:
    """Starts the program where the caller stands, with what follows passed on."""
    see_to_venv("runtime")
    see_to_libraries(window=bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")), must=False)
    command = [str(venv_python()), "-P", "-m", "fieldbook", *rest]
    # Lets the program print hints that can be typed as shown: its own name is not on the path here.
    env = {"FIELDBOOK_STARTED_AS": shlex.join(["python3", sys.argv[0], "run"]), **os.environ}
    if sys.platform != "win32":
        os.execve(command[0], command, env)  # the program gets signals and sets the exit status directly
    return subprocess.run(command, env=env, check=False).returncode


def passes(name: str, arguments: Sequence[str]) -> bool:
    """Runs one check; prints its output if it fails. Returns whether it passed."""
    try:
        with timed(name):
            quietly([venv_python(), *arguments])
    except StopError as found:
        say(str(found))
        return False
    return True


def verdict(failed: Sequence[str]) -> int:
    """Prints which steps failed, because much may have been printed since. Returns the exit code."""
    say(f"Failed: {', '.join(failed)}" if failed else "All passed")
    return 1 if failed else 0


def test(rest: Sequence[str]) -> int:
    """Runs the checks, then the tests (pytest's arguments are passed on); one that fails does not stop the others."""
    see_to_venv("dev")
    see_to_libraries(window=False, must=True)
    see_to_tools()
    failed = [name for name, arguments in (RUFF, FORMAT, MYPY) if not passes(name, arguments)]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    pytest = [str(venv_python()), "-m", "pytest", "-n", "logical", *rest]
    if subprocess.run(pytest, cwd=ROOT, env=env, check=False).returncode:
        failed.append("pytest")
    return verdict(failed)


def check(rest: Sequence[str]) -> int:
    """Runs the checks alone: ruff, its formatter, mypy and the import contracts."""
    if rest:
        raise StopError("check takes no arguments")
    see_to_venv("dev")
    return verdict([name for name, arguments in (RUFF, FORMAT, MYPY, IMPORTS) if not passes(name, arguments)])


def bench(rest: Sequence[str]) -> int:
    """Measures: all benchmarks, or those named."""
    see_to_venv("dev")
    see_to_libraries(window=False, must=True)
    env = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    return subprocess.run([venv_python(), "-m", "tests.bench", *rest], cwd=ROOT, env=env, check=False).returncode


def fuzz(rest: Sequence[str]) -> int:
    """Feeds every reader of files broken ones, for some minutes (10); those named, or all. --help tells more."""
    see_to_venv("dev")
    see_to_libraries(window=False, must=True)
    env = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    return subprocess.run([venv_python(), "-m", "tests.fuzz", *rest], cwd=ROOT, env=env, check=False).returncode


def soak(rest: Sequence[str]) -> int:
    """Kills a process at work on a book, 500 times or for some minutes, and looks what is left. --help tells more."""
    see_to_venv("dev")
    see_to_libraries(window=False, must=True)
    return subprocess.run([venv_python(), "-m", "tests.soak", *rest], cwd=ROOT, check=False).returncode


def pictures(rest: Sequence[str]) -> int:
    """Makes the pictures of the guide anew, from the real pages."""
    if rest:
        raise StopError("pictures takes no arguments")
    see_to_venv("dev")
    see_to_libraries(window=False, must=True)
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run([venv_python(), "-m", "tests.pictures"], cwd=ROOT, env=env, check=False).returncode


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "run": run, "test": test, "check": check, "bench": bench, "fuzz": fuzz,
    "soak": soak, "pictures": pictures,
}  # fmt: skip


def main(arguments: Sequence[str]) -> int:
    """Parses the command line and runs the command. Returns the exit code."""
    commands = "\n".join(f"  {name:10}{command.__doc__}" for name, command in COMMANDS.items())
    layout = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser("dev.py", description=f"{__doc__}\n\n{commands}", formatter_class=layout)
    parser.add_argument("command", choices=COMMANDS, metavar="|".join(COMMANDS))
    parser.add_argument("rest", nargs=argparse.REMAINDER, metavar="...", help="passed on")
    asked = parser.parse_args(arguments)
    try:
        if sys.version_info < OLDEST_PYTHON:
            raise StopError(f"Fieldbook needs Python {'.'.join(map(str, OLDEST_PYTHON))} or newer.")
        return COMMANDS[asked.command](asked.rest)
    except StopError as stop:
        say(str(stop))
        return 1
    except KeyboardInterrupt:
        say("Interrupted")
        return 130


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
