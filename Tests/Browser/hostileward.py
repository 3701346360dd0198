"""The example ward with a hostile string in every field that takes one, and its harmless twin.

Every scalar of every front matter and of `site.yml` gets a payload; the program's own `check` says where it is refused,
and there the next shape is tried, down to the value as it was. So what stays is what the rules let through, whatever
fields are added later. The twin has harmless words at the same places: both sites must have the same elements.
"""

import hashlib
import json
import os
import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import sign
import yaml
from builtsite import BuiltSite
from searchsite import acts
from wards import MOMENTS, ward

BREAKOUTS = [
    "<script>alert(1)</script>", "</script><script>alert(1)</script>", "</title><svg onload=alert(1)>",
    "</textarea></select></style></noscript><img src=x onerror=alert(1)>", "\" onfocus=alert(1) autofocus tabindex=1 x=\"",
    "' onmouseover='alert(1)' x='", "` onerror=alert(1) ``", "<!-- --!> <![CDATA[ ]]> ]]> <?xml version='1.0'?>",
    "&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x onerror=alert(1)&#62; &amp;quot; &apos; &nope; &#0; &#x110000;",
    "{{pageTitle}} {{{body}}} {{#cards}} {{=<% %>=}} {{>header}} ${alert(1)} <%= 7*7 %>",
    "<base href=//xa.example/> <meta http-equiv=refresh content=0;url=//xa.example/>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe> <object data=//xa.example/> <embed src=//xa.example/>",
    "<form id=search name=createElement action=//xa.example/><input name=attributes id=noi_dung></form>",
    "<a name=__proto__ id=constructor href=javascript:alert(1)>x</a> <style>*{background:url(//xa.example/)}</style>",
    "<math><mi xlink:href=data:x,<script>alert(1)</script>></math> <svg><set attributeName=href to=javascript:alert(1)>",
    "javascript:alert(1) JaVaScRiPt&colon;alert(1) data:text/html,<script>alert(1)</script> vbscript:alert(1)",
    "[x](javascript:alert(1)) ![x](//xa.example/x.png) <javascript:alert(1)> [x]: //xa.example/",
    "__proto__ constructor prototype toString hasOwnProperty", "W" * 400, "\\\" \\u003cscript\\u003e \\n \\x3c // /* */ %3Cscript%3E",
    "BEGIN:VCALENDAR;VALUE=x:END:VEVENT,\\,\\;\\n", "=cmd|' /C calc'!A0", "😀 中文 עברית ｆｕｌｌ＜script＞",
]
# What the rules may refuse in most fields; tried wherever they do not.
INVISIBLE = ["e\u0301\u0302", "\u202e\u2066đảo\u200b\u200f\ufeff", "a\tb", "a\nEND:VCARD\nX-HIEM:1\r\nb", "\u2028\u0085\u000b", "\x00\x01\x1b[31m\ufffe\uffff"]
FORMULAS = ["=HYPERLINK(\"//xa.example/\",\"x\")", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "\t=1+1", "＝1+1"]
ADDRESSES = [
    "javascript:alert(1)", "JAVASCRIPT:alert(1)//https://a.example/", "java\tscript:alert(1)", " javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>", "vbscript:alert(1)", "//xa.example/\"><script>alert(1)</script>",
    "https://xa.example/\"><script>alert(1)</script>", "https://xa.example/'onfocus='alert(1)", "https://a@xa.example/<b>",
    "https://xa.example/?a=1&b=<script>&quot;{{x}}", "https://xa.example/%22%3E%3Cscript%3E",
    "\"<script>alert(1)</script>\"@vidu.example", "a?subject=x&body=<b>\"@vidu.example", "a'onfocus='alert(1)@vidu.example",
]
HARMLESS = "lành"
# Names by which the parts of the ward know each other: a payload there only takes the reference apart.
REFERENCES = {
    "id", "date", "url", "theme", "type", "role", "owners", "suppliers", "sections", "scope", "from", "to", "parent",
    "action", "by", "at", "digest", "since", "until", "private", "menu", "notices", "language", "per", "genre", "member",
}
# Other articles link to the page of this subject.
LINKED = "hội chợ"
WORKFLOW = {("workflow", "reason"), ("workflow", "page")}


@dataclass
class Place:
    """A scalar of a file, and the shapes that are still to be tried there; the first is in use."""

    start: int
    end: int
    shapes: list[tuple[str, str]]
    path: tuple = ()
    lines: range = field(default=range(0))

    @property
    def shape(self) -> tuple[str, str] | None:
        return self.shapes[0] if self.shapes else None


