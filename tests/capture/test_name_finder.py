"""Names in prose, known and new."""

from dataclasses import replace

import pytest

from fieldbook.capture.name_finder import NameFinder
from fieldbook.capture.nodes import CaptureContext, KnownPartner, KnownPerson, NameMatch
from tests.capture.known import CONTEXT


def _found(text: str, context: CaptureContext = CONTEXT) -> list[tuple[str, str, tuple[str, ...]]]:
    names = NameFinder(context).find(text, True)
    assert all(text[slice(*name.span)] == name.text for name in names)
    return [(name.text, name.what, name.ids) for name in names]


@pytest.mark.parametrize(
    ("text", "said", "what", "ids"),
    [
        ("then Ewa came", "Ewa", "person", ("ewa",)),
        ("then EWA KOWALSKA came", "EWA KOWALSKA", "person", ("ewa",)),
        ("Ewa's car", "Ewa", "person", ("ewa",)),
        ("Ewas Auto", "Ewa", "person", ("ewa",)),
        ("with Zoe\u0308", "Zoe\u0308", "person", ("zoe",)),
        ("mit Jonas Weber", "Jonas Weber", "colleague", ("jonas",)),
        ("they buy from Contoso.", "Contoso", "partner", ("contoso",)),
        ("at Nordwind GmbH", "Nordwind GmbH", "partner", ("nordwind",)),
        ("今日は李娜さんと", "李娜", "person", ("li",)),
        ("met Pia Far", "Pia Far", "person", ("far",)),
    ],
)
def test_known_names(text: str, said: str, what: str, ids: tuple[str, ...]) -> None:
    assert _found(text) == [(said, what, ids)]


@pytest.mark.parametrize("text", ["ewa and far", "Pia came", "a far way", "Ewald came", "contosoland"])
def test_what_is_no_known_name(text: str) -> None:
    """Small letters, parts of words, and the given name of somebody who is not at this partner."""
    assert _found(text) == []


def test_a_name_that_two_have_names_both() -> None:
    second = KnownPerson("other", "Ewa Lis", "Ewa", "Lis", ("nordwind",))
    assert _found("with Ewa", replace(CONTEXT, people=(*CONTEXT.people, second))) == [
        ("Ewa", "person", ("ewa", "other"))
    ]


def test_a_company_may_begin_with_a_small_letter() -> None:
    assert _found("sold by adesso", replace(CONTEXT, others=(KnownPartner("a", "adesso"),))) == [
        ("adesso", "partner", ("a",))
    ]


@pytest.mark.parametrize(
    ("text", "said", "role"),
    [
        ("her successor Jan Nowak (purchasing).", "Jan Nowak", "purchasing"),
        ("Ewa Nowak is new", "Ewa Nowak", ""),
        ("met Ludwig van der Berg", "Ludwig van der Berg", ""),
        ("mit Łucja Źródło-Żak (Einkauf)", "Łucja Źródło-Żak", "Einkauf"),
        ("был Иван Петров", "Иван Петров", ""),
        ("ο Γιώργος Παπάς", "Γιώργος Παπάς", ""),
        ("saw Sean O’Brien", "Sean O’Brien", ""),
        ("mit Frau Özil", "Özil", ""),
    ],
)
def test_new_names_are_offered(text: str, said: str, role: str) -> None:
    names = NameFinder(CONTEXT).find(text, True)
    assert [(name.text, name.what, name.role) for name in names] == [(said, "new", role)]
    assert NameFinder(CONTEXT).find(text, False) == []


@pytest.mark.parametrize(
    "text",
    [
        "Good mood, new warehouse.",
        "Gute Stimmung",
        "on Friday September",
        "MDF Q4",
        "The Price List",
        "Ende September KW 45",
    ],
)
def test_what_is_no_new_name(text: str) -> None:
    assert _found(text) == []


def test_names_are_values() -> None:
    assert NameMatch((0, 3), "Ewa", "person", ("ewa",)) in NameFinder(CONTEXT).find("Ewa", True)
