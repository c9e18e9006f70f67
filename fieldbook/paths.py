"""The paths of books, logs, settings and resources on each operating system."""

import warnings
from dataclasses import dataclass
from pathlib import Path

from platformdirs import PlatformDirs


@dataclass(frozen=True, slots=True)
class AppPaths:
    """The paths for one user on one computer. Nothing is created until something is written there."""

    books: Path
    settings: Path
    logs: Path
    runtime: Path
    resources: Path

    @property
    def book(self) -> Path:
        """The default book."""
        return self.books / "fieldbook.book"

    @property
    def backups(self) -> Path:
        """The folder with a backup folder for each book, named by the book's id."""
        return self.books / "backups"

    @property
    def window(self) -> Path:
        """The file with the last position of the window, beside the settings."""
        return self.settings.with_name("window.txt")

    @property
    def demo_book(self) -> Path:
        """The demo book, separate from the user's own book."""
        return self.books / "demo.book"


def user_paths() -> AppPaths:
    """The paths of the current user, by the conventions of the system (XDG, AppData, Library)."""
    dirs = PlatformDirs("fieldbook", appauthor=False)
    with warnings.catch_warnings():
        # Without XDG_RUNTIME_DIR, platformdirs uses a folder under /tmp and warns, which is of no use to the user.
        warnings.simplefilter("ignore")
        runtime = dirs.user_runtime_path
    return AppPaths(
        books=dirs.user_data_path,
        settings=dirs.user_config_path / "settings.json",
        logs=dirs.user_log_path,
        runtime=runtime,
        resources=resources(),
    )


def resources() -> Path:
    """The folder of the icons, fonts, templates and translations that belong to the program."""
    return Path(__file__).resolve().parent.parent / "resources"
