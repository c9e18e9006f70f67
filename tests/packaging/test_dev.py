"""The developer's door: environments are renewed when they must be, and advice names the right thing."""

import os
import re
import shlex
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

import dev

REQUIREMENT_FILES = [dev.ROOT / path for path in dev.REQUIREMENTS.values()]
real_digest = dev.digest


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout of its own, with requirements and an environment that looks made."""
    (tmp_path / "packaging").mkdir()
    for path in dev.REQUIREMENTS.values():
        (tmp_path / path).write_text("one==1\n", "utf-8")
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(dev, "digest", lambda kind: real_digest(kind, tmp_path))
    dev.venv_python().parent.mkdir(parents=True)
    dev.venv_python().touch()
    return tmp_path


@pytest.fixture
def steps(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a set-up does, noted instead of done."""
    done: list[str] = []

    def note(command: list[str | Path], env: dict[str, str] | None = None) -> None:
        done.append(" ".join(str(part) for part in command))

    monkeypatch.setattr(dev, "quietly", note)
    monkeypatch.setattr(dev, "finish_venv", lambda kind: stamp(checkout, kind))
    return done


def stamp(checkout: Path, *kinds: str) -> None:
    (checkout / ".venv/fieldbook-stamp").write_text("\n".join(real_digest(kind, checkout) for kind in kinds), "utf-8")


def pins(text: str) -> dict[str, list[str]]:
    """The requirements of a file: what is pinned, and the hashes below it."""
    found: dict[str, list[str]] = {}
    for line in text.splitlines():
        if line.startswith("    --hash="):
            found[list(found)[-1]].append(line.strip(" \\"))
        else:
            found[line.rstrip(" \\")] = []
    return found


@pytest.mark.parametrize("kind", ["runtime", "dev"])
def test_digest_changes_with_requirements_python_and_place(checkout: Path, kind: str) -> None:
    before = real_digest(kind, checkout, "3.11")
    assert before == real_digest(kind, checkout, "3.11")
    assert before != real_digest(kind, checkout, "3.12")
    assert before != real_digest(kind, checkout / "packaging/..", "3.11")
    (checkout / dev.REQUIREMENTS[kind]).write_text("one==2\n", "utf-8")
    assert before != real_digest(kind, checkout, "3.11")


def test_environment_that_holds_what_is_wanted_is_left_alone(checkout: Path, steps: list[str]) -> None:
    stamp(checkout, "runtime", "dev")
    dev.see_to_venv("runtime")
    dev.see_to_venv("dev")
    assert steps == []


