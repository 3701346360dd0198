#!/usr/bin/env python3
"""Asks the search of a built site in Chromium, and says what each query loads (compressed bytes) and how long it takes.

The site is built with `--compress`; `search.py` makes one of 10,000 articles. Each query is asked by a browser that has nothing
stored, on a processor slowed down six times. Exit status: 1 when a query loads more than 60,000 bytes or the page is busy for a
second; the time until results stand there also depends on what else the machine does.
"""

import argparse
import html
import re
import statistics
import sys
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from served import Served

LIMIT, SECONDS, SLOWER = 60_000, 1.0, 6
QUERIES = [
    "phường", "và", "cho", "người dân", "nguoi dan", "thủ tục hành chính", "thu tuc hanh chinh", "dat dai", "ngày chủ nhật xanh",
    "lop day boi mua he", "9959", "tin số 170", "170/QĐ-UBND", "ubnd", "UBND phường", "a", "h", "xoanmai", "nguoif daan",
    "thutuchanhchinh", "ngwoi dann", "thu tcu hahn chinh", "chợ chính", "hoà", "10/11/2020", "2026", "0", "\"ngày hội\"!?", "😀",
    "thủ tục làm giấy khai sinh cho con cần những gì",
    "muon lam lai can cuoc cong dan thi den dau trong phuong vao ngay nao",
    "chợ sân trường hồ mưa bóng sách rác heo bơi đèn mương quỹ cờ hội đội",
    "tổ chức lớp buổi đợt tuần ngày hội việc phiên đêm giải chương trình phong trào",
]
FILTERED = ["?q=ph%C6%B0%E1%BB%9Dng+x%C3%A3&muc=3&nam=2024", "?chude=dat+dai", "?q=nguoi+dan&chude=moi+truong&tacgia=van+phong&tu=2021-01-01",
            "?tieude=ngay+chu+nhat+xanh+nha+van+hoa", "?nam=2023", "?q=thu+tuc&loai=tin%2C+b%C3%A0i&coquan=phuong"]


class Asked:
    """A search page in a context of its own."""

    def __init__(self, browser: Browser, served: Served, address: str = ""):
        served.sent.clear()
        self.context = browser.new_context()
        self.page = self.context.new_page()
        self.session = session = self.context.new_cdp_session(self.page)
        session.send("Performance.enable")
        session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        self.served = served
        self.page.goto(f"{served.address}tim-kiem/{address}")

    def busy_seconds(self) -> float:
        metrics = self.session.send("Performance.getMetrics")["metrics"]
        return next(metric["value"] for metric in metrics if metric["name"] == "TaskDuration")

    def ready(self) -> None:
        self.page.wait_for_function("/kết quả|nhiều từ nhất/.test(document.getElementById('tim_tinh_trang').textContent)")

    def loaded(self) -> int:
        """The bytes of all that came after the page, once nothing more comes."""
        before = -1
        while before != self.served.bytes:
            before = self.served.bytes
            self.page.wait_for_timeout(700)
        return sum(size for path, size in self.served.sent
                   if not re.search(r"/assets/|tim-kiem/(\?|$)", path))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.context.close()


def by_enter(browser: Browser, served: Served, query: str) -> tuple[int, float, float]:
    """Bytes, seconds until the results stand there, and how long of these the page was busy, with drawing."""
    with Asked(browser, served) as asked:
        before = asked.busy_seconds()
        seconds = asked.page.evaluate(ENTER, query) / 1000
        busy = asked.busy_seconds() - before
        return asked.loaded(), seconds, busy


# Asks as a person does who pastes a text and presses Enter; gives the milliseconds until the results stand there.
ENTER = """query => new Promise((done) => {
  const field = document.getElementById('tim_q'), status = document.getElementById('tim_tinh_trang'), start = performance.now();
  new MutationObserver(() => { if (/kết quả|nhiều từ nhất/.test(status.textContent)) done(performance.now() - start); })
    .observe(status, { childList: true, characterData: true, subtree: true });
  field.focus();
  field.value = query;
  field.form.requestSubmit();
})"""


def by_address(browser: Browser, served: Served, address: str) -> int:
    with Asked(browser, served, address) as asked:
        asked.ready()
        return asked.loaded()


def by_typing(browser: Browser, served: Served, query: str, delay: int) -> int:
    with Asked(browser, served) as asked:
        asked.page.get_by_label("Từ cần tìm").press_sequentially(query, delay=delay)
        asked.ready()
        return asked.loaded()


def pasted(folder: Path) -> list[str]:
    """Titles and paragraphs of the site itself."""
    pages = sorted(folder.glob("*/20*/*/index.html"))
    found = []
    for page in pages[:: max(1, len(pages) // 6)][:6]:
        text = page.read_text(encoding="utf-8")
        found.append(html.unescape(re.search(r"<h1[^>]*>(.*?)</h1>", text, re.S)[1]).strip())
        found.append(html.unescape(re.sub("<[^>]+>", "", max(re.findall(r"<p>([^<]{80,})</p>", text.split("<article")[-1]), key=len, default=text[:0]))).strip())
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("site", type=Path, help="the output of a build with --compress")
    parser.add_argument("--chromium", default="/usr/bin/chromium", help="the browser (default: %(default)s)")
    options = parser.parse_args()
    weights, times, busies = [], [], []

    def note(weight: int, query: str, seconds: str = "") -> None:
        weights.append(weight)
        print(f"{weight:7,} B  {seconds:15}  {query[:90]}", flush=True)

    with sync_playwright() as play, Served(options.site) as served:
        browser = play.chromium.launch(executable_path=options.chromium, args=["--no-sandbox"])
        for query in QUERIES + pasted(options.site):
            weight, seconds, busy = by_enter(browser, served, query)
            times.append(seconds)
            busies.append(busy)
            note(weight, query, f"{seconds:.2f} s ({busy:.2f} s)")
        for address in FILTERED:
            note(by_address(browser, served, address), address)
        for query in ("thu tuc hanh chinh", "ngày hội văn hóa"):
            for delay in (80, 450):
                note(by_typing(browser, served, query, delay), f"{query} (a letter each {delay} ms)")
        browser.close()
    print(f"{len(weights)} queries: at most {max(weights):,} bytes, median {statistics.median(weights):,.0f}; "
          f"at most {max(times):.2f} s, median {statistics.median(times):.2f} s, of which the page is busy "
          f"at most {max(busies):.2f} s, median {statistics.median(busies):.2f} s, {SLOWER} times slowed down")
    return 0 if max(weights) <= LIMIT and max(busies) < SECONDS else 1


if __name__ == "__main__":
    sys.exit(main())
