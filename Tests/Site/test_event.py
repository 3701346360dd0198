"""The working calendar of the example ward: weeks, lists, open data, and files that calendar programs read."""

import csv
import io
import json
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
import yaml
from icalendar import Calendar

VIETNAM = timezone(timedelta(hours=7))


@pytest.fixture(scope="module")
def records(example) -> dict[str, dict]:
    """What the front matter says, by the path of the page."""
    found = {}
    for file in sorted(Path(example.root, "content/approved/lich").glob("*.md")):
        front = yaml.safe_load(file.read_text(encoding="utf-8").split("---\n")[1])
        if "event" in front:
            found[f"lich/2021/{file.stem}/"] = front
    assert len(found) >= 10
    return found


def moment(value) -> date | datetime:
    """A day, or a moment in Vietnam."""
    if isinstance(value, str):
        value = datetime.fromisoformat(value)
    return value.replace(tzinfo=VIETNAM) if isinstance(value, datetime) else value


def days(front) -> list[date]:
    start = moment(front["event"]["start"])
    end = moment(front["event"].get("end", front["event"]["start"]))
    first, last = (value.date() if isinstance(value, datetime) else value for value in (start, end))
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def week(day: date) -> str:
    year, number, _ = day.isocalendar()
    return f"{year}-w{number:02}"


def calendar(example, path: str) -> Calendar:
    return Calendar.from_ical((example.output / path).read_bytes())


def test_every_record_is_in_the_list_and_has_a_page(example, records):
    pages = [page for path, page in example.pages.items() if path == "lich/" or path.startswith("lich/trang/")]
    links = {address for page in pages for address in page.tree.xpath("//section[@class='register']//a/@href")}
    for path, front in records.items():
        assert f"/phuong-vi-du/{path}" in links
        page = example.pages[path]
        assert front["title"] in page.words
        for key in ("place", "chair", "prepared_by"):
            assert front["event"].get(key, "") in page.words


def test_every_record_is_in_the_open_data_with_equal_values(example, records):
    data = json.loads((example.output / "lich/du-lieu.json").read_text(encoding="utf-8"))
    text = (example.output / "lich/du-lieu.csv").read_bytes().decode("utf-8-sig")
    rows = {row["url"]: row for row in csv.DictReader(io.StringIO(text, newline=""))}
    assert {item["url"] for item in data["records"]} == set(rows) == {example.base + path for path in records}
    for item in data["records"]:
        front = records[item["url"].removeprefix(example.base)]
        row = rows[item["url"]]
        assert (item["id"], item["title"], row["id"]) == (front["id"], front["title"], front["id"])
        for key in ("kind", "place", "chair", "prepared_by", "status"):
            assert item["event"].get(key) == front["event"].get(key)
            assert row[key] == front["event"].get(key, "")
        assert item["event"].get("participants", []) == front["event"].get("participants", [])
        for key in ("start", "end", "moved_from"):
            if key in front["event"]:
                assert row[key] == item["event"][key] == moment(front["event"][key]).isoformat()
        assert len(item["event"].get("changes", [])) == len(front["event"].get("changes", []))
        assert item["week"] == week(days(front)[0]).upper()


def test_every_record_is_in_feed_and_metadata(example, records):
    feed = json.loads((example.output / "lich/feed.json").read_text(encoding="utf-8"))
    fed = {item["url"]: item["title"] for item in feed["items"]}
    metadata = json.loads((example.output / "metadata/dublin-core.json").read_text(encoding="utf-8"))
    described = {item["@id"]: item["dc:title"] for item in metadata["@graph"]}
    for path, front in records.items():
        assert fed[example.base + path] == described[example.base + path] == front["title"]


def test_only_weeks_in_which_something_stands_have_a_page(example, records):
    expected = {week(day) for front in records.values() for day in days(front)}
    expected |= {
        week(moment(front["event"]["moved_from"]).date())
        for front in records.values() if "moved_from" in front["event"]
    }
    weeks = {path.split("/")[2] for path in example.pages if path.startswith("lich/tuan/")}
    assert weeks == expected


