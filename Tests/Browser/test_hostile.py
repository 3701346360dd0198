"""Hostile strings in every field: nothing runs, nothing leaves its attribute, and the browser is the judge.

A dialog, a navigation, a request for what the site does not have, an error of a script, or an element that the harmless
twin does not have is a failure, with the policy of the servers and without it.
"""

import csv
import functools
import http.server
import io
import json
import re
import threading
from urllib.parse import quote, unquote, urlsplit

import pytest
from hostileward import ADDRESSES, BREAKOUTS, FORMULAS, make
from lxml import etree
from playwright.sync_api import expect
from wards import REPOSITORY

PREFIX = "/phuong-vi-du/"
# As the ready configuration of the servers has it.
POLICY = re.search("Content-Security-Policy: (default-src 'none'; script.*)", (REPOSITORY / "docs/server/_headers").read_text())[1]
QUERIES = [
    *BREAKOUTS, *ADDRESSES[:7], *FORMULAS, "<mark>", "\u202e\u200b\ufeff", "\ud83d", "đ" * 300, "%", "%E0%A4%A", "\t\r\n", "a" * 24 + " b",
    "\u0000", "..", "../../../etc/passwd", "\\", "0" * 50, "1e999", "-0", "hasOwnProperty valueOf", "🏳️‍🌈", "İ ß ſ ŉ ǰ", "ＵＢＮＤ",
]
# How many pages of a kind are looked at in each section, for articles hold what is theirs alone.
MOST = {"article": 3}
PARAMETERS = ["q", "muc", "nam", "loai", "tieude", "tacgia", "coquan", "chude", "tu", "den", "__proto__", "constructor", "id"]

# What no page may hold, wherever it came from.
JUDGE = """() => {
  const wrong = [], counts = {};
  for (const element of document.querySelectorAll("*")) {
    const names = element.getAttributeNames().sort(), tag = element.localName;
    if (!element.closest(".body, .toc")) {
      const kind = `${tag} ${names.join(" ")}`;
      counts[kind] = (counts[kind] || 0) + 1;
    }
    if (/^(iframe|frame|object|embed|base|applet|portal|style|template|foreignobject|set|animate)$/i.test(tag)) wrong.push(tag);
    if (tag === "script" && !element.getAttribute("src")) {
      if (element.type !== "application/ld+json") wrong.push("script");
    }
    for (const name of names) {
      const value = element.getAttribute(name);
      if (/^on|^style$|^srcdoc$|^formaction$|^xlink/i.test(name)) wrong.push(`${tag} ${name}`);
      if (/^(href|src|action|poster|data|cite|ping)$/.test(name)) {
        const address = new URL(value, document.baseURI);
        if (!/^(https?|mailto|tel):$/.test(address.protocol)) wrong.push(`${tag} ${name}=${value}`);
        if (tag !== "a" && !/canonical|license|schema/.test(element.rel || "") && address.host !== location.host
          && address.host !== "tinh.example") wrong.push(`${tag} ${name}=${value}`);
      }
    }
  }
  const ids = [...document.querySelectorAll("[id]")].map((one) => one.id);
  ids.forEach((id, index) => { if (ids.indexOf(id) !== index) wrong.push(`id ${id} twice`); });
  if (document.querySelectorAll("main").length !== 1) wrong.push("main");
  if (document.querySelector("head > :not(meta, title, link, script)")) wrong.push("head");
  return {wrong, counts, title: document.title};
}"""


class Server(http.server.SimpleHTTPRequestHandler):
    policy = ""

    def translate_path(self, path):
        return super().translate_path("/" + path.removeprefix(PREFIX))

    def end_headers(self):
        if self.policy:
            self.send_header("Content-Security-Policy", self.policy)
        super().end_headers()

    def log_message(self, *_):
        pass


