"""A built site as a browser would find it."""

import re
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import html5lib
import yaml


class Page:
    def __init__(self, path: str, url: str, file: Path):
        self.path = path
        self.url = url
        self.text = file.read_text(encoding="utf-8")
        self.tree = html5lib.parse(self.text, treebuilder="lxml", namespaceHTMLElements=False).getroot()

    def meta(self, name: str) -> list[str]:
        return self.tree.xpath("//meta[@name=$name]/@content", name=name)

    @cached_property
    def kind(self) -> str:
        return self.tree.xpath("string(//body/@class)")

    @cached_property
    def anchors(self) -> set[str]:
        return set(self.tree.xpath("//@id"))

    @cached_property
    def words(self) -> str:
        return " ".join("".join(self.tree.xpath("//body")[0].itertext()).split())

    @property
    def copies(self) -> list[str]:
        """The addresses of smaller copies of pictures, without the width that stands behind each."""
        return [
            candidate.split()[0] for names in self.tree.xpath("//@srcset") for candidate in names.split(", ")
        ]

    def links(self) -> list[tuple[str, str]]:
        """Every address that the page names, made absolute, with the element that names it."""
        found = [
            (element.tag, address)
            for name in ("href", "src", "poster", "data", "action")
            for element in self.tree.xpath(f"//*[@{name}]")
            if (address := element.get(name)) is not None
        ] + [("source", address) for address in self.copies]
        return [(tag, urljoin(self.url, address)) for tag, address in found]


class BuiltSite:
    def __init__(self, root: Path, output: Path):
        self.root = root
        self.output = output
        self.settings = yaml.safe_load((root / "site.yml").read_text(encoding="utf-8"))
        self.base = self.settings["site"]["url"].rstrip("/") + "/"

    @cached_property
    def files(self) -> set[str]:
        return {str(file.relative_to(self.output)) for file in self.output.rglob("*") if file.is_file()}

    @cached_property
    def pages(self) -> dict[str, Page]:
        """The HTML pages by their path below the site, `a/` for `a/index.html`."""
        pages = {}
        for file in sorted(name for name in self.files if name.endswith(".html")):
            path = file.removesuffix("index.html")
            pages[path] = Page(path, self.base + path, self.output / file)
        return pages

    @cached_property
    def listed(self) -> dict[str, Page]:
        """The pages that lists and exports name: all but notices, former addresses, parts of lists and codes."""
        left_out = ("notice", "redirect", "facet")
        # The address of a code is known to the sender of a question alone.
        return {
            path: page
            for path, page in self.pages.items()
            if page.kind not in left_out and not re.fullmatch("[^/]+/tra-cuu/[^/]+/", path)
        }

    def is_internal(self, url: str) -> bool:
        return url.startswith(self.base) or url + "/" == self.base

    def file(self, url: str) -> str | None:
        """The file that a plain server gives for an address of the site; None when there is none."""
        path = unquote(urlsplit(url)._replace(fragment="", query="").geturl().removeprefix(self.base))
        name = path + "index.html" if path == "" or path.endswith("/") else path
        return name if name in self.files else None
