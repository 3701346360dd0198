import CivilTime
import Content
import Editorial
import Hashing
import Testing

/// An article whose acts are written out by hand, as the program would have found them.
struct ActStory {
    /// `WHAT WHO MM-DD` parted by commas; a `~` before it says that another text was read, `!` after `approve` that
    /// it was urgent. `confirm:suspend` and `confirm:approve` say what is confirmed.
    var acts = ""
    var stage = Stage.draft
    var section = "tin-tuc"
    var creator = "Cộng tác viên"
    var slug = "a"
    var body = "Tin vui."
    /// What a `~` was about.
    var otherBody = "Tin cũ."
    var aliases = ""

    func article() throws -> Article {
        let lines = try acts.split(separator: ",").map { try Self.lines(String($0), digest) }
        let workflow = lines.isEmpty ? "" : "workflow:\n" + lines.joined()
        let article = read(head + workflow + tail(body))
        #expect(article.faults.isEmpty)
        return article
    }

    private var head: String {
        "---\nid: 20201111-abc234\ntitle: Tin\ncreator: \(creator)\ndate: 2020-12-01\n"
            + (aliases.isEmpty ? "" : "aliases: [\(aliases)]\n")
    }

    private func tail(_ body: String) -> String { "---\n\n\(body)\n" }

    private func read(_ text: String) -> Article {
        let place = ArticleLocation(stage: stage, section: section, slug: slug, isBundle: false)
        return ArticleReader.read(Array(text.utf8), at: place)
    }

    private func digest(_ isOther: Bool) -> String {
        ArticleDigest.compute(read(head + tail(isOther ? otherBody : body)))?.hexadecimal ?? ""
    }

    private static func lines(_ step: String, _ digest: (Bool) -> String) throws -> String {
        let words = step.split(separator: " ").map(String.init)
        try #require(words.count == 3)
        let isOther = words[0].hasPrefix("~")
        var action = isOther ? String(words[0].dropFirst()) : words[0]
        var more: [String] = []
        if action.hasSuffix("!") {
            action.removeLast()
            more.append("urgent: true")
        }
        if let colon = action.firstIndex(of: ":") {
            more.append("confirms: \(action[action.index(after: colon)...])")
            action = String(action[..<colon])
        }
        if ["refuse", "withdraw"].contains(action) { more.append("reason: trung-lap") }
        if ["withdraw", "suspend"].contains(action) { more.append("page: tin-tuc/2020/a/") }
        if ["refuse", "withdraw", "suspend", "return", "advise"].contains(action) {
            more.append("note: \"Đã có bài tương tự.\"")
        }
        return
            (["  - action: \(action)", "by: \(words[1])", "at: 2020-\(words[2])T08:00:00+07:00"]
            + ["digest: sha256:\(digest(isOther))"] + more).joined(separator: "\n    ") + "\n"
    }
}

/// A request as a row of a table says it: `approve!` is an urgent approval.
enum ActAsk {
    static let acts = [
        "submit", "move", "endorse", "advise", "approve", "approve!", "return", "refuse", "reopen",
        "withdraw",
        "suspend", "lift", "confirm", "revise",
    ]

    static func request(
        _ act: String, by member: String, at moment: String = "2020-12-10T09:00:00+07:00",
        _ change: (inout Act.Details) -> Void = { _ in }
    ) throws -> ActRequest {
        let action = try #require(Act.Action(rawValue: act.replacing("!", with: "")))
        var details = Act.Details()
        details.isUrgent = act.hasSuffix("!")
        if act == "move" { details.section = "van-hoa" }
        if ["refuse", "withdraw"].contains(act) { details.ground = .duplicate }
        if ["refuse", "withdraw", "suspend", "return", "advise"].contains(act) {
            details.note = "Đã có bài."
        }
        change(&details)
        return ActRequest(action: action, by: member, at: try #require(Timestamp(moment)), details: details)
    }
}
