import CivilTime
import Content
import Hashing
import Serialization
import Reading

/// Writes what was approved, by whom and when: for each published article its digest and its acts, as they can be
/// worked out again from the repository (`bientap verify`). Notes and grounds stay inside.
struct ReviewExport {
    /// The path of the file below the site.
    static let path = "metadata/quy-trinh.json"

    private let site: Site

    init(site: Site) { self.site = site }

    var bytes: [UInt8] {
        var buffer = ByteBuffer()
        buffer.write("{\"version\":1,\"articles\":[\n")
        var isFirst = true
        for entry in site.entries {
            guard let posting = entry.article.postingAct else { continue }
            if !isFirst { buffer.write(",\n") }
            isFirst = false
            record(entry, posting).write(to: &buffer)
        }
        buffer.write("\n]}\n")
        return buffer.bytes
    }

    private func record(_ entry: SiteEntry, _ posting: Act) -> JSONValue {
        .object([
            ("id", .string(entry.article.frontMatter.id?.value.text ?? "")),
            ("path", .string(entry.path)),
            ("url", .string(site.settings.site.url.absolute(entry.path))),
            ("digest", .string(posting.digest.text)),
            ("acts", .array(entry.article.frontMatter.acts.map { ActRecordJSON.object($0) })),
        ])
    }
}
