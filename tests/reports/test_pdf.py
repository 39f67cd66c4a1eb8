"""PDFs that everybody can read: tagged and named for those who listen, whole in themselves, and unable to do harm."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from greenbudget.reports.language import LANGUAGES
from tests.reports.pdf_structure import Pdf, keys, objects, pieces, read_pdf
from tests.reports.printed_reports import CITY, all_pages, printed_pages

# The PDFs are printed once, in one process.
pytestmark = pytest.mark.xdist_group("printed-reports")
#: What may stand in what (ISO 32000-1, 14.8.4); the rest may stand anywhere that text may.
_BELOW = {
    "L": {"LI", "L", "Caption"},
    "LI": {"Lbl", "LBody"},
    "Table": {"Caption", "THead", "TBody", "TFoot", "TR"},
    "THead": {"TR"},
    "TBody": {"TR"},
    "TR": {"TH", "TD"},
}
_ACTIONS = {"/JavaScript", "/JS", "/Launch", "/URI", "/GoToR", "/GoToE", "/SubmitForm", "/ImportData", "/OpenAction"}
_ACTIONS |= {
    "/AA",
    "/EmbeddedFiles",
    "/EmbeddedFile",
    "/Filespec",
    "/AF",
    "/RichMedia",
    "/Movie",
    "/Sound",
    "/AcroForm",
}


@pytest.fixture(scope="session")
def pdfs() -> dict[str, Pdf]:
    """All reports, printed and read back."""
    return {name: read_pdf(data) for name, data in printed_pages().items()}


@pytest.fixture(params=[*LANGUAGES])
def city(request, pdfs: dict[str, Pdf]) -> tuple[str, Pdf]:
    """The outcome report of three areas, with a crest: language and PDF."""
    return request.param, pdfs[f"city.outcome.{request.param}"]


def test_every_report_says_that_it_is_accessible(pdfs):
    """It is marked as tagged, and as PDF/UA-1 in its metadata; readers go through a page in the order of the tags."""
    for name, pdf in pdfs.items():
        assert pdf.root["/MarkInfo"]["/Marked"], name
        assert re.search(r'pdfuaid:part="1"', _metadata(pdf)), name
        assert {page["/Tabs"] for page in pdf.reader.pages} == {"/S"}, name


def test_a_window_shows_the_title_of_a_report_not_the_name_of_its_file(city):
    """The title stands in the document's information and its metadata, and is meant to be shown."""
    code, pdf = city
    title = {"pl": "Sprawozdanie", "en": "Report", "uk": "Звіт"}[code] + f": {CITY}"
    assert pdf.reader.metadata.title == title
    assert f">{title}<" in _metadata(pdf)
    assert pdf.root["/ViewerPreferences"]["/DisplayDocTitle"]


def test_a_report_is_dated_as_the_office_dates_it(city, pdfs):
    """Not when it was printed: the day of publication where the office names it, no date otherwise."""
    assert city[1].reader.metadata["/CreationDate"].startswith("D:20260701")
    assert "/CreationDate" not in pdfs["green.outcome.pl"].reader.metadata
    assert all("/ModDate" not in pdf.reader.metadata for pdf in pdfs.values())


def test_a_voice_knows_the_language_of_a_report_and_of_names_in_another(city):
    """The document states its language; the Polish names of projects in other languages state theirs."""
    code, pdf = city
    assert pdf.root["/Lang"] == code
    stated = {str(tag.entries["/Lang"]) for tag in pdf.tags.walk() if "/Lang" in tag.entries}
    assert stated == {code, "pl"}
    if code != "pl":
        names = [tag.text for tag in pdf.tags.all("Span") if tag.entries.get("/Lang") == "pl"]
        assert any("Ogród" in name for name in names)


def test_headings_lead_through_a_report_without_gaps(pdfs):
    """One first heading, and none two levels below the one before."""
    for name, pdf in pdfs.items():
        levels = [level for level, _ in pdf.headings]
        assert levels[0] == 1, name
        assert levels.count(1) == 1, name
        assert len(levels) >= 4, name
        assert all(after <= before + 1 for before, after in pairwise(levels)), name


def test_bookmarks_are_the_headings(pdfs):
    """The same words, the same order, as deep."""
    for name, pdf in pdfs.items():
        assert pdf.bookmarks == pdf.headings, name


def test_tags_stand_where_they_may_and_hold_all_text(pdfs):
    """Lists hold items, tables rows; what a page shows above its foot is what its tags say."""
    for name, pdf in pdfs.items():
        assert pdf.tags.kind == "Document"
        for tag in pdf.tags.walk():
            if allowed := _BELOW.get(tag.kind):
                assert {child.kind for child in tag.children} <= allowed, f"{name}: {tag.kind}"
        said = len(pdf.tags.text)
        shown = sum(len("".join(text.split())) for text in pdf.texts)
        feet = sum(len("".join(text.splitlines()[-1].split())) for text in pdf.texts)
        assert said >= shown - feet, name


