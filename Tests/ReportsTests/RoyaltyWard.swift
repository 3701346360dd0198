import CivilTime
import Content
import Testing

@testable import Reports

/// Small wards whose royalties can be worked out by hand. Everything in them is invented but the base salaries.
struct RoyaltyWard {
    /// The lines below `royalty:` in `site.yml`, indented by two spaces.
    var royalty = Self.table
    /// The day on which periods close.
    var closingDay: Int?
    private(set) var articles: [Article] = []

    static let table = """
          base_salary:
            - {since: 2019-07-01, amount: 1490000, document: NĐ 38/2019/NĐ-CP}
            - {since: 2023-07-01, amount: 1800000, document: NĐ 24/2023/NĐ-CP}
          rates:
            - {genre: tin, title: Tin, group: 1, min: 0.5, max: 2, default: 1.5, source: Đặt ra}
            - {genre: phóng sự, group: 5, min: 2, max: 10, source: Đặt ra}
        """

    init(royalty: String = Self.table, closingDay: Int? = nil) {
        self.royalty = royalty
        self.closingDay = closingDay
    }

    /// Adds an article that the three steps have made public on a day.
    ///
    /// - Parameters:
    ///   - keys: further lines of the front matter.
    mutating func publish(
        _ slug: String, on day: String, genre: String = "tin", by creator: String = "Cộng tác viên",
        stage: Stage = .approved, _ keys: String = ""
    ) throws {
        let id = "20200101-aaaaa\(Array("abcdefghijklmnopqrstuvwxyz")[articles.count])"
        let head = """
            ---
            id: \(id)
            title: Bài \(slug)
            creator: \(creator)
            date: \(day)
            description: Bài đặt ra.
            genre: \(genre)
            \(keys.isEmpty ? "" : keys + "\n")
            """
        let body = "---\nLời.\n"
        let digest = HandDigest.text(head + body)
        let acts = [("submit", "thuong-truc"), ("endorse", "cntt"), ("approve", "truong-ban")].enumerated()
            .map {
                "  - action: \($1.0)\n    by: \($1.1)\n    at: \(day)T08:0\($0):00+07:00\n    digest: \(digest)\n"
            }
        let text = head + "workflow:\n" + acts.joined() + body
        articles.append(
            ArticleReader.read(
                Array(text.utf8),
                at: ArticleLocation(stage: stage, section: "tin-tuc", slug: slug, isBundle: false),
                attachments: [], type: try settings().section("tin-tuc")?.type))
    }

    /// The list of a period.
    func list(_ period: String, now: String = "2024-12-31", book: String = "") throws -> RoyaltyList {
        let settings = try settings()
        let (payments, faults) = book.isEmpty ? (.empty, []) : RoyaltyBook.read(Array(book.utf8))
        #expect(faults.isEmpty)
        return RoyaltyList(
            try #require(ReportPeriod(period, closingDay: closingDay)),
            in: Ward(settings: settings, articles: articles), try #require(settings.royalty), book: payments,
            now: Timestamp(startOf: try #require(CivilDate(now))))
    }

    /// The settings.
    func settings() throws -> Settings {
        let outcome = SettingsReader.read(Array(text.utf8))
        return try #require(outcome.settings, "\(outcome.faults)")
    }

    private var text: String {
        """
        site: {url: "https://vidu.example", title: Trang thử, date: 2019-01-01}
        agency: {name: Ủy ban nhân dân phường Ví Dụ}
        board:
          members:
            - {id: truong-ban, role: head, position: Phó Chủ tịch, since: 2019-01-01}
            - {id: thuong-truc, role: member, standing: true, position: Thường trực, since: 2019-01-01}
            - {id: cntt, role: member, position: Chuyên trách CNTT, name: Đỗ Giả Định, since: 2019-01-01}
        sections:
          - {id: tin-tuc, title: Tin tức, type: article, owners: [cntt]}
        \(closingDay.map { "reports: {closing_day: \($0)}\n" } ?? "")royalty:
        \(royalty)
        """
    }
}
