import Foundation
import TestSupport
import Testing

/// A ward of `AuditWards` with theme, in a git repository, in which the program records acts.
struct ActWard {
    let history: HistoryWard
    static let slug = "hop-to-dan-pho"
    static let draft = "content/draft/tin-tuc/hop-to-dan-pho.md"

    init(_ settings: String = AuditWards.settings) throws {
        history = try HistoryWard(settings)
    }

    var folder: TemporaryFolder { history.folder }

    /// Runs the program at a time of 11 November 2020, or at a moment given in full, as the member whose e-mail
    /// git has.
    func run(_ arguments: String..., at time: String, as member: String? = nil) throws -> Program.Outcome {
        let moment = time.utf8.count == 5 ? "2020-11-11T\(time):00+07:00" : time
        if let member {
            try history.git(["config", "user.email", "\(member)@vidu.example"])
            try history.git(["config", "user.name", member])
        }
        return try Program(
            in: folder.path,
            environment: ["BIENTAP_NOW": moment, "HOME": folder.path, "GIT_CONFIG_NOSYSTEM": "1"]
        ).run(arguments)
    }

    /// A draft that lacks nothing, as its author writes it.
    func writeDraft(
        _ path: String = draft, id: String = "20201111-abc234", date: String = "2020-11-11",
        sentence: String = "Tổ dân phố họp."
    ) throws {
        try folder.write(
            """
            ---
            id: \(id)
            title: Họp tổ dân phố
            creator: Cộng tác viên   # giữ nguyên lời ghi này
            date: \(date)
            description: Tổ dân phố họp bàn việc giữ vệ sinh chung.
            subject: [vệ sinh]
            ---

            \(sentence) \(Signing.words)

            """, to: path)
    }

    /// Submits, endorses and approves the article.
    func publish() throws {
        for (action, member, time) in [
            ("submit", "thuong-truc", "08:00"), ("endorse", "cntt", "09:00"),
            ("approve", "truong-ban", "10:00"),
        ] {
            let outcome = try run(action, Self.slug, "--by", member, at: time)
            try #require(outcome.status == 0, "\(outcome.remarks)")
        }
    }

    /// Commits everything, so that the history holds it.
    func commitAll() throws { try history.commit(by: "thuong-truc", at: "2020-11-11T12:00:00+07:00") }

    /// Every file below `content/` in which the article stands.
    func places(of slug: String = slug) throws -> [String] {
        try folder.tree("content").keys.filter { $0.contains(slug) }.sorted()
    }
}
