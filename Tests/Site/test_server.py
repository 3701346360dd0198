"""The example ward behind real web servers with the configuration that the program writes, below a path of its host."""

import gzip
import os
import re
import shutil
import subprocess
from urllib.parse import quote, urldefrag, urlsplit

import pytest

import webserver
from builtsite import BuiltSite
from wards import build
from webserver import WebServer, configuration, program

BASE = "/phuong-vi-du/"
GONE = ("tin-tuc/2021/hoi-cho-khong-mo/", "tin-tuc/2021/chua-duoc-noi/")


@pytest.fixture(scope="module")
def packed(tmp_path_factory) -> BuiltSite:
    """The example ward with compressed copies of its files."""
    return build("example", tmp_path_factory.mktemp("packed") / "ward", "--compress")


@pytest.fixture(scope="module", params=["nginx", "apache", "caddy"])
def server(request, packed, tmp_path_factory):
    if program(request.param) is None:
        pytest.skip(f"{request.param} is not installed")
    folder = tmp_path_factory.mktemp(request.param)
    for part in (folder, folder / "srv"):
        part.mkdir(exist_ok=True)
        part.chmod(0o755)
    if os.getuid() == 0:
        # Servers give up their rights, so the folders on the way have to be open to them.
        for part in (folder.parent, folder.parent.parent, folder.parent.parent.parent):
            part.chmod(part.stat().st_mode | 0o011)
    shutil.copytree(packed.output, folder / "srv" / BASE.strip("/"))
    running = WebServer(request.param, packed.root, folder / "srv", folder)
    yield running
    running.stop()


def policy(answer) -> dict[str, list[str]]:
    rules = answer.headers["content-security-policy"].split(";")
    return {name: values for name, *values in (rule.split() for rule in rules)}


def test_every_address_on_every_page_is_served(packed, server):
    addresses = {urldefrag(url)[0] for page in packed.pages.values() for _, url in page.links() if packed.is_internal(url)}
    assert len(addresses) > len(packed.pages)
    gone = {packed.base + path for path in GONE}
    former = {page.url for page in packed.pages.values() if page.kind == "redirect"}
    assert gone & addresses and former & addresses
    for address in addresses - former:
        answer = server.get(quote(urlsplit(address).path, safe="/%"))
        assert answer.status == (410 if address in gone else 200) and answer.body, address
        if address.endswith("/"):
            assert answer.kind == "text/html;charset=utf-8", address


def test_a_missing_address_shows_the_page_for_it(packed, server):
    page = (packed.output / "404.html").read_bytes()
    for path in ("tin-tuc/1999/khong/co/", "khong-co.svg", "khong-co.csv", "assets/phuong.0123456789.css"):
        answer = server.get(BASE + path)
        assert (answer.status, answer.body, answer.kind) == (404, page, "text/html;charset=utf-8"), path
        # A name with a fingerprint that is missing today may be there after the next copy.
        assert answer.headers["cache-control"] == "no-cache"
        assert policy(answer)["script-src"] == ["'self'"]


def test_what_was_taken_down_is_gone_with_a_notice(packed, server):
    for path in GONE:
        answer = server.get(BASE + path)
        assert (answer.status, answer.body) == (410, (packed.output / path / "index.html").read_bytes())
        assert answer.kind == "text/html;charset=utf-8"
        assert policy(answer)["default-src"] == ["'none'"]
        assert server.get(BASE + path + "so-lieu.csv").status == 404
    # What is hidden for a while is not gone.
    assert server.get(BASE + "tin-tuc/2021/cay-da-biet-di/").status == 200


def test_former_addresses_lead_on_at_once(packed, server):
    pages = [page for page in packed.pages.values() if page.kind == "redirect"]
    assert pages
    for page in pages:
        answer = server.get(urlsplit(page.url).path)
        target = urlsplit(page.tree.xpath("string(//link[@rel='canonical']/@href)")).path
        assert answer.status == 301
        assert urlsplit(answer.headers["location"]).path == target


def test_the_address_without_its_last_slash_leads_to_the_site(server):
    answer = server.get(BASE.rstrip("/"))
    assert answer.status in (301, 308) and urlsplit(answer.headers["location"]).path == BASE


