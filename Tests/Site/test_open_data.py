"""What the site offers to be taken: the catalogue of data, the static repository, the list of public information."""

import csv
import io
import json
import re
from urllib.parse import urljoin

from lxml import etree
from rdflib import Graph, Namespace, URIRef
from rdflib.namespace import DCTERMS, FOAF, RDF

DCAT = Namespace("http://www.w3.org/ns/dcat#")
STATIC = "{http://www.openarchives.org/OAI/2.0/static-repository}"
OAI = "{http://www.openarchives.org/OAI/2.0/}"
OAI_DC = "{http://www.openarchives.org/OAI/2.0/oai_dc/}"
DC = "{http://purl.org/dc/elements/1.1/}"
LOCATION = "{http://www.w3.org/2001/XMLSchema-instance}schemaLocation"


def catalogue(site) -> Graph:
    graph = Graph()
    graph.parse(data=(site.output / "du-lieu-mo/danh-muc.jsonld").read_text(encoding="utf-8"), format="json-ld")
    return graph


def one(graph, subject, predicate):
    values = set(graph.objects(subject, predicate))
    assert len(values) == 1, (subject, predicate, values)
    return values.pop()


def articles(site):
    return {path: page for path, page in site.pages.items() if page.kind == "article"}


def test_the_catalogue_names_every_dataset_with_title_publisher_and_date(site):
    graph = catalogue(site)
    root = URIRef(site.base + "du-lieu-mo/")
    assert list(graph.subjects(RDF.type, DCAT.Catalog)) == [root]
    datasets = set(graph.objects(root, DCAT.dataset))
    assert datasets == set(graph.subjects(RDF.type, DCAT.Dataset)) and datasets
    for subject in [root, *datasets]:
        for predicate in (DCTERMS.title, DCTERMS.description, DCTERMS.modified):
            assert str(one(graph, subject, predicate)).strip()
        name = one(graph, one(graph, subject, DCTERMS.publisher), FOAF.name)
        assert str(name) == site.settings["agency"]["name"]


def test_every_distribution_is_a_file_of_the_site(site):
    graph = catalogue(site)
    files = set()
    for dataset in graph.subjects(RDF.type, DCAT.Dataset):
        distributions = set(graph.objects(dataset, DCAT.distribution))
        assert distributions, dataset
        for distribution in distributions:
            assert (distribution, RDF.type, DCAT.Distribution) in graph
            assert str(one(graph, distribution, DCAT.mediaType)).startswith("https://www.iana.org/assignments/media-types/")
            name = site.file(str(one(graph, distribution, DCAT.downloadURL)))
            assert name, distribution
            files.add(name)
    wanted = {n for n in site.files if re.search(r"(^|/)(du-lieu\.(json|csv)|feed\.(xml|json))$", n)}
    wanted |= {n for n in site.files if n.startswith("metadata/")} | {"tiep-can-thong-tin/danh-muc.csv"}
    assert wanted <= files


def test_the_page_of_data_links_to_every_file_of_the_catalogue(site):
    graph = catalogue(site)
    linked = {url for _, url in site.pages["du-lieu-mo/"].links()}
    assert {str(url) for url in graph.objects(None, DCAT.downloadURL)} <= linked
    assert site.base + "du-lieu-mo/danh-muc.jsonld" in linked


def repository(site):
    return etree.parse(site.output / "metadata/oai-static.xml").getroot()


def test_the_static_repository_has_the_parts_of_the_specification_in_order(site):
    root = repository(site)
    assert root.tag == STATIC + "Repository"
    assert [part.tag for part in root] == [STATIC + "Identify", STATIC + "ListMetadataFormats", STATIC + "ListRecords"]
    expected = ["repositoryName", "baseURL", "protocolVersion", "adminEmail", "earliestDatestamp", "deletedRecord",
                "granularity"]
    if "email" not in site.settings["agency"]:
        expected.remove("adminEmail")
    identify = {part.tag: part.text for part in root[0]}
    assert list(identify) == [OAI + name for name in expected]
    assert identify[OAI + "protocolVersion"] == "2.0" and identify[OAI + "granularity"] == "YYYY-MM-DD"
    assert [part.text for part in root[1][0]] == [
        "oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc.xsd", "http://www.openarchives.org/OAI/2.0/oai_dc/"]
    assert root[2].get("metadataPrefix") == "oai_dc"


