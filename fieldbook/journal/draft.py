"""A draft: what stands in a box that was not saved."""

from fieldbook.model.frozen import frozen


@frozen(frozen=True, slots=True)
class Draft:
    """Its place (``capture:visit:ID``), the text, and the heads as they were shown when the typing began."""

    place: str
    text: str
    bases: dict[str, tuple[str, ...]] | None = None
