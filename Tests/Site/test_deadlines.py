"""Time limits as a calendar, read back as a calendar program reads them."""

import json
import os
import subprocess
from datetime import date, datetime, timezone

import pytest
from icalendar import Calendar

from wards import REPOSITORY

WARD = """\
site: {url: "https://vidu.example/phuong", title: Trang Ví Dụ, date: 2021-01-04}
agency: {name: Ủy ban nhân dân phường Ví Dụ}
board:
  members:
    - {id: truong-ban, role: head, position: "Phó Chủ tịch, Trưởng ban"}
    - {id: thuong-truc, role: member, standing: true, position: Thường trực}
sections:
  - {id: van-ban, title: "Văn bản, chỉ đạo", type: document, owners: [truong-ban], fresh_days: 30}
calendar:
  years:
    - {year: 2021, days_off: [2021-01-01, 2021-04-21, 2021-04-30, 2021-05-03], makeup_days: []}
obligations:
  - {id: van-ban, title: Đăng văn bản, basis: [NĐ43/2011 Đ17.1], types: [document], start: issued, working_days: 5}
duties:
  - {id: hop, title: "Họp; thường kỳ", basis: [QC Đ12.1], every_months: 3, since: 2021-01-30}
  - {id: quy, title: Báo cáo quý, basis: [QC Đ12.2], every: quarter, working_days: 5, since: 2021-01-01, done: [{period: "2021-Q1", on: 2021-04-09}]}
  - {id: nam, title: Báo cáo năm, basis: [NĐ43/2011 Đ30.5], by_day: "11-30", since: 2021-01-01}
"""
NOW = "2021-04-22T09:30:00+07:00"


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    folder = tmp_path_factory.mktemp("deadlines") / "ward"
    (folder / "content/review/van-ban").mkdir(parents=True)
    (folder / "site.yml").write_text(WARD, encoding="utf-8")
    # Five working days after Friday 16 April: the 19th, 20th, 22nd, 23rd and 26th, for the 21st is a day off.
    (folder / "content/review/van-ban/a.md").write_text(
        "---\nid: 20210416-abc234\ntitle: \"Quyết định, số 1\"\ndate: 2021-04-22\ndocument:\n  issued: 2021-04-16\n---\nChữ.\n",
        encoding="utf-8")
    return folder


def run(root, *options: str) -> bytes:
    command = [os.environ["BIENTAP"], "deadlines", "--root", root, "--now", NOW, *options]
    done = subprocess.run(command, capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def events(root) -> list:
    data = run(root, "--format", "ics")
    calendar = Calendar.from_ical(data)
    assert not calendar.errors and calendar["VERSION"] == "2.0" and calendar["METHOD"] == "PUBLISH"
    assert all(len(line) <= 75 for line in data.split(b"\r\n")) and b"\n" not in data.replace(b"\r\n", b"")
    return list(calendar.walk("VEVENT"))


def test_what_is_still_to_be_done_stands_on_its_last_day(events):
    found = {str(event["SUMMARY"]): event.decoded("DTSTART") for event in events}
    assert found == {
        "Đăng văn bản: Quyết định, số 1": date(2021, 4, 26),
        # 30 April is a day off, 1 and 2 May are a weekend, and the 3rd is the day for it.
        "Họp; thường kỳ, lần đầu": date(2021, 5, 4),
        "Báo cáo quý, quý II năm 2021": date(2021, 7, 7),
        "Báo cáo năm, năm 2021": date(2021, 11, 30),
        "Cập nhật chuyên mục “Văn bản, chỉ đạo”": date(2021, 2, 3),
    }


def test_an_entry_is_a_whole_day_with_a_name_that_stays(root, events):
    for event in events:
        assert (event.decoded("DTEND") - event.decoded("DTSTART")).days == 1
        assert event.decoded("DTSTAMP") == datetime(2021, 4, 22, 2, 30, tzinfo=timezone.utc)
        assert str(event["UID"]).endswith("@vidu.example")
    names = [str(event["UID"]) for event in events]
    assert len(set(names)) == len(names)
    assert run(root, "--format", "ics") == run(root, "--format", "ics")


def test_an_entry_says_whose_it_is_and_on_what_it_rests(events):
    document = next(event for event in events if "Quyết định" in event["SUMMARY"])
    assert str(document["DESCRIPTION"]) == (
        "Người phụ trách: Phó Chủ tịch, Trưởng ban\nCăn cứ: NĐ43/2011 Đ17.1\nTính từ ngày: 16/04/2021\nTình trạng: sắp đến hạn")


def test_the_list_says_the_same_and_who_has_how_much(root):
    listed = json.loads(run(root, "--format", "json", "--all"))
    states = {(line["rule"], line["start"]): line["state"] for line in listed["deadlines"]}
    # The first quarter's report was due on Wednesday 7 April.
    assert states == {
        ("van-ban", "2021-04-16"): "near", ("van-ban", "2021-01-04"): "overdue", ("hop", "2021-01-30"): "open",
        ("quy", "2021-03-31"): "late", ("quy", "2021-06-30"): "open", ("nam", "2021-01-01"): "open"}
    people = {line["member"]: line for line in listed["byMember"]}
    assert {name: (line["next"], line["overdue"], line["late"]) for name, line in people.items()} == {
        "truong-ban": ("2021-02-03", 1, 0), "thuong-truc": ("2021-05-04", 0, 1)}
    text = run(root).decode()
    assert "Theo người\n" in text and "sớm nhất 04/05/2021" in text
    assert "Theo người" not in run(root, "--by", "truong-ban").decode()


def test_the_repository_keeps_what_law_and_regulation_say():
    def own(now: str, *options: str) -> dict:
        command = [os.environ["BIENTAP"], "deadlines", "--root", REPOSITORY, "--now", now, "--format", "json", *options]
        return json.loads(subprocess.run(command, capture_output=True, timeout=60, check=True).stdout)

    found = {line["rule"]: line for line in own("2021-02-01T08:00:00+07:00")["deadlines"]}
    # 10 February 2021 to 16 February are the days off of Tết.
    assert found["hop-thuong-ky"]["due"] == "2021-02-17"
    assert found["bao-cao-nd43"]["due"] == "2021-11-30"
    assert all(line["state"] != "overdue" for line in found.values())
    posted = own("2021-02-01T08:00:00+07:00", "--all")["deadlines"]
    assert {line["state"] for line in posted if line["rule"] == "van-ban-cua-phuong"} == {"met"}
    # The decree is no longer law, and the ward is no longer there.
    assert not [line for line in own("2027-01-01T08:00:00+07:00")["deadlines"] if line["state"] in ("overdue", "near", "unknown")]
