import CivilTime
import Content
import Editorial
import Hashing
import TestSupport

/// The files of a small ward in memory: what is on disk, and nothing else.
struct WardModel {
    /// A file of `content/` with the rest of its bundle.
    struct File {
        let article: Article
        var bytes: [UInt8] { article.source.bytes }
    }

    let settings: Settings
    /// By the folder of the article, which loose articles and bundles cannot share.
    private(set) var files: [String: File] = [:] {
        didSet { ward = Self.ward(settings, files) }
    }
    /// The files as the program reads them.
    private(set) var ward: Ward

    init(_ settings: Settings) {
        self.settings = settings
        ward = Self.ward(settings, [:])
    }

    var articles: [Article] { ward.articles }

    private static func ward(_ settings: Settings, _ files: [String: File]) -> Ward {
        Ward(settings: settings, articles: files.values.map(\.article).sorted { $0.path < $1.path })
    }

    mutating func put(_ bytes: [UInt8], at place: ArticleLocation, _ attachments: [Attachment] = []) {
        files[place.folder] = File(article: ArticleReader.read(bytes, at: place, attachments: attachments))
    }

    mutating func remove(_ place: ArticleLocation) { files[place.folder] = nil }

    /// Does what a plan says, as it would be done on disk.
    ///
    /// - Returns: what went wrong; nil when the files were as the plan took them to be.
    mutating func apply(_ plan: ActPlan) -> String? {
        let change = plan.change
        if let original = change.original {
            guard files[original.location.folder]?.bytes == original.bytes else { return "nguồn không còn" }
            if !change.keepsOriginal { remove(original.location) }
        }
        if let replaced = change.replaced {
            guard files[replaced.location.folder] != nil else { return "bản bị thay không có" }
            remove(replaced.location)
        }
        guard files[change.location.folder] == nil else { return "ghi đè \(change.location.folder)" }
        let article = plan.article
        guard article.source.bytes == change.bytes, article.location == change.location,
            article.attachments == change.original?.attachments ?? []
        else { return "bài và tệp khác nhau" }
        files[change.location.folder] = File(article: article)
        return nil
    }
}

/// The bytes that are the author's: the file without the lines from `workflow:` to the closing `---`. Written
/// apart from the program, line by line.
func authorsBytes(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var isInWorkflow = false
    var fences = 0
    for line in bytes.split(separator: 10, omittingEmptySubsequences: false) {
        let text = String(decoding: line, as: UTF8.self).replacing("\u{FEFF}", with: "")
        let isFence = text == "---" || text.utf8.elementsEqual("---\r".utf8)
        if isFence { fences += 1 }
        if fences == 1, text.hasPrefix("workflow:") { isInWorkflow = true }
        if isFence { isInWorkflow = false }
        if !isInWorkflow { result += line + [10] }
    }
    return result
}

/// What makes two records of an act one act.
struct ActKey: Hashable {
    let action: Act.Action
    let by: String
    let at: Timestamp
    let digest: SHA256Digest
    let details: Act.Details

    init(_ act: Act) {
        action = act.action
        by = act.by
        at = act.at
        digest = act.digest
        details = act.details
    }
}
