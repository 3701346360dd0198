import CivilTime
import Content
import Testing

@testable import Reports

/// A small invented ward that meets.
struct MeetingWard {
    static let settings = """
        site: {url: "https://vidu.example", title: Trang, date: 2021-01-04}
        agency: {name: Ủy ban nhân dân phường Ví Dụ, place: Ví Dụ}
        board:
          members:
            - {id: truong-ban, role: head, position: Phó Chủ tịch, name: Nguyễn Văn Ví Dụ, since: 2021-01-04}
            - {id: pho-ban, role: deputy, position: Phó Trưởng ban, name: Trần Thị Thí Dụ, since: 2021-01-04}
            - {id: thuong-truc, role: member, standing: true, position: Thường trực, name: Lê Văn Mẫu, since: 2021-01-04}
            - {id: cntt, role: member, position: Chuyên trách CNTT, since: 2021-01-04, until: 2021-06-30}
          delegations:
            - {id: uq-1, from: truong-ban, to: pho-ban, scope: all, since: 2021-06-01, until: 2021-06-30}
        sections:
          - {id: tin-tuc, title: Tin tức, type: article, owners: [cntt], fresh_days: 30}
          - {id: hoi-dap, title: Hỏi – đáp, type: question, owners: [cntt]}
        calendar:
          years:
            - {year: 2021, days_off: [2021-04-30, 2021-05-03]}
        duties:
          - {id: hop, title: Họp thường kỳ, basis: [QC Đ12.1], every_months: 3, since: 2021-01-04, done: [{on: 2021-01-29}]}

        """

    private(set) var articles: [Article] = []

    func ward() throws -> Ward {
        let outcome = SettingsReader.read(Array(Self.settings.utf8))
        return Ward(settings: try #require(outcome.settings, "\(outcome.faults)"), articles: articles)
    }

    /// Adds an article; `keys` are further lines of the front matter.
    mutating func add(_ path: String, _ keys: String) throws {
        guard case .article(let location) = ContentPath(path) else { throw NotAnArticle() }
        let text = "---\n\(keys)\n---\nChữ.\n"
        articles.append(
            ArticleReader.read(
                Array(text.utf8), at: location, type: try ward().settings.section(location.section)?.type))
    }

    struct NotAnArticle: Error {}

    /// The lines of an act.
    static func act(_ action: String, at: String, _ more: String = "") -> String {
        "  - action: \(action)\n    by: cntt\n    at: \(at)T09:00:00+07:00\n"
            + "    digest: sha256:\(String(repeating: "0", count: 64))\(more.isEmpty ? "" : "\n    \(more)")"
    }

    /// A meeting with what a book says of it, below `- `.
    func meeting(_ lines: String) throws -> Meeting {
        let (book, faults) = MeetingBook.read(Array("meetings:\n  - {\(lines)}\n".utf8))
        #expect(faults.isEmpty)
        return try #require(book.meetings.first)
    }

    func facts(_ date: String, now: String, book: MeetingBook = .empty) throws -> MeetingFacts {
        let meeting = Meeting(on: try #require(CivilDate(date)))
        let moment = Timestamp(startOf: try #require(CivilDate(now)))
        let ward = try ward()
        let period = try #require(ReportPeriod(before: meeting, ward.settings, book, today: moment.date))
        return MeetingFacts(meeting, during: period, book, in: ward, now: moment)
    }
}
