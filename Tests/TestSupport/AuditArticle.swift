/// An article of an invented history. Its digest is made from the description of the digest (design §3).
public struct AuditArticle: Sendable {
    /// One recorded act.
    public struct Step: Sendable {
        /// What was done.
        public var action: String
        /// By whom.
        public var by: String
        /// When.
        public var at: String
        /// The other lines of the act.
        public var extra: [String] = []
        /// The digest that the act names; nil for the one of the text as it is.
        public var digest: String?
    }

    /// The permanent name.
    public var id: String
    /// The folder below `content/`.
    public var stage = "draft"
    /// The id of the section.
    public var section = "tin-tuc"
    /// The name of the file or of the bundle.
    public var slug: String
    /// Who made it.
    public var creator = "Cộng tác viên"
    /// The text.
    public var body: String
    /// The other files of the bundle; none for a loose article.
    public var attachments: [String: String]
    /// The recorded acts.
    public var steps: [Step] = []
    /// The line end.
    public var end = "\n"

    /// A draft without acts.
    public init(
        id: String = "20201111-abc234", slug: String = "bai", body: String = "\nTin vui.\n",
        attachments: [String: String] = [:]
    ) {
        self.id = id
        self.slug = slug
        self.body = body
        self.attachments = attachments
    }

    /// The day is 11 November 2020 unless the moment is given in full.
    public static func moment(_ text: String) -> String {
        text.utf8.count == 5 ? "2020-11-11T\(text):00+07:00" : text
    }

    /// The same article after another act, in the stage that the act leads to.
    public func acting(
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
    public func approved() -> AuditArticle {
        acting("submit", "thuong-truc", "08:00").acting("endorse", "cntt", "09:00")
            .acting("approve", "truong-ban", "10:00")
    }

    /// The same article with something changed.
    public func with(_ change: (inout AuditArticle) -> Void) -> AuditArticle {
        var next = self
        change(&next)
        return next
    }

    private var head: String { "---\nid: \(id)\ntitle: Tin\ncreator: \(creator)\n" }

    /// The 64 digits: SHA-256 of the text without acts and with LF alone, then of each attachment.
    public var digest: String {
        var bytes = Array("\(head)---\n\(body)".utf8)
        for (name, text) in attachments.sorted(by: { $0.key < $1.key }) {
            bytes += [0] + Array(name.utf8) + [0] + PlainSHA256.hash(Array(text.utf8))
        }
        return PlainSHA256.hexadecimal(bytes)
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

    /// The file of the text.
    public var text: String { "\(head)\(workflow)---\n\(body)".replacing("\n", with: end) }

    /// The files by their paths.
    public var files: [String: String] {
        let folder = "content/\(stage)/\(section)/\(slug)"
        guard !attachments.isEmpty else { return ["\(folder).md": text] }
        var files = ["\(folder)/index.md": text]
        for (name, content) in attachments { files["\(folder)/\(name)"] = content }
        return files
    }

    /// The path of the text.
    public var path: String { files.keys.first { $0.hasSuffix(".md") } ?? "" }
}