class Visitor:
    """Opens pages of one folder and writes down what should not be."""

    def __init__(self, browser, folder, policy: str):
        self.folder, self.faults = folder, []
        handler = type("Handler", (Server,), {"policy": policy})
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=folder))
        self.thread = threading.Thread(target=self.server.serve_forever)
        self.thread.start()
        self.base = f"http://127.0.0.1:{self.server.server_port}{PREFIX}"
        self.context = browser.new_context(accept_downloads=False)
        self.page = self.context.new_page()
        self.page.on("dialog", lambda dialog: (self.fault(f"dialog {dialog.message}"), dialog.dismiss()))
        self.page.on("pageerror", lambda error: self.fault(f"error {error}"))
        self.page.on("console", lambda message: self.fault(message.text) if message.type == "error" else None)
        self.page.on("request", self.request)
        self.page.on("framenavigated", self.navigated)
        self.context.on("page", lambda page: self.fault("a window") if page != self.page else None)
        self.wanted = None

    def fault(self, text: str) -> None:
        self.faults.append((self.wanted, text[:300]))

    def request(self, request) -> None:
        path = unquote(urlsplit(request.url).path).removeprefix(PREFIX)
        file = self.folder / path
        if not request.url.startswith(self.base) or not (file.is_file() or (file / "index.html").is_file()):
            self.fault(f"request {request.url}")

    def navigated(self, frame) -> None:
        if urlsplit(frame.url)._replace(query="", fragment="").geturl() != self.base + quote(self.wanted.split("?")[0]):
            self.fault(f"went to {frame.url}")

    def visit(self, path: str, query: str = "") -> dict:
        self.wanted = path
        self.page.goto(self.base + quote(path) + query)
        return self.page.evaluate(JUDGE)

    def stop(self) -> None:
        self.context.close()
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    return make(tmp_path_factory.mktemp("hostile") / "wards")


@pytest.fixture
def visitor(chromium):
    visitors = []

    def open_site(folder, policy=""):
        visitors.append(Visitor(chromium, folder, policy))
        return visitors[-1]

    yield open_site
    for one in visitors:
        one.stop()
    assert [fault for one in visitors for fault in one.faults] == []


def paths(site) -> list[str]:
    """Pages of every kind in every section; former addresses lead elsewhere."""
    found, counts = [], {}
    for path, page in site.pages.items():
        kind = page.kind, path.split("/")[0], "hiem-" in path
        counts[kind] = counts.get(kind, 0) + 1
        if page.kind != "redirect" and counts[kind] <= MOST.get(page.kind, 1):
            found.append(path)
    return found


def test_payloads_stand_in_most_fields(pair):
    shapes = {}
    for place in pair.places:
        shapes.setdefault(place.path, []).append(bool(place.shape))
    hostile = {path for path, found in shapes.items() if any(found)}
    assert {("title",), ("creator",), ("description",), ("subject",), ("source", "name"), ("site", "title"),
            ("site", "description"), ("agency", "name"), ("sections", "title"), ("board", "members", "name"),
            ("alert", "title"), ("outages", "reason"), ("document", "signer"), ("event", "place"), ("question", "answered_by"),
            ("contact", "office"), ("project", "aim"), ("procedure", "steps"), ("access", "items", "title")} <= hostile
    assert len(hostile) > len(shapes) * 2 / 3, sorted(set(shapes) - hostile)


def test_no_page_runs_or_holds_what_the_theme_does_not_make(pair, visitor):
    hostile, twin = visitor(pair.hostile.output), visitor(pair.twin.output)
    common, differing = 0, []
    for path in paths(pair.hostile):
        found = hostile.visit(path)
        assert found["wrong"] == [], path
        if path in pair.twin.pages and "chu-de/" not in path and not path.startswith("tim-kiem/"):
            common += 1
            harmless = twin.visit(path)["counts"]
            more = {kind: count for kind, count in found["counts"].items() if count > harmless.get(kind, 0)}
            # Long labels of a chart are broken into lines.
            differing += [(path, kind) for kind in more if kind != "text class dominant-baseline x y"]
            # What is no address gets no link.
            differing += [(path, kind) for kind in harmless if kind not in found["counts"] and kind != "a href"]
    assert differing == []
    assert common > 40


def test_drafts_with_refused_markdown_run_nothing(pair, visitor):
    drafts = visitor(pair.hostile.root / "drafts")
    pages = [path for path in sorted((pair.hostile.root / "drafts").glob("tin-tuc/*/hiem-*/")) if path.is_dir()]
    assert len(pages) == 2 * len(BREAKOUTS)
    for page in pages:
        assert drafts.visit(str(page.relative_to(drafts.folder)) + "/")["wrong"] == [], page
        assert drafts.page.locator(".body :is(script, iframe, style, svg, form, input, math, object)").count() == 0, page


def test_under_the_policy_nothing_is_even_tried(pair, visitor):
    site, kinds = visitor(pair.hostile.output, POLICY), set()
    for path in paths(pair.hostile):
        kind = pair.hostile.pages[path].kind, path.split("/")[0]
        if kind not in kinds:
            kinds.add(kind)
            site.visit(path)


