"""What WCAG 2.2 asks beyond axe: sizes of targets, wide spacing, order, and ways by keyboard alone."""

import pytest
from playwright.sync_api import expect

OPEN = "document.querySelectorAll('details').forEach(part => { part.open = true })"

# Links within a sentence are as high as its lines (2.5.8, “inline”).
SMALL = """() => [...document.querySelectorAll('a[href], button, input, select, summary')]
    .filter(part => part.checkVisibility({visibilityProperty: true}) && !part.disabled && !part.closest('.skip'))
    .filter(part => {
        const block = part.closest('p, li, dd, td, th, figcaption, blockquote, caption');
        const words = block ? block.textContent.trim().length : 0;
        return !block || !part.matches('a') || words === part.textContent.trim().length;
    })
    .map(part => [part.getBoundingClientRect(), part])
    .filter(([box]) => Math.round(box.width * 10) < 240 || Math.round(box.height * 10) < 240)
    .map(([box, part]) => `${Math.round(box.width)} x ${Math.round(box.height)} ${part.outerHTML.slice(0, 150)}`)"""


def test_what_is_pressed_is_large_enough(visit, served):
    page = visit("", viewport={"width": 320, "height": 700})
    small = {}
    for path in served.tour(page):
        page.evaluate(OPEN)
        small[path] = page.evaluate(SMALL)
    assert {path: parts for path, parts in small.items() if parts} == {}


# 1.4.12: lines, paragraphs, letters and words as far apart as a reader may set them.
SPACED = """() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
        p { margin-bottom: 2em !important; }`);
    document.adoptedStyleSheets = [sheet];
}"""
CUT = """() => [...document.querySelectorAll('body *')]
    .filter(part => part.checkVisibility() && !part.closest('.sr, svg, thead'))
    .filter(part => !['visible', 'auto'].includes(getComputedStyle(part).overflowY) && !part.closest('.crumbs li:last-child'))
    .filter(part => !part.matches('input, select, button, audio'))
    .filter(part => part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1)
    .map(part => part.outerHTML.slice(0, 150))"""


def test_wide_spacing_loses_nothing(visit, served):
    page = visit("", viewport={"width": 320, "height": 700})
    for path in served.tour(page):
        page.evaluate(OPEN)
        page.evaluate(SPACED)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, path
        assert page.evaluate(CUT) == [], path


def test_the_focus_goes_in_the_order_of_the_text(visit, served):
    page = visit("", viewport={"width": 1280, "height": 800})
    for path in served.tour(page):
        assert page.evaluate("""() => [...document.querySelectorAll('*')].filter(part => {
            const style = getComputedStyle(part);
            return part.tabIndex > 0 || !['', '0'].includes(style.order) || style.flexDirection.endsWith('reverse');
        }).map(part => part.outerHTML.slice(0, 150))""") == [], path


def test_every_table_says_what_it_is_and_heads_its_columns(served, own):
    for site in (served.site, own.site):
        for path, page in site.pages.items():
            for table in page.tree.xpath("//table"):
                name = table.xpath("string(caption)").strip() or table.getparent().get("aria-label", "")
                assert name, path
                assert table.xpath("./thead//th"), path
                assert not table.xpath(".//th[not(@scope)]"), path


def test_pages_mark_the_place_where_they_are(served):
    for path, page in served.site.pages.items():
        if page.kind in ("redirect", "notice"):
            continue
        assert len(page.tree.xpath("//main/preceding::*[@aria-current='page']")) == 1, path


@pytest.mark.parametrize("suffix", ["css", "js", "html"])
def test_nothing_starts_by_itself(served, suffix):
    for name in served.site.files:
        if not name.endswith("." + suffix):
            continue
        if suffix == "html":
            tree = served.site.pages[name.removesuffix("index.html")].tree
            assert not tree.xpath("//marquee | //blink | //*[@autoplay] | //*[@autofocus]"), name
        else:
            text = (served.site.output / name).read_text(encoding="utf-8")
            assert not any(word in text for word in ("@keyframes", "transition", "animation", ".animate(")), name


def tab_to(page, selector: str) -> None:
    """Presses Tab until something that matches has the focus."""
    for _ in range(150):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(selector)


@pytest.mark.parametrize("scripts", [True, False])
def test_a_reader_comes_from_the_home_page_to_an_article_and_a_result_by_keyboard(visit, scripts):
    page = visit("", java_script_enabled=scripts, viewport={"width": 1280, "height": 800})
    tab_to(page, ".menu summary")
    page.keyboard.press("Enter")
    tab_to(page, ".menu li a[href$='/tin-tuc/']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/tin-tuc/")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    tab_to(page, "main .cards h3 a")
    title = page.evaluate("document.activeElement.textContent")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text(title)
    tab_to(page, ".banner input")
    page.keyboard.type("tuong tuong")
    page.keyboard.press("Enter")
    page.wait_for_url("**/tim-kiem/?q=tuong+tuong")
    if scripts:
        expect(page.locator("ol.found h3").first).to_be_visible()
        tab_to(page, "ol.found h3 a")
    else:
        tab_to(page, "main .letters a")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).not_to_have_text("Tìm kiếm")


def test_without_scripts_what_was_asked_for_is_still_offered_by_letters(visit):
    page = visit("tim-kiem/?q=van+ban", java_script_enabled=False)
    expect(page.locator("main .letters a").first).to_be_visible()


# Rows below each other on telephones (the script gives each cell the heading of its column).
def test_the_rows_of_a_register_fit_a_telephone_and_keep_their_roles(visit):
    page = visit("van-ban/", viewport={"width": 360, "height": 800})
    region = page.locator(".register .table")
    assert region.evaluate("part => part.scrollWidth <= part.clientWidth")
    heads = page.get_by_role("columnheader").all_inner_texts()
    row = page.get_by_role("row").nth(1)
    assert row.get_by_role("rowheader").count() == 1
    labels = row.get_by_role("cell").evaluate_all("cells => cells.map(cell => cell.dataset.label)")
    assert labels == heads[1:] and len(labels) >= 3
    before = "cell => getComputedStyle(cell, '::before').content"
    assert labels[0] in row.get_by_role("cell").first.evaluate(before)
    page.set_viewport_size({"width": 1280, "height": 800})
    assert row.get_by_role("cell").first.evaluate(before) == "none"


def test_without_scripts_wide_tables_scroll_in_their_frame(visit):
    page = visit("van-ban/", java_script_enabled=False, viewport={"width": 320, "height": 800})
    page.locator(".register .table").focus()
    assert page.locator(".register .table").evaluate("part => getComputedStyle(part).overflowX") == "auto"
