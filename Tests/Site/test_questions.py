"""The register of questions: lists, pages, codes and open data of the example ward on 1 June 2021."""

import csv
import io
import json

import pytest
import yaml

SECTION = "hoi-dap"
# What each record is on that day, worked out by hand.
STATUSES = {
    "xin-so-nha": "Đã trả lời",
    "den-duong-khong-sang": "Đã trả lời",
    "gio-mo-cua": "Đã trả lời",
    "xe-buyt-lien-tinh": "Không thuộc thẩm quyền",
    "bo-giay-to-thua": "Đã có kết quả xử lý",
    "quy-dinh-treo-bien": "Đã chuyển",
    "cau-bac-qua-suoi": "Đã chuyển",
    "rac-khong-ai-do": "Gia hạn, đã hẹn ngày trả lời",
    "hoc-phi-lop-vi-du": "Mới tiếp nhận",
    "tieng-on-ban-dem": "Đã chuyển",
    "cay-do-ngang-duong": "Quá hạn",
}


def front(site, slug, section=SECTION):
    folder = site.root / "content/approved" / section
    file = folder / f"{slug}.md"
    if not file.exists():
        file = folder / slug / "index.md"
    return yaml.safe_load(file.read_text(encoding="utf-8").split("---\n")[1])


@pytest.fixture(scope="module")
def data(example):
    return {
        record["url"].rstrip("/").split("/")[-1]: record
        for record in json.loads((example.output / SECTION / "du-lieu.json").read_text(encoding="utf-8"))["records"]
    }


def page(site, slug, section=SECTION):
    return site.pages[f"{section}/2021/{slug}/"]


def test_every_question_has_its_status_in_data_page_and_list(example, data):
    assert {slug: record["status"] for slug, record in data.items()} == STATUSES
    for slug, status in STATUSES.items():
        assert f"Tình trạng{status}" in page(example, slug).words.replace("Tình trạng ", "Tình trạng")


def test_the_deadline_is_the_fifteenth_working_day(data):
    # Received on Monday 26 April; 30 April and 3 May were days off.
    assert data["cay-do-ngang-duong"]["deadline"] == "2021-05-19"
    assert data["rac-khong-ai-do"]["deadline"] == "2021-06-18"
    assert data["bo-giay-to-thua"]["deadline"] is None


def test_json_and_csv_say_what_the_files_say(example, data):
    text = (example.output / SECTION / "du-lieu.csv").read_bytes()
    assert text.startswith(b"\xef\xbb\xbf")
    rows = {row["id"]: row for row in csv.DictReader(io.StringIO(text.decode("utf-8-sig")))}
    assert len(rows) == len(STATUSES)
    for slug, record in data.items():
        written = front(example, slug)
        row = rows[record["id"]]
        for key, value in written["question"].items():
            if key in ("code", "consent"):
                assert key not in row and key not in record["question"]
                continue
            expected = value.isoformat() if hasattr(value, "isoformat") else value
            assert record["question"][key] == expected
            assert row[key] == ("true" if expected is True else expected)
        assert row["title"] == written["title"]


def test_a_code_leads_to_the_status_and_nothing_else_names_it(example):
    for slug, status in STATUSES.items():
        code = front(example, slug)["question"]["code"]
        path = f"{SECTION}/tra-cuu/{code}/"
        assert status in example.pages[path].words
        asker = front(example, slug)["question"]["from"]
        assert asker not in example.pages[path].words
        for name in sorted(example.files - {".bientap", path + "index.html"}):
            if name.endswith((".html", ".xml", ".json", ".csv", ".txt")):
                assert code not in (example.output / name).read_text(encoding="utf-8"), name


def test_the_privacy_notice_stands_before_any_way_to_send(example):
    words = example.pages[f"{SECTION}/"].text
    assert 0 <= words.index("Đọc trước khi gửi") < words.index("mailto:bbt@vidu.example?subject=")
    assert words.index("mailto:") < words.index("tel:0000000000")


def test_a_letter_begins_without_consent(example):
    link = next(url for _, url in example.pages[f"{SECTION}/"].links() if url.startswith("mailto:bbt@"))
    from urllib.parse import parse_qs, urlsplit

    body = parse_qs(urlsplit(link).query)["body"][0]
    assert "Nội dung câu hỏi" in body and "Cho đăng họ tên đầy đủ trên trang: không" in body


@pytest.mark.parametrize("facet", ["tinh-trang", "linh-vuc", "loai", "nam"])
def test_a_list_without_script_has_every_record_once(example, facet):
    found = []
    for path, list_page in example.pages.items():
        if path.startswith(f"{SECTION}/{facet}/"):
            found += list_page.tree.xpath("//tbody/tr/th//a/@href")
    assert sorted(url.rstrip("/").split("/")[-1] for url in found) == sorted(STATUSES)


def test_every_question_is_in_the_feed_and_the_metadata_once(example):
    feed = json.loads((example.output / SECTION / "feed.json").read_text(encoding="utf-8"))
    urls = [item["url"] for item in feed["items"]]
    metadata = (example.output / "metadata/dublin-core.json").read_text(encoding="utf-8")
    for slug in STATUSES:
        address = f"{example.base}{SECTION}/2021/{slug}/"
        assert urls.count(address) == 1
        assert address in metadata
        assert page(example, slug).meta("DC.Identifier") == [address]
