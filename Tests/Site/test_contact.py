"""The directory of the example ward: pages, open data, and cards that telephones read."""

import csv
import io
import json
from pathlib import Path

import pytest
import vobject
import yaml


@pytest.fixture(scope="module")
def records(example) -> dict[str, dict]:
    """What the front matter says, by the path of the page."""
    found = {}
    for file in sorted(Path(example.root, "content/approved/danh-ba").glob("*.md")):
        front = yaml.safe_load(file.read_text(encoding="utf-8").split("---\n")[1])
        found[f"danh-ba/2021/{file.stem}/"] = front
    assert len(found) >= 10
    return found


def telephones(front) -> list[str]:
    value = front["contact"].get("telephone", [])
    return value if isinstance(value, list) else [value]


def dialled(text: str) -> str:
    """A number without its groups, with the code of the country, and its extension as cards have it."""
    main, _, inner = text.partition("(máy lẻ")
    digits = "".join(character for character in main if character.isdigit() or character == "+")
    digits = "+84" + digits[1:] if digits.startswith("0") else digits
    return digits + (";ext=" + inner.strip(" )") if inner else "")


def test_every_record_is_in_the_list_and_has_a_page(example, records):
    pages = [page for path, page in example.pages.items() if path == "danh-ba/" or path.startswith("danh-ba/trang/")]
    links = [link for page in pages for link in page.tree.xpath("//section[@class='register']//th/a/@href")]
    assert sorted(links) == sorted(f"/phuong-vi-du/{path}" for path in records)
    for path, front in records.items():
        for key in ("office", "unit", "email", "room", "hours"):
            assert front["contact"].get(key, "") in example.pages[path].words


def test_the_directory_stands_in_its_order(example, records):
    links = example.pages["danh-ba/"].tree.xpath("//section[@class='register']//th/a/@href")
    ordered = sorted((front["contact"]["order"], path) for path, front in records.items() if "order" in front["contact"])
    assert links == [f"/phuong-vi-du/{path}" for _, path in ordered[:len(links)]]


def test_numbers_and_addresses_can_be_touched(example, records):
    for path, front in records.items():
        page = example.pages[path]
        numbers = page.tree.xpath("//dl[@class='record']//a[starts-with(@href, 'tel:')]/@href")
        assert numbers == ["tel:" + dialled(text).split(";")[0] for text in telephones(front)]
        mails = page.tree.xpath("//dl[@class='record']//a[starts-with(@href, 'mailto:')]/@href")
        assert mails == (["mailto:" + front["contact"]["email"]] if "email" in front["contact"] else [])


def test_one_page_has_the_whole_directory_by_unit(example, records):
    page = example.pages["danh-ba/theo-don-vi/"]
    units = page.tree.xpath("//main//table/caption/text()")
    assert sorted(units) == sorted({front["contact"]["unit"] for front in records.values()})
    assert len(page.tree.xpath("//main//tbody/tr")) == len(records)


def test_each_unit_has_a_page_of_its_own(example, records):
    links = example.pages["danh-ba/"].tree.xpath("//nav[@class='facets']//a/@href")
    assert len(links) == len({front["contact"]["unit"] for front in records.values()})
    words = example.pages["danh-ba/don-vi/lanh-dao-ubnd/"].words
    assert "Nguyễn Văn Ví Dụ" in words and "Lê Văn Mẫu" not in words


def test_every_record_is_in_the_open_data_with_equal_values(example, records):
    data = json.loads((example.output / "danh-ba/du-lieu.json").read_text(encoding="utf-8"))
    text = (example.output / "danh-ba/du-lieu.csv").read_bytes().decode("utf-8-sig")
    rows = {row["url"]: row for row in csv.DictReader(io.StringIO(text, newline=""))}
    assert {item["url"] for item in data["records"]} == set(rows) == {example.base + path for path in records}
    for item in data["records"]:
        front, row = records[item["url"].removeprefix(example.base)], rows[item["url"]]
        assert item["title"] == row["title"] == front["title"]
        assert item["contact"].get("telephone", []) == telephones(front)
        assert row["telephone"].removeprefix("'") == "; ".join(telephones(front))
        for key in ("office", "unit", "email", "fax", "room", "hours"):
            assert item["contact"].get(key, "") == row[key] == front["contact"].get(key, "")


def test_every_record_is_in_feed_and_metadata(example, records):
    feed = json.loads((example.output / "danh-ba/feed.json").read_text(encoding="utf-8"))
    fed = {item["url"]: item["title"] for item in feed["items"]}
    metadata = json.loads((example.output / "metadata/dublin-core.json").read_text(encoding="utf-8"))
    described = {item["@id"]: item["dc:title"] for item in metadata["@graph"]}
    for path, front in records.items():
        assert fed[example.base + path] == described[example.base + path] == front["title"]


def check(card, front):
    own = front["contact"]
    assert card.version.value == "3.0"
    assert card.fn.value == front["title"]
    assert card.uid.value == front["id"] + "@tinh.example"
    assert card.org.value == ["Ủy ban nhân dân phường Ví Dụ", own["unit"]]
    assert card.title.value == own["office"]
    numbers = [line.value for line in card.contents.get("tel", []) if "VOICE" in line.params["TYPE"]]
    assert numbers == [dialled(text) for text in telephones(front)]
    assert [line.value for line in card.contents.get("email", [])] == [own[key] for key in ("email",) if key in own]
    if "room" in own:
        assert own["room"] in card.note.value
    if own.get("kind") == "unit":
        assert card.n.value.given == front["title"] and card.n.value.family == ""
    else:
        words = front["title"].split()
        assert (card.n.value.family, card.n.value.given) == (words[0], words[-1])
        assert card.n.value.additional == " ".join(words[1:-1])


def test_each_card_holds_its_record(example, records):
    for path, front in records.items():
        cards = list(vobject.readComponents((example.output / path / "danh-ba.vcf").read_text(encoding="utf-8")))
        assert len(cards) == 1
        check(cards[0], front)


def test_one_file_has_all_cards(example, records):
    cards = list(vobject.readComponents((example.output / "danh-ba/danh-ba.vcf").read_text(encoding="utf-8")))
    by_id = {front["id"] + "@tinh.example": front for front in records.values()}
    assert sorted(card.uid.value for card in cards) == sorted(by_id)
    for card in cards:
        check(card, by_id[card.uid.value])


def test_the_lines_of_cards_are_short_and_end_as_they_must(example):
    for path in (file for file in example.files if file.endswith(".vcf")):
        data = (example.output / path).read_bytes()
        lines = data.split(b"\r\n")
        assert data.endswith(b"END:VCARD\r\n")
        for line in lines:
            assert len(line) <= 75 and b"\n" not in line
            line.decode("utf-8")
