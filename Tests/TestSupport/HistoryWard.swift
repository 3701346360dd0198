import Foundation

/// A ward in a real git repository, with keys that `ssh-keygen` made.
public final class HistoryWard: Sendable {
    /// The work tree.
    public let folder: TemporaryFolder
    /// Keys, and whatever must not lie in the work tree.
    public let outside: TemporaryFolder

    /// A repository whose first commit founds the board of a `site.yml`.
    ///
    /// - Parameter settings: the file; the words `KHÓA(member)` become the public key of a member.
    public init(_ settings: String) throws {
        folder = try TemporaryFolder()
        outside = try TemporaryFolder()
        try git(["init", "-q", "-b", "main", "."])
        try folder.write(try withKeys(settings), to: "site.yml")
        try commit(by: "chu-tich", at: "2020-11-10T08:00:00+07:00")
    }

    /// A text in which `KHÓA(member)` became the public key of that member.
    public func withKeys(_ text: String) throws -> String {
        var text = text
        while let range = text.firstRange(of: /KHÓA\(([a-z-]+)\)/) {
            let name = text[range].dropFirst(5).dropLast()
            text.replaceSubrange(range, with: try publicKey(String(name)))
        }
        return text
    }

    /// The public key of a member, made when it is first asked for.
    public func publicKey(_ member: String) throws -> String {
        if !outside.exists(member) {
            try run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", member, "-f", outside.path(member)])
        }
        return try outside.text("\(member).pub").trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Runs git in the work tree.
    @discardableResult
    public func git(_ arguments: [String], _ environment: [String: String] = [:]) throws -> String {
        try run(["git"] + arguments, environment)
    }

    /// Runs a command in the work tree, without anything of the machine's own settings.
    @discardableResult
    public func run(_ command: [String], _ environment: [String: String] = [:]) throws -> String {
        let variables = ["PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": outside.path].merging(environment) {
            $1
        }
        let outcome = try Program.Running(
            ["env", "-i", "-C", folder.path] + variables.map { "\($0.key)=\($0.value)" }.sorted() + command
        )
        .wait()
        guard outcome.status == 0 else {
            throw TestFailure("\(command.joined(separator: " ")): \(outcome.remarks)")
        }
        return outcome.output.trimmingCharacters(in: .newlines)
    }

    /// Commits everything in the work tree; the moment is on 11 November 2020 unless given in full.
    ///
    /// - Parameter key: the member whose key signs; nil for no signature.
    @discardableResult
    public func commit(by member: String, at moment: String, key: String? = nil) throws -> String {
        try git(["add", "-A"])
        var signing: [String] = []
        if let key {
            _ = try publicKey(key)
            signing = ["-c", "gpg.format=ssh", "-c", "user.signingkey=\(outside.path(key))"]
        }
        let flags = key == nil ? ["--no-gpg-sign"] : ["-S"]
        try git(
            signing + ["commit", "-q", "--allow-empty", "-m", "\(member)"] + flags,
            Self.identity(member, moment))
        return try tip()
    }

    /// The newest commit.
    public func tip() throws -> String { try git(["rev-parse", "HEAD"]) }

    /// The variables that make git commit as a member at a moment.
    public static func identity(_ member: String, _ moment: String) -> [String: String] {
        let date = AuditArticle.moment(moment)
        return [
            "GIT_AUTHOR_NAME": member, "GIT_AUTHOR_EMAIL": "\(member)@vidu.example", "GIT_AUTHOR_DATE": date,
            "GIT_COMMITTER_NAME": member, "GIT_COMMITTER_EMAIL": "\(member)@vidu.example",
            "GIT_COMMITTER_DATE": date,
        ]
    }

    /// Puts one version of an article in the place of another.
    public func put(_ article: AuditArticle, replacing old: AuditArticle? = nil) throws {
        for path in old?.files.keys.sorted() ?? [] where article.files[path] == nil {
            try folder.remove(path)
        }
        for (path, text) in article.files { try folder.write(text, to: path) }
    }

    /// An act in a commit by the one who acts, signed with the member's own key where asked.
    public func act(
        _ article: AuditArticle, _ action: String, _ member: String, _ at: String, _ extra: String...,
        signed: Bool = false
    ) throws -> AuditArticle {
        var next = article.acting(action, member, at)
        next.steps[next.steps.count - 1].extra = extra
        try put(next, replacing: action == "revise" ? nil : article)
        try commit(by: member, at: at, key: signed ? member : nil)
        return next
    }

    /// An article put through the three steps.
    public func publish(_ article: AuditArticle, signed: Bool = false) throws -> AuditArticle {
        try put(article)
        try commit(by: "van-phong", at: "07:30")
        let submitted = try act(article, "submit", "thuong-truc", "08:00", signed: signed)
        let endorsed = try act(submitted, "endorse", "cntt", "09:00", signed: signed)
        return try act(endorsed, "approve", "truong-ban", "10:00", signed: signed)
    }

    /// Runs `bientap audit`.
    public func audit(
        _ arguments: String..., environment: [String: String] = [:]
    ) throws -> Program.Outcome {
        let own = ["HOME": outside.path, "BIENTAP_NOW": "2021-12-31"].merging(environment) { $1 }
        return try Program(in: folder.path, environment: own).run(["audit"] + arguments)
    }

    /// The codes of the violations that `bientap audit` finds, in its order.
    public func codes(_ arguments: String...) throws -> [String] {
        let own = ["HOME": outside.path, "BIENTAP_NOW": "2021-12-31"]
        let outcome = try Program(in: folder.path, environment: own).run(
            ["audit", "--format", "json"] + arguments)
        let document = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        guard let violations = document?["violations"] as? [[String: Any]],
            outcome.status == (violations.isEmpty ? 0 : 1), outcome.remarks.isEmpty
        else { throw TestFailure("\(outcome.status ?? -1) \(outcome.remarks)") }
        return violations.compactMap { $0["code"] as? String }
    }
}
