import CivilTime
import Content

/// Where a link to a page of the site leads.
enum LinkTarget {
    /// To articles: one, or the published version and its revision.
    case articles([Article])
    /// To something else that the site has.
    case page
    /// To nothing.
    case missing
    /// To an article that is not approved, from one that is.
    case unapproved(Article)
}

extension RuleContext {
    /// Where a link of an article leads; nil when it does not point at a page of the site.
    func target(of destination: LinkDestination, from article: Article) -> LinkTarget? {
        switch destination {
        case .article(let id, _): return target(of: index.byIdentifier[id] ?? [], from: article)
        case .site(let path, _):
            switch addresses.target(of: path) {
            case .article(let position), .alias(let position): return .articles([ward.articles[position]])
            case .page, .attachment, .notice: return .page
            case nil: return .missing
            }
        default: return nil
        }
    }

    private func target(of positions: [Int], from article: Article) -> LinkTarget {
        let found = positions.map { ward.articles[$0] }
        guard let first = found.first else { return .missing }
        guard article.stage == .approved else { return .articles(found) }
        let approved = found.filter { $0.stage == .approved }
        if !approved.isEmpty { return .articles(approved) }
        // A notice stands where a text was taken down.
        return found.contains { $0.removal != nil } ? .page : .unapproved(first)
    }
}

extension LinkDestination {
    /// The part after `#`.
    var fragment: String? {
        switch self {
        case .article(_, let fragment), .site(_, let fragment), .attachment(_, let fragment): fragment
        case .fragment(let fragment): fragment
        case .empty, .external, .contact, .forbidden: nil
        }
    }
}
