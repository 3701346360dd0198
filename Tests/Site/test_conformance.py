"""How a ward stands to its regulation and the laws: for the board, and for everybody where the ward says so."""

import json
import os
import re
import subprocess

import pytest

from builtsite import BuiltSite
from wards import MOMENTS, REPOSITORY, ward

# The clauses of the regulation of 10 November 2020, counted by hand.
ARTICLES = {
    1: [""], 2: [""], 3: ["1", "2", "3", "4"], 4: ["1a", "1b", "1c", "1d", "1e", "2a", "2b", "2c"],
    5: list("12345"), 6: list("12345678"), 7: list("123"), 8: list("1234567"), 9: list("12345678"), 10: [""],
    11: list("12"), 12: list("12"), 13: [""], 14: list("12"), 15: [""],
}
CLAUSES = [f"QC Đ{number}" + (f".{part}" if part else "") for number, parts in ARTICLES.items() for part in parts]


def run(root, moment: str, format: str) -> str:
    command = [os.environ["BIENTAP"], "report", "--kind", "conformance", "--root", root, "--now", moment, "--format", format]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout


@pytest.fixture(scope="module")
def own() -> dict:
    return json.loads(run(REPOSITORY, MOMENTS["own"], "json"))


def entries(report: dict) -> list[dict]:
    return [entry for group in report["groups"] for entry in group["entries"]]


def test_every_clause_of_the_regulation_is_judged_once(own):
    found = [entry["clause"] for entry in own["groups"][0]["entries"]]
    assert [clause for clause in found if clause in CLAUSES] == CLAUSES
    # What else stands there are articles that rules cite as a whole.
    assert all(re.fullmatch(r"QC Đ\d+", clause) for clause in set(found) - set(CLAUSES))


def test_each_state_has_its_ground(own):
    for entry in entries(own):
        assert entry["content"].strip(), entry
        match entry["state"]:
            case "unmet": assert entry["items"]
            case "met": assert not entry["items"]
            case "undecidable": assert entry["remark"].strip() and not entry["items"]
            case other: raise AssertionError(other)
    counts = {state: sum(entry["state"] == state for entry in entries(own)) for state in own["counts"]}
    assert counts == own["counts"] and counts["met"] and counts["undecidable"]


def test_every_document_that_the_settings_cite_is_there(own):
    import yaml

    settings = yaml.safe_load((REPOSITORY / "site.yml").read_text(encoding="utf-8"))
    titles = [group["title"] for group in own["groups"]] + [entry["content"] for entry in entries(own)]
    for document in settings["documents"]:
        if document.get("cite"):
            assert any(document["title"] in title for title in titles), document["id"]


def test_a_clause_is_not_met_where_the_check_complains(own):
    command = [os.environ["BIENTAP"], "check", "--root", REPOSITORY, "--now", MOMENTS["own"], "--format", "json"]
    findings = json.loads(subprocess.run(command, capture_output=True, text=True, timeout=60).stdout)["findings"]
    broken = {basis for finding in findings if finding["severity"] != "note" for basis in finding["basis"]}
    laws = {entry["clause"] for group in own["groups"][3:] for entry in group["entries"] if entry["state"] == "unmet"}
    assert laws == {basis for basis in broken if not basis.startswith("QC ")}


def test_the_paper_opens_as_a_page(own):
    text = run(REPOSITORY, MOMENTS["own"], "html")
    assert "Độc lập - Tự do - Hạnh phúc" in text and "QC Đ12.1" in text and "<script" not in text


@pytest.fixture(scope="module")
def shown(tmp_path_factory) -> BuiltSite:
    root = ward("example", tmp_path_factory.mktemp("conformance") / "ward")
    settings = (root / "site.yml").read_text(encoding="utf-8")
    assert "\nreports:" not in settings
    (root / "site.yml").write_text(settings + "\nreports: {conformance_page: true}\n", encoding="utf-8")
    command = [os.environ["BIENTAP"], "build", "--root", root, "--now", MOMENTS["example"]]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    return BuiltSite(root, root / "public")


def test_nobody_sees_the_page_unless_the_ward_says_so(site):
    assert "tuan-thu/" not in site.pages
    assert not any("tuan-thu" in address for page in site.pages.values() for _, address in page.links())


def test_the_page_says_of_each_clause_what_the_board_reads(shown):
    page = shown.pages["tuan-thu/"]
    rows = [["".join(cell.itertext()) for cell in row][:3] for row in page.tree.xpath("//main//tbody/tr")]
    report = json.loads(run(shown.root, MOMENTS["example"], "json"))
    words = {"met": "đạt", "unmet": "chưa đạt", "undecidable": "không xét được bằng chương trình"}
    assert rows == [[entry["clause"], entry["content"], words[entry["state"]]] for entry in entries(report)]
    assert all(shown.base + "tuan-thu/" in {url for _, url in other.links()} for other in shown.pages.values())
    assert page.meta("DC.Date") == ["2021-06-01"]


def test_the_page_tells_nothing_of_what_is_not_public(shown):
    page = shown.pages["tuan-thu/"]
    assert not re.search(r"content/|site\.yml:\d|\.md\b", page.text)
    links = [url for _, url in page.links() if shown.is_internal(url)]
    assert all(shown.file(url) for url in links)
