"""A small invented ward for the tests of the search, and a plain server of its site.

Nothing here is shared with other tests but the signing of articles.
"""

import functools
import gzip
import http.server
import json
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY / "Tests/Site"))
import sign  # noqa: E402

PREFIX = "/phuong-thu/"
NOW = "2021-06-01T08:00:00+07:00"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HOSTILE = '<img src=x onerror=alert(1)> & "ngoặc" tên hiểm'

SETTINGS = """\
site:
  url: https://tinh.example/phuong-thu
  title: Trang thử của phường Không Có
  theme: phuong
  date: 2021-01-04
agency:
  name: Ủy ban nhân dân phường Không Có
board:
  members:
    - {id: truong-ban, role: head, position: Phó Chủ tịch, since: 2020-01-04}
    - {id: thuong-truc, role: member, standing: true, position: Công chức Văn hóa, since: 2020-01-04}
    - {id: van-phong, role: member, position: Văn phòng, since: 2020-01-04}
sections:
  - {id: tin-tuc, title: Tin tức, type: article, owners: [van-phong]}
  - {id: thong-bao, title: Thông báo, type: article, owners: [van-phong]}
  - {id: van-ban, title: Văn bản, type: document, owners: [van-phong]}
search:
  abbreviations:
    UBND: ủy ban nhân dân
    TTHC: thủ tục hành chính
"""

FILLER = "Mọi tên và sự kiện ở đây đều đặt ra để thử ô tìm, không ai phải làm theo và không có giá trị ở đâu cả."

# section, slug, day, title, description, text, further keys
ARTICLES = [
    ("tin-tuc", "hop-dan", "2021-03-01", "Họp dân bàn về đất đai ở tổ 3", "Cuộc họp đặt ra.", FILLER, ""),
    ("tin-tuc", "hoi-thi", "2021-05-01", "Hội thi nấu ăn đạt giải cao", "Cuộc thi đặt ra.",
     FILLER + "\n\nBan tổ chức cho biết đài truyền thanh sẽ đọc kết quả.", ""),
    ("thong-bao", "so-sach", "2021-05-10", "Thông báo về sổ sách", "Sổ đặt ra.",
     FILLER + "\n\n## Nơi xem sổ\n\nNgười dân xem sổ quản lý đất đai tại bộ phận một cửa.", ""),
    ("tin-tuc", "le-hoi", "2021-02-01", "Lễ hội đền Hoà Bình", "Lễ hội đặt ra.", FILLER, ""),
    ("thong-bao", "tiep-dan", "2021-01-20", "Ủy ban nhân dân phường tiếp công dân", "Lịch đặt ra.", FILLER, ""),
    ("thong-bao", "lich-truc", "2021-01-25", "UBND phường thông báo lịch trực", "Lịch trực đặt ra.", FILLER, ""),
    ("van-ban", "to-cong-tac", "2021-02-10", "Quyết định kiện toàn tổ công tác", "Quyết định đặt ra.",
     FILLER + "\n\n## Điều 1. Thành lập\n\nThành lập tổ công tác.\n\n## Điều 2. Nhiệm vụ\n\n"
     "Tổ công tác họp định kỳ vào ngày làm việc cuối cùng của mỗi quý.",
     "document:\n  number: 170/QĐ-UBND\n  kind: quyet-dinh\n  issuer: Ủy ban nhân dân phường Không Có\n"
     "  issued: 2021-02-10\n  signer: Người Ký Thử\n  signer_office: Chủ tịch\n  field: Văn hóa\n"
     "  effective: 2021-02-10\n"),
    ("tin-tuc", "ve-sinh", "2021-01-15", "Chiến dịch vệ sinh môi trường", "Chiến dịch đặt ra.", FILLER,
     "subject: [môi trường, đoàn thể]\n"),
    ("tin-tuc", "cay-xanh", "2021-04-15", "Trồng thêm cây xanh", "Việc đặt ra.",
     FILLER + "\n\nViệc trồng cây góp phần giữ môi trường sạch.", "subject: [cây xanh]\n"),
    ("tin-tuc", "ly-lich", "2020-12-20", "Mẫu lí lịch mới", "Mẫu đặt ra.", FILLER, ""),
    ("thong-bao", "hiem", "2021-03-03", HOSTILE, "\"><script>alert(2)</script> mô tả <b>hiểm</b>",
     FILLER + "\n\nChữ `<script>alert(3)</script>` trong bài hiểm.", ""),
    ("thong-bao", "mau-don", "2021-03-04", "Tải mẫu về máy", "Mẫu đặt ra.", FILLER + "\n\n[Tải](don-xin-phep.txt)",
     ""),
]
HIDDEN = [
    ("approved", "tin-tuc", "ngay-mai", "2022-01-01", "Việc năm sau xoanmai"),
    ("draft", "tin-tuc", "nhap", "2021-03-05", "Bản nháp xoanmai"),
]


