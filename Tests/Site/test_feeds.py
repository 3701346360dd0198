"""Feeds, the site map for search engines, robots.txt."""

import json
from datetime import datetime
from urllib.parse import urlsplit

from lxml import etree

ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def folders(site) -> list[str]:
    return [""] + [section["id"] + "/" for section in site.settings["sections"]]


def registers(site) -> set[str]:
    return {section["id"] + "/" for section in site.settings["sections"] if section["type"] != "article"}


def articles(site, folder: str) -> set[str]:
    return {page.url for path, page in site.pages.items()
            if path.startswith(folder) and page.tree.xpath("//body[@class='article']")}


def test_every_atom_feed_has_what_rfc4287_asks_for(site):
    for folder in folders(site):
        feed = etree.parse(site.output / folder / "feed.xml").getroot()
        assert feed.tag == ATOM + "feed"
        assert feed.findtext(ATOM + "id") == site.base + folder
        assert feed.findtext(ATOM + "title").strip()
        assert feed.find(f"{ATOM}author/{ATOM}name").text == site.settings["agency"]["name"]
        links = {link.get("rel"): link.get("href") for link in feed.findall(ATOM + "link")}
        assert links == {"alternate": site.base + folder, "self": site.base + folder + "feed.xml"}
        moments, changes = [], []
        for entry in feed.findall(ATOM + "entry"):
            for element in ("id", "title", "updated", "published", "summary"):
                assert entry.findtext(ATOM + element).strip(), (folder, element)
            moments.append(datetime.fromisoformat(entry.findtext(ATOM + "published")))
            changes.append(datetime.fromisoformat(entry.findtext(ATOM + "updated")))
            assert changes[-1] >= moments[-1]
        assert moments == sorted(moments, reverse=True), folder
        updated = datetime.fromisoformat(feed.findtext(ATOM + "updated"))
        assert updated == (max(changes) if changes else datetime.fromisoformat(f"{site.settings['site']['date']}T00:00:00+07:00"))
        ids = [entry.findtext(ATOM + "id") for entry in feed.findall(ATOM + "entry")]
        assert len(ids) == len(set(ids))
        assert set(ids) <= articles(site, folder)
        assert len(ids) == (len(articles(site, folder)) if folder in registers(site) else min(20, len(articles(site, folder))))


def test_every_json_feed_has_what_version_1_1_asks_for_and_the_same_entries(site):
    for folder in folders(site):
        feed = json.loads((site.output / folder / "feed.json").read_text(encoding="utf-8"))
        assert feed["version"] == "https://jsonfeed.org/version/1.1"
        assert feed["title"] and feed["home_page_url"] == site.base + folder
        assert feed["feed_url"] == site.base + folder + "feed.json"
        atom = etree.parse(site.output / folder / "feed.xml").getroot()
        ids = [entry.findtext(ATOM + "id") for entry in atom.findall(ATOM + "entry")]
        assert [item["id"] for item in feed["items"]] == ids
        for item in feed["items"]:
            assert item["content_text"] and item["title"] and item["url"] == item["id"]
            datetime.fromisoformat(item["date_published"])


def test_feeds_keep_hostile_words(example):
    feed = etree.parse(example.output / "tin-tuc/feed.xml").getroot()
    titles = [entry.findtext(ATOM + "title") for entry in feed.findall(ATOM + "entry")]
    assert "\"><script>alert(1)</script> & chữ 'thường' ấy" in titles


def test_the_site_map_lists_exactly_the_pages(site):
    root = etree.parse(site.output / "sitemap.xml").getroot()
    assert root.tag == MAP + "urlset"
    listed = [url.findtext(MAP + "loc") for url in root]
    assert sorted(listed) == sorted(page.url for path, page in site.listed.items() if path != "404.html")
    dates = {url.findtext(MAP + "loc"): url.findtext(MAP + "lastmod") for url in root}
    for page in site.listed.values():
        if page.path != "404.html":
            assert dates[page.url] == (page.meta("DC.Date.modified") or page.meta("DC.Date"))[0]


def test_robots_may_read_everything_and_find_the_site_map(site):
    lines = (site.output / "robots.txt").read_text().split("\n")
    assert "User-agent: *" in lines and "Allow: /" in lines
    assert f"Sitemap: {site.base}sitemap.xml" in lines
    assert urlsplit(site.base).scheme == "https"
