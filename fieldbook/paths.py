"""Where books, logs, settings and resources lie on each system."""

import warnings
from dataclasses import dataclass
from pathlib import Path

from platformdirs import PlatformDirs


@dataclass(frozen=True, slots=True)
class AppPaths:
    """The folders of one user on one machine; nothing is created until something is written there."""

    books: Path
    settings: Path
    logs: Path
    runtime: Path
    resources: Path

    @property
    def book(self) -> Path:
        """The book that opens when none is named."""
        return self.books / "fieldbook.book"

    @property
    def backups(self) -> Path:
        """Where backups lie, in a folder for each book, by its id."""
        return self.books / "backups"

    @property
    def window(self) -> Path:
        """Where the window stood the last time, beside the settings."""
        return self.settings.with_name("window.txt")

    @property
    def demo_book(self) -> Path:
        """The demo book, kept apart so that looking around never mixes with one's own records."""
        return self.books / "demo.book"


def user_paths() -> AppPaths:
    """The places of the user who runs the program, by the habits of the system (XDG, AppData, Library)."""
    here = PlatformDirs("fieldbook", appauthor=False)
    with warnings.catch_warnings():
        # A session without XDG_RUNTIME_DIR gets a folder under /tmp; that is no news for somebody at a prompt.
        warnings.simplefilter("ignore")
        runtime = here.user_runtime_path
    return AppPaths(
        books=here.user_data_path,
        settings=here.user_config_path / "settings.json",
        logs=here.user_log_path,
        runtime=runtime,
        resources=resources(),
    )


def resources() -> Path:
    """The folder of icons, fonts, templates and translations that ship with the program."""
    return Path(__file__).resolve().parent.parent / "resources"
