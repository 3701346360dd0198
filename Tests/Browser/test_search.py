"""The search page in a real browser: what is found, in which order, and what must never happen."""

import json
import re
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import expect
from searchsite import (  # noqa: F401
    ARTICLES, HOSTILE, PREFIX, Compressed, search_address, search_browser, search_output, search_page,
)

TITLES = {slug: title for _, slug, _, title, *_ in ARTICLES}


def ask(page, query: str) -> None:
    page.get_by_label("Từ cần tìm").fill(query)
    page.get_by_role("button", name="Tìm", exact=True).click()
    expect(page.get_by_role("status")).to_contain_text(re.compile("kết quả|nhiều từ nhất"))
    if "Không có kết quả" not in page.get_by_role("status").inner_text():
        expect(page.locator("ol.found h3").first).to_be_visible()


def titles(page) -> list[str]:
    return page.locator("ol.found h3").all_inner_texts()


QUERIES = [
    # without accents: together in the title, together in the text, scattered
    ("dat dai", ["hop-dan", "so-sach", "hoi-thi"]),
    ("DAT DAI", ["hop-dan", "so-sach", "hoi-thi"]),
    ("đất đai", ["hop-dan", "so-sach", "hoi-thi"]),
    ("đạt đài", ["hoi-thi", "hop-dan", "so-sach"]),
    ("hoà bình", ["le-hoi"]),
    ("hòa bình", ["le-hoi"]),
    ("hòa bình", ["le-hoi"]),
    ("hoa binh", ["le-hoi"]),
    ("lý lịch", ["ly-lich"]),
    ("lí lịch", ["ly-lich"]),
    ("ly lich", ["ly-lich"]),
    ("quản lí", ["so-sach"]),
    # newer above older at equal rank
    ("ubnd phường", ["lich-truc", "tiep-dan"]),
    ("ủy ban nhân dân phường", ["lich-truc", "tiep-dan"]),
    ("uỷ ban", ["lich-truc", "tiep-dan"]),
    # numbers of documents in any writing
    ("170/QĐ-UBND", ["to-cong-tac"]),
    ("170 qd ubnd", ["to-cong-tac"]),
    ("170qd", ["to-cong-tac"]),
    ("qd 170", ["to-cong-tac"]),
    ("0170/qđ", ["to-cong-tac"]),
    # title above text, though it is older
    ("môi trường", ["ve-sinh", "cay-xanh"]),
    ("moi truong", ["ve-sinh", "cay-xanh"]),
    # fields of the record, keywords, names of files
    ("người ký thử", ["to-cong-tac"]),
    ("đoàn thể", ["ve-sinh"]),
    ("don xin phep", ["mau-don"]),
]


@pytest.mark.parametrize("query, first", QUERIES)
def test_first_hits(search_page, query, first):
    ask(search_page, query)
    for place, slug in enumerate(first):
        expect(search_page.locator("ol.found h3").nth(place)).to_have_text(TITLES[slug])


def test_nothing_but_what_is_public_is_found(search_page, search_output):
    ask(search_page, "xoanmai")
    assert titles(search_page) == []
    files = b"".join(file.read_bytes() for file in (search_output / "tim-kiem/du-lieu").iterdir())
    assert b"xoanmai" not in files


def test_the_script_takes_texts_apart_as_the_program_does(search_page, search_address, search_output):
    script = next((search_output / "assets").glob("search.*.js")).read_text(encoding="utf-8")
    source = script[script.index("const LETTER"):script.index("const foldedOf")]
    table = json.loads((Path(__file__).parents[1] / "SearchTests/syllables.json").read_text(encoding="utf-8"))
    found = evaluate(search_page, source, table)
    assert found == [row["words"] for row in table]


def evaluate(page, source, table):
    # A page of its own: the policy of the site forbids to make code of texts.
    blank = page.context.new_page()
    blank.set_content("<p>")
    try:
        return blank.evaluate(
            f"(texts) => {{ {source}; return texts.map((text) => wordsOf(text).map((w) => [w.exact, w.folded])); }}",
            [row["text"] for row in table])
    finally:
        blank.close()