@pytest.mark.skipif(sys.platform == "win32", reason="processes do not become others there")
def test_the_program_is_told_what_it_was_started_with(steps: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[dict[str, str]] = []
    monkeypatch.setattr(dev, "see_to_libraries", lambda window, must: None)
    monkeypatch.setattr(os, "execve", lambda path, command, env: started.append(env))
    monkeypatch.setattr(subprocess, "run", lambda command, **more: subprocess.CompletedProcess(command, 0))
    monkeypatch.setattr(sys, "argv", ["packaging/dev.py", "run", "today"])
    monkeypatch.delenv("FIELDBOOK_STARTED_AS", raising=False)
    dev.run(["today"])
    assert started[0]["FIELDBOOK_STARTED_AS"] == "python3 packaging/dev.py run"


def test_half_made_environment_is_made_anew(steps: list[str]) -> None:
    dev.see_to_venv("dev")
    assert len(steps) == 2
    assert "venv --clear" in steps[0]
    assert steps[1].endswith("--require-hashes -r packaging/requirements-dev.txt")


def test_changed_requirements_make_the_environment_anew(checkout: Path, steps: list[str]) -> None:
    stamp(checkout, "runtime")
    for path in dev.REQUIREMENTS.values():
        (checkout / path).write_text("one==2\n", "utf-8")
    dev.see_to_venv("runtime")
    assert "venv --clear" in steps[0]
    assert steps[1].endswith("-r packaging/requirements.txt")


def test_tools_are_added_to_an_environment_that_runs_the_program(checkout: Path, steps: list[str]) -> None:
    stamp(checkout, "runtime")
    dev.see_to_venv("dev")
    assert len(steps) == 1
    assert steps[0].endswith("-r packaging/requirements-dev.txt")


def test_environment_whose_python_is_gone_counts_for_nothing(checkout: Path) -> None:
    stamp(checkout, "runtime", "dev")
    dev.venv_python().unlink()
    assert dev.stamps() == set()


def test_failed_install_leaves_no_stamp(checkout: Path, steps: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    stamp(checkout, "runtime")
    (checkout / dev.REQUIREMENTS["runtime"]).write_text("one==2\n", "utf-8")

    def fail(command: list[str | Path], env: dict[str, str] | None = None) -> None:
        if "pip" in command:
            raise dev.StopError("no network")

    monkeypatch.setattr(dev, "quietly", fail)
    with pytest.raises(dev.StopError):
        dev.see_to_venv("runtime")
    assert dev.stamps() == set()


def test_two_starts_at_once_make_the_environment_once(steps: list[str]) -> None:
    starts = [threading.Thread(target=dev.see_to_venv, args=["dev"]) for _ in range(2)]
    for start in starts:
        start.start()
    for start in starts:
        start.join()
    assert len([step for step in steps if "venv --clear" in step]) == 1
    assert len([step for step in steps if " pip " in step]) == 1


def test_missing_libraries_name_their_packages() -> None:
    def found(library: str) -> bool:
        return library not in {"libEGL.so.1", "libxcb-cursor.so.0"}

    assert dev.missing_libraries(window=False, found=found) == {"libEGL.so.1": "libegl1"}
    both = {"libEGL.so.1": "libegl1", "libxcb-cursor.so.0": "libxcb-cursor0"}
    assert dev.missing_libraries(window=True, found=found) == both


def test_advice_is_one_line_to_run_on_debian(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "apt_names", lambda packages: packages)
    missing = {"libEGL.so.1": "libegl1", "libGL.so.1": "libgl1"}
    assert dev.advice(missing, debian=True).endswith("Run: sudo apt-get install libegl1 libgl1")
    assert "libEGL.so.1 libGL.so.1" in dev.advice(missing, debian=False)


def test_packages_take_the_name_this_release_has(monkeypatch: pytest.MonkeyPatch) -> None:
    def shown(*_: object, **__: object) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess([], 100, stdout="Package: libglib2.0-0t64\nVersion: 2.84\n")

    monkeypatch.setattr(subprocess, "run", shown)
    assert dev.apt_names(["libglib2.0-0", "libgl1"]) == ["libglib2.0-0t64", "libgl1"]


def test_missing_libraries_stop_the_tests_but_not_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(dev, "missing_libraries", lambda window: {"libGL.so.1": "libgl1"})
    monkeypatch.setattr(dev, "on_debian", lambda: False)
    dev.see_to_libraries(window=False, must=False)
    with pytest.raises(dev.StopError, match=r"libGL\.so\.1"):
        dev.see_to_libraries(window=False, must=True)


# --- what some tests use of the system


@pytest.fixture
def bare(checkout: Path, steps: list[str], monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A system that lacks three tools until they are installed; what is done about it, noted instead of done."""
    lacks = {"session bus", "C compiler", "pseudo-terminal"}

    def install(packages: list[str]) -> None:
        steps.append(f"apt-get install {' '.join(packages)}")
        lacks.intersection_update({"pseudo-terminal"})

    def found(name: str) -> Callable[[], bool]:
        return lambda: name not in lacks

    tools = {name: dev.Tool(tool.packages, found(name)) for name, tool in dev.TOOLS.items()}
    monkeypatch.setattr(dev, "TOOLS", tools)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(dev, "apt_install", install)
    monkeypatch.setattr(dev, "apt_names", lambda packages: packages)
    monkeypatch.setattr(dev, "terminals_can_be_mounted", lambda: True)
    monkeypatch.setattr(dev, "on_debian", lambda: True)
    monkeypatch.setattr(dev, "is_root", lambda: True)
    return steps


def test_root_on_debian_has_the_tools_of_the_tests_installed(
    bare: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    dev.see_to_tools()
    assert bare == ["apt-get install dbus gcc libc6-dev", f"sh -c {dev.MOUNT_TERMINALS}"]
    last = capsys.readouterr().err.splitlines()[-2:]
    assert last[0].startswith("Tests that need one of these are skipped: pseudo-terminal. Run:"), "it was not mounted"
    assert "devpts" in last[1]


def test_terminals_that_are_there_are_not_covered(bare: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "terminals_can_be_mounted", lambda: False)
    dev.see_to_tools()
    assert bare == ["apt-get install dbus gcc libc6-dev"]


def test_others_are_told_what_to_run_and_the_tests_go_on(
    bare: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "is_root", lambda: False)
    dev.see_to_tools()
    said = capsys.readouterr().err.splitlines()
    assert said[0].endswith("skipped: session bus, C compiler, pseudo-terminal. Run:")
    assert said[1] == "  sudo apt-get install dbus gcc libc6-dev"
    assert shlex.split(said[2]) == ["sudo", "sh", "-c", dev.MOUNT_TERMINALS]
    monkeypatch.setattr(dev, "on_debian", lambda: False)
    monkeypatch.setattr(dev, "terminals_can_be_mounted", lambda: False)
    dev.see_to_tools()
    assert "session bus, C compiler, pseudo-terminal. Install them" in capsys.readouterr().err
    assert bare == []


def test_tools_that_cannot_be_installed_do_not_stop_the_tests(
    bare: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def install(packages: list[str]) -> None:
        raise dev.StopError("no network")

    monkeypatch.setattr(dev, "apt_install", install)
    dev.see_to_tools()
    said = capsys.readouterr().err
    assert "no network" in said
    assert "sudo apt-get install dbus gcc libc6-dev" in said


def test_nothing_is_done_where_nothing_is_missing(
    bare: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "missing_tools", list)
    dev.see_to_tools()
    assert (bare, capsys.readouterr().err) == ([], "")


@pytest.mark.skipif(os.name == "nt", reason="programs of Unix")
def test_a_tool_is_looked_for_on_the_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    by_path = ["session bus", "chattr", "mount"]
    monkeypatch.setenv("PATH", str(tmp_path))
    assert dev.missing_tools([*by_path, "C compiler", "X server"]) == [*by_path, "C compiler", "X server"]
    for name in ("dbus-daemon", "chattr", "mount", "cc"):
        (tmp_path / name).write_text("#!/bin/sh\nexit 1\n")
        (tmp_path / name).chmod(0o755)
    assert dev.missing_tools([*by_path, "C compiler"]) == ["C compiler"], "one that compiles nothing is none"


NEEDY = """
import sys
import pytest

@pytest.mark.needs_tool("session bus")
def test_that_needs_a_tool():
    pass

@pytest.mark.skipif(True, reason="of another system")
@pytest.mark.needs_tool("session bus")
def test_of_another_system():
    pass

@pytest.mark.needs_tool("nonsense")
def test_that_names_no_tool():
    pass
"""


@pytest.mark.parametrize(
    ("ci", "outcome"),
    [("", "1 skipped"), ("false", "1 skipped"), ("true", "1 error")],
)
def test_a_test_without_its_tool_is_skipped_and_fails_in_the_continuous_integration(
    tmp_path: Path, ci: str, outcome: str
) -> None:
    (tmp_path / "test_needy.py").write_text(NEEDY)
    command = [sys.executable, "-m", "pytest", "-p", "tests.conftest", "-p", "no:randomly", "-q", "--color=no"]
    env = {**os.environ, "CI": ci, "PATH": str(tmp_path), "PYTHONPATH": str(dev.ROOT / "packaging")}

    def said(test: str) -> str:
        line = [*command, f"--rootdir={dev.ROOT}", "-c", "pyproject.toml", f"{tmp_path}/test_needy.py::{test}"]
        return subprocess.run(line, cwd=dev.ROOT, env=env, text=True, capture_output=True, check=False).stdout

    asked = said("test_that_needs_a_tool")
    assert outcome in asked
    assert "missing here: session bus" in asked
    assert "1 skipped" in said("test_of_another_system")
    assert "KeyError: 'nonsense'" in said("test_that_names_no_tool")


def test_every_check_runs_and_the_failed_are_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ran: list[str] = []

    def passes(name: str, arguments: list[str]) -> bool:
        ran.append(name)
        return name != "ruff"

    monkeypatch.setattr(dev, "see_to_venv", lambda kind: None)
    monkeypatch.setattr(dev, "see_to_libraries", lambda window, must: None)
    monkeypatch.setattr(dev, "see_to_tools", lambda: ran.append("tools"))
    monkeypatch.setattr(dev, "passes", passes)
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: subprocess.CompletedProcess([], 5))
    assert dev.main(["test"]) == 1
    assert ran == ["tools", "ruff", "ruff format", "mypy"]
    assert capsys.readouterr().err.splitlines()[-1] == "Failed: ruff, pytest"


def test_arguments_are_passed_on_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    passed: list[str] = []

    def run(rest: list[str]) -> int:
        passed.extend(rest)
        return 3

    monkeypatch.setitem(dev.COMMANDS, "run", run)
    assert dev.main(["run", "--help", "today", "--", "-x"]) == 3
    assert passed == ["--help", "today", "--", "-x"]


def test_help_names_every_command() -> None:
    shown = subprocess.run([sys.executable, dev.__file__, "--help"], text=True, capture_output=True, check=True).stdout
    assert all(re.search(rf"^  {command} ", shown, re.MULTILINE) for command in dev.COMMANDS)


@pytest.mark.parametrize("path", REQUIREMENT_FILES, ids=lambda path: path.name)
def test_requirements_are_pinned_by_hash_and_name_no_host(path: Path) -> None:
    text = path.read_text("utf-8")
    found = pins(text)
    assert "pyside6-essentials" in text
    for pin, hashes in found.items():
        assert re.match(r"[a-z0-9-]+==[0-9][^ ]*( ; |$)", pin), pin
        assert hashes, pin
        assert all(re.fullmatch(r"--hash=sha256:[0-9a-f]{64}", each) for each in hashes), pin
    assert not re.search(r"://|--index|--extra|--find-links|--trusted", text)


def test_tools_come_on_top_of_what_the_program_runs_with() -> None:
    runtime, tools = (pins(path.read_text("utf-8")) for path in REQUIREMENT_FILES)
    assert {pin.split(" ;")[0] for pin in runtime} <= {pin.split(" ;")[0] for pin in tools}


@pytest.mark.skipif(os.name == "nt", reason="needs a POSIX shell")
def test_continuous_integration_runs_the_same_command() -> None:
    lines = (dev.ROOT / ".ci/run").read_text("utf-8").splitlines()
    assert lines[-1] == "exec python3 packaging/dev.py test"
    assert os.access(dev.ROOT / ".ci/run", os.X_OK)
