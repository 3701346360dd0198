import Content
import Hashing

/// The articles and the `site.yml` of one commit.
struct AuditTree {
    /// An article with the names of what its files contain.
    struct Bundle: Hashable {
        let location: ArticleLocation
        var text: String?
        var attachments: [String: String] = [:]

        var isEmpty: Bool { text == nil && attachments.isEmpty }
    }

    /// By the path of the text.
    private(set) var bundles: [String: Bundle] = [:]
    /// The paths of texts by what the audit knows their article by.
    private var paths: [String: Set<String>] = [:]
    /// The name of the content of `site.yml`.
    private(set) var settings: String?

    /// Takes over changed files.
    mutating func apply(_ changes: [AuditCommit.Change], _ facts: AuditFacts) {
        var affected: Set<String> = []
        for change in changes {
            if case .settings = AuditPath(change.path) { settings = change.blob }
            if let path = AuditPath(change.path).article?.path { affected.insert(path) }
        }
        for path in affected { unlist(path, facts) }
        for change in changes { apply(change) }
        for path in affected {
            guard let bundle = bundles[path] else { continue }
            if bundle.isEmpty { bundles[path] = nil }
            if let key = key(of: bundle, facts) { paths[key, default: []].insert(path) }
        }
    }

    /// The articles that changes touch, before and after.
    func keys(touchedBy changes: [AuditCommit.Change], _ facts: AuditFacts) -> Set<String> {
        var keys: Set<String> = []
        for change in changes {
            guard let location = AuditPath(change.path).article else { continue }
            if let bundle = bundles[location.path], let key = key(of: bundle, facts) { keys.insert(key) }
            guard case .text = AuditPath(change.path), let blob = change.blob else { continue }
            if let key = key(of: Bundle(location: location, text: blob), facts) { keys.insert(key) }
        }
        return keys
    }

    private mutating func apply(_ change: AuditCommit.Change) {
        switch AuditPath(change.path) {
        case .text(let location):
            bundles[location.path, default: Bundle(location: location)].text = change.blob
        case .attachment(let location, let inside):
            bundles[location.path, default: Bundle(location: location)].attachments[inside] = change.blob
        case .settings, .other: return
        }
    }

    private mutating func unlist(_ path: String, _ facts: AuditFacts) {
        guard let bundle = bundles[path], let key = key(of: bundle, facts) else { return }
        paths[key]?.remove(path)
        if paths[key]?.isEmpty == true { paths[key] = nil }
    }

    /// The id of an article, or its place within a stage where it has none; nil without a text.
    private func key(of bundle: Bundle, _ facts: AuditFacts) -> String? {
        guard let text = bundle.text else { return nil }
        return facts.texts[text]?.id ?? "\(bundle.location.section)/\(bundle.location.slug)"
    }

    /// Every article, by what the audit knows it by.
    var keys: Set<String> { Set(paths.keys) }

    /// The articles that are not the same in another tree.
    func keysOfDifferences(from other: AuditTree, _ facts: AuditFacts) -> Set<String> {
        var keys: Set<String> = []
        for (path, bundle) in bundles where other.bundles[path] != bundle {
            if let key = key(of: bundle, facts) { keys.insert(key) }
        }
        for (path, bundle) in other.bundles where bundles[path] != bundle {
            if let key = other.key(of: bundle, facts) { keys.insert(key) }
        }
        return keys
    }

    /// Every version of an article, in the order of the paths.
    func versions(_ key: String, _ facts: AuditFacts) -> [AuditVersion] {
        (paths[key] ?? []).sorted().compactMap { path in
            guard let bundle = bundles[path], let name = bundle.text, let text = facts.texts[name] else {
                return nil
            }
            return AuditVersion(bundle: bundle, text: text, facts)
        }
    }
}