def test_results_appear_while_typing(search_page):
    search_page.get_by_label("Từ cần tìm").press_sequentially("moi truo", delay=20)
    expect(search_page.locator("ol.found h3").first).to_have_text(TITLES["ve-sinh"])


def test_results_have_an_address(search_page, search_address):
    ask(search_page, "moi truong")
    assert search_page.url == f"{search_address}?q=moi+truong"
    search_page.goto(f"{search_address}?q={quote('đất đai')}&nam=2021")
    expect(search_page.locator("ol.found h3").first).to_have_text(TITLES["hop-dan"])
    expect(search_page.get_by_label("Từ cần tìm")).to_have_value("đất đai")
    expect(search_page.get_by_label("Năm")).to_have_value("2021")


@pytest.mark.parametrize("query, proposed", [
    ("dat dai", "đất đai"), ("mooi truong", "môi trường"), ("môi trưòg", "môi trường"), ("hoa bihn", "hoà bình"),
    ("le hoi den", "lễ hội đền"),
])
def test_spelling_help(search_page, query, proposed):
    ask(search_page, query)
    link = search_page.locator(".did-you-mean a")
    expect(link).to_have_text(proposed)
    link.click()
    expect(search_page.locator("ol.found h3").first).to_be_visible()
    expect(search_page.locator(".did-you-mean")).to_be_hidden()


def test_words_are_marked_in_title_and_passage_which_leads_to_its_place(search_page, search_address):
    ask(search_page, "hop dinh ky")
    passage = search_page.locator("ol.found li").first.locator(".passage")
    expect(passage).to_contain_text("họp định kỳ vào ngày làm việc")
    assert passage.locator("mark").all_inner_texts() == ["họp", "định", "kỳ"]
    address = passage.locator("a").get_attribute("href")
    assert address == f"{PREFIX}van-ban/2021/to-cong-tac/#dieu-2"
    passage.locator("a").click()
    expect(search_page.locator("#dieu-2")).to_be_in_viewport()


def test_the_long_form_is_marked_for_its_abbreviation(search_page):
    ask(search_page, "ubnd phường tiếp")
    assert search_page.locator("ol.found h3").first.locator("mark").all_inner_texts() == [
        "Ủy ban nhân dân", "phường", "tiếp"]


def test_filters(search_page):
    search_page.get_by_label("Từ cần tìm").focus()
    expect(search_page.get_by_label("Chuyên mục").locator("option")).to_have_count(4)
    ask(search_page, "đặt ra")
    search_page.get_by_label("Chuyên mục").select_option(label="Văn bản")
    expect(search_page.locator("ol.found h3")).to_have_text([TITLES["to-cong-tac"]])
    search_page.get_by_label("Chuyên mục").select_option(label="mọi chuyên mục")
    search_page.get_by_label("Năm").select_option("2020")
    expect(search_page.locator("ol.found h3")).to_have_text([TITLES["ly-lich"]])
    search_page.get_by_label("Năm").select_option("")
    search_page.get_by_label("Loại").select_option(label="văn bản")
    expect(search_page.locator("ol.found h3")).to_have_text([TITLES["to-cong-tac"]])


@pytest.mark.parametrize("label, value, found", [
    ("Tiêu đề, số, ký hiệu có từ", "cay xanh", ["cay-xanh"]),
    ("Tiêu đề, số, ký hiệu có từ", "170 qd", ["to-cong-tac"]),
    ("Chủ đề", "doan the", ["ve-sinh"]),
    ("Đăng từ ngày", "2021-05-01", ["so-sach", "hoi-thi"]),
    ("Đến ngày", "2021-01-15", ["ve-sinh", "ly-lich"]),
])
def test_advanced_search_by_metadata(search_page, label, value, found):
    search_page.get_by_text("Tìm nâng cao").click()
    search_page.get_by_label(label).fill(value)
    expect(search_page.locator("ol.found h3")).to_have_text([TITLES[slug] for slug in found])


