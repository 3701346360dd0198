"""Writes the digest that each article has now into its recorded acts.

    python3 Tests/Site/sign.py Tests/Wards/vi-du

The digest is worked out here from its description alone, not with the program, so that the fixtures also test the
program's own. Acts up to the last `revise` were about an earlier version, whose digest they keep.
"""

import hashlib
import re
import sys
from pathlib import Path


def digest(article: Path) -> str:
    """SHA-256 over the text without its acts, then over the other files of the bundle."""
    text = article.read_bytes().removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n")
    lines = text.split(b"\n")
    closing = next(i for i, line in enumerate(lines) if i > 0 and line == b"---")
    opening = next((i for i, line in enumerate(lines[:closing]) if line.startswith(b"workflow:")), closing)
    sha = hashlib.sha256(b"\n".join(lines[:opening] + lines[closing:]))
    if article.name == "index.md":
        folder = article.parent
        others = [p for p in folder.rglob("*") if p.is_file() and p != article]
        for path in sorted(others, key=lambda p: str(p.relative_to(folder)).encode()):
            sha.update(b"\0" + str(path.relative_to(folder)).encode() + b"\0")
            sha.update(hashlib.sha256(path.read_bytes()).digest())
    return "sha256:" + sha.hexdigest()


def sign(article: Path) -> bool:
    """Whether the file had to be changed."""
    old = article.read_bytes()
    earlier = re.match(rb"(?s).*\n  - action: revise\r?\n(    [^\n]*\n)*", old)
    start = earlier.end() if earlier else 0
    new = old[:start] + re.sub(
        rb"(?m)^(    digest: ).*?(\r?)$", rb"\g<1>" + digest(article).encode() + rb"\g<2>", old[start:])
    if new != old:
        article.write_bytes(new)
    return new != old


if __name__ == "__main__":
    for path in sorted(Path(sys.argv[1], "content").rglob("*.md")):
        if sign(path):
            print(path)
