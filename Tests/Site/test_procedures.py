"""The register of procedures of the example ward."""

import csv
import io
import json

import pytest
import yaml

SECTION = "thu-tuc"
# The facts of TT 32/2017 Đ5.1 as the ward's files name them.
FACTS = {
    "name": "Tên thủ tục", "methods": "Cách thức thực hiện", "copies": "Số lượng hồ sơ",
    "time_limit": "Thời hạn giải quyết", "for_whom": "Đối tượng thực hiện", "agency": "Cơ quan thực hiện",
    "result": "Kết quả", "requirements": "Yêu cầu, điều kiện", "delivery": "Hình thức nhận hồ sơ, trả kết quả",
    "legal": "Căn cứ pháp lý",
}


@pytest.fixture(scope="module")
def records(example):
    data = json.loads((example.output / SECTION / "du-lieu.json").read_text(encoding="utf-8"))
    return {record["url"].rstrip("/").split("/")[-1]: record for record in data["records"]}


@pytest.fixture(scope="module")
def written(example):
    files = {}
    for file in (example.root / "content/approved" / SECTION).rglob("*.md"):
        keys = yaml.safe_load(file.read_text(encoding="utf-8").split("---\n")[1])
        if "procedure" in keys:
            files[file.parent.name if file.name == "index.md" else file.stem] = keys
    return files


def facts(page):
    return {
        "".join(row.xpath("dt")[0].itertext()): "".join(row.xpath("dd")[0].itertext())
        for row in page.tree.xpath("//dl[@class='record']/div")
    }


def test_the_page_has_all_eleven_facts(example, written):
    assert len(written) == 10
    for slug, keys in written.items():
        page = example.pages[f"{SECTION}/2021/{slug}/"]
        shown = facts(page)
        for key, label in FACTS.items():
            value = keys["procedure"][key]
            assert shown[label] == ("; ".join(value) if isinstance(value, list) else str(value))
        for text in keys["procedure"]["steps"] + keys["procedure"]["papers"]:
            assert text in page.words
        assert "Mẫu đơn, tờ khai" in shown or "Về mẫu đơn" in shown
        assert "Phí, lệ phí (đồng)" in shown or "Về phí, lệ phí" in shown


def test_open_data_has_the_values_of_the_files(example, records, written):
    assert set(records) == set(written)
    text = (example.output / SECTION / "du-lieu.csv").read_text(encoding="utf-8-sig")
    rows = {row["id"]: row for row in csv.DictReader(io.StringIO(text))}
    for slug, keys in written.items():
        record, row = records[slug], rows[keys["id"]]
        for key in ("code", "decision", "field", "name", "time_limit", "agency", "result", "level"):
            assert record["procedure"][key] == row[key] == keys["procedure"][key]
        assert row["fee"] == str(keys["procedure"].get("fee", ""))
        assert record["level_title"] == f"Mức độ {keys['procedure']['level'][-1]}"


def test_money_is_written_as_vietnamese_write_it(example):
    assert facts(example.pages[f"{SECTION}/2021/cap-ban-sao/"])["Phí, lệ phí (đồng)"] == "8.000"


@pytest.mark.parametrize("facet, key", [("linh-vuc", "field"), ("muc-do", "level")])
def test_there_is_a_list_for_every_field_and_level(example, written, facet, key):
    groups = {}
    for path, page in example.pages.items():
        if path.startswith(f"{SECTION}/{facet}/"):
            slugs = [url.rstrip("/").split("/")[-1] for url in page.tree.xpath("//tbody/tr/th//a/@href")]
            groups.setdefault(path.split("/")[2], []).extend(slugs)
    expected = {}
    for slug, keys in written.items():
        expected.setdefault(keys["procedure"][key], set()).add(slug)
    assert sorted(map(sorted, groups.values())) == sorted(map(sorted, expected.values()))


def test_an_online_service_leads_to_its_portal(example, written):
    for slug, keys in written.items():
        page = example.pages[f"{SECTION}/2021/{slug}/"]
        portal = keys["procedure"].get("portal")
        assert portal is None or portal in [url for _, url in page.links()]
