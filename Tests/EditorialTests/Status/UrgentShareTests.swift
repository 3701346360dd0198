import CivilTime
import Content
import Editorial
import Testing

/// How many approvals were urgent. Without other words in `site.yml`, an owner has two working days.
@Suite struct UrgentShareTests {
    private static let posted = "submit thuong-truc 11-19, endorse phu-trach 11-20, approve truong-ban 11-21"

    /// One article for each story, each with an id of its own.
    private func ward(_ stories: [ActStory], _ settings: Settings? = nil) throws -> Ward {
        let articles = try stories.enumerated().map { index, story in
            let article = try story.article()
            let text = String(decoding: article.source.bytes, as: UTF8.self)
                .replacing("20201111-abc234", with: "20201111-abc23\(index + 2)")
            return ArticleReader.read(Array(text.utf8), at: article.location)
        }
        return Ward(settings: try settings ?? ActBoard.settings(), articles: articles)
    }

    private func share(
        _ ward: Ward, since: String = "2020-11-01", through: String = "2020-11-30",
        now: String = "2020-11-25T08:00:00+07:00"
    ) throws -> UrgentShare {
        let period = try #require(CivilDate(since))...(try #require(CivilDate(through)))
        return UrgentShare(in: ward, during: period, now: try #require(Timestamp(now)))
    }

    private func numbers(_ share: UrgentShare) -> [Int] {
        [share.approvals, share.urgent, share.unconfirmed, share.overdue, share.withoutTerm]
    }

    /// 20 November 2020 is a Friday: the two working days after it end with Tuesday, 24.
    @Test func `Approvals, urgent ones, those not confirmed and those overdue are counted`() throws {
        let ward = try ward([
            ActStory(acts: Self.posted, stage: .approved),
            ActStory(acts: "approve! truong-ban 11-20, confirm:approve phu-trach 11-21", stage: .approved),
            ActStory(acts: "approve! truong-ban 11-20", stage: .approved),
            ActStory(acts: "approve! truong-ban 11-23", stage: .approved),
            ActStory(acts: "submit thuong-truc 11-19", stage: .review),
        ])
        #expect(try numbers(share(ward)) == [4, 3, 2, 1, 0])
        #expect(try numbers(share(ward, now: "2020-11-24T23:59:59+07:00")) == [4, 3, 2, 0, 0])
    }

    @Test func `The days of the period count, the first and the last among them`() throws {
        let ward = try ward([
            ActStory(acts: "approve! truong-ban 11-19", stage: .approved),
            ActStory(acts: "approve! truong-ban 11-20", stage: .approved),
            ActStory(acts: Self.posted, stage: .approved),
            ActStory(acts: "approve! truong-ban 11-22", stage: .approved),
        ])
        let some = try share(ward, since: "2020-11-20", through: "2020-11-21")
        #expect(numbers(some) == [2, 1, 1, 1, 0])
        #expect(some.since.iso == "2020-11-20" && some.through.iso == "2020-11-21")
        #expect(try numbers(share(ward, since: "2020-12-01", through: "2020-12-31")) == [0, 0, 0, 0, 0])
    }

    @Test
    func
        `A revision does not count its posted version twice, and an ordinary approval settles an urgent one`()
        throws
    {
        let settings = try ActBoard.settings()
        let work = try ActStory(acts: "approve! truong-ban 11-20, revise cung-cap 11-21").article()
        let posted = try ActStory(acts: "approve! truong-ban 11-20", stage: .approved).article()
        #expect(
            try numbers(share(Ward(settings: settings, articles: [posted, work]))) == [1, 1, 1, 1, 0])
        let settled = try ActStory(
            acts: "approve! truong-ban 11-18, revise cung-cap 11-18, \(Self.posted)", stage: .approved
        ).article()
        #expect(try numbers(share(Ward(settings: settings, articles: [settled]))) == [2, 1, 0, 0, 0])
    }

    @Test func `What was taken down waits for nobody, and what is said to come later has not happened`()
        throws
    {
        let ward = try ward([
            ActStory(acts: "approve! truong-ban 11-18, withdraw truong-ban 11-19"),
            ActStory(acts: "approve! truong-ban 11-28", stage: .approved),
        ])
        #expect(try numbers(share(ward)) == [1, 1, 0, 0, 0])
    }

    @Test func `Days count as the ward and its calendar say, and none where it says nothing`() throws {
        let late = [ActStory(acts: "approve! truong-ban 11-20", stage: .approved)]
        let five = try ActBoard.settings(rules: ["urgent_confirm_days: 5"])
        #expect(try numbers(share(ward(late, five))) == [1, 1, 1, 0, 0])
        let bare = try ActBoard.settings(changes: [("    - {year: 2020}\n", "")])
        #expect(try numbers(share(ward(late, bare))) == [1, 1, 1, 0, 1])
    }

    /// What an owner posts by standing permission is not decided by the head.
    @Test func `Only approvals are approvals`() throws {
        let article = try ActStory(acts: Self.posted, stage: .approved).article()
        let text = String(decoding: article.source.bytes, as: UTF8.self)
        let lines = try #require(text.firstRange(of: "  - action: approve"))
        let end = try #require(text[lines.lowerBound...].firstRange(of: "---\n"))
        let endorsed = (text[..<lines.lowerBound] + "    publishes: true\n" + text[end.lowerBound...])
        let standing = ArticleReader.read(Array(String(endorsed).utf8), at: article.location)
        #expect(standing.frontMatter.acts.last?.details.publishes == true)
        let ward = Ward(settings: try ActBoard.settings(), articles: [standing])
        #expect(try numbers(share(ward)) == [0, 0, 0, 0, 0])
    }
}
