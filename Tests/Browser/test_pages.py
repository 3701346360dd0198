"""What a reader does with the pages: by keyboard, without scripts, on paper, on a slow line."""

import gzip
import re
import subprocess

import pytest
from playwright.sync_api import expect

MOST = 40_000


def test_every_page_with_all_it_loads_is_small(served):
    site = served.site
    weights = {name: len(gzip.compress((site.output / name).read_bytes(), 6)) for name in site.files}
    for path, page in site.pages.items():
        own = len(gzip.compress(page.text.encode(), 6))
        loaded = {
            address.removeprefix(site.base)
            for tag, address in page.links() if tag in ("link", "script") and address.startswith(f"{site.base}assets/")
        }
        assert loaded, path
        assert own + sum(weights[name] for name in loaded) <= MOST, path


def focused(page) -> dict:
    return page.evaluate("""() => {
        const element = document.activeElement, style = getComputedStyle(element), box = element.getBoundingClientRect();
        const top = document.elementFromPoint(box.x + Math.min(box.width, 20) / 2, box.y + box.height / 2);
        return {
            tag: element.tagName, text: element.textContent.trim().slice(0, 40), href: element.getAttribute('href'),
            outline: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0,
            seen: box.width > 0 && box.bottom > 0 && box.top < innerHeight,
            free: !top || element.contains(top) || top.contains(element),
        };
    }""")


@pytest.mark.parametrize("kind", ["home", "article record", "section filter", "search"])
@pytest.mark.parametrize("width", [360, 1280])
def test_whatever_has_the_focus_is_seen(visit, served, kind, width):
    page = visit(served.kinds.get(kind) or served.kinds[kind.split()[0]], viewport={"width": width, "height": 800})
    page.keyboard.press("Tab")
    assert focused(page)["href"] == "#noi_dung"
    places = []
    for _ in range(60):
        place = focused(page)
        if place["tag"] == "BODY":
            break
        assert place["outline"] and place["seen"] and place["free"], place
        places.append(place)
        page.keyboard.press("Tab")
    assert len(places) > 15


@pytest.mark.parametrize("scripts", [True, False])
def test_the_menu_opens_by_keyboard(visit, served, scripts):
    page = visit("", java_script_enabled=scripts, viewport={"width": 360, "height": 800})
    links = page.locator(".menu details li a")
    expect(links.first).to_be_hidden()
    page.locator(".menu summary").focus()
    page.keyboard.press("Enter")
    expect(links.first).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator(".crumbs, .home")).to_have_count(1)
    assert page.url != served.base


def test_without_scripts_every_kind_of_page_shows_its_text(visit, served):
    for kind, path in served.kinds.items():
        page = visit(path, java_script_enabled=False)
        expect(page.locator("h1")).to_be_visible()
        expect(page.locator(".tools")).to_be_hidden()
        if kind.endswith("filter"):
            expect(page.locator("form.filter")).to_be_hidden()
        if kind.startswith("article"):
            expect(page.locator(".body")).to_be_visible()
        page.close()


def test_the_chosen_size_of_the_text_is_kept_on_the_device(visit, served):
    page = visit("")
    size = "parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)"
    before = page.evaluate(size)
    page.get_by_role("button", name="Cỡ chữ rất lớn").click()
    assert page.evaluate(size) == pytest.approx(1.45 * before, rel=0.01)
    page.goto(served.base + served.kinds["article"])
    expect(page.get_by_role("button", name="Cỡ chữ rất lớn")).to_have_attribute("aria-pressed", "true")
    page.get_by_role("button", name="Cỡ chữ thường").click()
    page.reload()
    assert page.evaluate("document.documentElement.dataset.size") is None


def test_paper_has_the_address_and_no_menu(visit, own):
    page = visit(own.kinds["article contents"], own.base)
    page.emulate_media(media="print")
    for part in (".menu", ".tools", ".toc", ".share", ".feedback", "form"):
        for found in page.locator(part).all():
            expect(found).to_be_hidden()
    expect(page.locator(".address")).to_contain_text(own.site.base)


@pytest.mark.parametrize("site, path", [
    ("example", "dau-thau/2021/duong-khong-ten/"),
    ("example", "van-ban/2021/bc-05-ket-qua-tuong-tuong/"),
    ("own", "chi-dao-dieu-hanh/2020/quy-che-hoat-dong-cua-ban-bien-tap/"),
])
def test_a_printed_page_has_its_title_text_and_address_and_nothing_to_press(visit, served, own, site, path, tmp_path):
    site = served if site == "example" else own
    page = visit(path, site.base)
    title = page.locator("h1").inner_text()
    page.pdf(path=tmp_path / "page.pdf", format="A4")
    words = " ".join(subprocess.run(
        ["pdftotext", "-layout", tmp_path / "page.pdf", "-"], capture_output=True, text=True, check=True).stdout.split())
    assert title in words and words.count(f"Địa chỉ trang: {site.site.base}") == 1
    assert path in words.replace(" ", "")
    for control in ("Sơ đồ trang", "Chia sẻ", "Mục lục", "Nghe đọc", "Gửi nhận xét", "Bài trước"):
        assert control not in words


def test_contents_lead_to_every_heading_they_name(visit, own):
    page = visit(own.kinds["article contents"], own.base)
    targets = page.locator(".toc a").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    assert len(targets) >= 4
    for target in targets:
        assert re.fullmatch(r"#[A-Za-z0-9_.:-]+", target)
        assert page.locator(f"[id='{target[1:]}']").count() == 1


def test_the_field_in_the_head_asks_the_search_page(visit, served):
    page = visit(served.kinds["article"], viewport={"width": 1280, "height": 800})
    page.locator(".banner input[name=q]").fill("tưởng tượng")
    page.keyboard.press("Enter")
    page.wait_for_url("**/tim-kiem/?q=*")
    expect(page.get_by_label("Từ cần tìm")).to_have_value("tưởng tượng")
    expect(page.locator("ol.found h3").first).to_be_visible()


def test_nothing_moves_for_who_asks_for_that(visit, served):
    page = visit("", reduced_motion="reduce")
    assert page.evaluate("document.getAnimations().length") == 0
    assert page.evaluate("""() => [...document.querySelectorAll('*')]
        .every(e => getComputedStyle(e).animationName === 'none' && parseFloat(getComputedStyle(e).transitionDuration) === 0)""")


@pytest.mark.parametrize(
    ("width", "scale", "copy"), [(360, 1, "480"), (360, 2, "800"), (360, 3, "1200"), (1280, 1, "800"), (1280, 2, "1200")])
def test_a_screen_loads_the_copy_of_a_photograph_that_is_just_large_enough(visit, width, scale, copy):
    page = visit("tin-tuc/2021/le-hoi-vi-du/", viewport={"width": width, "height": 800}, device_scale_factor=scale)
    image = page.locator("main picture img")
    image.scroll_into_view_if_needed()
    expect(image).to_have_js_property("complete", True)
    assert image.evaluate("image => image.currentSrc").endswith(f".jpg.{copy}.webp")
    assert image.evaluate("image => image.naturalWidth") > 0
