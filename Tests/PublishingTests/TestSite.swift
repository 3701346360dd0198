import CivilTime
import Content
import Diagnostics
import Registers
import Testing

@testable import Publishing

/// Sites made of a few words.
enum TestSite {
    static let settings = """
        site: {url: "https://tinh.example/vi-du", title: Trang Ví Dụ, date: 2021-01-04}
        agency: {name: Ủy ban Ví Dụ}
        board:
          members:
            - {id: a, role: head, position: Phó Chủ tịch}
        sections:
          - {id: tin, title: Tin, type: article, owners: [a]}
          - {id: bai, title: Bài, type: article, owners: [a]}
          - {id: con, title: Con, type: article, parent: bai, owners: [a]}

        """

    /// An article at a path below `content/`, with more keys and a text.
    static func article(
        _ path: String = "approved/tin/a.md", date: String = "2021-02-01", title: String? = nil,
        keys: String = "",
        body: String = "Chữ.", attachments: [Content.Attachment] = [], type: SectionType? = nil
    ) throws -> Article {
        guard case .article(let location) = ContentPath("content/\(path)") else {
            throw NoArticle(path: path)
        }
        let text = """
            ---
            title: "\(title ?? "Bài \(location.slug)")"
            creator: Người viết
            date: \(date)
            description: "Mô tả \(location.slug)"
            \(keys)
            ---
            \(body)
            """
        return ArticleReader.read(Array(text.utf8), at: location, attachments: attachments, type: type)
    }

    static func site(
        _ articles: [Article], settings text: String = settings, now: String = "2021-06-01T00:00:00+07:00",
        isPreview: Bool = false, thumbnails: ThumbnailSet = .none
    ) async throws -> Site {
        let outcome = SettingsReader.read(Array(text.utf8))
        let settings = try #require(outcome.settings, "\(outcome.faults)")
        let ward = Ward(settings: settings, articles: articles)
        return await Site(
            ward, now: try #require(Timestamp(now)), isPreview: isPreview,
            thumbnails: thumbnails)
    }

    /// The HTML of a text.
    static func html(
        _ body: String, keys: String = "", attachments: [Content.Attachment] = [],
        beside others: [Article] = []
    )
        async throws -> String
    {
        let article = try article("approved/tin/a/index.md", keys: keys, body: body, attachments: attachments)
        let site = try await site([article] + others)
        let entry = try #require(site.entry(path: "tin/2021/a/"))
        let html = HTMLRenderer.render(article, links: LinkResolver(site: site, entry: entry))
        return String(decoding: html, as: UTF8.self)
    }

    /// The bytes of every output whose recipe is no copy, by path.
    static func outputs(_ site: Site, _ theme: Theme) async throws -> [String: String] {
        let plan = SitePlan(site, assets: theme.assets)
        let renderer = try await SiteRenderer.prepare(site, plan: plan, theme: theme).get()
        var outputs: [String: String] = [:]
        for output in plan.outputs {
            outputs[output.path] = renderer.bytes(of: output).map { String(decoding: $0, as: UTF8.self) }
        }
        return outputs
    }

    private struct NoArticle: Error { let path: String }
}

/// Themes made of a few words.
enum TestTheme {
    /// A theme with every template and asset that must be there, the templates saying their name.
    static func files(_ name: String = "phuong", _ changed: [String: String] = [:], isWhole: Bool = true)
        -> ThemeFiles
    {
        var texts: [String: String] = ["theme.yml": "title: Thử\n"]
        if isWhole {
            for template in PageTemplate.allCases {
                texts["templates/\(template.rawValue).mustache"] =
                    "\(template.rawValue) {{title}}{{pageTitle}}"
            }
            for part in ["header", "footer"] { texts["templates/\(part).mustache"] = part }
            texts["templates/card.mustache"] = "[{{title}}]"
            for list in ["section", "subject"] {
                texts["templates/\(list).mustache"] =
                    "{{pageTitle}}|{{{cards}}}|{{#pager}}{{position}} <{{previousURL}} >{{nextURL}}"
                    + "{{#pages}} {{number}}{{#isCurrent}}*{{/isCurrent}}{{/pages}}{{/pager}}"
            }
            for page in [
                "home", "article", "sitemap", "search", "search-letter", "not-found", "board", "notice",
                "redirect", "facet", "register",
            ] {
                texts["templates/\(page).mustache"] = "{{pageTitle}}"
            }
            texts["assets/phuong.css"] = "a{}"
            texts["assets/emblem.svg"] = "<svg/>"
        }
        texts.merge(changed) { _, new in new }
        return ThemeFiles(
            name: name,
            files: Dictionary(
                uniqueKeysWithValues: texts.map {
                    ($0.key, ThemeFiles.File(path: "themes/\(name)/\($0.key)", bytes: Array($0.value.utf8)))
                }))
    }

    static func theme(_ changed: [String: String] = [:]) -> Theme { Theme([files("phuong", changed)]) }

    /// The faults of a theme with some files changed, as `file:line:column`.
    static func faults(_ changed: [String: String]) -> [String] {
        switch TemplateSet.compile(theme(changed), named: "phuong") {
        case .success: []
        case .failure(let faults):
            faults.faults.map {
                "\($0.path.dropFirst("themes/phuong/templates/".count)):\($0.position.line):\($0.position.column)"
            }
        }
    }
}