def test_creator_and_publisher_narrow_the_results(search_page):
    search_page.get_by_text("Tìm nâng cao").click()
    search_page.get_by_label("Tác giả").fill("van phong")
    expect(search_page.get_by_role("status")).to_contain_text(f"Có {len(ARTICLES)} kết quả")
    search_page.get_by_label("Cơ quan đăng").fill("phường khác")
    expect(search_page.get_by_role("status")).to_contain_text("Không có kết quả")


def test_hostile_texts_stay_texts(search_page):
    ask(search_page, "hiểm")
    item = search_page.locator("ol.found li").first
    assert item.locator("h3").inner_text() == HOSTILE
    expect(item.locator(".passage")).to_contain_text("<script>alert(3)</script>")
    assert item.locator("img, script, b").count() == 0


@pytest.mark.parametrize("query", [
    "<img src=x onerror=alert(9)>", "\"><svg onload=alert(9)>", "javascript:alert(9)", "\\ '\" ` ${alert(9)} %00 \u202e",
    "__proto__ constructor", "a" * 5000, "đ" * 23 + " " + "1" * 24, " " * 9, "😀 中文", "toString valueOf hasOwnProperty",
])
def test_hostile_queries_run_nothing(search_page, search_address, query):
    search_page.goto(f"{search_address}?q={quote(query)}")
    search_page.wait_for_timeout(300)
    ask(search_page, "đất đai")
    expect(search_page.locator("ol.found h3").first).to_have_text(TITLES["hop-dan"])


def test_slow_spelling_help_leaves_the_count_of_results_alone(search_page):
    search_page.clock.install()
    held = []
    search_page.route("**/du-lieu/words.txt*", lambda route: held.append(route))
    search_page.get_by_label("Từ cần tìm").fill("dat dai khongdauco")
    with search_page.expect_request("**/du-lieu/words.txt*"):
        search_page.get_by_role("button", name="Tìm", exact=True).click()
    search_page.clock.run_for(1000)
    expect(search_page.get_by_role("status")).to_have_text("Đang tìm …")
    held[0].continue_()
    expect(search_page.get_by_role("status")).to_contain_text("Không có trang nào đủ mọi từ")
    search_page.clock.run_for(2000)
    expect(search_page.get_by_role("status")).to_contain_text("Không có trang nào đủ mọi từ")


def test_most_words_are_found_when_no_page_has_all(search_page):
    ask(search_page, "dat dai khongdauco")
    expect(search_page.get_by_role("status")).to_contain_text("Không có trang nào đủ mọi từ")
    expect(search_page.locator("ol.found h3").first).to_have_text(TITLES["hop-dan"])


@pytest.mark.parametrize("query, meant", [
    ("ddaats ddai", "đất đai"), ("datdai", "đất đai"), ("dat daii", "đất đai"), ("moitruong", "môi trường"),
    ("moi truogn", "môi trường"),
])
def test_a_mistyped_query_shows_what_was_meant(search_page, query, meant):
    ask(search_page, query)
    expect(search_page.get_by_role("status")).to_contain_text(f"kết quả cho “{meant}”")
    expect(search_page.locator("#tim_goi_y")).to_have_text(f"Có phải bạn tìm: {meant}?")
    first = "hop-dan" if meant == "đất đai" else "ve-sinh"
    expect(search_page.locator("ol.found h3").first).to_have_text(TITLES[first])


@pytest.mark.parametrize("query, meant", [("dat dia", "đất đai"), ("đất đâi", "đất đai")])
def test_help_is_offered_where_every_word_is_known(search_page, query, meant):
    ask(search_page, query)
    expect(search_page.locator("#tim_goi_y")).to_have_text(f"Có phải bạn tìm: {meant}?")


def test_a_long_question_finds_by_its_telling_words(search_page):
    ask(search_page, "cho toi hoi ngay nao phuong to chuc hop dan ban ve dat dai vay")
    expect(search_page.locator("ol.found h3").first).to_have_text(TITLES["hop-dan"])


