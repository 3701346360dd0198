"""What readers see of decisions: how a text was approved, taken down, corrected, moved; who decides."""

import json
from pathlib import Path

import sign

ZONE = "T%s:00+07:00"


def details(page) -> list[str]:
    """The steps of approval, each with its words."""
    return [" ".join("".join(item.itertext()).split()) for item in page.tree.xpath("//details[@class='trail']//li")]


def source(example, path: str) -> Path:
    return example.root / "content" / path


def test_every_article_shows_how_it_was_approved(site):
    articles = [page for page in site.pages.values() if page.kind == "article"]
    assert articles
    for page in articles:
        assert len(page.tree.xpath("//details/summary[text()='Quá trình duyệt']")) == 1, page.path
        steps = details(page)
        assert any(step.startswith("Duyệt đăng") for step in steps), page.path
        assert "@" not in " ".join(steps), page.path
        assert page.tree.xpath("string(//details//code)") == page.meta("bientap.digest")[0]


def test_other_pages_carry_no_digest(site):
    for page in site.pages.values():
        assert bool(page.meta("bientap.digest")) == (page.kind == "article"), page.path
        assert bool(page.meta("bientap.article")) == (page.kind == "article"), page.path


def test_the_digest_is_that_of_the_file_by_its_description(example):
    for page, path in [
        ("van-ban/2021/thong-bao-thu-hai/", "approved/van-ban/thong-bao-thu-hai.md"),
        ("tin-tuc/2021/co-bom/", "approved/tin-tuc/co-bom.md"),
        ("tin-tuc/2021/xuong-dong-crlf/", "approved/tin-tuc/xuong-dong-crlf.md"),
        ("tin-tuc/2021/le-hoi-vi-du/", "approved/tin-tuc/le-hoi-vi-du/index.md"),
    ]:
        assert example.pages[page].meta("bientap.digest") == [sign.digest(source(example, path))]


def test_steps_say_on_what_they_rest(example):
    assert details(example.pages["tin-tuc/2021/nuoc-len-khan/"]) == [
        "Duyệt đăng 18/01/2021Phó Chủ tịch UBND phường Ví Dụ, Trưởng Ban biên tập – Nguyễn Văn Ví Dụduyệt khẩn",
        "Xác nhận 18/01/2021Chuyên trách CNTT – Đỗ Giả Địnhsau khi duyệt khẩn",
    ]
    assert details(example.pages["van-ban/2021/phieu-giay/"])[-1].endswith("ghi lại theo Phiếu duyệt số 03 ngày 25/01/2021")
    assert details(example.pages["nguoi-tot/2021/nguoi-tot-khong-co-that/"])[-1].endswith("theo ủy quyền 00/UQ-BBT")


def test_the_record_of_the_acts_agrees_with_the_pages(site):
    data = json.loads((site.output / "metadata/quy-trinh.json").read_text(encoding="utf-8"))
    assert data["version"] == 1
    articles = {page.url: page for page in site.pages.values() if page.kind == "article"}
    assert sorted(item["url"] for item in data["articles"]) == sorted(articles)
    for item in data["articles"]:
        page = articles[item["url"]]
        assert page.path == item["path"]
        assert page.meta("bientap.digest") == [item["digest"]] and page.meta("bientap.article") == [item["id"]]
        assert len(item["acts"]) == len(details(page))
        assert item["acts"][-1]["at"] >= item["acts"][0]["at"]
        for act in item["acts"]:
            assert {"action", "by", "at", "digest"} <= set(act)
            assert not {"note", "reason", "page"} & set(act)


def test_corrections_stand_at_the_top_and_stay(example):
    page = example.pages["van-ban/2021/thong-bao-thu-hai/"]
    words = [" ".join("".join(p.itertext()).split()) for p in page.tree.xpath("//header//p[@class='correction']")]
    assert words == [
        "Đính chính ngày 22/02/2021: Cuộc họp ở <sân đình> & không ở nhà văn hóa.",
        "Đính chính ngày 16/01/2021: Giờ họp là 9 giờ, không phải 8 giờ.",
    ]
    assert page.meta("DC.Date") == page.meta("DC.Date.issued") == ["2021-01-15"]
    assert page.meta("DC.Date.created") == ["2021-01-14"]
    assert page.meta("DC.Date.modified") == ["2021-02-22"]
    data = json.loads(page.tree.xpath("//script[@type='application/ld+json']")[0].text)
    assert (data["datePublished"], data["dateModified"]) == ("2021-01-15", "2021-02-22")


