"""The statistics, counted again from what the site offers as open data."""

import csv
import io
import json
import re
from collections import Counter
from urllib.parse import unquote

import pytest


def rows_of(table) -> list[list[str]]:
    return [["".join(cell.itertext()) for cell in row] for row in table.xpath(".//tbody/tr")]


def heads(table) -> list[str]:
    return ["".join(cell.itertext()) for cell in table.xpath(".//thead/tr/th")]


def tables(site) -> dict[str, object]:
    page = site.pages["thong-ke/"]
    return {"".join(table.find("caption").itertext()): table for table in page.tree.xpath("//main//table")}


def table(site, start: str):
    found = [table for caption, table in tables(site).items() if caption.startswith(start)]
    assert len(found) == 1, start
    return found[0]


def csv_rows(site, name: str) -> list[dict[str, str]]:
    text = (site.output / name).read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.fixture(scope="module")
def posted(site) -> Counter:
    """Articles by month and section, from the metadata: pages of articles lie at section/year/name/."""
    graph = json.loads((site.output / "metadata/dublin-core.json").read_text(encoding="utf-8"))["@graph"]
    counts = Counter()
    articles = {page.url for page in site.pages.values() if page.kind == "article"}
    for record in graph:
        if unquote(record["@id"]) in {unquote(url) for url in articles}:
            section = record["@id"].removeprefix(site.base).split("/")[0]
            counts[record["dc:date"][:7], section] += 1
    assert sum(counts.values()) == len(articles) > 0
    return counts


@pytest.fixture(scope="module")
def questions(site) -> dict[str, list[dict]]:
    found = {}
    for section in site.settings["sections"]:
        if section["type"] == "question":
            data = json.loads((site.output / section["id"] / "du-lieu.json").read_text(encoding="utf-8"))
            found[section["id"]] = data["records"]
    return found


def titles(site) -> dict[str, str]:
    return {section["id"]: section["title"] for section in site.settings["sections"]}


def test_each_year_has_as_many_articles_a_month_as_the_metadata(site, posted):
    found = table(site, "Tin, bài đã đăng theo năm")
    assert heads(found) == ["Năm"] + [f"Tháng {month}" for month in range(1, 13)] + ["Cả năm"]
    counts = Counter()
    for (month, _), count in posted.items():
        counts[month] += count
    years = sorted({month[:4] for month in counts}, reverse=True)
    expected = []
    for year in years:
        line = [counts[f"{year}-{month:02}"] for month in range(1, 13)]
        expected.append([year, *map(str, line), str(sum(line))])
    sums = [str(sum(int(line[column]) for line in expected)) for column in range(1, 14)]
    assert rows_of(found) == expected + [["Cộng", *sums]]


def test_each_section_has_as_many_articles_a_month_as_the_list_of_information(site):
    found = table(site, "Tin, bài đã đăng theo chuyên mục")
    rows = csv_rows(site, "tiep-can-thong-tin/danh-muc.csv")
    months = [f"{head[3:]}-{head[:2]}" for head in heads(found)[1:13]]
    assert months == sorted(months) and len(months) == 12
    for title, *cells in rows_of(found)[:-1]:
        own = [row["thoi_diem"][:7] for row in rows if row["chuyen_muc"] == title]
        expected = [own.count(month) for month in months]
        assert [int(cell) for cell in cells] == expected + [sum(expected), len(own)], title
    assert int(rows_of(found)[-1][-1]) == len(rows)