def test_a_week_is_a_table_with_headings_and_links_to_its_neighbours(example):
    page = example.pages["lich/tuan/2021-w22/"]
    tables = page.tree.xpath("//main//table")
    assert len(tables) == 1
    assert tables[0].xpath("./caption") and len(tables[0].xpath("./thead//th[@scope='col']")) == 3
    days_ = tables[0].xpath("./tbody/tr/th[@scope='row']//time/@datetime")
    assert days_ == [f"2021-{day}" for day in ("05-31", "06-01", "06-02", "06-03", "06-04", "06-05")]
    links = page.tree.xpath("//div[@class='blocks']/p[1]/a/@href")
    assert links == ["/phuong-vi-du/lich/tuan/2021-w21/", "/phuong-vi-du/lich/", "/phuong-vi-du/lich/tuan/2021-w23/"]
    assert "14:00–16:00: Họp chuẩn bị lễ hội Ví Dụ" in page.words


def test_the_list_leads_to_the_week_of_the_build(example):
    links = example.pages["lich/"].tree.xpath("//div[@class='overview']/p[1]/a/@href")
    assert links[0] == "/phuong-vi-du/lich/tuan/2021-w22/"


def test_cancelled_and_moved_entries_stay_visible(example):
    assert "Đã hủy" in example.pages["lich/2021/giao-luu-van-nghe/"].words
    assert "Đã hủy, Giao lưu văn nghệ" in example.pages["lich/tuan/2021-w22/"].words
    assert "08:00 Đã chuyển: Họp tổng kết phong trào" in example.pages["lich/tuan/2021-w22/"].words
    assert "Lịch mới, Họp tổng kết phong trào" in example.pages["lich/tuan/2021-w23/"].words


def test_the_calendar_holds_every_record_with_its_values(example, records):
    events = {str(event["url"]): event for event in calendar(example, "lich/lich.ics").walk("VEVENT")}
    assert set(events) == {example.base + path for path in records}
    for path, front in records.items():
        event, own = events[example.base + path], front["event"]
        assert str(event["summary"]) == front["title"]
        assert str(event["uid"]) == front["id"] + "@tinh.example"
        assert event["dtstart"].dt == moment(own["start"])
        assert event["sequence"] == len(own.get("changes", []))
        assert str(event["status"]) == ("CANCELLED" if own.get("status") == "cancelled" else "CONFIRMED")
        assert event["dtstamp"].dt == datetime(2021, 2, 1, tzinfo=VIETNAM)
        assert str(event.get("location", "")) == own.get("place", "")
        if isinstance(moment(own["start"]), datetime):
            assert ("dtend" in event) == ("end" in own)
            if "end" in own:
                assert event["dtend"].dt == moment(own["end"])
        else:
            assert event["dtend"].dt == days(front)[-1] + timedelta(days=1)


def test_the_calendar_of_a_week_holds_the_records_of_that_week(example, records):
    for path in sorted(file for file in example.files if file.endswith("/lich.ics") and "/tuan/" in file):
        slug = path.split("/")[2]
        expected = {
            example.base + path_ for path_, front in records.items()
            if slug in {week(day) for day in days(front)}
            or "moved_from" in front["event"] and slug == week(moment(front["event"]["moved_from"]).date())
        }
        events = calendar(example, path).walk("VEVENT")
        assert {str(event["url"]) for event in events} == expected and len(events) == len(expected)


def test_the_lines_of_calendars_are_short_and_end_as_they_must(example):
    for path in (file for file in example.files if file.endswith(".ics")):
        data = (example.output / path).read_bytes()
        assert data.endswith(b"END:VCALENDAR\r\n")
        lines = data.split(b"\r\n")
        assert all(len(line) <= 75 and b"\n" not in line and b"\r" not in line for line in lines)
        # No character is cut by a fold.
        for line in lines:
            line.decode("utf-8")
        assert any(line.startswith(b" ") for line in lines)
