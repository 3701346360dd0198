import CivilTime
import Content
import Registers
import Testing

@testable import Reports

/// The second half of 2024 of an invented ward that closes on the 14th, worked out by hand. The base salary rises from
/// 1,800,000 to 2,340,000 on 1 July, so one coefficient is 180,000 before and 234,000 from then on.
@Suite struct RoyaltyHandPeriodTests {
    private static let table = """
          base_salary:
            - {since: 2023-07-01, amount: 1800000, document: NĐ 24/2023/NĐ-CP}
            - {since: 2024-07-01, amount: 2340000, document: NĐ 73/2024/NĐ-CP}
          rates:
            - {genre: tin, min: 0.5, max: 2, default: 1.5, until: 2024-09-30, source: Đặt ra}
            - {genre: tin, min: 0.5, max: 2, default: 1.3, since: 2024-10-01, source: Đặt ra}
            - {genre: phóng sự, group: 5, min: 2, max: 5, source: Đặt ra}
            - {genre: ảnh, group: 3, min: 0.5, max: 1, default: 0.5, source: Đặt ra}
          quotas: [{member: cntt, works: 2, per: quarter}]
          budgets: [{year: 2024, amount: 10000000}]
        """

    private static func ward() throws -> RoyaltyWard {
        var ward = RoyaltyWard(royalty: table, closingDay: 14)
        try ward.publish("a", on: "2024-06-14")
        try ward.publish("b", on: "2024-06-30")
        try ward.publish("c", on: "2024-07-01")
        try ward.publish(
            "d", on: "2024-07-15", genre: "phóng sự",
            "royalty: {coefficient: 3.7, authors: [{name: B, share: 0.3333}, {name: C, share: 0.3333}, "
                + "{name: D, share: 0.3334}]}")
        try ward.publish("e", on: "2024-08-05", "royalty: {coefficient: 1.7, translation: 65}")
        try ward.publish(
            "f", on: "2024-08-08", genre: "phóng sự", "royalty: {coefficient: 2.9, hardship: 100}")
        try ward.publish(
            "g", on: "2024-08-09", "royalty: {coefficient: 1.25, children_minorities: 20, hardship: 35}")
        try ward.publish(
            "h", on: "2024-10-10", genre: "ảnh",
            "royalty: {authors: [{name: H, share: 0.5005}, {name: I, share: 0.4995}]}")
        for (slug, day) in [
            ("i", "2024-06-20"), ("k", "2024-07-10"), ("l", "2024-09-10"), ("m", "2024-09-20"),
        ] {
            try ward.publish(slug, on: day, by: "Đỗ Giả Định")
        }
        try ward.publish("n", on: "2024-10-03", genre: "đồ họa")
        try ward.publish("o", on: "2024-12-14")
        try ward.publish("p", on: "2024-12-15")
        return ward
    }

    @Test func `A half-year over a rise of the base salary comes out to the đồng`() throws {
        let list = try Self.ward().list("2024-H2", now: "2024-12-20")
        let amounts = list.rows.map {
            "\($0.work.article.title.dropFirst(4)) \($0.payee.name) \($0.amount.plain)"
        }
        #expect(
            Set(amounts) == [
                "b Cộng tác viên 270000",  // 1.5 × 180,000
                "c Cộng tác viên 351000",  // 1.5 × 234,000
                // 3.7 × 234,000 = 865,800: × 0.3333 = 288,571.14, × 0.6666 = 577,142.28, the rest 288,658
                "d B 288571", "d C 288571", "d D 288658",
                "e Cộng tác viên 258570",  // 397,800 × 65 %
                "f Cộng tác viên 1357200",  // 678,600 × 200 %
                "g Cộng tác viên 453375",  // 292,500 × 155 %
                // 117,000 × 0.5005 = 58,558.5, a half goes up; the rest is 58,441
                "h H 58559", "h I 58441",
                // The quarter is 15 June to 14 September: two are owed, the third is paid; the next is owed again.
                "i Đỗ Giả Định 0", "k Đỗ Giả Định 0", "l Đỗ Giả Định 351000", "m Đỗ Giả Định 0",
                "o Cộng tác viên 304200",  // 1.3 × 234,000
            ])
        // 270,000 + 351,000 + 865,800 + 258,570 + 1,357,200 + 453,375 + 117,000 + 351,000 + 304,200
        #expect(list.rows.total() == ExactDecimal(4_328_145))
        // 50 % and 30 % of it are 2,164,072.5 and 1,298,443.5: half a đồng cannot be paid.
        #expect(list.limits.map(\.most.plain) == ["2164072", "1298443"])
        // Text a of 14 June: 270,000. 10,000,000 − 270,000 − 4,328,145 = 5,401,855.
        #expect(list.budgets.first?.left == ExactDecimal(5_401_855))
        #expect(
            list.textNotes.contains { $0.contains("trong kỳ 4.328.145 đồng (chưa kể 1 bài không tính được)") }
        )
    }

    /// 60 days after 7 August 2024 is Sunday 6 October. With 7 October off it would be Tuesday the 8th.
    @Test(arguments: [("", "2024-10-07"), ("2024-10-07", "2024-10-08")])
    func `The last day to pay moves on from a day off`(dayOff: String, due: String) throws {
        var ward = RoyaltyWard(
            royalty: Self.table + "\ncalendar:\n  years: [{year: 2024, days_off: [\(dayOff)]}]")
        try ward.publish("a", on: "2024-08-07")
        let open = try ward.list("2024-08", now: due).rows.first?.payment
        #expect(open?.due.iso == due && open?.code == "open")
        let book = "payments: [{article: 20200101-aaaaaa, on: \(due)}]\n"
        #expect(try ward.list("2024-08", now: due, book: book).rows.first?.payment?.code == "paid")
    }

    @Test func `Behind the last year of the calendar the sixtieth day itself counts`() throws {
        var ward = RoyaltyWard(royalty: Self.table + "\ncalendar:\n  years: [{year: 2024, days_off: []}]")
        // 60 days after 31 December 2024: 1 March 2025, a Saturday of a year that nobody has announced.
        try ward.publish("a", on: "2024-12-31")
        #expect(
            try ward.list("2024-12", now: "2025-01-02").rows.first?.payment?.due.iso == "2025-03-01")
    }

    @Test func `A ward cannot raise the limits of the decree`() throws {
        var ward = RoyaltyWard(
            royalty: Self.table + "\n  fund: {helpers_max: 60}\n  additions: {hardship: 120}")
        try ward.publish("a", on: "2024-08-07", "royalty: {helpers: [{name: K, percent: 55}]}")
        try ward.publish("b", on: "2024-08-08", "royalty: {hardship: 110}")
        let list = try ward.list("2024-08")
        // 55 % of 351,000 = 193,050; the most is 50 % = 175,500.
        #expect(list.limits.first.map { $0.most.plain } == "175500" && list.limits.first?.isExceeded == true)
        #expect(list.uncomputed.map(\.article.title) == ["Bài b"])
    }
}