def test_what_is_not_for_readers_is_not_served(packed, server):
    for path in ("may-chu/da-go.conf", "may-chu/dia-chi-cu.conf", ".bientap"):
        assert (packed.output / path).exists()
        assert server.get(BASE + path).status == 404, path
    for path in (".bientap.gz", ".git/config", "tin-tuc/.htpasswd", "%2ebientap", "may-chu//da-go.conf", "x/../.bientap"):
        assert server.get(BASE + path).status == 404, path
    assert server.get("/.phuong-vi-du.bientap-build/new/index.html").status == 404


def test_no_folder_shows_a_list_of_its_files(packed, server):
    for path in ("metadata/", "assets/"):
        assert (packed.output / path).is_dir() and not (packed.output / path / "index.html").exists()
        assert server.get(BASE + path).status == 404


def test_pages_may_load_what_is_theirs_and_nothing_else(server):
    for path in ("", "tim-kiem/", "tin-tuc/"):
        assert policy(server.get(BASE + path)) == {
            "default-src": ["'none'"], "script-src": ["'self'"], "style-src": ["'self'"], "img-src": ["'self'"],
            "media-src": ["'self'"], "connect-src": ["'self'"], "form-action": ["'self'"], "base-uri": ["'none'"],
            "frame-ancestors": ["'none'"],
        }


def test_drawings_run_no_script_and_viewers_of_pdf_are_not_hindered(packed, server):
    emblem = next(name for name in packed.files if re.fullmatch(r"assets/emblem\.\w+\.svg", name))
    drawing = policy(server.get(BASE + emblem))
    assert drawing["default-src"] == ["'none'"] and "sandbox" in drawing and "script-src" not in drawing
    pdf = next(name for name in sorted(packed.files) if name.endswith(".pdf"))
    assert policy(server.get(BASE + pdf)) == {"frame-ancestors": ["'none'"]}


def test_every_answer_has_the_other_headers_once(packed, server):
    paths = ["", GONE[0], "khong-co/", "robots.txt", *(name for name in sorted(packed.files) if name.startswith("assets/") and not name.endswith((".gz", ".br")))]
    for path in paths:
        headers = server.get(BASE + path).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "same-origin"
        assert headers["cross-origin-opener-policy"] == "same-origin"
        assert headers["x-frame-options"] == "DENY"
        assert headers["permissions-policy"].count("camera=()") == 1
        assert headers["content-security-policy"].count("default-src") == 1
        assert "strict-transport-security" not in headers


def test_browsers_keep_what_carries_a_fingerprint_and_ask_for_the_rest(packed, server):
    assets = [name for name in packed.files if re.fullmatch(r"assets/.+\.[0-9a-f]{10}\.\w+", name)]
    assert assets
    for name in assets:
        assert server.get(BASE + name).headers["cache-control"] == "public, max-age=31536000, immutable"
    for path in ("", "tin-tuc/", "feed.xml", "robots.txt"):
        answer = server.get(BASE + path)
        assert answer.headers["cache-control"] == "no-cache"
        again = server.get(BASE + path, If_None_Match=answer.headers["etag"])
        assert again.status == 304 and not again.body


TYPES = {
    ".html": "text/html;charset=utf-8", ".css": "text/css;charset=utf-8", ".js": "text/javascript;charset=utf-8",
    ".svg": "image/svg+xml;charset=utf-8", ".png": "image/png", ".jpg": "image/jpeg",
    ".webp": "image/webp", ".pdf": "application/pdf", ".wav": "audio/wav",
    ".txt": "text/plain;charset=utf-8", ".csv": "text/csv;charset=utf-8", ".ics": "text/calendar;charset=utf-8",
    ".vcf": "text/vcard;charset=utf-8", ".json": "application/json;charset=utf-8",
    ".jsonld": "application/ld+json;charset=utf-8", ".xml": "application/xml;charset=utf-8",
}
NAMED = [
    (r"(.+/)?feed(-\d+)?\.xml", "application/atom+xml;charset=utf-8"),
    (r"(.+/)?feed(-\d+)?\.json", "application/feed+json;charset=utf-8"),
    (r"metadata/dublin-core\.json", "application/ld+json;charset=utf-8"),
    (r"metadata/dublin-core\.xml", "application/rdf+xml;charset=utf-8"),
]


