"""The same invented articles twice: as approved content of a ward, and as a Hugo site.

The articles are written as they are made and none is kept, so that the process that measures stays small: the
kernel counts the memory of the parent as the least that a child has had.
"""

import hashlib
import json
import re
import shutil
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

import hugo_site
from sentences import Writer

NOW = "2026-06-01T08:00:00+07:00"
FIRST_DAY = date(2020, 1, 6)
DAYS = 2300  # The last article lies before NOW.

MEMBERS = """\
    - {id: truong-ban, role: head, position: Phó Chủ tịch UBND phường, since: 2019-12-02}
    - {id: thuong-truc, role: member, standing: true, position: Công chức Văn hóa, since: 2019-12-02}
    - {id: van-phong, role: member, position: Văn phòng UBND phường, since: 2019-12-02}
    - {id: tu-phap, role: member, position: Công chức Tư pháp, since: 2019-12-02}
    - {id: cong-nghe, role: member, admin: true, position: Chuyên trách CNTT, since: 2019-12-02}
    - {id: dia-chinh, role: member, position: Công chức Địa chính, since: 2019-12-02}
"""


@dataclass(frozen=True)
class Section:
    id: str
    title: str
    owner: str
    parent: str | None = None


SECTIONS = (
    Section("tin-tuc", "Tin tức", "cong-nghe"),
    Section("thong-bao", "Thông báo", "van-phong"),
    Section("lich-lam-viec", "Lịch làm việc", "van-phong"),
    Section("cai-cach", "Cải cách hành chính", "van-phong"),
    Section("thi-dua", "Thi đua, khen thưởng", "van-phong"),
    Section("phap-luat", "Phổ biến pháp luật", "tu-phap"),
    Section("hoi-dap", "Hỏi đáp", "tu-phap"),
    Section("thu-tuc", "Hướng dẫn thủ tục", "tu-phap"),
    Section("dat-dai", "Đất đai, xây dựng", "dia-chinh"),
    Section("do-thi", "Đô thị văn minh", "dia-chinh"),
    Section("moi-truong", "Môi trường", "dia-chinh"),
    Section("chuyen-de", "Chuyên đề", "cong-nghe"),
    Section("guong-sang", "Gương người tốt", "cong-nghe", parent="chuyen-de"),
    Section("phong-trao", "Phong trào", "cong-nghe", parent="chuyen-de"),
    Section("doan-the", "Hoạt động đoàn thể", "van-phong"),
    Section("chuyen-doi-so", "Chuyển đổi số", "cong-nghe"),
)


def settings(theme: str, kind: str = "article") -> str:
    """The `site.yml` of the invented ward; its sections are of the kind."""
    sections = "".join(
        f"  - {{id: {s.id}, title: {quoted(s.title)}, type: {kind}, owners: [{s.owner}]"
        + (f", parent: {s.parent}" if s.parent else "") + "}\n"
        for s in SECTIONS
    )
    return (
        f"site:\n  url: {hugo_site.URL}\n  title: {hugo_site.TITLE}\n  description: {hugo_site.DESCRIPTION}\n"
        f"  theme: {theme}\n  date: {FIRST_DAY}\n  page_size: {hugo_site.PAGE_SIZE}\n"
        f"agency:\n  name: {hugo_site.AGENCY}\nboard:\n  members:\n{MEMBERS}sections:\n{sections}"
    )


def quoted(text: str) -> str:
    """A text as a double-quoted YAML scalar, which a JSON string is."""
    return json.dumps(text, ensure_ascii=False)


def listed(texts: list[str]) -> str:
    return "[" + ", ".join(map(quoted, texts)) + "]"


