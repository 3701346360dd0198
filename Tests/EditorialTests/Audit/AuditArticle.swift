import Content
import Hashing
import Testing

/// An article of an invented history. Its digest is made from the description of the digest (design §3).
struct AuditArticle {
    struct Step {
        let action: String
        let by: String
        let at: String
        var extra: [String] = []
        /// The digest of another text.
        var digest: String?
    }

    var id = "20201111-abc234"
    var stage = "draft"
    var section = "tin-tuc"
    var slug = "bai"
    var creator = "Cộng tác viên"
    var body = "\nTin vui.\n"
    var attachments: [String: String] = [:]
    var steps: [Step] = []
    /// The line end.
    var end = "\n"

    /// The day is 11 November 2020 unless the moment is given in full.
    static func moment(_ text: String) -> String {
        text.utf8.count == 5 ? "2020-11-11T\(text):00+07:00" : text
    }

    /// The same article after another act, in the stage that the act leads to.
    func acting(
        _ action: String, _ by: String, _ at: String, _ extra: String..., digest: String? = nil
    ) -> AuditArticle {
        var next = self
        let step = Step(
            action: action, by: by, at: Self.moment(at), extra: extra, digest: digest ?? self.digest)
        next.steps.append(step)
        switch action {
        case "submit": next.stage = "review"
        case "approve": next.stage = "approved"
        case "endorse" where extra.contains("publishes: true"): next.stage = "approved"
        case "return", "refuse", "withdraw", "revise": next.stage = "draft"
        default: break
        }
        return next
    }

    /// Submitted, endorsed and approved on 11 November 2020.
    func approved() -> AuditArticle {
        acting("submit", "thuong-truc", "08:00").acting("endorse", "cntt", "09:00")
            .acting("approve", "truong-ban", "10:00")
    }

    func with(_ change: (inout AuditArticle) -> Void) -> AuditArticle {
        var next = self
        change(&next)
        return next
    }

    private var head: String { "---\nid: \(id)\ntitle: Tin\ncreator: \(creator)\n" }

    /// The 64 digits: SHA-256 of the text without acts and with LF alone, then of each attachment.
    var digest: String {
        var bytes = Array("\(head)---\n\(body)".utf8)
        for (name, text) in attachments.sorted(by: { $0.key < $1.key }) {
            bytes += [0] + Array(name.utf8) + [0] + SHA256.hash(Array(text.utf8)).bytes
        }
        return SHA256.hash(bytes).hexadecimal
    }

    private var workflow: String {
        guard !steps.isEmpty else { return "" }
        let items = steps.map { step in
            let lines = ["action: \(step.action)", "by: \(step.by)", "at: \(step.at)"]
            let digest = "digest: sha256:\(step.digest ?? self.digest)"
            return "  - " + (lines + [digest] + step.extra).joined(separator: "\n    ") + "\n"
        }
        return "workflow:\n" + items.joined()
    }

    var text: String { "\(head)\(workflow)---\n\(body)".replacing("\n", with: end) }

    /// The files by their paths.
    var files: [String: String] {
        let folder = "content/\(stage)/\(section)/\(slug)"
        guard !attachments.isEmpty else { return ["\(folder).md": text] }
        var files = ["\(folder)/index.md": text]
        for (name, content) in attachments { files["\(folder)/\(name)"] = content }
        return files
    }

    var path: String { files.keys.first { $0.hasSuffix(".md") } ?? "" }
}
