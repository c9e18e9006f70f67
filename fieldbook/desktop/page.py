"""The contract between the window and its pages."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from fieldbook.desktop.command import PaletteCommand

#: What a user entered or selected on a page, by the name of the control.
ViewState = Mapping[str, str | int]


class Page(QWidget):
    """Base class of every page. A subclass overrides the hooks that it needs; the default of each does nothing.

    A page is made with a ``PageContext``. It changes the book through ``context.actions`` and opens other pages
    through ``context.navigator``; the navigator, the palette and the shortcuts call the hooks below.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("ground")

    # --- what the page shows ----------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Reads from the book what the page shows; text that is being entered stays."""

    def show_target(self, target: str) -> None:
        """Goes to a part of the page, such as one setting or the review of one partner, before the page is shown."""

    def show_visit(self, visit: str) -> None:
        """Selects a visit that was just planned or moved, if the page lists visits."""

    @property
    def record_shown(self) -> str:
        """The id of the record whose history Ctrl+H shows; empty if there is none."""
        return ""

    def recreate(self) -> "Page | None":
        """A new page of the same data, to be drawn in other colours; None if the page has to be read again."""
        return None

    # --- keyboard ---------------------------------------------------------------------------------------------------

    def focus_first(self) -> None:
        """Sets the focus to the control with which a user begins."""

    def commands(self) -> Sequence[PaletteCommand]:
        """The commands that the palette offers on this page only."""
        return ()

    def keys(self) -> Sequence[tuple[str, str]]:
        """The shortcuts of this page: (keys, what they do)."""
        return ()

    def print_document(self) -> bool:
        """Opens the print preview of the page's document (Ctrl+P); False if there is none."""
        return False

    # --- text that is being entered ----------------------------------------------------------------------------------

    def save_draft(self) -> None:
        """Saves the text that is being entered as a draft. Raises UserError if the book cannot be written."""

    def focus_capture(self) -> bool:
        """Sets the focus to the page's own box for notes (Ctrl+N); False if it has none."""
        return False

    def return_text(self, place: str, text: str) -> bool:
        """Puts the text of a note that was undone back into the box whose draft is ``place``; False if the page does
        not have that box."""
        del place, text
        return False

    def remove_text(self, place: str, text: str) -> bool:
        """Removes the text of a note that was redone from the box whose draft is ``place``; False if the page does not
        have that box."""
        del place, text
        return False

    # --- state that outlives the page ---------------------------------------------------------------------------------

    def view_state(self) -> ViewState:
        """What is entered or selected, to restore it after the page was drawn again."""
        return {}

    def restore_view_state(self, state: ViewState) -> None:
        """Restores what ``view_state`` of an earlier page of the same route returned; it is not called if that was
        empty."""
