"""Whether a text names another partner, in any script and any case of grammar."""

import pytest

from fieldbook.insight.mention_detector import MentionDetector, forms_of
from tests.insight.books import Book


@pytest.mark.parametrize(
    ("name", "text", "named"),
    [
        ("Fabrikam, Inc.", "as good as FABRIKAM.", True),
        ("Fabrikam, Inc.", "Fabrikam's price, Fabrikams Preis", True),
        ("Fabrikam, Inc.", "prefabrikam", False),
        ("Fabrikam Sp. z o.o.", "rozmowa z Fabrikamem", True),
        ("Łódź Büro GmbH & Co. KG", "lodz buro", True),
        ("O'Brien Ltd", "ask O’Brien", True),
        ("東京支店", "今日は東京支店に行く", True),
        ("株式会社山田", "山田が来た", True),
        ("Ελλάδα Α.Ε.", "η ΕΛΛΆΔΑ", True),
        ("บริษัทไทย", "พบกับบริษัทไทยวันนี้", True),
        ("شركة النور", "لقاء مع شركة النور غدا", True),
        ("삼성전자", "삼성전자는 좋다", True),
        ("Plan B", "a good plan", False),
        ("Blue Ocean", "the ocean is blue", False),
    ],
)
def test_names_in_texts(book: Book, name: str, text: str, named: bool) -> None:
    other = book.partner(name)
    found = MentionDetector(book.journal).others_in(text, book.lodz.id)
    assert found == ((other.id,) if named else ())


def test_a_longer_name_of_ones_own_is_not_anothers(book: Book) -> None:
    polish = book.partner("Contoso Polska S.A.")
    names = MentionDetector(book.journal)
    assert names.others_in("Contoso Polska pays", polish.id) == ()
    assert names.others_in("Contoso pays", polish.id) == (book.contoso.id,)
    assert names.others_in("Contoso Polska pays", book.contoso.id) == (polish.id,)
    assert names.others_in("what The Blue Ones said", book.lodz.id) == (book.contoso.id,)
    assert names.others_in("", book.lodz.id) == ()


def test_forms() -> None:
    assert forms_of("...") == []
    assert forms_of("Müller GmbH & Co. KG") == [("muller", "gmbh", "co", "kg"), ("muller",)]
    assert forms_of("AG") == [("ag",)]
