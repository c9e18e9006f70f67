"""Pages as their reader gets them: whole, in any script, tagged, and never with a box where a sign should be."""

import struct
from datetime import timedelta
from decimal import Decimal
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from fieldbook.errors import UserError
from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.model.commitment import EventKind
from fieldbook.model.number import Figure, Measure, Number
from fieldbook.model.partner import Partner
from fieldbook.model.review import Review, ReviewPoint
from fieldbook.model.value_types import Quarter
from fieldbook.review.brief_pages import brief_job, pack_job
from fieldbook.review.review_data import ReviewOptions
from fieldbook.review.review_job import ReviewJob
from fieldbook.review.typst_renderer import PrintJob, Renderer
from tests.insight.books import TODAY, Book, day
from tests.review.paper import catalog_of, joined, roles_of, text_of

QUARTER = Quarter(2026, 4)

MARKUP = '#strong[bold] $x$ @ref *stars* _under_ \\ // comment <b> "quoted" it\'s -- ... ~ `code` [b] {a} = H'


def render(book: Book, press: Renderer, **options: Any) -> bytes:
    return press.print(sheet_of(book, book.lodz, **options))


def sheet_of(book: Book, partner: Partner, **options: Any) -> PrintJob:
    sheet = ReviewJob(partner.id, QUARTER, ReviewOptions(**options)).build(book.journal).sheet
    assert sheet is not None
    return sheet


@pytest.mark.parametrize(("paper", "size"), [("a4", (595, 842)), ("letter", (612, 792))])
def test_both_papers(book: Book, press: Renderer, paper: str, size: tuple[int, int]) -> None:
    page = PdfReader(BytesIO(render(book, press, paper=paper))).pages[0]
    assert (round(page.mediabox.width), round(page.mediabox.height)) == size


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_sixty_rows_repeat_their_header_and_pages_are_numbered(book: Book, press: Renderer, paper: str) -> None:
    for number in range(60):
        book.commitment(f"row number {number} " + "with a longer wording " * 4, due=TODAY + timedelta(days=number))
    pages = text_of(render(book, press, paper=paper))
    for number, text in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in text
    appendix = [text for text in pages[3:] if "row number" in text]
    assert len(appendix) >= 2
    assert all("Committed on" in text and "State" in text for text in appendix)
    assert "54 more in the appendix" in pages[0]
    assert "Decide today" in pages[0]


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_page_one_holds_six_long_rows_on_each_side(book: Book, press: Renderer, paper: str) -> None:
    prepare(book)
    for number in range(8):
        for ours in (True, False):
            book.commitment(
                f"{number} " + "a long wording of what was undertaken, with all its clauses and conditions " * 3,
                ours=ours,
                due=TODAY - timedelta(days=5 + number),
                happened=[(EventKind.MOVED, TODAY - timedelta(days=1), TODAY + timedelta(days=9))],
            )
    pages = text_of(render(book, press, paper=paper))
    assert "Joint event in March" in pages[0]
    assert "ours to win" in pages[0]
    assert "What you asked for" in pages[1]
    assert "2 more in the appendix" in pages[0]


def prepare(book: Book) -> None:
    """Everything else that stands on page one: a year of numbers, agenda, summary, decisions."""
    entry = UnitOfWork("prepared")
    for month in range(1, 12):
        for measure, currency in ((Measure.REVENUE, "EUR"), (Measure.DEALS_REGISTERED, "")):
            figure = Figure(Decimal(100000 + month), Decimal(120000), currency)
            name = f"2026-{month:02d}"
            entry.add(Number(id=book.id(), partner=book.lodz.id, month=name, measure=measure, figure=figure))
    points = tuple(ReviewPoint(book.id(), f"{place}", text) for place, text in enumerate(["Look back", "Next quarter"]))
    decisions = (ReviewPoint(book.id(), "a", "Second demo kit"), ReviewPoint(book.id(), "b", "Joint event in March"))
    summary = "A steady quarter. Two commitments about demo kits slipped.\nThe hospital tender is ours to win."
    entry.add(
        Review(
            id=book.id(), partner=book.lodz.id, quarter="2026Q4", summary=summary, agenda=points, decisions=decisions
        )
    )
    book.journal.save(entry)


def test_late_comes_first_with_the_new_day(book: Book, press: Renderer) -> None:
    book.commitment("later", due=day("2026-12-24"))
    book.commitment(
        "late one", due=day("2026-11-10"), happened=[(EventKind.MOVED, day("2026-11-12"), day("2026-11-30"))]
    )
    text = text_of(render(book, press))[0]
    assert text.index("late one") < text.index("later")
    assert "new date 30 Nov 2026" in text


NAMES = ["Zażółć gęślą jaźń", "Γιώργος Παπαδόπουλος", "田中 健一 東京支店", "สมชาย ใจดี", "Ծովինար", "ქართველი"]


@pytest.mark.parametrize("name", NAMES)
def test_scripts_come_out_as_written(book: Book, press: Renderer, name: str) -> None:
    book.commitment(f"wait for {name}")
    assert name.replace(" ", "") in joined(render(book, press)).replace(" ", "")


