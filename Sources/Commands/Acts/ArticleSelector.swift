import Editorial
import Content
import Diagnostics
import VietnameseText
import Workspace
import Reading

/// Finds the article that a command line names: by its id, its path, or its slug when that is unique (design §4).
struct ArticleSelector {
    let ward: Ward
    let root: String

    /// The version of the article that an act is about, whole: everything in its bundle can go with it.
    ///
    /// - Parameter isWanted: which of its versions, when the name fits a posted one and one in work.
    func find(_ name: String, preferring isWanted: (Article) -> Bool = { _ in true }) throws -> Article {
        let article = try look(for: name, preferring: isWanted)
        guard let odd = oddFile(in: article) else { return article }
        throw CommandFailure(
            "bientap: \(TerminalText.line(odd.path)): tệp này không đi cùng bài được: \(odd.fault.message)\n"
                + "  → \(odd.fault.help)\n", status: ExitStatus.refused)
    }

    /// A file in the bundle that is not part of the article: one that is too long, or has a name that cannot be used.
    private func oddFile(in article: Article) -> FileFault? {
        guard article.location.isBundle else { return nil }
        let folder = article.location.folder + "/"
        let known = Set([article.path] + article.attachments.map { folder + $0.path })
        return ward.strayFiles.first { $0.path.hasPrefix(folder) && !known.contains($0.path) }
    }

    /// The version of the article that a command shows.
    ///
    /// - Parameter isWanted: which of its versions, when the name fits a posted one and one in work.
    func look(for name: String, preferring isWanted: (Article) -> Bool = { _ in true }) throws -> Article {
        let byPath = try path(name).flatMap { path in
            ward.articles.first { $0.path == path || $0.location.folder == path }
        }
        if let byPath { return byPath }
        let found = ArticleID(name).map(ward.versions(of:)) ?? []
        if !found.isEmpty { return found.first(where: isWanted) ?? found[0] }
        return try bySlug(name, isWanted)
    }

    private func bySlug(_ name: String, _ isWanted: (Article) -> Bool) throws -> Article {
        let slug = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
        let found = ward.articles.filter { $0.location.slug == slug }
        let ids = Set(found.map { $0.frontMatter.id?.value.text ?? $0.path })
        guard let first = found.first else { throw unknown(name) }
        guard ids.count == 1 else {
            let list = found.map {
                "  \($0.frontMatter.id?.value.text ?? "")  \(TerminalText.line($0.path))\n"
            }.joined()
            throw CommandFailure(
                "bientap: có \(ids.count) bài tên “\(name)”:\n\(list)  → Gọi bài bằng id hoặc đường dẫn.\n",
                status: ExitStatus.usage)
        }
        return found.first(where: isWanted) ?? first
    }

    /// A path below the root, as seen from the working folder or from the root.
    private func path(_ name: String) throws -> String? {
        guard name.contains("/") || name.hasSuffix(".md") else { return nil }
        if name.hasPrefix("content/") { return trimmed(name) }
        guard let absolute = try? AbsolutePath.real(name), absolute.hasPrefix(root + "/") else { return nil }
        return String(absolute.dropFirst(root.count + 1))
    }

    private func trimmed(_ path: String) -> String { path.hasSuffix("/") ? String(path.dropLast()) : path }

    private func unknown(_ name: String) -> CommandFailure {
        let names = ward.articles.flatMap {
            [$0.location.slug, $0.frontMatter.id?.value.text].compactMap { $0 }
        }
        let nearest = Suggestion.closest(to: name, among: names).map { " Có phải ý là “\($0)”?" } ?? ""
        return CommandFailure(
            "bientap: không có bài “\(name)”.\(nearest)\n  → Xem các bài đang chờ bằng `bientap status`; bài đã đăng thì ghi đường dẫn, ví dụ content/approved/….\n",
            status: ExitStatus.usage)
    }
}