def shapes_of(value: str) -> list[tuple[str, str]]:
    """What to write instead of a value, hostile and harmless. Equal values get equal payloads, as lists group by them."""
    number = int(hashlib.sha256(value.encode()).hexdigest(), 16)

    def one(texts):
        return texts[number % len(texts)]

    def after(text):
        return f"{value} {text}", f"{value} {HARMLESS}"

    parts = [BREAKOUTS[(number + step * 7) % len(BREAKOUTS)] for step in range(4)]
    found = []
    if ":" in value or "@" in value:
        found += [(address, value) for address in ADDRESSES[number % 5::5]]
    if number % 3 == 0:
        found.append((f"{one(FORMULAS)} {value}", f"{HARMLESS} {value}"))
    found.append(after(" ".join([*parts, one(INVISIBLE)])))
    found.append(after(" ".join(parts)))
    # A list of values in one is refused.
    found.append(after(" ".join(parts).replace(";", ",")))
    found.append(after(parts[0].replace(";", ",")))
    return found


def places_of(text: str, offset: int) -> list[Place]:
    found = []

    def visit(node, path):
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                if (*path, key.value) == ("sections",) or key.value not in REFERENCES and (*path, key.value) not in WORKFLOW:
                    visit(value, (*path, key.value))
        elif isinstance(node, yaml.SequenceNode):
            for item in node.value:
                visit(item, path)
        elif node.tag == "tag:yaml.org,2002:str" and node.style not in (">", "|") and node.value != LINKED:
            found.append(Place(node.start_mark.index + offset, node.end_mark.index + offset, shapes_of(node.value), path))

    visit(yaml.compose(text), ())
    return found


def written(value: str) -> str:
    return json.dumps(value, ensure_ascii=False).replace("\u2028", "\\u2028").replace("\u0085", "\\u0085").replace(
        "\ufeff", "\\ufeff").replace("\ufffe", "\\ufffe").replace("\uffff", "\\uffff")


class Infected:
    """One file of a ward, with its places."""

    def __init__(self, file: Path):
        self.file = file
        self.text = file.read_bytes().decode("utf-8")
        self.places: list[Place] = []
        if file.name == "site.yml":
            self.places = places_of(self.text, 0)
        elif self.text.startswith("---\n"):
            head = self.text[4:self.text.index("\n---\n", 3) + 1]
            self.places = places_of(head, 4)

    def write(self, root: Path, side: int) -> None:
        text, at, line = "", 0, 1
        for place in self.places:
            before = self.text[at:place.start]
            value = written(place.shape[side]) if place.shape else self.text[place.start:place.end]
            line += before.count("\n")
            place.lines = range(line, line + value.count("\n") + 1)
            line += value.count("\n")
            text += before + value
            at = place.end
        target = root / self.file
        target.write_bytes((text + self.text[at:]).encode())
        if target.suffix == ".md":
            sign.sign(target)

    def refuse(self, line: int) -> None:
        """Tries the next shape at the place of a fault; at the first one after it where none is there."""
        open_places = [place for place in self.places if place.shape]
        hit = [place for place in open_places if line in place.lines]
        # A fault of a list or a mapping stands at its key, before its values.
        hit = hit or [place for place in open_places if place.lines.start > line][:1] or open_places[-1:]
        assert hit, f"{self.file}:{line}: a fault that no payload made"
        for place in hit:
            place.shapes.pop(0)


def run(*arguments) -> subprocess.CompletedProcess:
    return subprocess.run([os.environ["BIENTAP"], *map(str, arguments)], capture_output=True, text=True, timeout=120)


def faults(root: Path) -> list[tuple[str, int]]:
    done = run("check", "--root", root, "--now", MOMENTS["example"], "--format", "json")
    findings = json.loads(done.stdout)["findings"]
    return sorted({(finding["file"], finding["line"]) for finding in findings if finding["severity"] == "error"})