def test_the_word_for_number_says_nothing_before_one(search_page):
    ask(search_page, "số 170")
    expect(search_page.get_by_role("status")).to_contain_text("Có 1 kết quả")
    expect(search_page.locator("ol.found h3").first).to_have_text(TITLES["to-cong-tac"])


def test_back_goes_to_the_query_before(search_page):
    ask(search_page, "moi truong")
    expect(search_page.locator("ol.found h3").first).to_have_text(TITLES["ve-sinh"])
    ask(search_page, "dat dai")
    expect(search_page.locator("ol.found h3").first).to_have_text(TITLES["hop-dan"])
    search_page.go_back()
    expect(search_page.get_by_label("Từ cần tìm")).to_have_value("moi truong")
    expect(search_page.locator("ol.found h3").first).to_have_text(TITLES["ve-sinh"])


def test_a_failure_says_what_to_do(search_browser, search_address):
    context = search_browser.new_context()
    page = context.new_page()
    page.route("**/du-lieu/**", lambda route: route.abort())
    page.goto(f"{search_address}?q=dat+dai")
    expect(page.get_by_role("status")).to_contain_text("Hãy kiểm tra kết nối rồi bấm “Tìm”")
    expect(page.get_by_role("heading", name="Theo chữ cái đầu")).to_be_visible()
    page.unroute("**/du-lieu/**")
    page.get_by_role("button", name="Tìm", exact=True).click()
    expect(page.locator("ol.found h3").first).to_have_text(TITLES["hop-dan"])
    context.close()


def test_everything_goes_by_keyboard(search_page):
    search_page.get_by_label("Từ cần tìm").focus()
    search_page.keyboard.type("moi truong")
    search_page.keyboard.press("Enter")
    expect(search_page.locator("ol.found h3").first).to_be_visible()
    for _ in range(30):
        search_page.keyboard.press("Tab")
        if search_page.evaluate("!!document.activeElement.closest('ol.found')"):
            break
    assert search_page.evaluate("document.activeElement.textContent") == TITLES["ve-sinh"]
    search_page.get_by_label("Từ cần tìm").focus()
    search_page.keyboard.press("Escape")
    expect(search_page.get_by_role("heading", name="Theo chữ cái đầu")).to_be_visible()
    assert titles(search_page) == []


def test_without_a_script_letters_and_subjects_stand(search_browser, search_address):
    context = search_browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{search_address}?q=dat+dai")
    expect(page.locator("form.seek")).to_be_hidden()
    expect(page.get_by_role("heading", name="Theo chữ cái đầu")).to_be_visible()
    expect(page.get_by_text("không chạy ô tìm kiếm")).to_be_visible()
    context.close()


def test_files_too_large_for_the_budget_stay_unread(search_page):
    """Every file of the index weighs 9,000 bytes that do not compress: long queries must stop by themselves."""
    sent = []

    def pad(route):
        answer = route.fetch()
        text = answer.text()
        sent.append(9_000)
        route.fulfill(status=200, headers={"content-type": "text/plain; charset=utf-8"}, body=text.ljust(9_000, "\n"))

    search_page.route(re.compile(r"/du-lieu/[tcb]\d+\.txt"), pad)
    ask(search_page, "ban tổ chức cho biết đài truyền thanh sẽ đọc kết quả người dân xem sổ quản lý đất đai")
    search_page.wait_for_timeout(300)
    assert 0 < sum(sent) <= 60_000


def test_a_query_loads_little_and_nothing_is_loaded_before_one_is_asked(search_page):
    Compressed.sent.clear()
    search_page.reload()
    search_page.wait_for_timeout(200)
    assert not [path for path, _ in Compressed.sent if "du-lieu/" in path]
    Compressed.sent.clear()
    ask(search_page, "môi trường")
    search_page.wait_for_timeout(300)
    assert 0 < sum(size for _, size in Compressed.sent) <= 60_000
