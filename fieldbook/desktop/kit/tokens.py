"""Design tokens: colours of the light and dark theme, and sizes, named by their purpose."""

from fieldbook.model.frozen import frozen


@frozen(frozen=True, slots=True)
class Tokens:
    """The colours of one theme. Text has a contrast of at least 4.5:1 on its background (checked by a test)."""

    dark: bool
    ground: str
    side: str
    card: str
    line: str
    hover: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_soft: str
    late: str
    late_soft: str
    soon: str
    soon_soft: str
    focus: str


LIGHT = Tokens(
    dark=False,
    ground="#f5f5f3",
    side="#eceeeb",
    card="#ffffff",
    line="#dfe2de",
    hover="#f0f2ef",
    text="#1b201e",
    muted="#56605c",
    accent="#1d6a60",
    on_accent="#ffffff",
    accent_soft="#dfeeea",
    late="#b03a28",
    late_soft="#fbe8e4",
    soon="#805200",
    soon_soft="#fbf0d8",
    focus="#1d6a60",
)

DARK = Tokens(
    dark=True,
    ground="#14181b",
    side="#0f1315",
    card="#1c2124",
    line="#2d3438",
    hover="#252b2f",
    text="#e8ebea",
    muted="#9ba6a2",
    accent="#58c3b3",
    on_accent="#0c1513",
    accent_soft="#1b3a36",
    late="#f28b79",
    late_soft="#43211c",
    soon="#ebb95f",
    soon_soft="#3a2d12",
    focus="#58c3b3",
)

#: Sizes in device-independent pixels.
GAP = 16
MARGIN = 32
RADIUS = 8
SIDEBAR = 208
