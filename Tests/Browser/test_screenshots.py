"""Pictures of the pages that people judge a site by, kept for looking at: `SCREENSHOTS`, or `.build/screenshots`."""

import os
from pathlib import Path

import pytest

FOLDER = Path(os.environ.get("SCREENSHOTS") or Path(__file__).resolve().parents[2] / ".build/screenshots")
SIZES = {"phone": (360, 800), "desktop": (1280, 900)}
PAGES = {
    "home": "", "section": "tin-tuc/", "article": "dau-thau/2021/duong-khong-ten/", "register": "van-ban/",
    "document": "van-ban/2021/bc-05-ket-qua-tuong-tuong/", "calendar": "lich/", "results": "tim-kiem/?q=quyet+dinh",
}
REGULATION = "chi-dao-dieu-hanh/2020/quy-che-hoat-dong-cua-ban-bien-tap/"


@pytest.mark.parametrize("size", SIZES)
def test_pictures_are_kept_in_light_and_dark(visit, served, own, size):
    FOLDER.mkdir(parents=True, exist_ok=True)
    width, height = SIZES[size]
    pages = [(name, served.base, path) for name, path in PAGES.items()]
    for name, base, path in [*pages, ("own-home", own.base, ""), ("regulation", own.base, REGULATION)]:
        page = visit(path, base, viewport={"width": width, "height": height})
        assert page.locator("h1").is_visible()
        if name == "results":
            page.locator("ol.found h3").first.wait_for()
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            file = FOLDER / f"{name}-{size}-{scheme}.png"
            # The regulation is forty screens long: its first one says enough.
            page.screenshot(path=file, full_page=name != "regulation")
            assert file.stat().st_size > 10_000
        page.close()