# Constructs that the rules let through, with signs that mean nothing there.
TEXT = """\
## search {hiem}

## tim_q

## noi_dung

## constructor

## __proto__

### Điều 1. {hiem}

> {hiem}

* {hiem}
* [ ] {hiem}

1. {hiem}

| {hiem} | b |
|:--|--:|
| {hiem} | c |

**{hiem}** ~~{hiem}~~ _{hiem}_

    {tho}

```"onmouseover="alert(1)
{tho}
```

Có chú thích[^1].

[^1]: {hiem}
"""
# What they refuse; a page of drafts shows it all the same.
REFUSED = """\
{tho}

> {tho}

* {tho}

| {tho} | b |
|:--|--:|
| {tho} | `{tho}` |

`{tho}` **{tho}** [{tho}](https://xa.example/) ![{tho}](x.png)

<div onclick=alert(1)>{tho}</div>

<script>alert(1)</script>

<style>*{background:url(//xa.example/)}</style>

<!-- {tho} -->

[lời](javascript:alert(1)) [lời](JaVaScRiPt:alert(1)) [lời](java&#10;script:alert(1)) [lời](&#106;avascript:alert(1))
[lời](&#x1;javascript:alert(1)) [lời](\\javascript:alert(1)) [lời](data:text/html,x) [lời](vbscript:x) [lời](//xa.example)
[lời](<javascript:alert(1)>) [lời](java%73cript:alert(1)) [lời](javascript&colon;alert(1)) [lời](/\\xa.example)
[lời](<java\tscript:alert(1)>) [lời](&Tab;javascript:alert(1)) [lời](<  javascript:alert(1)>) [lời](java&NewLine;script:alert(1))
[lời](https://xa.example/"onfocus="alert(1)) [lời](https://xa.example/ '"><script>alert(1)</script>')
[lời](mailto:a@b.example?subject=%22%3E<b> "x' onclick='alert(1)") [lời](tel:1"onclick=) [lời](#"><b>) [lời](file:///x)
[lời](blob:x) [lời](view-source:x) [lời](https:xa.example) [lời](https:///xa.example) [lời](?x="><b>) [lời](../../../x)
<javascript:alert(1)> <https://xa.example/"onfocus=alert(1)> https://xa.example/"><script>alert(1)</script> www.xa.example
![hình](javascript:alert(1)) ![hình](//xa.example/x.png) ![hình](data:image/svg+xml,<svg/onload=alert(1)>)
![hình" onerror="alert(1)](https://xa.example/x.png "t' onerror='alert(1)") ![hình](x.png)

[ref]: javascript:alert(1) "x" onclick="alert(1)"

[ref] lời[^1] lời[^"><script>alert(1)</script>]

[^1]: {tho}
[^"><script>alert(1)</script>]: {tho}
"""


def body(template: str, payload: str) -> str:
    return template.replace("{tho}", payload).replace("{hiem}", re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", payload))


def add_articles(root: Path, is_hostile: bool) -> None:
    for number, payload in enumerate(BREAKOUTS):
        letter = "abcdefghijklmnopqrstuvwxyz"[number]
        payload = payload if is_hostile else HARMLESS + letter
        for stage, mark, text in (("approved", "a", body(TEXT, payload)), ("draft", "b", body(REFUSED, payload))):
            file = root / f"content/{stage}/tin-tuc/hiem-{letter}{mark}.md"
            signed = acts("2021-04-05").replace("van-phong", "cntt") if stage == "approved" else ""
            file.write_text(
                f"---\nid: 20210405-hiem{letter}{mark}\ntitle: Bài hiểm {letter}{mark}\ncreator: Văn phòng\n"
                f"date: 2021-04-05\ndescription: Mọi điều ở đây đều đặt ra để thử.\n{signed}---\n{text}", encoding="utf-8")
            if signed:
                sign.sign(file)


ABBREVIATIONS = """\
    __proto__: "khởi tạo <script>alert(1)</script>"
    constructor: "dựng sẵn \\"><img src=x onerror=alert(1)>"
"""


@dataclass
class Pair:
    hostile: BuiltSite
    twin: BuiltSite
    places: list[Place]


def infect(roots: list[Path]) -> list[Infected]:
    """Leaves in both wards what no rule refuses in either."""
    files = {}
    for file in [roots[0] / "site.yml", *sorted(roots[0].rglob("content/**/*.md"))]:
        infected = Infected(file)
        infected.file = file.relative_to(roots[0])
        files[str(infected.file)] = infected
    for side in (0, 1, 0):
        for _ in range(40):
            for infected in files.values():
                infected.write(roots[side], side)
            wrong = faults(roots[side])
            if not wrong:
                break
            for path, line in wrong:
                files[path].refuse(line)
        assert not wrong, wrong[:5]
    for infected in files.values():
        infected.write(roots[1], 1)
    return list(files.values())


def make(folder: Path) -> Pair:
    folder.mkdir(parents=True)
    roots = [ward("example", folder / name) for name in ("hostile", "twin")]
    files = infect(roots)
    for root in roots:
        settings = (root / "site.yml").read_text(encoding="utf-8")
        (root / "site.yml").write_text(
            settings.replace("  abbreviations:\n", "  abbreviations:\n" + ABBREVIATIONS), encoding="utf-8")
        add_articles(root, root == roots[0])
        for folder, *options in (("public",), ("drafts", "--drafts")):
            done = run("build", "--root", root, "--output", root / folder, "--now", MOMENTS["example"], *options)
            assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return Pair(*[BuiltSite(root, root / "public") for root in roots], [place for file in files for place in file.places])
