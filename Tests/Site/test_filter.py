"""The finer filter of registers, in a real browser."""

import functools
import http.server
import json
import re
import threading
import unicodedata

import pytest
from playwright.sync_api import expect, sync_playwright


class BelowBase(http.server.SimpleHTTPRequestHandler):
    """A plain server of the built files below the path that the site has."""

    prefix = "/phuong-vi-du/"

    def translate_path(self, path):
        return super().translate_path("/" + path.removeprefix(self.prefix))

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def address(example):
    handler = functools.partial(BelowBase, directory=example.output)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}{BelowBase.prefix}"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def browser():
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def page(browser):
    page = browser.new_page()
    faults = []
    page.on("pageerror", lambda fault: faults.append(str(fault)))
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    yield page
    assert not faults
    page.close()


def fold(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return " ".join(re.findall(r"[^\W_]+", plain.lower()))


@pytest.fixture(scope="module")
def register(example):
    """The register of the example ward with the most records: its section and its data."""
    data = [json.loads(file.read_text(encoding="utf-8")) for file in example.output.glob("*/du-lieu.json")]
    found = max(data, key=lambda one: (len(one["records"]), one["section"]))
    assert found["records"]
    return found


def words_of(record: dict) -> str:
    """A word with an accent of a title that few others have."""
    return max(record["title"].split(), key=lambda word: (fold(word) != word.lower(), len(word)))


def open_list(page, address, register):
    page.goto(f"{address}{register['section']}/")
    return page.get_by_label("Tìm trong danh sách")


def test_words_without_accents_find_what_has_them(page, address, register):
    wanted = fold(register["records"][0]["title"])
    expected = [r["title"] for r in register["records"] if wanted in fold(r["title"])]
    field = open_list(page, address, register)
    field.fill(wanted)
    page.get_by_label("Ở mục").select_option(label="Tên")
    expect(page.get_by_role("status")).to_have_text(f"Có {len(expected)} kết quả.")
    assert page.locator("#loc_ket_qua h3").all_inner_texts() == expected
    expect(page.locator(".register")).to_be_hidden()


def test_d_with_a_stroke_is_a_d(page, address, register):
    title = next(r["title"] for r in register["records"] if "đ" in r["title"].lower())
    word = next(word for word in title.split() if "đ" in word.lower())
    assert "d" in fold(word)
    expected = [r["title"] for r in register["records"] if fold(word) in fold(r["title"])]
    field = open_list(page, address, register)
    page.get_by_label("Ở mục").select_option(label="Tên")
    field.fill(fold(word))
    expect(page.locator("#loc_ket_qua h3")).to_have_text(expected)
    field.fill(word)
    expect(page.locator("#loc_ket_qua h3")).to_have_text(expected)


def test_nothing_found_is_said_politely(page, address, register):
    field = open_list(page, address, register)
    field.fill("khongcochunaonhuvay")
    status = page.get_by_role("status")
    expect(status).to_contain_text("Không có kết quả")
    assert status.get_attribute("aria-live") == "polite"


def test_the_filter_works_with_the_keyboard_alone(page, address, register):
    open_list(page, address, register).focus()
    word = words_of(register["records"][-1])
    page.keyboard.type(word)
    expect(page.get_by_role("status")).to_contain_text("kết quả")
    page.keyboard.press("Tab")
    expect(page.get_by_label("Ở mục")).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('#loc_ket_qua') !== null")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{address}{register['section']}/2*/**")


def test_escape_brings_the_list_back(page, address, register):
    field = open_list(page, address, register)
    field.fill(fold(register["records"][0]["title"]))
    expect(page.locator(".register")).to_be_hidden()
    field.press("Escape")
    expect(page.locator(".register")).to_be_visible()
    expect(page.locator("#loc_ket_qua")).to_be_hidden()
    expect(page.get_by_role("status")).to_have_text("")


@pytest.mark.parametrize("write", [
    lambda year, month, day: f"{day}/{month}/{year}",
    lambda year, month, day: f"{int(day)}/{int(month)}/{year}",
    lambda year, month, day: f"{year}-{month}-{day}",
])
def test_a_day_is_found_as_people_write_it(page, address, register, write):
    day = register["records"][0]["date"]
    expected = [r for r in register["records"] if r["date"] == day]
    field = open_list(page, address, register)
    field.fill(write(*day.split("-")))
    page.get_by_label("Ở mục").select_option(label="Ngày đăng")
    expect(page.get_by_role("status")).to_have_text(f"Có {len(expected)} kết quả.")


def test_without_a_script_the_list_stands_and_the_form_does_not(browser, address, register):
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(f"{address}{register['section']}/")
    expect(page.locator("form.filter")).to_be_hidden()
    expect(page.locator(".register")).to_be_visible()
    page.context.close()


def test_only_lists_of_registers_load_the_script_and_it_is_small(example):
    scripts = set()
    for page in example.pages.values():
        found = page.tree.xpath("//script[contains(@src, '/register.')]")
        is_list = bool(page.tree.xpath("//form[@class='filter']"))
        assert len(found) == is_list, page.path
        for script in found:
            assert script.get("defer") is not None, page.path
            scripts.add(script.get("src"))
    assert len(scripts) == 1
    assert (example.output / scripts.pop().removeprefix("/phuong-vi-du/")).stat().st_size <= 4096