def test_every_cell_of_a_table_knows_its_headers(pdfs):
    """Rows and header cells in each table; each other cell names those above it and beside it, which can be found."""
    for name, pdf in pdfs.items():
        tables = pdf.tags.all("Table")
        assert tables, name
        names = pdf.root["/StructTreeRoot"]["/IDTree"]["/Names"]
        found = {str(names[at]): names[at + 1].get_object() for at in range(0, len(names), 2)}
        assert list(found) == sorted(found)
        for table in tables:
            assert len(table.all("TR")) >= 2, name
            assert table.all("THead"), name
            heads = {str(cell.entries["/ID"]): cell for cell in table.all("TH")}
            assert heads, name
            assert all(found[key] == cell.entries for key, cell in heads.items())
            for cell in table.all("TD"):
                headers = [str(each) for each in cell.entries["/A"]["/Headers"]]
                assert len(headers) == 2, f"{name}: {cell.text}"
                assert all(heads[header].text for header in headers), f"{name}: {cell.text}"


def test_the_cost_of_a_project_is_told_under_its_name_and_its_column(pdfs):
    """A voice reads: garden, cost, 40 000."""
    table = pdfs["tie.outcome.en"].tags.all("Table")[0]
    heads = {str(cell.entries["/ID"]): cell.text for cell in table.all("TH")}
    told = {tuple(heads[str(each)] for each in cell.entries["/A"]["/Headers"]): cell.text for cell in table.all("TD")}
    cost = told["OgróddeszczowyprzySzkolePodstawowejnr4", "Costinzł"]
    assert cost.replace("\u202f", "") == "40000"


def test_the_crest_is_a_figure_with_words_in_its_place(city, pdfs):
    """The only picture in a report; charts are tables with figures, whose bars say nothing more."""
    (crest,) = city[1].tags.all("Figure")
    assert CITY in crest.entries["/Alt"]
    assert all(tag.entries["/Alt"] for pdf in pdfs.values() for tag in pdf.tags.all("Figure"))
    assert not pdfs["green.outcome.pl"].tags.all("Figure")


def test_key_figures_are_a_list_of_labels_with_values(pdfs):
    """A term and its figure, with its definition where there is one, are one item; no figure is without its term."""
    for name, pdf in pdfs.items():
        items = pdf.tags.all("L")[0].children
        assert len(items) >= 3, name
        for item in items:
            label, *bodies = (part.kind for part in item.children)
            assert label == "Lbl", name
            assert bodies, name
            assert set(bodies) == {"LBody"}, name


def test_links_stay_within_the_report_and_say_where_they_lead(pdfs):
    """An area's name leads to its chapter; no link leads out."""
    leading = 0
    for name, pdf in pdfs.items():
        for page in pdf.reader.pages:
            for each in page.get("/Annots", []):
                link = each.get_object()
                assert link["/Subtype"] == "/Link", name
                assert "/A" not in link, name
                assert str(link["/Contents"]).replace(" ", "") in pdf.tags.text, name
                leading += 1
    assert leading >= 9  # three areas, three languages


def test_every_page_says_which_one_it_is_and_of_how_many(pdfs):
    """And which count it tells of, by the beginning of its hash."""
    for name, pdf in pdfs.items():
        pages = pdf.texts
        for number, text in enumerate(pages, 1):
            foot = text.splitlines()[-1]
            assert foot.endswith(f"{number} / {len(pages)}"), f"{name}: {foot}"
            assert "0123 4567 89ab" in foot, f"{name}: {foot}"


def test_fonts_travel_with_a_report_and_every_sign_can_be_read_out(pdfs):
    """One family in two weights, embedded, with the letters that its glyphs stand for."""
    for name, pdf in pdfs.items():
        assert 1 <= len(pdf.fonts) <= 2, name
        for font_name, font in pdf.fonts.items():
            assert "Report-Sans" in font_name
            assert "/ToUnicode" in font
            for part in font["/DescendantFonts"]:
                described = part.get_object()["/FontDescriptor"]
                assert {"/FontFile2", "/FontFile3"} & set(described), name


def test_letters_come_out_of_a_pdf_as_they_went_in(pdfs):
    """Copied or read out, Polish and Ukrainian words are the words of the page."""
    polish, ukrainian = (pdfs[f"city.outcome.{code}"] for code in ("pl", "uk"))
    assert CITY in polish.texts[0]
    assert set("ąćęłńóśźż") <= set("".join(polish.texts))
    assert set("іїєґщжюя") <= set("".join(ukrainian.texts))
    for name, html in all_pages().items():
        title = re.search(r"<h1>(.*?)</h1>", html)[1]
        assert pdfs[name].headings[0] == (1, title.replace(" ", "")), name
    assert "?" not in "".join(polish.texts + ukrainian.texts), "a letter is missing in the font"


def test_a_report_can_be_read_and_nothing_else(pdfs):
    """No file within, no script, no form, no address, nothing that starts or leads out."""
    for name, pdf in pdfs.items():
        assert not keys(pdf.reader) & _ACTIONS, name
        assert not pdf.reader.is_encrypted
        assert all(each.get("/S") != "/GoTo" for each in objects(pdf.reader) if isinstance(each, dict)), name


def test_nothing_sticks_out_of_a_page(pdfs):
    """Every line begins and ends within the margins of an A4 sheet."""
    for name, pdf in pdfs.items():
        for page in pdf.reader.pages:
            assert [round(float(side)) for side in page.mediabox[2:]] == [595, 842]
            for piece in pieces(page):
                assert 62 <= piece.left <= piece.right <= 534, f"{name}: {piece}"
                assert 25 <= piece.bottom <= 780, f"{name}: {piece}"


def _metadata(pdf: Pdf) -> str:
    return pdf.root["/Metadata"].get_data().decode()
