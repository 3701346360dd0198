public import Content
import Reading

/// Where the history of a repository holds, or has held, an article.
public struct ArticleTraces: Sendable {
    /// Whether there is a repository at all.
    public let isRepository: Bool
    /// The files and folders, relative to the top of the repository, sorted.
    public let paths: [String]
    /// Files and folders of the same name, each of whose texts has the id of another article.
    public let namesakes: [String]
    /// The commits that touched ``paths``, newest first, by their short names.
    public let commits: [String]

    /// Looks through every branch, every tag, the stash and what the reflog still leads to, for the id and the name
    /// of an article in all stages and sections.
    ///
    /// - Parameters:
    ///   - articles: the versions of one article.
    ///   - root: the ward's folder; without a repository around it nothing is found.
    public static func find(_ articles: [Article], root: String) async throws -> ArticleTraces {
        let git = Git(folder: root)
        let prefix = try await git.run(["rev-parse", "--show-prefix"], accepting: [0, 128])
        guard prefix.status == 0 else {
            return ArticleTraces(isRepository: false, paths: [], namesakes: [], commits: [])
        }
        let ids = Set(articles.compactMap { $0.frontMatter.id?.value.text })
        var search = TraceSearch(git: git, prefix: prefix.text, ids: ids)
        return try await search.run(slugs: Set(articles.map(\.location.slug)))
    }
}

/// One search through a history.
private struct TraceSearch {
    /// A file that a commit touched.
    private struct Touch {
        let commit: String
        let location: ArticleLocation
        /// What it was and what it became, where it is the text of an article.
        let texts: [String]
    }

    let git: Git
    let prefix: String
    let ids: Set<String>
    /// The id in each text that was read; nil inside where none can be read.
    private var idOfText: [String: String?] = [:]

    init(git: Git, prefix: String, ids: Set<String>) {
        self.git = git
        self.prefix = prefix
        self.ids = ids
    }

    mutating func run(slugs: Set<String>) async throws -> ArticleTraces {
        var slugs = slugs
        for id in ids.sorted() {
            let touches = try await touches(["-S\(id)"], ["content"])
            try await readTexts(of: touches)
            slugs.formUnion(touches.filter(isOwn).map(\.location.slug))
        }
        let touches = try await touches([], slugs.sorted().flatMap(Self.pathspecs))
        try await readTexts(of: touches)
        let foreign = foreignLocations(touches)
        let own = touches.filter { !foreign.contains($0.location) }
        var seen: Set<String> = []
        return ArticleTraces(
            isRepository: true, paths: paths(Set(own.map(\.location))), namesakes: paths(foreign),
            commits: own.map(\.commit).filter { seen.insert($0).inserted })
    }

    private func paths(_ locations: Set<ArticleLocation>) -> [String] {
        locations.map { prefix + $0.item }.sorted()
    }

    private func isOwn(_ touch: Touch) -> Bool {
        touch.texts.contains { idOfText[$0].flatMap { $0 }.map(ids.contains) ?? false }
    }

    /// The places whose every text says that it is another article.
    private func foreignLocations(_ touches: [Touch]) -> Set<ArticleLocation> {
        guard !ids.isEmpty else { return [] }
        return Set(
            Dictionary(grouping: touches, by: \.location).filter { _, touches in
                let texts = touches.flatMap(\.texts)
                return !texts.isEmpty
                    && texts.allSatisfy { idOfText[$0].flatMap { $0 }.map { !ids.contains($0) } ?? false }
            }.keys)
    }

    /// The text or the bundle of a name in any stage and section.
    private static func pathspecs(_ slug: String) -> [String] {
        let escaped = slug.map { #"*?[]\"#.contains($0) ? "\\\($0)" : String($0) }.joined()
        return [":(glob)content/*/*/\(escaped).md", ":(glob)content/*/*/\(escaped)/**"]
    }

    /// Every change of the paths in every history, also on a branch whose merge took nothing of it.
    private func touches(_ options: [String], _ pathspecs: [String]) async throws -> [Touch] {
        let output = try await git.run(
            [
                "-c", "log.showRoot=true", "-c", "diff.renames=false", "log", "--all", "--reflog", "-z",
                "--raw", "--no-abbrev", "--no-renames", "--no-ext-diff", "--no-textconv", "--no-mailmap",
                "--no-notes", "--no-show-signature", "--full-history", "--diff-merges=separate",
                "--format=tformat:%x01%h",
            ] + options + ["--"] + pathspecs)
        var touches: [Touch] = []
        var commit = ""
        var texts: [String]?
        for field in output.fields {
            if let known = texts {
                texts = nil
                if let touch = touch(commit, field, known) { touches.append(touch) }
                continue
            }
            // git puts a line break before the first file.
            let text = field.drop { $0 == "\n" }
            if text.hasPrefix("\u{1}") { commit = String(text.dropFirst()) }
            if text.hasPrefix(":") { texts = Self.texts(text) }
        }
        return touches
    }

    private func touch(_ commit: String, _ path: String, _ texts: [String]) -> Touch? {
        guard path.hasPrefix(prefix) else { return nil }
        return switch ContentPath(String(path.dropFirst(prefix.count))) {
        case .article(let location): Touch(commit: commit, location: location, texts: texts)
        case .attachment(let location, _): Touch(commit: commit, location: location, texts: [])
        case .misplaced, .ignored: nil
        }
    }

    /// The ordinary files in `:100644 100644 <old> <new> M`.
    private static func texts(_ field: Substring) -> [String] {
        let words = field.dropFirst().split(separator: " ")
        guard words.count == 5 else { return [] }
        return [(words[0], words[2]), (words[1], words[3])].compactMap { mode, name in
            mode.hasPrefix("100") ? String(name) : nil
        }
    }

    private mutating func readTexts(of touches: [Touch]) async throws {
        let known = idOfText
        let blobs = Set(touches.flatMap(\.texts)).filter { known[$0] == nil }.sorted()
        let repository = GitRepository(git: git, gitFolder: "", prefix: prefix)
        var found = known
        try await repository.read(blobs.map { .init(blob: $0, limit: 4 << 20) }) { index, content in
            let id = content.bytes.flatMap { ArticleHead($0).frontMatter.id?.value.text }
            found.updateValue(id, forKey: blobs[index])
        }
        idOfText = found
    }
}
