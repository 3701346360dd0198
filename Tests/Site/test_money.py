"""Budgets and projects of the example ward: every record in list, page, open data, feed and metadata, with one value."""

import csv
import io
import json
import re
from decimal import Decimal
from pathlib import Path

import pytest
import yaml
from lxml import etree

SECTIONS = {"budget": "ngan-sach", "project": "dau-thau"}


def front_matter(file: Path) -> dict:
    return yaml.safe_load(file.read_text(encoding="utf-8").split("---\n")[1])


def sources(site, type: str) -> dict[str, tuple[dict, Path]]:
    """The front matter of each record and its folder, by the path of its page."""
    found = {}
    for file in sorted((site.root / "content/approved" / SECTIONS[type]).rglob("*.md")):
        keys = front_matter(file)
        slug = file.parent.name if file.name == "index.md" else file.stem
        if type in keys:
            found[f"{SECTIONS[type]}/{keys['date'].year}/{slug}/"] = (keys, file.parent)
    return found


def vietnamese(number: Decimal) -> str:
    whole, _, rest = f"{abs(number):f}".partition(".")
    rest = rest.rstrip("0")
    sign = "-" if number < 0 else ""
    return sign + f"{int(whole):,}".replace(",", ".") + ("," + rest if rest else "")


def open_data(site, type: str) -> tuple[list[dict], list[dict]]:
    folder = site.output / SECTIONS[type]
    data = json.loads((folder / "du-lieu.json").read_text(encoding="utf-8"))
    text = (folder / "du-lieu.csv").read_bytes().decode("utf-8-sig")
    return data["records"], list(csv.DictReader(io.StringIO(text)))


@pytest.mark.parametrize("type", SECTIONS)
def test_every_record_is_in_open_data_feed_list_and_metadata(example, type):
    records = sources(example, type)
    assert len(records) >= 10
    as_json, as_csv = open_data(example, type)
    urls = {example.base + path for path in records}
    assert {row["url"] for row in as_json} == {row["url"] for row in as_csv} == urls
    atom = etree.parse(example.output / SECTIONS[type] / "feed.xml")
    assert {node.text for node in atom.iterfind("{*}entry/{*}id")} == urls
    lists = [page for path, page in example.pages.items()
             if re.fullmatch(SECTIONS[type] + r"/(trang/\d+/)?", path)]
    assert urls <= {url for page in lists for _, url in page.links()}
    core = json.loads((example.output / "metadata/dublin-core.json").read_text(encoding="utf-8"))
    assert all(url in json.dumps(core, ensure_ascii=False) for url in urls)


def test_projects_have_equal_values_everywhere(example):
    as_json, as_csv = open_data(example, "project")
    for path, (keys, _) in sources(example, "project").items():
        record = keys["project"]
        [row] = [row for row in as_json if row["url"] == example.base + path]
        [cells] = [row for row in as_csv if row["url"] == example.base + path]
        words = example.pages[path].words
        for key in ("name", "aim", "field", "kind", "funding"):
            assert row["project"][key] == cells[key] == record[key]
            assert record[key] in words
        for key in ("money", "spent"):
            if key in record:
                assert Decimal(row["project"][key]) == Decimal(cells[key]) == Decimal(str(record[key]))
                assert vietnamese(Decimal(str(record[key]))) in words
        assert row["project"]["start"] == cells["start"] == record["start"].isoformat()


def test_the_totals_of_projects_are_those_of_the_records(example):
    records = [keys["project"] for keys, _ in sources(example, "project").values()]
    total = sum(Decimal(str(record["money"])) for record in records)
    spent = sum(Decimal(str(record.get("spent", 0))) for record in records)
    [row] = example.pages["dau-thau/"].tree.xpath("//tr[@class='total']")
    assert ["".join(cell.itertext()) for cell in row] == ["Cộng", str(len(records)), vietnamese(total), vietnamese(spent)]


def test_open_tenders_stand_first_and_closed_ones_do_not(example):
    # The site is built for 08:00 on 1 June 2021: one closes at 10:00 that day, one on 10 June.
    page = example.pages["dau-thau/"]
    items = page.tree.xpath("//h2[.='Đang mời thầu']/following-sibling::ul[1]/li")
    assert ["".join(item.itertext()).split(": ")[1] for item in items] == [
        "nhận hồ sơ đến 10:00 ngày 01/06/2021", "nhận hồ sơ đến 09:00 ngày 10/06/2021"]