def slug(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def identifier(day: date, number: int) -> str:
    alphabet = "abcdefghijklmnopqrstuvwxyz234567"
    return f"{day:%Y%m%d}-" + "".join(alphabet[number >> 5 * place & 31] for place in reversed(range(6)))


def signed(keys: str, body: str, day: date, owner: str) -> str:
    """An article with the acts that made it public, bound to it by the digest of all but the acts."""
    digest = hashlib.sha256(f"---\n{keys}---\n{body}".encode()).hexdigest()
    acts = (("submit", "thuong-truc", -2), ("endorse", owner, -1), ("approve", "truong-ban", 0))
    lines = "".join(
        f"  - action: {action}\n    by: {by}\n"
        f"    at: {datetime.combine(day + timedelta(days=days), time(7, 30)).isoformat()}+07:00\n"
        f"    digest: sha256:{digest}\n"
        for action, by, days in acts
    )
    return f"---\n{keys}workflow:\n{lines}---\n{body}"


@dataclass(frozen=True)
class Corpus:
    """Where the two copies lie."""

    ward: Path
    hugo: Path
    articles: int

    @property
    def edited(self) -> Path:
        """The article that the benchmark edits: one in the middle of the first section."""
        names = sorted((self.ward / "content/approved" / SECTIONS[0].id).iterdir())
        return names[len(names) // 2]


def make(
    folder: Path, themes: Path, theme: str, articles: int, seed: int, cached: bool, kind: str = "article"
) -> Corpus:
    """Writes both copies anew. With the kind `document`, each article is also a record of a document."""
    shutil.rmtree(folder, ignore_errors=True)
    corpus = Corpus(folder / "ward", folder / "hugo", articles)
    corpus.ward.mkdir(parents=True)
    shutil.copytree(themes, corpus.ward / "themes")
    (corpus.ward / "site.yml").write_text(settings(theme, kind), encoding="utf-8")
    hugo_site.write(corpus.hugo, [(s.id, s.title) for s in SECTIONS], cached)
    for section in SECTIONS:
        (corpus.ward / "content/approved" / section.id).mkdir(parents=True)
    writer = Writer(seed)
    published: list[str] = []  # the newest addresses, as targets of links
    for number in range(articles):
        _write(corpus, writer, number, published, document if kind == "document" else None)
    return corpus


def document(number: int, day: date, articles: int) -> str:
    """The record of a document. Some replace or change the one before the last."""
    kinds = (("quyet-dinh", "QĐ"), ("ke-hoach", "KH"), ("thong-bao", "TB"), ("bao-cao", "BC"), ("chi-thi", "CT"))
    kind, symbol = kinds[number % len(kinds)]
    relation = ""
    if number > 1 and number % 7 == 0:
        other = number - 2
        earlier = FIRST_DAY + timedelta(days=other * DAYS // articles)
        name = identifier(earlier, other)
        if number % 2:
            name = f"{other + 1:02}/{kinds[other % len(kinds)][1]}-UBND ngày {earlier:%d/%m/%Y}"
        relation = f"  {'amends' if number % 3 else 'replaces'}: [{quoted(name)}]\n"
    return (
        f"document:\n  number: {number + 1:02}/{symbol}-UBND\n  kind: {kind}\n"
        f"  issuer: Ủy ban nhân dân phường {1 + number % 9}\n  issued: {day}\n  signer: Người ký {1 + number % 5}\n"
        f"  signer_office: Chủ tịch\n  field: Lĩnh vực {1 + number % 12}\n  effective: {day}\n{relation}"
    )


def _write(
    corpus: Corpus, writer: Writer, number: int, published: list[str],
    record: Callable[[int, date, int], str] | None,
) -> None:
    section = SECTIONS[number % len(SECTIONS)]
    day = FIRST_DAY + timedelta(days=number * DAYS // corpus.articles)
    title = writer.title(number + 1)
    name = slug(title)
    creator = f"Cộng tác viên {1 + number % 40}"
    description = writer.paragraph(1)
    subjects = writer.subjects()
    links = [("tin trước đó", writer.random.choice(published))] if published else []
    links.append(("trang tham khảo", f"https://thamkhao.example/bai/{number + 1}"))
    body = writer.body(links)

    common = (
        f"title: {quoted(title)}\ncreator: {quoted(creator)}\ndate: {day}\ndescription: {quoted(description)}\n"
    )
    keys = f"id: {identifier(day, number)}\n{common}subject: {listed(subjects)}\n"
    if record:
        keys += record(number, day, corpus.articles)
    text = signed(keys, body, day, section.owner)
    (corpus.ward / "content/approved" / section.id / f"{name}.md").write_text(text, encoding="utf-8")
    text = f"---\n{common}tags: {listed(subjects)}\n---\n{body}"
    (corpus.hugo / "content" / section.id / f"{name}.md").write_text(text, encoding="utf-8")
    published.append(f"/{section.id}/{day.year}/{name}/")
    del published[:-200]


def edit(article: Path, sentence: str) -> None:
    """Adds a sentence to an article and signs it anew, as its board would."""
    text = article.read_text(encoding="utf-8")
    head, body = text.removeprefix("---\n").split("\n---\n", 1)
    keys = head.split("workflow:\n", 1)[0]
    day = date.fromisoformat(re.search(r"^date: (\S+)$", keys, re.MULTILINE)[1])
    owner = next(s.owner for s in SECTIONS if s.id == article.parent.name)
    article.write_text(signed(keys, f"{body}\n{sentence}\n", day, owner), encoding="utf-8")