def test_the_table_to_take_away_says_the_same(site, posted, questions):
    rows = csv_rows(site, "thong-ke/so-lieu.csv")
    assert len({(row["thang"], row["chuyen_muc"]) for row in rows}) == len(rows)
    assert Counter({(row["thang"], row["chuyen_muc"]): int(row["da_dang"]) for row in rows}) == posted
    for row in rows:
        assert row["ten_chuyen_muc"] == titles(site)[row["chuyen_muc"]]
        assert (row["cau_hoi_da_nhan"] != "") == (row["chuyen_muc"] in questions)
    for section, records in questions.items():
        own = {row["thang"]: row for row in rows if row["chuyen_muc"] == section}
        received = Counter(record["question"]["received"][:7] for record in records)
        answered = Counter(record["question"]["answered_on"][:7] for record in records if is_answered(record))
        assert Counter({month: int(row["cau_hoi_da_nhan"]) for month, row in own.items()}) == received
        assert Counter({month: int(row["cau_hoi_da_tra_loi"]) for month, row in own.items()}) == answered


def is_answered(record: dict) -> bool:
    return record["status"] == "Đã trả lời"


def test_questions_are_counted_as_in_their_registers(site, questions):
    if not questions:
        pytest.skip("no section takes questions")
    found = table(site, "Câu hỏi, phản ánh, kiến nghị theo chuyên mục")
    expected = []
    for section, records in questions.items():
        answered = [record for record in records if is_answered(record)]
        judged = [record for record in answered if record["deadline"]]
        late = [record for record in judged if record["question"]["answered_on"] > record["deadline"]]
        overdue = [record for record in records if record["status"] == "Quá hạn"]
        counts = [len(records), len(answered), len(judged) - len(late), len(late), len(overdue)]
        expected.append([titles(site)[section], *map(str, counts)])
    assert rows_of(found)[:-1] == expected


def test_the_example_has_questions_of_every_outcome(example):
    found = table(example, "Câu hỏi, phản ánh, kiến nghị theo chuyên mục")
    assert all(int(cell) > 0 for cell in rows_of(found)[-1][1:3])


def test_charts_say_the_numbers_of_the_tables(site):
    page = site.pages["thong-ke/"]
    charts = page.tree.xpath("//main//*[local-name()='svg']")
    assert charts
    spoken = [chart.get("aria-label") for chart in charts]
    by_month = rows_of(table(site, "Tin, bài đã đăng theo chuyên mục"))[-1]
    months = heads(table(site, "Tin, bài đã đăng theo chuyên mục"))[1:13]
    expected = ". ".join(f"Tháng {month}: {count}" for month, count in zip(months, by_month[1:13]))
    assert spoken[0].endswith(f". {expected}.")
    for chart in charts:
        bars = chart.xpath(".//*[local-name()='rect']")
        values = chart.xpath(".//*[local-name()='text'][@class='value']")
        lengths = {}
        for bar, value in zip(bars, values, strict=True):
            lengths.setdefault(int(value.text.replace(".", "")), set()).add(int(bar.get("width")))
        order = sorted(lengths)
        assert all(len(widths) == 1 for widths in lengths.values())
        assert [min(lengths[value]) for value in order] == sorted(min(lengths[value]) for value in order)


def test_the_page_names_the_files_that_it_is_counted_from(site, questions):
    page = site.pages["thong-ke/"]
    linked = {site.file(url) for _, url in page.links() if site.is_internal(url)}
    assert {"tiep-can-thong-tin/danh-muc.csv", "thong-ke/so-lieu.csv"} <= linked
    assert {f"{section}/du-lieu.json" for section in questions} <= linked


def test_the_page_is_in_the_footer_the_site_map_and_the_metadata(site):
    url = site.base + "thong-ke/"
    assert all(url in {address for _, address in page.links()} for page in site.pages.values())
    assert any(address.endswith("/thong-ke/") for address in site.pages["so-do-trang/"].tree.xpath("//main//a/@href"))
    assert f"<loc>{url}</loc>" in (site.output / "sitemap.xml").read_text(encoding="utf-8")
    page = site.pages["thong-ke/"]
    for element in ("Title", "Creator", "Date", "Description", "Publisher", "Identifier"):
        assert page.meta(f"DC.{element}") and page.meta(f"DC.{element}")[0].strip()
    assert re.search(r"\d{4}-\d\d-\d\d", page.meta("DC.Date")[0])
