"""Lines that would have a mark but for the backslash before them."""

from dataclasses import replace

import pytest

from fieldbook.capture.nodes import Prose
from fieldbook.capture.parser import CaptureParser, parse
from tests.capture.known import CONTEXT


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("\\we: send it", "we: send it"),
        ("  \\sie Ewa: so", "  sie Ewa: so"),
        ("\\> quoted", "> quoted"),
        ("\\“we hear you”", "“we hear you”"),
        ("\\“hi” – Nobody", "“hi” – Nobody"),
        ("\\\\we: send it", "\\we: send it"),
        ("\\\\server\\share: full", "\\\\server\\share: full"),
        ("\\alpha", "\\alpha"),
        ("\\They said: no", "\\They said: no"),
    ],
)
def test_a_backslash_keeps_a_line_prose(line: str, said: str) -> None:
    (prose,) = parse(f"before\n{line}\nafter", CONTEXT).items
    assert isinstance(prose, Prose)
    assert prose.text == f"before\n{line}\nafter"
    assert prose.unescaped_text == f"before\n{said}\nafter"
    assert CaptureParser(CONTEXT).as_prose(prose.unescaped_text) == prose.text.replace("  \\sie", "\\  sie")
    (pasted,) = parse(line, replace(CONTEXT, typed=False)).items
    assert pasted == Prose(text=line)
