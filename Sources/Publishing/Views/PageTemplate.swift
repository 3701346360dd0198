/// The templates that a theme must have, with the names that each may use.
enum PageTemplate: String, CaseIterable, Sendable {
    case home, section, article, subject, sitemap, search
    case letter = "search-letter"
    case notFound = "not-found"
    case board, notice, redirect, facet, register
    case header, footer, card

    /// The names that the template may use.
    var schema: ViewSchema { Self.schemas[self] ?? ViewSchema([:]) }

    private static let schemas = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.makeSchema()) })

    private func makeSchema() -> ViewSchema {
        switch self {
        case .home: Self.frame.adding(Self.homeFields)
        case .section: Self.frame.adding(Self.sectionFields)
        case .article: Self.frame.adding(Self.articleFields)
        case .subject: Self.frame.adding(["cards": .html, "pager": .object(Self.pager)])
        case .sitemap:
            Self.frame.adding([
                "pages": .list(Self.link), "sections": .list(Self.sectionTree),
                "subjects": .list(Self.countedLink),
            ])
        case .search:
            Self.frame.adding([
                "letters": .list(Self.letterLink), "subjects": .list(Self.countedLink), "scriptURL": .text,
                "indexURL": .text, "indexVersion": .text,
            ])
        case .letter:
            Self.frame.adding([
                "letter": .text, "letters": .list(Self.letterLink), "cards": .html,
                "pager": .object(Self.pager),
            ])
        case .facet:
            Self.frame.adding([
                "facetTitle": .text, "facetValue": .text, "table": .html,
                "facets": .list(Self.facetValues), "section": .object(Self.link),
                "pager": .object(Self.pager),
            ])
        case .register: Self.frame.adding(["lead": .text, "blocks": .html])
        case .board: Self.frame.adding(Self.boardFields)
        case .notice: Self.frame.adding(Self.noticeFields)
        case .redirect: Self.frame.adding(["refresh": .text, "target": .object(Self.link)])
        case .notFound: Self.frame
        case .header: Self.headerSchema
        case .footer: Self.siteSchema
        case .card: Self.cardSchema
        }
    }

    static let link = ViewSchema(["title": .text, "url": .text])
    private static let countedLink = link.adding(["count": .text])
    private static let letterLink = ViewSchema([
        "letter": .text, "url": .text, "count": .text, "isCurrent": .flag,
    ])
    private static let sectionTree = countedLink.adding([
        "children": .list(countedLink), "hasChildren": .flag,
    ])

    private static let cardSchema = ViewSchema([
        "title": .text, "url": .text, "date": .text, "dateText": .text, "description": .text,
        "sectionTitle": .text, "sectionURL": .text, "isDraft": .flag, "stageLabel": .text,
        "isExpired": .flag, "thumbnailURL": .text, "thumbnailWidth": .text, "thumbnailHeight": .text,
    ])

    private static let pager = ViewSchema([
        "previousURL": .text, "nextURL": .text, "position": .text,
        "pages": .list(ViewSchema(["number": .text, "url": .text, "isCurrent": .flag])),
    ])

    private static let facetValues = ViewSchema([
        "title": .text, "values": .list(countedLink.adding(["isCurrent": .flag])),
    ])

    private static let homeFields: ViewSchema.Fields = [
        "pinned": .html, "cards": .html, "isEmpty": .flag, "notices": .object(homePart),
        "parts": .list(homePart),
        "figures": .list(ViewSchema(["value": .text, "unit": .text])), "statisticsURL": .text,
        "groups": .list(ViewSchema(["title": .text, "sections": .list(countedLink)])),
    ]

    private static let homePart = ViewSchema([
        "title": .text, "items": .list(link.adding(["note": .text])), "links": .list(link),
        "sections": .list(countedLink),
    ])

    /// What the whole site shares.
    private static let siteSchema = ViewSchema([
        "agencyName": .text, "superiorName": .text, "siteTitle": .text, "notice": .text, "homeURL": .text,
        "searchURL": .text, "sitemapURL": .text, "feedURL": .text, "boardURL": .text, "accessURL": .text,
        "openDataURL": .text, "statisticsURL": .text, "accessibilityURL": .text,
        "conformanceURL": .text, "emblemURL": .text,
        "isDraftBuild": .flag,
        "contacts": .list(ViewSchema(["label": .text, "value": .text, "href": .text])),
    ])

    private static let headerSchema: ViewSchema = {
        let child = link.adding(["isCurrent": .flag])
        let group = child.adding(["sections": .list(child)])
        let alert = link.adding(["text": .text])
        let outage = ViewSchema([
            "title": .text, "reason": .text, "fallback": .text, "since": .text, "sinceText": .text,
            "until": .text, "untilText": .text,
        ])
        return siteSchema.adding([
            "isHome": .flag, "featured": .list(child), "groups": .list(group), "alerts": .list(alert),
            "outages": .list(outage),
        ])
    }()

    private static let sectionFields: ViewSchema.Fields = [
        "sectionDescription": .text, "parent": .object(link), "children": .list(countedLink),
        "cards": .html, "owners": .text, "basis": .text, "pager": .object(pager), "overview": .html,
        "table": .html,
        "facets": .list(facetValues), "downloads": .list(link),
        "scriptURL": .text, "dataURL": .text,
        "fields": .list(ViewSchema(["key": .text, "title": .text])),
    ]

    private static let attachment = ViewSchema([
        "title": .text, "url": .text, "size": .text, "type": .text,
    ])

    private static let articleFields: ViewSchema.Fields = [
        "sectionTitle": .text, "sectionURL": .text, "date": .text, "dateText": .text, "modified": .text,
        "modifiedText": .text, "minutes": .text, "contents": .html, "shareURL": .text,
        "corrections": .list(correction), "trail": .object(trail),
        "creator": .text, "contributor": .text, "genre": .text,
        "source": .object(ViewSchema(["name": .text, "url": .text])), "record": .html, "body": .html,
        "attachments": .list(attachment),
        "previous": .object(link), "next": .object(link), "subjects": .list(link), "isDraft": .flag,
        "stageLabel": .text, "audio": .list(attachment), "isExpired": .flag, "expires": .text,
        "expiresText": .text,
    ]

    private static let frame = ViewSchema([
        "lang": .text, "kind": .text, "pageTitle": .text, "headTitle": .text, "description": .text,
        "canonical": .text, "siteTitle": .text, "agencyName": .text, "homeURL": .text, "searchURL": .text,
        "sitemapURL": .text, "styleURL": .text, "emblemURL": .text, "isHome": .flag, "isDraftBuild": .flag,
        "header": .html, "footer": .html, "mainScriptURL": .text, "remarkURL": .text, "faultURL": .text,
        "contactURL": .text, "metadata": .html,
        "breadcrumb": .list(link),
    ])
}
