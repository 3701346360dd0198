#!/usr/bin/env python3
"""Asks the search of the example ward and Pagefind the same queries in Chromium; says at which rank each has the page meant.

The page meant is chosen by hand, by what somebody who types so looks for. Exit status: 1 unless bientap has it first at least as
often as Pagefind, and its mean reciprocal rank is higher.
"""

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from served import Served

ROOT = Path(__file__).resolve().parent.parent
WARD, PREFIX, NOW = ROOT / "Tests/Wards/vi-du", "phuong-vi-du", "2021-06-01T08:00:00+07:00"
MOST = 10  # A page further down counts as not found.

# What is typed, and the page meant.
QUERIES = [
    ("dang ky khai sinh", "thu-tuc/2021/khai-sinh-vi-du/"),
    ("khai sinh", "thu-tuc/2021/khai-sinh-vi-du/"),
    ("khai snih", "thu-tuc/2021/khai-sinh-vi-du/"),
    ("khaisinh", "thu-tuc/2021/khai-sinh-vi-du/"),
    ("ddawng kys khai sinh", "thu-tuc/2021/khai-sinh-vi-du/"),
    ("sinh khai", "thu-tuc/2021/khai-sinh-vi-du/"),
    ("ĐĂNG KÝ KẾT HÔN", "thu-tuc/2021/ket-hon-vi-du/"),
    ("ket hon", "thu-tuc/2021/ket-hon-vi-du/"),
    ("kết hôn", "thu-tuc/2021/ket-hon-vi-du/"),
    ("dang ki khai tu", "thu-tuc/2021/khai-tu-vi-du/"),
    ("khai tử", "thu-tuc/2021/khai-tu-vi-du/"),
    ("ho tro chi phi", "thu-tuc/2021/ho-tro-mai-tang/"),
    ("hoa giai dat", "thu-tuc/2021/hoa-giai-dat/"),
    ("hoà giải", "thu-tuc/2021/hoa-giai-dat/"),
    ("tranh chap dat", "thu-tuc/2021/hoa-giai-dat/"),
    ("tranh chấp đâtr", "thu-tuc/2021/hoa-giai-dat/"),
    ("chung thuc chu ky", "thu-tuc/2021/chung-thuc-chu-ky/"),
    ("chứng thực chữ kí", "thu-tuc/2021/chung-thuc-chu-ky/"),
    ("chung thuc ban sao", "thu-tuc/2021/chung-thuc-ban-sao/"),
    ("tro cap xa hoi", "thu-tuc/2021/tro-cap-vi-du/"),
    ("lich tiep cong dan", "lich/2021/tiep-cong-dan-thang-sau/"),
    ("tiếp công dân", "lich/2021/tiep-cong-dan-thang-sau/"),
    ("nghi tet duong lich", "lich/2021/nghi-tet-duong-lich/"),
    ("nghi le 30/4", "lich/2021/nghi-le-30-4/"),
    ("12/UBND-VHXH", "van-ban/2021/cv-12-phoi-hop-tuong-tuong/"),
    ("03 ct ubnd", "van-ban/2021/ct-03-cam-nam-mo/"),
    ("3/CT-UBND", "van-ban/2021/ct-03-cam-nam-mo/"),
    ("14 qd ubnd", "van-ban/2021/qd-14-sua-to-tuong-tuong/"),
    ("QD14", "van-ban/2021/qd-14-sua-to-tuong-tuong/"),
    ("số 14/qđ", "van-ban/2021/qd-14-sua-to-tuong-tuong/"),
    ("09-qd-ubnd", "van-ban/2021/qd-09-thay-to-tuong-tuong/"),
    ("02/NQ-HĐND", "van-ban/2021/nq-02-le-hoi-khong-co/"),
    ("07 kh ubnd", "van-ban/2021/kh-07-don-ve-sinh-y-nghi/"),
    ("to tuong tuong thanh lap", "van-ban/2021/qd-01-thanh-lap-to-tuong-tuong/"),
    ("nam mo ban ngay", "van-ban/2021/qd-11-bai-bo-chi-thi-nam-mo/"),
    ("tram y te", "danh-ba/2021/tram-y-te/"),
    ("tramyte", "danh-ba/2021/tram-y-te/"),
    ("cong an phuong", "danh-ba/2021/cong-an-phuong/"),
    ("nguyen van vi du", "danh-ba/2021/nguyen-van-vi-du/"),
    ("le van mau", "danh-ba/2021/le-van-mau/"),
    ("cay do", "hoi-dap/2021/cay-do-ngang-duong/"),
    ("den duong khong sang", "hoi-dap/2021/den-duong-khong-sang/"),
    ("đèn đuờng", "hoi-dap/2021/den-duong-khong-sang/"),
    ("xin so nha", "hoi-dap/2021/xin-so-nha/"),
    ("tieng on ban dem", "hoi-dap/2021/tieng-on-ban-dem/"),
    ("bo phan mot cua lam viec may gio", "hoi-dap/2021/gio-mo-cua/"),
    ("xe buyt", "hoi-dap/2021/xe-buyt-lien-tinh/"),
    ("xe buit", "hoi-dap/2021/xe-buyt-lien-tinh/"),
    ("nhat duoc cua roi", "nguoi-tot/2021/nguoi-tot-khong-co-that/"),
    ("ban do dia gioi", "gioi-thieu/2021/ban-do-dia-gioi/"),
    ("lich su phuong", "gioi-thieu/2021/lich-su-phuong/"),
    (unicodedata.normalize("NFD", "lịch sử"), "gioi-thieu/2021/lich-su-phuong/"),
    ("di tích", "gioi-thieu/2021/di-tich/"),
    ("quyet toan ngan sach 2020", "ngan-sach/2021/quyet-toan-2020/"),
    ("cau qua suoi can", "dau-thau/2021/cau-qua-suoi-can/"),
    ("cay xanh", "dau-thau/2021/cay-xanh-duong-thi-du/"),
    ("truong mam non", "dau-thau/2021/truong-mam-non-vi-du/"),
    ("mua may tinh", "dau-thau/2021/mua-may-tinh-mot-cua/"),
    ("nao vet ao", "tin-tuc/2021/bai-dang-sua/"),
    ("le hoi vi du", "tin-tuc/2021/le-hoi-vi-du/"),
    ("nước sông dâng lên", "tin-tuc/2021/nuoc-len-khan/"),
    ("toi muon lam giay dang ky khai sinh cho con thi can nhung gi", "thu-tuc/2021/khai-sinh-vi-du/"),
]

