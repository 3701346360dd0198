"""The example ward's site below its path, and Debian's Chromium."""

import functools
import http.server
import sys
import threading
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Site"))
from builtsite import BuiltSite  # noqa: E402
from wards import build  # noqa: E402


class Served:
    """A built site on a plain server, below the path that it has."""

    def __init__(self, site: BuiltSite):
        self.site = site
        prefix = urlsplit(site.base).path

        class Handler(http.server.SimpleHTTPRequestHandler):
            def translate_path(self, path):
                return super().translate_path("/" + path.removeprefix(prefix))

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(
            ("127.0.0.1", 0), functools.partial(Handler, directory=site.output))
        self.base = f"http://127.0.0.1:{self.server.server_port}{prefix}"
        self.thread = threading.Thread(target=self.server.serve_forever)
        self.thread.start()

    def stop(self):
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()

    @functools.cached_property
    def kinds(self) -> dict[str, str]:
        """One address of each kind of page, and of each kind with something particular in it."""
        found: dict[str, str] = {}
        for path, page in sorted(self.site.pages.items()):
            if page.kind == "redirect":
                continue
            found.setdefault(page.kind, path)
            for name, query in PARTICULAR.items():
                if page.tree.xpath(query):
                    found.setdefault(f"{page.kind} {name}", path)
        return found

    def tour(self, page, *more: str):
        """Leads a page to one address of each kind and to others, which is faster than a new page for each."""
        # One page is often of several kinds.
        for path in dict.fromkeys([*self.kinds.values(), *more]):
            page.goto(self.base + path)
            yield path


# What pages of one kind may have besides: each is looked at once.
PARTICULAR = {
    "filter": "//form[@class='filter']", "table": "//main//table", "chart": "//main//figure[@class='chart']",
    "audio": "//main//audio", "contents": "//nav[@class='toc']", "record": "//dl[@class='record']",
    "files": "//section[@class='files'][not(@hidden)]", "trail": "//details[@class='trail']",
}


@pytest.fixture(scope="session")
def served(tmp_path_factory):
    served = Served(build("example", tmp_path_factory.mktemp("browser") / "ward"))
    yield served
    served.stop()


@pytest.fixture(scope="session")
def own(tmp_path_factory):
    """The site of this repository, which has long texts."""
    served = Served(build("own", tmp_path_factory.mktemp("browser-own") / "ward"))
    yield served
    served.stop()


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def visit(chromium, served):
    """Opens pages; whatever fails in them, asks another host, or leaves a cookie, fails the test."""
    faults, contexts = [], []

    def visit(path: str, base: str = served.base, **options):
        context = chromium.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda fault: faults.append(str(fault)))
        page.on("dialog", lambda dialog: (faults.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        page.on("request", lambda request: None if request.url.startswith(base) else faults.append(request.url))
        page.goto(base + path)
        return page

    yield visit
    for context in contexts:
        faults += [f"cookie: {cookie['name']}" for cookie in context.cookies()]
        context.close()
    assert faults == []
