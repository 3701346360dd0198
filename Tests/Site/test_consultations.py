"""The register of consultations of the example ward on 1 June 2021."""

import json

import pytest
import yaml

SECTION = "gop-y"
STATUSES = {
    "du-thao-quy-uoc": "Đang mở",
    "du-thao-ten-duong": "Sắp hết hạn",
    "du-thao-cho-que": "Đã đóng",
    "du-thao-san-choi": "Đã đóng",
    "ke-hoach-trong-cay": "Sắp mở",
    "du-thao-via-he": "Đang mở",
    "du-thao-thu-vien": "Sắp hết hạn",
    "du-thao-lich-doc-loa": "Đã đóng",
    "du-thao-khu-pho": "Đang mở",
    "du-thao-phong-chay": "Đã đóng",
}


@pytest.fixture(scope="module")
def records(example):
    data = json.loads((example.output / SECTION / "du-lieu.json").read_text(encoding="utf-8"))
    return {record["url"].rstrip("/").split("/")[-1]: record for record in data["records"]}


def written(example, slug):
    folder = example.root / "content/approved" / SECTION
    file = folder / f"{slug}.md" if (folder / f"{slug}.md").exists() else folder / slug / "index.md"
    return yaml.safe_load(file.read_text(encoding="utf-8").split("---\n")[1])


def listed(example, value):
    return {
        url.rstrip("/").split("/")[-1]
        for path, page in example.pages.items()
        if path.startswith(f"{SECTION}/tinh-trang/{value}/")
        for url in page.tree.xpath("//tbody/tr/th//a/@href")
    }


def test_the_lists_follow_the_clock_of_the_build(example, records):
    assert {slug: record["status"] for slug, record in records.items()} == STATUSES
    soon = {slug for slug, status in STATUSES.items() if status == "Sắp hết hạn"}
    assert listed(example, "sap-het-han") == soon
    assert listed(example, "dang-mo") == soon | {slug for slug, status in STATUSES.items() if status == "Đang mở"}
    assert listed(example, "da-dong") == {slug for slug, status in STATUSES.items() if status == "Đã đóng"}


def test_the_terms_in_data_and_page_are_those_of_the_file(example, records):
    for slug, record in records.items():
        terms = written(example, slug)["consultation"]
        page = example.pages[f"{SECTION}/2021/{slug}/"]
        times = page.tree.xpath("//dl[@class='record']//time/@datetime")
        for key in ("opened", "closes"):
            assert record["consultation"][key] == terms[key].isoformat()
            assert terms[key].isoformat() in times
        assert terms["send_to"] in page.words
        assert record["opinion_count"] == str(len(terms.get("received", [])))


def test_every_opinion_stands_on_the_page_with_what_became_of_it(example):
    outcomes = {"tiep-thu": "Tiếp thu", "mot-phan": "Tiếp thu một phần", "giai-trinh": "Giữ như dự thảo, có giải trình"}
    for slug in STATUSES:
        opinions = written(example, slug)["consultation"].get("received", [])
        rows = example.pages[f"{SECTION}/2021/{slug}/"].tree.xpath("//table[caption[starts-with(., 'Ý kiến')]]/tbody/tr")
        assert len(rows) == len(opinions)
        for row, opinion in zip(rows, opinions):
            words = " ".join("".join(row.itertext()).split())
            for key in ("from", "summary", "reply"):
                assert opinion.get(key, "") in words
            assert outcomes.get(opinion.get("taken_up"), "") in words


def test_only_an_open_draft_offers_a_way_to_send_and_the_notice_comes_first(example):
    for slug, status in STATUSES.items():
        page = example.pages[f"{SECTION}/2021/{slug}/"].text
        # Below it, every page has a way to tell of a mistake.
        text = page[page.index("<main"):page.index("</main>")]
        is_open = status in ("Đang mở", "Sắp hết hạn")
        assert ("mailto:bbt@vidu.example?subject=" in text) == is_open
        if is_open:
            assert text.index("Đọc trước khi gửi") < text.index("mailto:bbt@vidu.example?subject=")


def test_a_draft_in_a_file_can_be_read(example):
    page = example.pages[f"{SECTION}/2021/du-thao-via-he/"]
    assert f"{page.url}du-thao.txt" in [url for _, url in page.links()]
    assert f"{SECTION}/2021/du-thao-via-he/du-thao.txt" in example.files