def test_every_file_has_its_type(packed, server):
    files = {name for name in packed.files if name != ".bientap" and not name.startswith("may-chu/") and not name.endswith((".gz", ".br"))}
    assert set(TYPES) <= {os.path.splitext(name)[1] for name in files}
    gone = {path + "index.html" for path in GONE}
    for name in files - gone:
        wanted = next((kind for pattern, kind in NAMED if re.fullmatch(pattern, name)), TYPES[os.path.splitext(name)[1]])
        for coding in ("identity", "gzip"):
            answer = server.get(BASE + quote(name), Accept_Encoding=coding)
            assert (answer.status, answer.kind) == (200, wanted), (name, coding)


def test_the_copies_that_were_compressed_before_are_sent(packed, server):
    codings = ["gzip"] if server.kind == "nginx" and not webserver.BROTLI.exists() else ["br", "gzip"]
    css = next(name for name in packed.files if re.fullmatch(r"assets/phuong\.\w+\.css", name))
    for path, name in (("", "index.html"), (css, css), ("tin-tuc/", "tin-tuc/index.html"), ("feed.xml", "feed.xml")):
        for coding in codings:
            answer = server.get(BASE + path, Accept_Encoding=coding)
            stored = packed.output / f"{name}.{coding.replace('gzip', 'gz')}"
            assert answer.headers["content-encoding"] == coding
            assert answer.body == stored.read_bytes()
            assert "accept-encoding" in answer.headers["vary"].lower()
        best = server.get(BASE + path, Accept_Encoding="gzip, deflate, br, zstd")
        assert best.headers["content-encoding"] == codings[0]
        plain = server.get(BASE + path)
        assert "content-encoding" not in plain.headers
        assert plain.body == (packed.output / name).read_bytes()


def test_a_page_that_is_missing_comes_compressed_and_is_still_missing(packed, server):
    answer = server.get(BASE + "khong/co/", Accept_Encoding="gzip")
    assert answer.status == 404
    body = gzip.decompress(answer.body) if answer.headers.get("content-encoding") == "gzip" else answer.body
    assert body == (packed.output / "404.html").read_bytes()


def test_the_configuration_stands_among_the_documents(site):
    from wards import REPOSITORY

    if "thachlinh" not in site.base:
        return
    names = {"nginx": "nginx.conf", "apache": "apache.conf", "caddy": "Caddyfile", "headers": "_headers"}
    for kind, name in names.items():
        # `make docs` writes them anew.
        assert (REPOSITORY / "docs/server" / name).read_text(encoding="utf-8") == configuration(site.root, kind)


def test_every_compressed_copy_unpacks_to_its_file(packed):
    copies = {name for name in packed.files if name.endswith((".gz", ".br"))}
    texts = {name for name in packed.files - copies if os.path.splitext(name)[1] in (".html", ".css", ".js", ".svg", ".json", ".jsonld", ".xml", ".csv", ".ics", ".vcf", ".txt")}
    long = {name for name in texts if (packed.output / name).stat().st_size > 1024}
    assert {name + ".gz" for name in long} | {name + ".br" for name in long} == copies
    for name in copies:
        file = packed.output / name
        if name.endswith(".gz"):
            content = gzip.decompress(file.read_bytes())
        else:
            content = subprocess.run(["brotli", "--decompress", "--stdout", file], capture_output=True, check=True).stdout
        assert content == file.with_suffix("").read_bytes(), name


def test_the_file_of_headers_names_each_header_once(packed):
    entries: dict[str, dict[str, str]] = {}
    for line in configuration(packed.root, "headers").splitlines():
        if line.startswith("#"):
            continue
        if not line.startswith(" "):
            current = entries.setdefault(line, {})
            continue
        name, value = line.strip().split(": ", 1)
        assert name not in current
        current[name] = value
    assert list(entries) == [BASE + "*", BASE + "assets/*"]
    assert entries[BASE + "*"]["Content-Security-Policy"].startswith("default-src 'none'; ")
    assert entries[BASE + "assets/*"] == {"Cache-Control": "public, max-age=31536000, immutable"}


@pytest.mark.parametrize("folder", ["srv", "/srv/a b", "/srv/a;b", '/srv/"', "/srv/{x}"])
def test_a_folder_that_would_mean_something_in_the_configuration_is_refused(packed, folder):
    command = [os.environ["BIENTAP"], "server-config", "--root", packed.root, "--web-root", folder]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 64 and not done.stdout and "→" in done.stderr