def test_the_static_repository_has_every_article_once(site):
    records = list(repository(site)[2])
    names = [record.findtext(f"{OAI}header/{OAI}identifier") for record in records]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"oai:[a-zA-Z][a-zA-Z0-9-]*(\.[a-zA-Z][a-zA-Z0-9-]*)+:[\w.!~*'();/?:@&=+$,%-]+", n) for n in names)
    urls = [record.findtext(f".//{DC}identifier") for record in records]
    assert sorted(urls) == sorted(page.url for page in articles(site).values())


def test_records_of_the_static_repository_say_what_the_pages_say(site):
    root = repository(site)
    pages = {page.url: page for page in articles(site).values()}
    earliest = root.findtext(f".//{OAI}earliestDatestamp")
    for record in root[2]:
        assert [part.tag for part in record] == [OAI + "header", OAI + "metadata"]
        stamp = record.findtext(f"{OAI}header/{OAI}datestamp")
        assert re.fullmatch(r"\d{4}-\d\d-\d\d", stamp) and stamp >= earliest
        core = record.find(f"{OAI}metadata/{OAI_DC}dc")
        assert core.get(LOCATION).split()[0] == OAI_DC.strip("{}")
        page = pages[core.findtext(DC + "identifier")]
        for element in ("title", "creator", "date", "description", "publisher"):
            values = [part.text for part in core.findall(DC + element)]
            assert ["; ".join(values)] == page.meta("DC." + element.capitalize()), page.path


def rows(site):
    text = (site.output / "tiep-can-thong-tin/danh-muc.csv").read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_the_list_of_public_information_has_every_article_once(site):
    assert sorted(row["dia_chi"] for row in rows(site)) == sorted(page.url for page in articles(site).values())
    for row in rows(site):
        assert row["hinh_thuc"] and row["chuyen_muc"] and row["thoi_diem"]


def test_the_list_says_until_when_something_is_public(example):
    row = next(row for row in rows(example) if row["dia_chi"].endswith("/dang-ky-da-qua/"))
    assert (row["thoi_han"], row["ngay_tao"], row["thoi_diem"]) == ("Đến hết 31/05/2021", "2021-02-06", "2021-02-06")


def test_each_article_stands_in_the_list_of_its_quarter(site):
    found = {}
    for path, page in site.pages.items():
        if match := re.fullmatch(r"tiep-can-thong-tin/quy-([1-4])-(\d{4})/", path):
            for address in page.tree.xpath("//tbody//a/@href"):
                url = urljoin(page.url, address)
                assert url not in found
                found[url] = (int(match[2]), int(match[1]))
    expected = {}
    for page in articles(site).values():
        year, month = map(int, page.meta("DC.Date")[0].split("-")[:2])
        expected[page.url] = (year, (month + 2) // 3)
    assert found == expected


def test_the_page_of_access_shows_each_item_with_its_sections_and_what_is_missing(example):
    page = example.pages["tiep-can-thong-tin/"]
    table = [["".join(cell.itertext()) for cell in row] for row in page.tree.xpath("//tbody/tr")]
    items = example.settings["access"]["items"]
    assert [row[:2] for row in table] == [[item["title"], item["basis"]] for item in items]
    links = [row.xpath("td[2]/a/@href") for row in page.tree.xpath("//tbody/tr")]
    assert links == [[f"/phuong-vi-du/{name}/" for name in item["sections"]] for item in items]
    assert table[3][2:4] == ["chưa có chuyên mục", "chưa có thông tin"]
    assert "Còn 1 mục chưa có thông tin: Sản phẩm độc hại và kết luận kiểm tra." in page.words
    assert "Văn phòng Ủy ban nhân dân phường Ví Dụ" in page.words
    assert page.tree.xpath("//a[@href='mailto:yeucau@vidu.example']")


def test_both_pages_are_in_the_footer_and_the_site_map(site):
    for path in ("tiep-can-thong-tin/", "du-lieu-mo/"):
        assert all(site.base + path in {url for _, url in page.links()} for page in site.pages.values())
        listed = site.pages["so-do-trang/"].tree.xpath("//main//a/@href")
        assert any(address.endswith("/" + path) for address in listed)