@pytest.mark.parametrize("type,facets", [
    ("budget", {"nam": {"2021", "2020"}, "ky": {"du-toan", "quyet-toan", "thuc-hien-quy-i"}}),
    ("project", {"tinh-trang": {"dang-chuan-bi", "dang-trien-khai", "da-hoan-tat"}, "nam": {"2021"},
                 "linh-vuc": {"giao-thong", "van-hoa"}}),
])
def test_lists_by_value_work_without_a_script(example, type, facets):
    linked = {url for _, url in example.pages[SECTIONS[type] + "/"].links()}
    for key, values in facets.items():
        for value in values:
            path = f"{SECTIONS[type]}/{key}/{value}/"
            assert path in example.pages
            assert example.base + path in linked


def read_table(file: Path) -> list[list[str]]:
    text = file.read_bytes().decode("utf-8-sig")
    first = text.splitlines()[0]
    mark = max(";\t,", key=first.count)
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=mark))


def test_every_table_is_shown_cell_by_cell_and_can_be_fetched(example):
    for path, (keys, folder) in sources(example, "budget").items():
        page = example.pages[path]
        shown = page.tree.xpath("//table[caption]")
        for number, table in enumerate(keys["budget"]["tables"]):
            rows = read_table(folder / table["file"])
            marked = rows[0][0] == "STT"
            element = shown[number]
            assert table["title"] in element.findtext("caption")
            titles = ["".join(cell.itertext()) for cell in element.xpath("thead//th")]
            assert titles == rows[0][1 if marked else 0:]
            body = [["".join(cell.itertext()) for cell in row] for row in element.xpath("tbody/tr")]
            assert len(body) == len(rows) - 1
            for cells, row in zip(body, rows[1:]):
                assert row[1 if marked else 0] in cells[0]
                for cell, text in zip(cells[1:], row[2 if marked else 1:]):
                    assert re.sub(r"[.\s%]", "", cell) == re.sub(
                        r"[.\s%]", "", vietnamese(Decimal(text)) if re.fullmatch(r"-?\d+\.\d{1,2}", text) else text)
            assert example.file(example.base + path + table["file"])
            assert example.base + path + table["file"] in {url for _, url in page.links()}


def test_numbers_stand_at_the_right_and_totals_are_marked(example):
    page = example.pages["ngan-sach/2021/du-toan-2021/"]
    detail = page.tree.xpath("//table[contains(caption,'Dự toán chi')]")[0]
    assert detail.findtext("caption") == "Biểu 105/CK TC-NSNN. Dự toán chi ngân sách (đơn vị: triệu đồng)"
    assert [cell.get("class") for cell in detail.xpath("thead//th")] == [None] + ["align-right"] * 3
    [total] = detail.xpath("tbody/tr[@class='total']")
    assert ["".join(cell.itertext()) for cell in total] == ["Tổng chi", "4.200", "950", "3.250"]


def test_charts_are_drawings_with_words(example):
    drawing, _ = example.pages["ngan-sach/2021/thuc-hien-quy-1-2021/"].tree.xpath("//figure[@class='chart']/*[local-name()='svg']")
    assert drawing.get("role") == "img"
    assert drawing.get("aria-label") == (
        "Thực hiện quý I năm 2021, triệu đồng. Tổng thu ngân sách: 1.010. Tổng chi ngân sách: 700.")
    widths = [int(bar.get("width")) for bar in drawing.xpath(".//*[local-name()='rect']")]
    assert abs(widths[1] / widths[0] - 700 / 1010) < 0.01


def test_execution_stands_beside_the_estimate_of_its_year(example):
    page = example.pages["ngan-sach/2021/quyet-toan-2020/"]
    [table] = page.tree.xpath("//table[contains(caption,'dự toán và thực hiện')]")
    rows = [["".join(cell.itertext()) for cell in row] for row in table.xpath("tbody/tr")]
    # Estimate: 3.900.000 thousand; execution: 4.012,5 million.
    assert rows[0] == ["Tổng thu", "3.900", "4.012,5", "112,5", "102,9 %"]
    assert rows[-1] == ["Dự phòng", "100", "50", "-50", "50 %"]
    assert example.base + "ngan-sach/2021/du-toan-2020/" in {url for _, url in page.links()}
    own = example.pages["ngan-sach/2021/thuc-hien-nam-2020/"]
    assert not own.tree.xpath("//table[contains(caption,'dự toán và thực hiện')]")


def test_the_overview_of_budgets_says_what_is_there_and_what_is_not(example):
    [table] = example.pages["ngan-sach/"].tree.xpath("//table[caption='Đã đăng theo năm và kỳ']")
    rows = {row[0].text: [len(cell.xpath(".//a")) for cell in row[1:]] for row in table.xpath("tbody/tr")}
    records = [keys["budget"] for keys, _ in sources(example, "budget").values()]
    periods = ["du-thao", "du-toan", "quy-1", "quy-4", "nam", "quyet-toan"]
    expected = {
        str(year): [sum(r["year"] == year and r["period"] == period for r in records) for period in periods]
        for year in {r["year"] for r in records}}
    assert rows == expected