def asked(page) -> None:
    expect(page.locator("#tim_tinh_trang")).to_contain_text(re.compile("kết quả|nhiều từ nhất|tải được"))
    expect(page.locator("#tim_tinh_trang")).not_to_contain_text("Chưa tải được")


@pytest.mark.parametrize("query", QUERIES, ids=range(len(QUERIES)))
def test_queries_in_the_box_and_in_the_address(pair, visitor, query):
    site = visitor(pair.hostile.output)
    parts = query.encode("utf-8", "surrogatepass")
    address = "&".join(f"{name}={quote(parts)}" for name in PARAMETERS)
    assert site.visit("tim-kiem/", f"?{address}#{quote(parts)}")["wrong"] == []
    box = site.page.get_by_label("Từ cần tìm")
    box.fill("lễ hội " + query.replace("\0", "").encode("utf-8", "replace").decode())
    box.press("Enter")
    asked(site.page)
    assert site.page.evaluate(JUDGE)["wrong"] == []


def test_hostile_results_and_passages_are_texts(pair, visitor):
    site = visitor(pair.hostile.output)
    site.visit("tim-kiem/")
    for query in ("script alert", "onerror", "img src", "javascript", "hiem", "vi du", "prototype", "khoi tao", "dung san", "le hoi"):
        site.page.get_by_label("Từ cần tìm").fill(query)
        site.page.get_by_role("button", name="Tìm", exact=True).click()
        expect(site.page.locator("ol.found h3").first).to_be_visible()
        site.page.wait_for_load_state("networkidle")
        judged = site.page.evaluate(JUDGE)
        assert judged["wrong"] == [], query
        assert site.page.locator("ol.found :not(li, h3, a, p, mark, time, span)").count() == 0, query
    # The word in question is shown as it is written.
    site.page.get_by_label("Từ cần tìm").fill("onerror")
    expect(site.page.locator("ol.found", has_text="onerror=alert(1)").first).to_be_visible()


def test_registers_filter_hostile_records_by_hostile_words(pair, visitor):
    site = visitor(pair.hostile.output)
    filtered = [path for path in paths(pair.hostile) if pair.hostile.pages[path].tree.xpath("//form[@class='filter']")]
    assert len(filtered) >= 5
    for path in filtered:
        site.visit(path)
        for words in ("script", "alert", "<img src=x onerror=alert(1)>", "__proto__", "{{pageTitle}}", "\\ ' \" `"):
            site.page.locator("form.filter input").fill(words)
            expect(site.page.locator("form.filter [role=status]")).to_contain_text("kết quả")
            assert site.page.evaluate(JUDGE)["wrong"] == [], path
            assert site.page.locator("#loc_ket_qua :not(li, h3, a, p)").count() == 0


def test_feeds_and_data_can_be_read(pair):
    output = pair.hostile.output
    for file in sorted(output.rglob("*")):
        if file.suffix in (".json", ".jsonld"):
            json.loads(file.read_text(encoding="utf-8"))
        elif file.suffix in (".xml", ".svg"):
            etree.parse(str(file), etree.XMLParser(resolve_entities=False))
    assert (output / "feed.xml").is_file() or list(output.rglob("*.xml"))


def test_no_cell_of_a_table_is_a_formula(pair):
    cells = 0
    # Files that an article brings are as their author made them.
    for file in sorted(pair.hostile.output.rglob("*.csv")):
        if list(pair.hostile.root.glob(f"content/**/{file.name}")):
            continue
        rows = list(csv.reader(io.StringIO(file.read_text(encoding="utf-8-sig"), newline=""), strict=True))
        assert len({len(row) for row in rows}) <= 1, file
        for cell in (cell for row in rows for cell in row):
            cells += 1
            assert not re.match(r"[=@\t\r\n＝＋－＠]|[+-](?![\d .,]+$)", cell), (file, cell)
    assert cells > 100


@pytest.mark.parametrize("ending", ["ics", "vcf"])
def test_no_text_makes_a_line_of_a_card_or_a_calendar(pair, ending):
    def properties(file):
        # Folded lines begin with a space.
        text = file.read_bytes().decode().replace("\r\n ", "")
        lines = text.split("\r\n")
        assert not [line for line in lines if re.search("[\x00-\x08\x0a-\x1f]", line)], file
        return [re.match("[A-Z-]+", line).group() for line in lines if line]

    files = sorted(pair.hostile.output.rglob(f"*.{ending}"))
    assert files
    for file in files:
        assert properties(file) == properties(pair.twin.output / file.relative_to(pair.hostile.output)), file
