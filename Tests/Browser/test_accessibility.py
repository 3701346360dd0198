"""WCAG 2.2 AA by axe-core: every kind of page, in every colour scheme, at three widths.

`make accessibility` also writes the outcome to a file, from which the theme makes its statement.
"""

import json
import os
from datetime import date
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe

SCHEMES = {
    "sáng": {"color_scheme": "light", "contrast": "no-preference", "forced_colors": "none"},
    "tối": {"color_scheme": "dark", "contrast": "no-preference", "forced_colors": "none"},
    "tương phản cao": {"color_scheme": "light", "contrast": "more", "forced_colors": "none"},
    "tối tương phản cao": {"color_scheme": "dark", "contrast": "more", "forced_colors": "none"},
    "màu bắt buộc của hệ điều hành": {"color_scheme": "dark", "contrast": "more", "forced_colors": "active"},
}
WIDTHS = (320, 768, 1280)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# What is published as the outcome was looked at in whole: every rule in every scheme at every width.
IS_WHOLE = "ACCESSIBILITY_RESULT" in os.environ
# Otherwise what a colour scheme can change; everything else is the same in each and looked at in the first.
OF_COLOUR = ["color-contrast", "link-in-text-block"]
ASK = """async only => {
    const answer = await axe.run({resultTypes: ['violations'], runOnly: only, elementRef: false});
    return answer.violations.map(found => [found.id, found.nodes[0].html.slice(0, 200)]);
}"""


def violations(page):
    """What axe finds on a page with everything opened that can be opened."""
    page.evaluate(Axe().axe_script)
    page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true })")
    for number, (scheme, media) in enumerate(SCHEMES.items()):
        page.emulate_media(**media)
        is_brief = number > 0 and not IS_WHOLE
        only = {"type": "rule", "values": OF_COLOUR} if is_brief else {"type": "tag", "values": RULES}
        for width in WIDTHS[-1:] if is_brief else WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            for found, html in page.evaluate(ASK, only):
                yield scheme, width, found, html


def test_axe_finds_nothing_on_any_kind_of_page(visit, served):
    pages = sorted({TITLES[kind.split()[0]] for kind in served.kinds})
    found, tool, browser = [], "", ""
    page = visit("")
    for path in served.tour(page, "tim-kiem/?q=tuong+tuong"):
        if "?" in path:
            page.locator("ol.found h3").first.wait_for()
        found += [(path, *violation) for violation in violations(page)]
        tool = f"axe-core {page.evaluate('axe.version')}"
        browser = f"Chromium {page.context.browser.version}"
    write(tool, browser, pages, len(found))
    assert found == []


def write(tool: str, browser: str, pages: list[str], violations: int) -> None:
    if target := os.environ.get("ACCESSIBILITY_RESULT"):
        result = {
            "version": 1, "date": date.today().isoformat(), "tool": tool, "browser": browser,
            "pages": pages, "schemes": list(SCHEMES), "widths": [str(width) for width in WIDTHS],
            "violations": violations,
        }
        Path(target).write_text(json.dumps(result, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


TITLES = {
    "access": "tiếp cận thông tin", "accessibility": "khả năng tiếp cận", "article": "tin, bài và hồ sơ",
    "board": "Ban biên tập", "conformance": "tình hình tuân thủ", "facet": "danh sách theo giá trị", "home": "trang chủ",
    "search-letter": "danh sách theo chữ cái", "not-found": "báo không tìm thấy", "notice": "báo đã gỡ",
    "open-data": "dữ liệu mở", "quarter": "danh mục theo quý", "register": "trang của sổ", "search": "tìm kiếm",
    "section": "chuyên mục", "sitemap": "sơ đồ trang", "statistics": "thống kê", "subject": "chủ đề",
}


def test_no_page_is_moved_sideways_at_four_hundred_percent(visit, served):
    page = visit("", viewport={"width": 320, "height": 700})
    for path in served.tour(page):
        page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true })")
        for size in ("", "large", "larger"):
            page.evaluate("size => { document.documentElement.dataset.size = size }", size)
            assert page.evaluate("document.documentElement.scrollWidth") <= 320, (path, size)