@pytest.mark.parametrize(
    "name", ["محمد الأحمد", "דוד כהן", "हिन्दी नाम", "한국 서울", "Nguyễn Thị Minh", "Иван Грозный"]
)
def test_scripts_that_are_shaped_can_be_printed(book: Book, press: Renderer, name: str) -> None:
    """Their text comes out of a PDF in visual order or as parts of signs: that it prints at all is what counts here."""
    book.commitment(f"wait for {name}, then write")
    assert "wait for" in joined(render(book, press))


def test_right_to_left_text_alone_in_a_line(book: Book, press: Renderer) -> None:
    book.commitment("التزام بتسليم قائمة الأسعار")
    partner = book.partner("שלום בע״מ")
    made = press.print(sheet_of(book, partner))
    assert len(made) > 1000
    assert len(render(book, press)) > 1000


@pytest.mark.parametrize("text", [MARKUP, '#include "/etc/passwd"', "#read(sys.inputs.data)", "= Heading\n- list\n+ 1"])
def test_markup_comes_out_verbatim(book: Book, press: Renderer, text: str) -> None:
    book.commitment(text)
    squeezed = "".join(text.split())
    assert squeezed in "".join(joined(render(book, press)).split())


def test_control_signs_and_direction_marks_do_not_reach_the_paper(book: Book, press: Renderer) -> None:
    book.commitment("bell\x07 nul\x00 over\u202eride zero\u200bwidth\ttab")
    assert "bell nul override zerowidth tab" in joined(render(book, press))


def test_a_sign_that_no_font_has_is_named(book: Book, press: Renderer) -> None:
    book.commitment("written in 𐎀𐎁 cuneiform")
    with pytest.raises(UserError, match="cuneiform") as error:
        render(book, press)
    assert "𐎀" in str(error.value)
    with pytest.raises(UserError, match="cuneiform"):
        press.picture(sheet_of(book, book.lodz))


def test_it_is_tagged_for_screen_readers(book: Book, press: Renderer) -> None:
    book.commitment("something", due=TODAY)
    made = render(book, press)
    root = catalog_of(made)
    assert root["/MarkInfo"]["/Marked"]
    assert str(root["/Lang"]).startswith("en")
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    xmp = root["/Metadata"].get_object().get_data().decode()
    assert "pdfuaid:part" in xmp
    assert "Quarterly review Q4 2026: Łódź Distribution Sp. z o.o." in xmp
    roles = roles_of(made)
    assert roles["/TH"] > 0
    assert roles["/Table"] >= 2
    assert roles["/H1"] == 1
    assert roles["/H2"] >= 8


def test_the_same_day_prints_the_same_bytes(book: Book, press: Renderer) -> None:
    book.commitment("something")
    assert render(book, press) == render(book, press)
    assert b"D:20261123000000" in render(book, press)


def test_internal_stands_on_every_page(book: Book, press: Renderer) -> None:
    inside = text_of(render(book, press, internal=True))
    assert all("Internal" in text for text in inside)
    assert not any("Internal" in text for text in text_of(render(book, press)))


def test_pictures_for_the_preview(book: Book, press: Renderer) -> None:
    pictures = press.picture(sheet_of(book, book.lodz), ppi=72)
    width, height = struct.unpack(">II", pictures[0][16:24])
    assert (width, height) == (595, 842)
    assert len(pictures) == 2


def test_briefs_and_the_pack_of_a_day(book: Book, press: Renderer) -> None:
    later = book.visit(TODAY, partners=(book.contoso.id,), hour=15)
    first = book.visit(TODAY, hour=9, place="ul. Piotrkowska 12")
    book.commitment("send prices", due=day("2026-11-01"))
    own = joined(press.print(brief_job(book.journal, book.lodz, first)))
    assert "22 days late" in own
    assert "ul. Piotrkowska 12" in own
    assert "Europe/" not in own, "the clocks there show the same time as here"
    carried = joined(press.print(brief_job(book.journal, book.lodz, first, carry=True, paper="letter")))
    assert "send prices" in carried
    assert "days late" not in carried
    assert "Private" not in carried
    pages = text_of(press.print(pack_job(book.journal)))
    assert ["Łódź" in pages[0], "Contoso" in pages[1], len(pages)] == [True, True, 2]
    assert later.id != first.id
    with pytest.raises(UserError, match="No visits on"):
        pack_job(book.journal, day("2027-01-01"))


def test_a_language_that_does_not_exist_is_refused(book: Book, press: Renderer) -> None:
    with pytest.raises(UserError, match="No language named"):
        render(book, press, locale="xx_YY_zz!")


def test_a_name_without_a_break_stays_on_the_paper(book: Book, press: Renderer) -> None:
    partner = book.partner("A" * 200)
    sheet = sheet_of(book, partner)
    pages = press.picture(sheet, ppi=36)
    assert len(sheet.data["about"]) <= 60
    made = press.print(sheet)
    heading = max(text_of(made)[0].split("\n"), key=lambda line: line.count("A"))
    assert heading.count("A") < 60, "it goes on in the next line"
    assert len(pages) == 2
