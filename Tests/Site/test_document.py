"""The register of documents of the example ward: the same values on pages, in lists, filters, data and metadata."""

import csv
import io
import json
from datetime import date

import pytest
import yaml

FACETS = {"loai", "nam", "linh-vuc", "tinh-trang", "co-quan"}
RELATIONS = (
    "replaces replaced_by repeals repealed_by amends amended_by suspends suspended_by based_on basis_of relates"
).split()
# By hand from the front matter, for the day on which the example site is built: 2021-06-01.
STATUS = {
    "qd-01-thanh-lap-to-tuong-tuong": "Hết hiệu lực",
    "qd-09-thay-to-tuong-tuong": "Hết hiệu lực một phần",
    "qd-14-sua-to-tuong-tuong": "Còn hiệu lực",
    "qppl-01-2021-quan-ly-cay-tuong-tuong": "Chưa có hiệu lực",
    "bc-05-ket-qua-tuong-tuong": None,
    "cv-12-phoi-hop-tuong-tuong": None,
    "quy-che-to-tuong-tuong": "Còn hiệu lực",
    "nq-02-le-hoi-khong-co": "Ngưng hiệu lực",
    "nq-20-ngung-le-hoi": "Còn hiệu lực",
    "kh-07-don-ve-sinh-y-nghi": "Hết hiệu lực",
    "tb-15-doi-gio-tuong-tuong": None,
    "ct-03-cam-nam-mo": "Hết hiệu lực",
    "qd-11-bai-bo-chi-thi-nam-mo": "Còn hiệu lực",
}
# The links that a page shows though only the other one names the relation.
DERIVED = {
    "qd-01-thanh-lap-to-tuong-tuong": ("Bị thay thế bởi", "qd-09-thay-to-tuong-tuong"),
    "qd-09-thay-to-tuong-tuong": ("Được sửa đổi, bổ sung, bãi bỏ một phần bởi", "qd-14-sua-to-tuong-tuong"),
    "bc-05-ket-qua-tuong-tuong": ("Liên quan", "cv-12-phoi-hop-tuong-tuong"),
    "qd-11-bai-bo-chi-thi-nam-mo": ("Bãi bỏ", "ct-03-cam-nam-mo"),
}


@pytest.fixture(scope="module")
def written(example):
    """What the front matter says, by slug."""
    found = {}
    for file in sorted((example.root / "content/approved/van-ban").rglob("*.md")):
        keys = yaml.safe_load(file.read_text(encoding="utf-8").split("---\n")[1])
        if "document" in keys:
            found[file.parent.name if file.name == "index.md" else file.stem] = keys
    return found


def page(example, slug):
    return example.pages[f"van-ban/2021/{slug}/"]


def facts(page):
    return {
        "".join(div.find("dt").itertext()): div.find("dd") for div in page.tree.xpath("//dl[@class='record']/div")
    }


def text(element):
    return "".join(element.itertext())


def rows(example):
    """The rows of the list of the section, over all of its pages."""
    found = []
    for path, page in example.pages.items():
        if path == "van-ban/" or path.startswith("van-ban/trang/"):
            found += page.tree.xpath("//section[@class='register']//tbody/tr")
    return found


def test_there_are_at_least_ten_documents(written):
    assert set(written) == set(STATUS)


def test_every_document_stands_once_in_the_list(example, written):
    cells = [[text(cell) for cell in row] for row in rows(example)]
    expected = sorted(
        (
            keys["document"]["number"] or "Không số", keys["title"], keys["document"]["issued"].strftime("%d/%m/%Y"),
            keys["document"]["issuer"], STATUS[slug] or "",
        )
        for slug, keys in written.items()
    )
    assert sorted(map(tuple, cells)) == expected


