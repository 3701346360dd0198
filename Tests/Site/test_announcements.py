"""What stands on top of pages for a time: pinned and expired texts, an alert, an outage, recordings."""

import wave

PINNED = "nguoi-tot/2021/so-tay-bao/"
EXPIRED = "nguoi-tot/2021/dang-ky-da-qua/"
AUDIO = "nguoi-tot/2021/ban-tin-truyen-thanh/"


def test_pinned_texts_stand_first_on_the_home_page_under_their_own_heading(example):
    main = example.pages[""].tree.xpath("//main")[0]
    assert main.xpath("string(.//section[@class='pinned']/h2)") == "Tin, bài được ghim"
    pinned = main.xpath(".//section[@class='pinned']//h3/a/@href")
    assert pinned == ["/phuong-vi-du/lich/2021/lich-tuan-mot/", "/phuong-vi-du/" + PINNED]
    assert not set(pinned) & set(main.xpath(".//ul[contains(@class, 'latest')]//h3/a/@href"))


def test_what_has_expired_says_so_on_its_page_and_in_lists_and_is_not_pinned(example):
    page = example.pages[EXPIRED]
    notice = page.tree.xpath("string(//article//p[@class='attention'])")
    assert notice.startswith("Đã hết hạn.") and "hết ngày 31/05/2021" in notice
    assert page.tree.xpath("//article//p[@class='attention']/time/@datetime") == ["2021-05-31"]
    labels = [
        item.xpath("string(.//h3/a/@href)")
        for path in ("nguoi-tot/", "chu-de/thong-bao/")
        for item in example.pages[path].tree.xpath("//ul[@class='cards']/li[.//span[@class='expired']]")
    ]
    assert labels == ["/phuong-vi-du/" + EXPIRED] * 2


def test_every_page_has_the_alert_with_its_words_escaped(example):
    alert = example.settings["alert"]
    for page in example.pages.values():
        banner = page.tree.xpath("//body/header/div[@role='alert']")
        assert len(banner) == 1, page.path
        assert " ".join("".join(banner[0].itertext()).split()) == f"{alert['title']} {alert['text']}", page.path
        assert banner[0].xpath(".//a/@href") == ["/phuong-vi-du/" + PINNED], page.path


def test_every_page_announces_the_outage_with_the_time_of_restoration(example):
    for page in example.pages.values():
        outage = page.tree.xpath("//body/header/div[@role='note']")[0]
        assert outage.xpath(".//time/@datetime") == ["2021-06-12T22:00:00+07:00", "2021-06-13T05:00:00+07:00"]
        words = "".join(outage.itertext())
        assert "05:00 ngày 13/06/2021" in words and "nộp hồ sơ tại bộ phận một cửa" in words


def test_a_recording_is_played_by_the_browser_and_can_be_taken(example):
    page = example.pages[AUDIO]
    player = page.tree.xpath("//article//audio")[0]
    assert player.get("controls") is not None and player.get("preload") == "none"
    address = player.xpath("string(source/@src)")
    assert player.xpath("string(source/@type)") == "audio/wav"
    assert page.tree.xpath("//figure[@class='audio']//a/@href") == [address]
    name = example.file(example.base + address.removeprefix("/phuong-vi-du/"))
    with wave.open(str(example.output / name)) as sound:
        assert sound.getnframes() == 400


def test_a_text_without_a_recording_has_no_player(example):
    assert [page.path for page in example.pages.values() if page.tree.xpath("//audio")] == [AUDIO]
