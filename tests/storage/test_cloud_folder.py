"""A book in a folder that another program syncs is told, and no other."""

from pathlib import Path

import pytest

from fieldbook.storage.cloud_folder import synced_by, warning


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("Dropbox/work", "Dropbox"),
        ("OneDrive - Acme Networks/Documents", "OneDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("Nextcloud", "Nextcloud"),
        ("GoogleDrive-jo@acme.example/My Drive", "Google Drive"),
        ("Documents/my dropbox notes", ""),
        ("Documents", ""),
    ],
)
def test_it_is_known_by_the_names_of_folders(tmp_path: Path, folder: str, program: str) -> None:
    assert synced_by(tmp_path / folder / "my.book") == program


def test_it_is_known_by_what_the_program_leaves_there(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()
    assert synced_by(tmp_path / "deep" / "er" / "my.book") == "Syncthing"


def test_it_is_known_by_what_the_system_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OneDrive", str(tmp_path / "Cloud"))
    assert synced_by(tmp_path / "Cloud" / "my.book") == "OneDrive"


def test_a_home_folder_with_settings_of_such_a_program_is_no_synced_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".dropbox").mkdir()
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert synced_by(tmp_path / "my.book") == ""


def test_the_warning_names_both_and_says_what_to_do(tmp_path: Path) -> None:
    said = warning(tmp_path / "Dropbox" / "my.book")
    assert said is not None
    assert "my.book is in a Dropbox folder" in str(said)
    assert warning(tmp_path / "my.book") is None
