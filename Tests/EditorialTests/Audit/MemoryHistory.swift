import CivilTime
import Content
import Hashing
import TestSupport
import Testing

@testable import Editorial

/// A history that lives in memory: commits with all their files.
struct MemoryHistory {
    /// `site.yml` of the founding commit; every member commits as `<id>@vidu.example`.
    static let settings = """
        site:
          url: https://vidu.example
          title: Trang thông tin điện tử phường Ví Dụ
          date: 2020-11-10
        agency:
          name: Ủy ban nhân dân phường Ví Dụ
        board:
          signing: optional
          members:
            - {id: truong-ban, role: head, position: Phó Chủ tịch UBND phường, emails: [truong-ban@vidu.example], since: 2020-11-10}
            - {id: pho-ban, role: deputy, position: Công chức Tư pháp, emails: [pho-ban@vidu.example], since: 2020-11-10}
            - {id: thuong-truc, role: member, standing: true, position: Công chức Văn hóa, emails: [thuong-truc@vidu.example], since: 2020-11-10}
            - {id: cntt, role: member, admin: true, position: Chuyên trách CNTT, emails: [cntt@vidu.example, it@vidu.example], since: 2020-11-10}
            - {id: van-phong, role: member, position: Văn phòng, emails: [van-phong@vidu.example], since: 2020-11-10}
            - {id: nguoi-cu, role: member, standing: true, position: Công chức cũ, emails: [nguoi-cu@vidu.example], since: 2020-11-10, until: 2020-11-20}
          delegations:
            - {id: uq-1, from: truong-ban, to: pho-ban, scope: [tin-tuc], since: 2020-12-01, until: 2020-12-15, document: 01/UQ-BBT}
          decisions:
            - {number: 200/QĐ-UBND, date: 2020-11-10, by: chair, about: Thành lập}
        sections:
          - {id: tin-tuc, title: Tin tức – sự kiện, type: article, owners: [cntt]}
          - {id: gioi-thieu, title: Giới thiệu, type: page, owners: [van-phong]}

        """

    private(set) var commits: [AuditCommit] = []
    private var trees: [String: [String: String]] = [:]
    private(set) var facts = AuditFacts()
    var signatures: [String: CommitSignature] = [:]

    /// A history with its founding commit on 10 November 2020.
    init(_ settings: String = Self.settings, with articles: [AuditArticle] = []) {
        var files = ["site.yml": settings]
        for article in articles { files.merge(article.files) { $1 } }
        add(files, by: "chu-tich", at: "2020-11-10T08:00:00+07:00", parents: [])
    }

    /// The newest commit.
    var tip: String { commits.last?.id ?? "" }

    /// The files of a commit.
    func files(_ commit: String) -> [String: String] { trees[commit] ?? [:] }

    /// A commit with exactly these files.
    @discardableResult
    mutating func add(
        _ files: [String: String], by member: String, at moment: String, parents: [String]? = nil
    ) -> String {
        let parents = parents ?? [tip]
        let before = parents.first.map { self.files($0) } ?? [:]
        let id = SHA256.hash(Array("\(commits.count) \(parents)".utf8)).hexadecimal
        var changes: [AuditCommit.Change] = []
        for path in Set(before.keys).union(files.keys).sorted() where before[path] != files[path] {
            changes.append(.init(path: path, blob: files[path].map { read($0, path) }))
        }
        let time = Timestamp(AuditArticle.moment(moment)) ?? Timestamp(secondsSinceEpoch: 0)
        let email = member.isEmpty ? "" : "\(member)@vidu.example"
        commits.append(
            AuditCommit(
                id: id, parents: parents, author: member, email: email, committed: time,
                changes: changes))
        trees[id] = files
        return id
    }

    /// A commit that changes the files of the newest one.
    @discardableResult
    mutating func change(
        by member: String, at moment: String, on parent: String? = nil,
        _ edit: (inout [String: String]) -> Void
    ) -> String {
        let parent = parent ?? tip
        var files = files(parent)
        edit(&files)
        return add(files, by: member, at: moment, parents: [parent])
    }

    /// A commit that puts one version of an article in the place of another.
    @discardableResult
    mutating func put(
        _ article: AuditArticle, replacing old: [AuditArticle] = [], by member: String, at moment: String,
        on parent: String? = nil
    ) -> String {
        change(by: member, at: moment, on: parent) { files in
            for path in old.flatMap(\.files.keys) { files[path] = nil }
            files.merge(article.files) { $1 }
        }
    }

    /// An article put through the three steps, one commit each.
    @discardableResult
    mutating func publish(_ article: AuditArticle) -> AuditArticle {
        var last = article
        put(article, by: "thuong-truc", at: "07:30")
        for (action, member, time) in [
            ("submit", "thuong-truc", "08:00"), ("endorse", "cntt", "09:00"),
            ("approve", "truong-ban", "10:00"),
        ] {
            let next = last.acting(action, member, time)
            put(next, replacing: [last], by: member, at: time)
            last = next
        }
        return last
    }

    private mutating func read(_ text: String, _ path: String) -> String {
        let bytes = Array(text.utf8)
        let blob = SHA256.hash(bytes).hexadecimal
        switch AuditPath(path) {
        case .text: facts.texts[blob] = AuditText(bytes)
        case .attachment: facts.attachments[blob] = SHA256.hash(bytes)
        case .settings:
            if let settings = SettingsReader.read(bytes).settings {
                facts.boards[blob] = AuditBoard(settings)
            }
        case .other: break
        }
        return blob
    }

    /// What the audit says of the commits, or of those after one of them.
    func violations(
        since: String? = nil, now: String = "2021-12-31T00:00:00+07:00"
    ) throws -> [Violation] {
        let moment = try #require(Timestamp(now))
        let start = since.flatMap { name in commits.firstIndex { $0.id == name } }.map { $0 + 1 } ?? 0
        let boundaries = since.map { name in
            let files = files(name).map { path, text in
                AuditCommit.Change(path: path, blob: SHA256.hash(Array(text.utf8)).hexadecimal)
            }
            return AuditHistory.Boundary(
                id: name, latest: commits[..<start].map(\.committed).filter { $0 <= moment }.max() ?? moment,
                files: files)
        }
        let history = AuditHistory(
            commits: Array(commits[start...]), boundaries: boundaries.map { [$0] } ?? [], since: since)
        let verdict = AuditJudge.judge(history, facts: facts, now: moment)
        let answers = verdict.claims.map { ($0.question, signatures[$0.commit] ?? CommitSignature(.missing)) }
        return verdict.violations(signatures: Dictionary(answers, uniquingKeysWith: { first, _ in first }))
    }

    /// The codes of the violations, in the order of the history.
    func codes(since: String? = nil, now: String = "2021-12-31T00:00:00+07:00") throws -> [String] {
        try violations(since: since, now: now).map(\.rule.code)
    }
}