def yaml(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def acts(day: str) -> str:
    return "workflow:\n" + "".join(
        f"  - action: {action}\n    by: {by}\n    at: {day}T0{hour}:00:00+07:00\n    digest: sha256:{'0' * 64}\n"
        for action, by, hour in (("submit", "thuong-truc", 7), ("endorse", "van-phong", 8), ("approve", "truong-ban", 9))
    )


def write(root: Path) -> None:
    (root / "site.yml").write_text(SETTINGS, encoding="utf-8")
    shutil.copytree(REPOSITORY / "themes", root / "themes")
    for number, (section, slug, day, title, description, text, more) in enumerate(ARTICLES):
        folder = root / "content/approved" / section / slug
        folder.mkdir(parents=True)
        letters = "abcdefghijklmnopqrstuvwxyz"[number]
        keys = (
            f"id: {day.replace('-', '')}-timki{letters}\ntitle: {yaml(title)}\ncreator: Văn phòng phường Không Có\n"
            f"date: {day}\ndescription: {yaml(description)}\n{more}"
        )
        # No two texts may be the same.
        (folder / "index.md").write_text(f"---\n{keys}{acts(day)}---\n{text}\n\nBài {letters * 3}.\n", encoding="utf-8")
        if slug == "mau-don":
            (folder / "don-xin-phep.txt").write_text("Đơn đặt ra.\n", encoding="utf-8")
        sign.sign(folder / "index.md")
    for number, (stage, section, slug, day, title) in enumerate(HIDDEN):
        file = root / "content" / stage / section / f"{slug}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        signed = acts("2021-03-05") if stage == "approved" else ""
        keys = f"id: 20210305-andan{'ab'[number]}\ntitle: {title}\ncreator: Văn phòng\ndate: {day}\ndescription: Đặt ra.\n"
        file.write_text(f"---\n{keys}{signed}---\n{FILLER}\n\nBài {slug}.\n", encoding="utf-8")
        if signed:
            sign.sign(file)


class Compressed(http.server.SimpleHTTPRequestHandler):
    """Serves a site below its path as a good server does: compressed, with a strict policy. Keeps account."""

    sent: list[tuple[str, int]] = []

    def do_GET(self):
        file = Path(self.translate_path("/" + self.path.removeprefix(PREFIX)))
        file = file / "index.html" if file.is_dir() else file
        if not self.path.startswith(PREFIX) or not file.is_file():
            self.send_error(404)
            return
        body = gzip.compress(file.read_bytes(), 6)
        self.sent.append((self.path, len(body)))
        self.send_response(200)
        for name, value in {
            "Content-Type": self.guess_type(str(file)), "Content-Encoding": "gzip", "Content-Length": str(len(body)),
            "Content-Security-Policy": POLICY,
        }.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def serve(folder: Path):
    """A server of a folder, as a context manager; its address is at `server.server_port`."""
    return http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Compressed, directory=folder))


@pytest.fixture(scope="session")
def search_output(tmp_path_factory) -> Path:
    root = tmp_path_factory.mktemp("search") / "ward"
    root.mkdir()
    write(root)
    command = [os.environ["BIENTAP"], "build", "--root", root, "--now", NOW]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    return root / "public"


@pytest.fixture(scope="session")
def search_address(search_output):
    with serve(search_output) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}{PREFIX}tim-kiem/"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="session")
def search_browser(chromium):
    return chromium


@pytest.fixture
def search_page(search_browser, search_address):
    """The search page; whatever should not happen on it fails the test."""
    context = search_browser.new_context()
    page = context.new_page()
    faults = []
    page.on("pageerror", lambda fault: faults.append(str(fault)))
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    page.on("dialog", lambda dialog: (faults.append(dialog.message), dialog.dismiss()))
    page.on("request", lambda request: faults.append(request.url)
            if not request.url.startswith(search_address.split(PREFIX)[0] + "/") else None)
    page.goto(search_address)
    yield page
    page.wait_for_timeout(50)
    assert not faults
    context.close()
