"""Every kind of page in a real browser under the policy that the servers send: nothing is refused, scripts work."""

import shutil

import pytest
from playwright.sync_api import sync_playwright

from webserver import WebServer, program

BASE = "/phuong-vi-du/"


@pytest.fixture(scope="module")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def server(example, tmp_path_factory):
    if program("nginx") is None:
        pytest.skip("nginx is not installed")
    folder = tmp_path_factory.mktemp("nginx-policy")
    (folder / "srv").mkdir()
    shutil.copytree(example.output, folder / "srv" / BASE.strip("/"))
    for part in (folder, folder / "srv"):
        part.chmod(0o755)
    running = WebServer("nginx", example.root, folder / "srv", folder)
    yield running
    running.stop()


def visit(browser, server, path):
    """The page with what the browser refused while loading it."""
    page = browser.new_page()
    page.refusals = []
    page.on("console", lambda message: page.refusals.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: page.refusals.append(str(error)))
    page.add_init_script(
        "document.addEventListener('securitypolicyviolation', "
        "event => console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI))")
    page.goto(f"http://127.0.0.1:{server.port}{BASE}{path}", wait_until="networkidle")
    return page


def kinds(example) -> dict[str, str]:
    """One address of each kind of page, and each article with something embedded."""
    found: dict[str, str] = {}
    for path, page in sorted(example.pages.items()):
        if page.kind != "redirect":
            found.setdefault(page.kind, path)
        for tag in ("audio", "img", "form", "svg"):
            if page.tree.xpath(f"//main//{tag}"):
                found.setdefault(f"{page.kind} {tag}", path)
    return found


def test_no_kind_of_page_asks_for_what_the_policy_refuses(browser, server, example):
    found = kinds(example)
    assert {"article", "home", "section", "search", "not-found", "notice"} <= {name.split()[0] for name in found}
    assert {name.split()[1] for name in found if " " in name} >= {"audio", "img", "form"}
    for name, path in found.items():
        page = visit(browser, server, path)
        # The status of a page that is gone or missing is told as an error, and rightly.
        wrong = [text for text in page.refusals if "the server responded with a status of 410" not in text]
        assert wrong == [], (name, path)
        assert page.evaluate("getComputedStyle(document.body).fontFamily") != "", name
        assert page.evaluate("document.styleSheets.length") == 1, name
        page.close()


def test_the_list_of_a_register_is_filtered_under_the_policy(browser, server, example):
    path = next(path for path, page in sorted(example.pages.items()) if page.tree.xpath("//form[@class='filter']"))
    page = visit(browser, server, path)
    page.locator("form.filter input").first.fill("khong co tu nay")
    page.locator("form.filter [role=status]", has_text="Không có kết quả").wait_for()
    assert page.refusals == []
    page.close()


def test_the_policy_refuses_what_does_not_belong_to_the_site(browser, server):
    page = visit(browser, server, "")
    for script in (
        "const s = document.createElement('script'); s.textContent = 'window.ran = true'; document.body.append(s)",
        "const i = new Image(); i.src = 'https://khac.example/a.png'; document.body.append(i)",
        "document.body.setAttribute('style', 'color: red')",
        "fetch('https://khac.example/').catch(() => 0)",
    ):
        page.refusals.clear()
        page.evaluate(script)
        page.wait_for_function("true")
        assert any(text.startswith("policy: ") or "Content Security Policy" in text for text in page.refusals), script
    assert page.evaluate("window.ran") is None
    page.close()
