import CivilTime
import Content
import Reading
import Testing

@testable import Reports

/// Small wards whose reports can be worked out by hand. Everything in them is invented.
struct ActivityWard {
    /// Further lines of `site.yml`.
    var more = ""
    /// Further members of the board, a line each.
    var members = ""
    private(set) var articles: [Article] = []

    init(more: String = "", members: String = "") {
        self.more = more
        self.members = members
    }

    /// Adds an article with its acts.
    ///
    /// - Parameters:
    ///   - keys: further lines of the front matter.
    ///   - acts: each as `2021-05-10 submit thuong-truc`, further keys of the act behind `|`.
    mutating func add(
        _ slug: String, date: String, in section: String = "tin-tuc", stage: Stage = .approved,
        by creator: String = "Tổ 1", keys: String = "", acts: [String] = []
    ) throws {
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        let number = articles.count
        var lines = ["---", "id: 20200101-aaaa\(letters[number / 26])\(letters[number % 26])"]
        lines += ["title: Bài \(slug)", "creator: \(creator)", "date: \(date)", "description: Bài đặt ra."]
        lines += keys.isEmpty ? [] : [keys]
        lines += acts.isEmpty ? [] : ["workflow:"] + acts.map(Self.act)
        lines += ["---", "Lời.", ""]
        articles.append(
            ArticleReader.read(
                Array(lines.joined(separator: "\n").utf8),
                at: ArticleLocation(stage: stage, section: section, slug: slug, isBundle: false),
                attachments: [], type: try settings().section(section)?.type))
        #expect(articles[number].faults.isEmpty, "\(articles[number].faults.map(\.message))")
    }

    /// Adds an article that the three steps made public on one day.
    mutating func publish(
        _ slug: String, on day: String, in section: String = "tin-tuc", by creator: String = "Tổ 1",
        keys: String = "", approver: String = "truong-ban"
    ) throws {
        try add(
            slug, date: day, in: section, by: creator, keys: keys,
            acts: ["\(day) submit thuong-truc", "\(day) endorse cntt", "\(day) approve \(approver)"])
    }

    private static func act(_ text: String) -> String {
        let parts = text.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
        let words = parts[0].split(separator: " ")
        let lines = [
            "  - action: \(words[1])", "    by: \(words[2])", "    at: \(words[0])T08:00:00+07:00",
            "    digest: sha256:\(String(repeating: "0", count: 64))",
        ]
        return (lines + parts.dropFirst().map { "    \($0)" }).joined(separator: "\n")
    }

    /// The report of a period.
    func report(
        _ period: String, _ kind: ActivityKind? = nil, now: String = "2024-12-31",
        faults: [TechnicalFault]? = nil, notes: [String] = []
    ) throws -> ActivityReport {
        let settings = try settings()
        let period = try #require(ReportPeriod(period, closingDay: settings.reports.closingDay))
        let moment = try #require(Timestamp("\(now)T12:00:00+07:00"))
        let source = ActivitySource(
            Ward(settings: settings, articles: articles), faults: faults, now: moment)
        return ActivityReport(kind ?? ActivityKind(for: period), period, from: source, notes: notes)
    }

    func settings() throws -> Settings {
        let outcome = SettingsReader.read(Array(text.utf8))
        return try #require(outcome.settings, "\(outcome.faults)")
    }

    /// 30 April and 3 May 2021 are days off here, and offices work on Saturday 15 May.
    private var text: String {
        """
        site: {url: "https://vidu.example", title: Trang thử, date: 2019-01-01}
        agency: {name: Ủy ban nhân dân phường Ví Dụ}
        board:
          members:
            - {id: truong-ban, role: head, position: Phó Chủ tịch, name: Nguyễn Giả Định, since: 2019-01-01}
            - {id: pho, role: deputy, position: Phó Trưởng ban, since: 2019-01-01}
            - {id: thuong-truc, role: member, standing: true, position: Thường trực, since: 2019-01-01}
            - {id: cntt, role: member, position: Chuyên trách CNTT, name: Đỗ Giả Định, since: 2019-01-01}
        \(members)
          delegations:
            - {id: uq, from: truong-ban, to: pho, scope: all, since: 2021-05-10, until: 2021-05-14, document: 01/UQ-BBT}
        sections:
          - {id: tin-tuc, title: Tin tức, type: article, owners: [cntt]}
          - {id: van-ban, title: Văn bản, type: document, owners: [cntt]}
          - {id: hoi-dap, title: Hỏi đáp, type: question, owners: [thuong-truc]}
          - {id: goc, title: Góc tĩnh, type: article, owners: [cntt], fresh_days: 30}
        calendar:
          years:
            - {year: 2021, days_off: [2021-04-30, 2021-05-03], makeup_days: [2021-05-15]}
            - {year: 2024, days_off: [], makeup_days: []}
        \(more)
        """
    }
}

extension ActivityReport {
    /// The number of a figure as people read it.
    func text(_ key: String) -> String? { allFigures.first { $0.key == key }?.value.text }

    /// The slugs of the articles behind a figure.
    func slugs(_ key: String) -> [String] {
        allFigures.first { $0.key == key }?.items.compactMap { $0.article?.location.slug } ?? []
    }
}