def test_the_data_say_what_the_front_matter_says(example, written):
    data = json.loads((example.output / "van-ban/du-lieu.json").read_text(encoding="utf-8"))
    assert [r["document"]["issued"] for r in data["records"]] == sorted(
        (k["document"]["issued"].isoformat() for k in written.values()), reverse=True)
    table = (example.output / "van-ban/du-lieu.csv").read_bytes()
    assert table.startswith(b"\xef\xbb\xbf")
    lines = {line["id"]: line for line in csv.DictReader(io.StringIO(table.decode("utf-8-sig")))}
    records = {record["id"]: record for record in data["records"]}
    assert set(records) == set(lines) == {keys["id"] for keys in written.values()}
    for slug, keys in written.items():
        record, line = records[keys["id"]], lines[keys["id"]]
        assert record["status"] == STATUS[slug]
        assert line["status"] == (STATUS[slug] or "")
        assert record["title"] == line["title"] == keys["title"]
        assert record["abstract"] == line["abstract"] == keys["description"]
        assert record["url"] == line["url"] == page(example, slug).url
        for key, value in keys["document"].items():
            if value is None:
                assert key not in record["document"] and line[key] == ""
            elif key in RELATIONS or key == "files":
                assert record["document"][key] == ([value] if isinstance(value, str) else value)
            else:
                plain = value.isoformat() if isinstance(value, date) else str(value)
                assert record["document"][key] == line[key] == plain


def test_the_page_says_what_the_front_matter_says(example, written):
    for slug, keys in written.items():
        shown = facts(page(example, slug))
        document = keys["document"]
        number = document["number"] or f"Không có số ({document['unnumbered']})"
        assert text(shown["Số, ký hiệu"]) == number
        assert text(shown["Cơ quan ban hành"]) == document["issuer"]
        assert shown["Ngày ban hành"].xpath(".//time/@datetime") == [document["issued"].isoformat()]
        status = shown.get("Tình trạng hiệu lực")
        assert (STATUS[slug] is None) == (status is None)
        if status is not None and STATUS[slug] != "Hết hiệu lực một phần":
            assert text(status).startswith(STATUS[slug])


def test_relations_are_links_on_both_pages(example):
    for slug, (label, other) in DERIVED.items():
        addresses = facts(page(example, slug))[label].xpath(".//a/@href")
        assert [address.rstrip("/").split("/")[-1] for address in addresses] == [other]


def test_files_are_offered_with_their_kind_and_size(example):
    shown = facts(page(example, "qppl-01-2021-quan-ly-cay-tuong-tuong"))["Tệp văn bản"]
    assert "quy-dinh.pdf (PDF, " in text(shown) and "bieu-mau.csv (CSV, 24 byte)" in text(shown)


def test_the_identifier_is_the_address_also_without_a_number(example, written):
    for slug, keys in written.items():
        shown = page(example, slug)
        assert shown.meta("DC.Identifier") == [shown.url]
        assert shown.meta("DC.Description") == [keys["description"]]


def test_every_filter_lists_the_documents_of_its_value(example, written):
    found = {}
    for path, shown in example.pages.items():
        parts = path.split("/")
        if parts[0] == "van-ban" and len(parts) > 2 and parts[1] in FACETS:
            titles = [text(row[1]) for row in shown.tree.xpath("//section[@class='register']//tbody/tr")]
            found.setdefault((parts[1], parts[2]), []).extend(titles)
    assert {facet for facet, _ in found} == FACETS
    ended = {keys["title"] for slug, keys in written.items() if STATUS[slug] == "Hết hiệu lực"}
    assert sorted(found["tinh-trang", "het-hieu-luc"]) == sorted(ended)
    assert sorted(found["nam", "2021"]) == sorted(keys["title"] for keys in written.values())
    assert len(found["co-quan", "hoi-dong-nhan-dan-thanh-pho-thi-du"]) == 1
    for facet, key in (("linh-vuc", "field"), ("loai", "kind"), ("co-quan", "issuer")):
        listed = sorted(title for (name, _), titles in found.items() if name == facet for title in titles)
        assert listed == sorted(k["title"] for k in written.values() if k["document"].get(key))


def test_every_document_is_in_the_feed_or_the_metadata_once(example, written):
    data = json.loads((example.output / "metadata/dublin-core.json").read_text(encoding="utf-8"))
    whole = json.dumps(data, ensure_ascii=False)
    for slug in written:
        assert f'"{page(example, slug).url}"' in whole
    feed = json.loads((example.output / "van-ban/feed.json").read_text(encoding="utf-8"))
    addresses = [item["url"] for item in feed["items"]]
    assert len(set(addresses)) == len(addresses)
    assert {page(example, slug).url for slug in written} <= set(addresses)
