"""Where links lead."""

import re
from urllib.parse import unquote, urldefrag, urlsplit


def test_every_internal_link_and_anchor_leads_somewhere(site):
    for page in site.pages.values():
        for tag, url in page.links():
            address, fragment = urldefrag(url)
            if urlsplit(url).scheme in ("mailto", "tel"):
                continue
            assert urlsplit(url).scheme in ("http", "https"), (page.path, url)
            host = urlsplit(site.base).netloc
            if urlsplit(url).netloc != host:
                assert tag in ("a", "link"), (page.path, tag, url)
                continue
            assert site.is_internal(url), (page.path, url)
            name = site.file(address)
            assert name, (page.path, tag, url)
            if fragment and name.endswith(".html"):
                assert unquote(fragment) in site.pages[name.removesuffix("index.html")].anchors, (page.path, url)


def test_every_page_can_be_reached_from_the_home_page(site):
    seen, queue = {""}, [""]
    while queue:
        for _, url in site.pages[queue.pop()].links():
            name = site.file(urldefrag(url)[0]) if site.is_internal(url) else None
            path = (name or "").removesuffix("index.html")
            if name and name.endswith(".html") and path not in seen:
                seen.add(path)
                queue.append(path)
    # A notice is reached from texts that still link to what was there, a former address from outside.
    assert set(site.listed) - seen == {"404.html"}


def test_every_file_belongs_to_something(site):
    unlisted = {path + "index.html" for path in set(site.pages) - set(site.listed)}
    named = {site.file(urldefrag(url)[0]) for page in site.pages.values() for _, url in page.links() if site.is_internal(url)}
    fixed = {".bientap", "404.html", "robots.txt", "sitemap.xml"}
    fixed |= {f"metadata/dublin-core.{kind}" for kind in ("json", "xml", "csv")}
    fixed |= {"may-chu/da-go.conf", "may-chu/dia-chi-cu.conf"} | unlisted
    # The script of the search page reads what lies in the folder that the page names.
    folder = site.pages["tim-kiem/"].tree.xpath("string(//form/@data-index)").rsplit("/tim-kiem/", 1)[1]
    index = {name for name in site.files if name.startswith(f"tim-kiem/{folder}")}
    assert folder.endswith("/") and len(index) > 3
    feeds = {name for name in site.files if name.endswith(("/feed.xml", "/feed.json"))}
    assert site.files - named - fixed - feeds - index == set()


def test_style_sheets_name_nothing_that_is_missing(site):
    sheets = [name for name in site.files if name.endswith(".css")]
    assert sheets
    for name in sheets:
        text = (site.output / name).read_text(encoding="utf-8")
        assert "@import" not in text
        for address in re.findall(r"url\(\s*['\"]?([^'\")]+)", text):
            assert address.startswith("data:") or site.file(site.base + "assets/" + address), (name, address)


def test_canonical_address_and_open_graph_are_those_of_the_page(site):
    for page in site.pages.values():
        if page.kind == "redirect":
            continue
        assert page.tree.xpath("//link[@rel='canonical']/@href") == [page.url]
        assert page.tree.xpath("//meta[@property='og:url']/@content") == [page.url]


def test_a_link_by_permanent_name_goes_to_the_place_in_the_text(example):
    page = example.pages["gioi-thieu/2021/gioi-thieu-phuong-vi-du/"]
    assert "/phuong-vi-du/van-ban/2021/quy-che-vi-du/#dieu-2-khoan-1-diem-dd" in page.tree.xpath("//main//a/@href")
    place = example.pages["van-ban/2021/quy-che-vi-du/"].tree.xpath("//*[@id='dieu-2-khoan-1-diem-dd']")
    assert "".join(place[0].itertext()) == "đ) báo cáo việc ấy;"


def test_an_attachment_with_spaces_and_accents_is_linked_from_text_and_list(example):
    page = example.pages["tin-tuc/2021/le-hoi-vi-du/"]
    name = "tin-tuc/2021/le-hoi-vi-du/biểu mẫu góp ý.csv"
    assert [example.file(url) for tag, url in page.links() if tag == "a"].count(name) == 3
    assert (example.output / name).read_text() == 'họ tên,ý kiến\nNguyễn Văn Ví Dụ,"không, có"\n'
    source = example.root / "content/approved/tin-tuc/le-hoi-vi-du/ảnh.png"
    assert (example.output / "tin-tuc/2021/le-hoi-vi-du/ảnh.png").read_bytes() == source.read_bytes()


def test_keywords_that_differ_in_accents_have_pages_of_their_own(example):
    titles = {path: page.tree.xpath("string(//h1)") for path, page in example.pages.items() if path.startswith("chu-de/ban")}
    # Code points: B is U+0042; a-grave is U+00E0, a with hook U+1EA3, a with dot below U+1EA1.
    assert titles == {
        "chu-de/ban/": "Chủ đề: Bản", "chu-de/ban-2/": "Chủ đề: bàn", "chu-de/ban-3/": "Chủ đề: bạn",
        "chu-de/ban-4/": "Chủ đề: bản",
    }
