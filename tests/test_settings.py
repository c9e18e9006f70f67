"""The settings: what each can be, kept whole, and one wrong value never costs the others."""

import json
import sys
import time
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from fieldbook.errors import UserError
from fieldbook.settings import Settings, help_texts, load, read_cadences, save


def test_every_setting_has_a_help() -> None:
    assert set(help_texts()) == {part.name for part in fields(Settings)} - {"unknown"}
    assert all(help_text.endswith(".") for _, help_text in help_texts().values())


def test_a_help_asks_for_no_letters_where_one_chooses_from_a_list() -> None:
    assert "such as" not in help_texts()["language"][1]


def test_what_is_kept_comes_back(tmp_path: Path) -> None:
    kept = Settings().with_values(name="Zoë", company="Vendor AG", zone="Europe/Warsaw", cadences="gold 30", tray=True)
    save(tmp_path / "settings.json", kept)
    assert load(tmp_path / "settings.json") == kept


def test_one_wrong_value_costs_only_itself(tmp_path: Path) -> None:
    said = {"name": "Zoë", "theme": "pink", "zone": "Europe/Atlantis", "visit_minutes": "long", "later": 7}
    (tmp_path / "settings.json").write_text(json.dumps(said), "utf-8")
    found = load(tmp_path / "settings.json")
    assert (found.name, found.theme, found.zone, found.visit_minutes) == ("Zoë", "system", "", 60)
    assert found.unknown == {"later": 7}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "pink"), ("paper", "a3"), ("fiscal_year_starts", 13), ("visit_minutes", 0), ("currency", "euro"),
        ("zone", "Europe/Atlantis"), ("zone", "../etc/passwd"), ("language", "German!"), ("cadences", "gold"),
        ("cadences", "gold 0"), ("cadences", "30"),
    ],
)  # fmt: skip
def test_a_value_that_cannot_be_is_refused(name: str, value: Any) -> None:
    with pytest.raises(UserError):
        Settings().with_values(**{name: value})


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("", {}),
        ("gold 30, silver 60", {"gold": 30, "silver": 60}),
        ("Gold: 30; Silver Plus = 45,", {"gold": 30, "silver plus": 45}),
        ("Złoty 21\nTier 1 14", {"złoty": 21, "tier 1": 14}),
    ],
)
def test_cadences_are_read_as_people_write_them(written: str, read: dict[str, int]) -> None:
    assert read_cadences(written) == read


@pytest.mark.parametrize(
    "content",
    [b"[" * 100_000, b'{"a":' * 100_000, b'{"name": "\\ud800"}', b"\xff\xfe{", b" " * 2_000_000, b"9" * 10_000],
    ids=["deep", "deeper", "half a sign", "wide", "long", "number"],
)
def test_a_file_that_cannot_be_kept_again_is_refused_and_stays(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(content)
    with pytest.raises(UserError, match=r"settings\.json cannot be read"):
        load(tmp_path / "settings.json")
    assert (tmp_path / "settings.json").read_bytes() == content


def test_a_zone_without_end_is_no_zone(tmp_path: Path) -> None:
    """It is looked for part by part, until the stack is full."""
    (tmp_path / "settings.json").write_text(json.dumps({"zone": "a/" * 3000, "name": "Zoë"}), "utf-8")
    assert load(tmp_path / "settings.json") == Settings(name="Zoë")


def test_a_level_of_blanks_is_read_at_once() -> None:
    begun = time.process_time()
    for written in ("a" + " " * 50_000 + "x", "a-" * 30_000, "gold" + " 1" * 30_000):
        with pytest.raises(UserError, match="is not a level with a number of days"):
            read_cadences(written)
    assert time.process_time() - begun < 2


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of Unix")
def test_only_their_owner_reads_them(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save(path, Settings(name="Zoë"))
    assert path.stat().st_mode & 0o777 == 0o600
