"""A draft: text in an input field that was not saved."""

from fieldbook.model.frozen import frozen


@frozen(frozen=True, slots=True)
class Draft:
    """``place`` identifies the input field (``capture:visit:ID``); ``bases`` are the heads shown when typing began."""

    place: str
    text: str
    bases: dict[str, tuple[str, ...]] | None = None