OURS = """query => new Promise((done) => {
  const status = document.getElementById('tim_tinh_trang'), field = document.getElementById('tim_q');
  const answer = () => {
    if (!/kết quả|nhiều từ nhất/.test(status.textContent)) return;
    setTimeout(() => done([...document.querySelectorAll('ol.found h3 a')].map((link) => link.pathname)), 30);
  };
  new MutationObserver(answer).observe(status, { childList: true, characterData: true, subtree: true });
  field.value = query;
  field.form.requestSubmit();
})"""
THEIRS = """async ([address, query, most]) => {
  const pagefind = await import(address);
  const { results } = await pagefind.search(query);
  return (await Promise.all(results.slice(0, most).map((result) => result.data()))).map((data) => new URL(data.url, location).pathname);
}"""


def rank(found: list[str], page: str) -> int:
    """Where the page stands, from 1; 0 when it does not stand among the first."""
    return next((place for place, path in enumerate(found[:MOST], 1) if path.endswith(f"/{page}")), 0)


def make(options: argparse.Namespace, folder: Path) -> None:
    """The site of the example ward with both indexes, below its path."""
    ward, output = folder / "ward", folder / "web" / PREFIX
    output.parent.mkdir()
    shutil.copytree(WARD, ward)
    shutil.copytree(ROOT / "themes", ward / "themes", dirs_exist_ok=True)
    subprocess.run([options.bientap.resolve(), "build", "--root", ward, "--output", output, "--now", NOW],
                   check=True, stdout=subprocess.DEVNULL)
    subprocess.run([options.python, "-P", "-m", "pagefind", "--site", output, "--glob", "*/[0-9][0-9][0-9][0-9]/*/index.html",
                    "--output-path", output / "pagefind"], check=True, stdout=subprocess.DEVNULL)


def ask(page: Page, served: Served, query: str) -> tuple[list[str], list[str]]:
    page.goto(f"{served.address}{PREFIX}/tim-kiem/")
    ours = page.evaluate(OURS, query)
    theirs = page.evaluate(THEIRS, [f"{served.address}{PREFIX}/pagefind/pagefind.js", query, MOST])
    return ours, theirs


def summary(name: str, ranks: list[int]) -> tuple[float, float]:
    first = sum(rank == 1 for rank in ranks) / len(ranks)
    reciprocal = statistics.mean(1 / rank if rank else 0 for rank in ranks)
    print(f"{name:9} first {first:.0%}, mean reciprocal rank {reciprocal:.2f}, not found {ranks.count(0)}")
    return first, reciprocal


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bientap", type=Path, required=True, help="the program")
    parser.add_argument("--python", type=Path, default=Path(sys.executable), help="a Python that has pagefind[bin]")
    parser.add_argument("--chromium", default="/usr/bin/chromium", help="the browser (default: %(default)s)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as play:
        make(options, Path(folder))
        with Served(Path(folder) / "web") as served:
            page = play.chromium.launch(executable_path=options.chromium, args=["--no-sandbox"]).new_page()
            ranks = []
            print("bientap Pagefind")
            for query, meant in QUERIES:
                ranks.append(tuple(rank(found, meant) for found in ask(page, served, query)))
                print(f"{ranks[-1][0] or '–':>7} {ranks[-1][1] or '–':>8}  {query}", flush=True)
    ours, theirs = (summary(name, list(one)) for name, one in zip(("bientap", "Pagefind"), zip(*ranks)))
    print(f"{len(QUERIES)} queries")
    return 0 if ours[0] >= theirs[0] and ours[1] > theirs[1] else 1


if __name__ == "__main__":
    sys.exit(main())