def test_what_was_taken_down_has_a_notice_and_nothing_else(example):
    page = example.pages["tin-tuc/2021/hoi-cho-khong-mo/"]
    assert page.tree.xpath("string(//h1)") == "Bài đã gỡ"
    for words in ("20/01/2021", "Phó Chủ tịch UBND phường Ví Dụ", "Thông tin không đúng sự thật"):
        assert words in page.words
    silent = example.pages["tin-tuc/2021/chua-duoc-noi/"]
    assert "21/01/2021" in silent.words
    assert "Lý do" not in silent.words and "phổ biến" not in silent.words
    hidden = example.pages["tin-tuc/2021/cay-da-biet-di/"]
    assert hidden.tree.xpath("string(//h1)") == "Bài đang tạm ẩn để kiểm tra"
    assert "01/02/2021" in hidden.words and "Chuyên trách CNTT" in hidden.words
    unlisted = [page, silent, hidden]
    assert [p.path for p in example.pages.values() if p.kind == "notice"] == sorted(p.path for p in unlisted)
    for notice in unlisted:
        assert notice.tree.xpath("//meta[@name='robots'][@content='noindex']"), notice.path
        assert notice.tree.xpath("//link[@rel='canonical']/@href") == [notice.url]
    mentions = [name for name in example.files if name != ".bientap"
                and "hoi-cho-khong-mo" in (example.output / name).read_bytes().decode("utf-8", "replace")]
    # The notice itself, the list for the server, and the text that links to it.
    assert sorted(mentions) == ["may-chu/da-go.conf", "tin-tuc/2021/hoi-cho-khong-mo/index.html",
                                "van-ban/2021/thong-bao-thu-hai/index.html"]


def test_links_to_what_is_gone_lead_to_the_notice(example):
    page = example.pages["van-ban/2021/thong-bao-thu-hai/"]
    links = {"".join(a.itertext()): a.get("href") for a in page.tree.xpath("//div[@class='body']//p//a")}
    base = "/phuong-vi-du/"
    assert links["liên kết tới bài đã gỡ"] == links["địa chỉ của bài đã gỡ"] == base + "tin-tuc/2021/hoi-cho-khong-mo/"
    assert links["tệp của bài đã gỡ"] == base + "tin-tuc/2021/hoi-cho-khong-mo/"
    assert links["bài tạm ẩn"] == base + "tin-tuc/2021/cay-da-biet-di/"
    assert "chủ đề của bài đã gỡ" not in links and "chủ đề của bài đã gỡ" in page.words


def test_a_former_address_leads_on(example):
    page = example.pages["van-ban/2020/thong-bao-cu/"]
    target = "/phuong-vi-du/van-ban/2021/thong-bao-thu-hai/"
    assert page.tree.xpath("//meta[@http-equiv='refresh']/@content") == ["0; url=" + target]
    assert page.tree.xpath("//link[@rel='canonical']/@href") == ["https://tinh.example" + target]
    assert page.tree.xpath("//main//a/@href") == [target]
    assert page.tree.xpath("//meta[@name='robots'][@content='noindex']")
    assert {p.path for p in example.pages.values() if p.kind == "redirect"} == {
        "van-ban/2020/thong-bao-cu/", "bai-viet/15.html/", "gop-y/2021/ten-cu/"}


def test_the_board_is_that_of_the_day(example):
    page = example.pages["ban-bien-tap/"]
    offices = [h.text for h in page.tree.xpath("//ul[@class='members']/li/h3")]
    assert offices == ["Phó Chủ tịch UBND phường Ví Dụ", "Phó Trưởng Ban biên tập", "Công chức Văn hóa – Xã hội",
                       "Công chức Văn phòng", "Chuyên trách CNTT"]
    owned = page.tree.xpath("//ul[@class='members']/li[5]//dt[text()='Phụ trách']/following-sibling::dd//a/@href")
    assert owned[0] == "/phuong-vi-du/tin-tuc/"
    papers = [h.text for h in page.tree.xpath("//ul[@class='papers']/li/h3")]
    assert papers == ["01/UQ-BBT ngày 29/4/2021", "Người phụ trách chuyên mục duyệt nội dung thì bài được đăng",
                      "Quyết định trên giấy được thành viên khác ghi lại", "000/QĐ-UBND", "01/QĐ-BBT"]
    assert "00/UQ-BBT" not in page.words


def test_every_page_leads_to_the_board(site):
    for page in site.pages.values():
        assert page.tree.xpath("//body/footer//a[text()='Ban biên tập']/@href"), page.path
