"""Dublin Core on the pages and in the exports, and the data for search engines."""

import csv
import io
import json
import re

from lxml import etree

ELEMENTS = [
    "title", "creator", "date", "description", "publisher", "identifier", "language", "source", "contributor",
    "subject", "coverage", "type", "format", "relation", "rights",
]
MANDATORY = ELEMENTS[:6]
W3CDTF = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?")
DC = "{http://purl.org/dc/elements/1.1/}"
RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"


def name(element: str) -> str:
    return "DC." + element.capitalize()


def records(site) -> dict[str, dict[str, str]]:
    """What each page says of itself, by its address."""
    found = {}
    for page in site.listed.values():
        values = {element: page.meta(name(element)) for element in ELEMENTS}
        assert all(len(list_) <= 1 for list_ in values.values()), page.path
        found[page.url] = {element: list_[0] if list_ else "" for element, list_ in values.items()}
    return found


def test_every_page_has_the_six_mandatory_elements(site):
    for url, record in records(site).items():
        for element in MANDATORY:
            assert record[element].strip(), (url, element)
        assert record["identifier"] == url
        assert W3CDTF.fullmatch(record["date"]), (url, record["date"])


def test_every_page_names_the_schema(site):
    for page in site.pages.values():
        assert page.tree.xpath("//link[@rel='schema.DC']/@href") == ["http://purl.org/dc/elements/1.1/"]


def test_a_list_page_has_the_date_of_its_newest_article(example):
    dates = {path: page.meta("DC.Date") for path, page in example.pages.items()}
    assert dates["tin-tuc/"] == dates["tin-tuc/trang/2/"] == ["2021-03-10"]
    assert dates["chu-de/ban-4/"] == ["2021-03-05"]
    assert dates["lich/"] == ["2021-03-20T17:00:00+07:00"]
    # An empty section and a page that lists nothing have the date of the site.
    assert dates["chuyen-de/"] == dates["404.html"] == ["2021-01-04"]


def test_the_data_for_search_engines_agree_with_dublin_core(site):
    for page in site.pages.values():
        blocks = page.tree.xpath("//script[@type='application/ld+json']")
        assert len(blocks) == 1, page.path
        data = json.loads(blocks[0].text)
        assert data["@context"] == "https://schema.org"
        assert data.get("headline", data.get("name")) == page.meta("DC.Title")[0]
        assert [data["url"]] == page.tree.xpath("//link[@rel='canonical']/@href")
        assert data["datePublished"] == page.meta("DC.Date")[0]
        assert data["description"] == page.meta("DC.Description")[0]


def test_the_json_export_has_one_record_a_page_with_equal_values(site):
    data = json.loads((site.output / "metadata/dublin-core.json").read_text(encoding="utf-8"))
    pages = records(site)
    assert sorted(item["@id"] for item in data["@graph"]) == sorted(pages)
    for item in data["@graph"]:
        for element in ELEMENTS:
            value = item.get(f"dc:{element}", "")
            assert ("; ".join(value) if isinstance(value, list) else value) == pages[item["@id"]][element]


def test_the_xml_export_has_one_record_a_page_with_equal_values(site):
    root = etree.parse(site.output / "metadata/dublin-core.xml").getroot()
    pages = records(site)
    assert sorted(item.get(RDF + "about") for item in root) == sorted(pages)
    for item in root:
        for element in ELEMENTS:
            values = [child.text for child in item.findall(DC + element)]
            assert "; ".join(values) == pages[item.get(RDF + "about")][element]


def test_the_csv_export_has_one_record_a_page_with_equal_values(site):
    text = (site.output / "metadata/dublin-core.csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    pages = records(site)
    assert sorted(row["identifier"] for row in rows) == sorted(pages)
    for row in rows:
        for element in ELEMENTS:
            value = pages[row["identifier"]][element]
            # A text that a spreadsheet would take for a formula has an apostrophe before it.
            assert row[element] == ("'" + value if value[:1] in tuple("=+-@\t\r") else value)


def test_child_elements_of_the_date_are_exported(example):
    url = example.base + "lich/2021/lich-tuan-mot/"
    page = example.pages["lich/2021/lich-tuan-mot/"]
    assert page.meta("DC.Date.created") == ["2021-03-20"]
    assert page.meta("DC.Date.issued") == ["2021-03-20T17:00:00+07:00"]
    data = json.loads((example.output / "metadata/dublin-core.json").read_text(encoding="utf-8"))
    record = next(item for item in data["@graph"] if item["@id"] == url)
    assert (record["dcterms:created"], record["dcterms:issued"]) == ("2021-03-20", "2021-03-20T17:00:00+07:00")
