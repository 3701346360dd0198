import CivilTime
import Content
import Registers
import Testing

@testable import Reports

/// Sums are worked out by hand in the comments.
@Suite struct RoyaltyListTests {
    private func amounts(_ list: RoyaltyList) -> [String] {
        list.rows.map { "\($0.payee.name): \($0.amount.plain)" }
    }

    @Test func `A news item at 1.5 of November 2020 is 223500 đồng`() throws {
        var ward = RoyaltyWard()
        try ward.publish("a", on: "2020-11-12")
        let list = try ward.list("2020-11")
        // 10 % of 1,490,000 = 149,000; 1.5 × 149,000 = 223,500
        #expect(amounts(list) == ["Cộng tác viên: 223500"])
        #expect(list.json.contains("Hai trăm hai mươi ba nghìn năm trăm đồng"))
    }

    @Test func `A base salary that changes inside a period counts by the day of each article`() throws {
        var ward = RoyaltyWard()
        try ward.publish("a", on: "2023-06-30")
        try ward.publish("b", on: "2023-07-01")
        // 1.5 × 149,000 = 223,500; 1.5 × 180,000 = 270,000; together 493,500
        #expect(try ward.list("2023").rows.total() == ExactDecimal(493_500))
        // The halves meet between the two.
        #expect(try ward.list("2023-H1").rows.total() == ExactDecimal(223_500))
        #expect(try ward.list("2023-H2").rows.total() == ExactDecimal(270_000))
    }

    @Test func `The day of payment decides where the ward says so`() throws {
        var ward = RoyaltyWard(royalty: "  base_salary_day: payment\n" + RoyaltyWard.table)
        try ward.publish("a", on: "2023-06-30", "royalty: {paid: {on: 2023-07-03}}")
        try ward.publish("b", on: "2023-06-30", "royalty: {paid: {on: 2023-06-30}}")
        // 1.5 × 180,000 and 1.5 × 149,000
        #expect(try ward.list("2023-06").rows.map(\.amount.plain) == ["270000", "223500"])
    }

    @Test func `What the book paid to somebody by name fixes the day, whenever the list is made`() throws {
        var ward = RoyaltyWard(royalty: "  base_salary_day: payment\n" + RoyaltyWard.table)
        try ward.publish("a", on: "2023-06-20")
        let book = "payments: [{article: 20200101-aaaaaa, payee: Cộng tác viên, on: 2023-06-30}]\n"
        for now in ["2023-06-30", "2023-07-05"] {
            #expect(try ward.list("2023-06", now: now, book: book).rows.map(\.amount.plain) == ["223500"])
        }
    }

    @Test func `Authors who are paid before and after a new base salary each get that of their day`() throws {
        var ward = RoyaltyWard(royalty: "  base_salary_day: payment\n" + RoyaltyWard.table)
        try ward.publish(
            "a", on: "2023-06-20",
            "royalty: {authors: [{name: Một, share: 0.3333}, {name: Hai, share: 0.6667}]}")
        let paid = """
            payments:
              - {article: 20200101-aaaaaa, payee: Một, on: 2023-06-30}
              - {article: 20200101-aaaaaa, payee: Hai, on: 2023-07-03}

            """
        // Một: 223,500 × 0.3333 = 74,492.55 → 74,493.
        // Hai: 270,000 − 270,000 × 0.3333 = 270,000 − 89,991 = 180,009.
        let list = try ward.list("2023-06", now: "2023-07-05", book: paid)
        #expect(Set(amounts(list)) == ["Một: 74493", "Hai: 180009"])
        // On 1 July Hai is not paid yet and gets the salary of the day of the list.
        let half = paid.split(separator: "\n").prefix(2).joined(separator: "\n")
        #expect(Set(amounts(try ward.list("2023-06", now: "2023-07-01", book: half))) == Set(amounts(list)))
        // On 30 June both have that of June: 223,500 − 74,493 = 149,007.
        #expect(
            Set(amounts(try ward.list("2023-06", now: "2023-06-30", book: half)))
                == ["Một: 74493", "Hai: 149007"])
    }

    @Test func `A period that closes on the 14th takes what was published up to that day`() throws {
        var ward = RoyaltyWard(closingDay: 14)
        try ward.publish("a", on: "2023-06-14")
        try ward.publish("b", on: "2023-06-15")
        #expect(try ward.list("2023-H1").rows.map(\.work.article.title) == ["Bài a"])
        #expect(try ward.list("2023-H2").rows.map(\.work.article.title) == ["Bài b"])
    }

    @Test func `Authors get their shares and together exactly the royalty`() throws {
        var ward = RoyaltyWard()
        try ward.publish(
            "a", on: "2021-03-01",
            "royalty: {authors: [{name: Một, share: 0.333}, {name: Hai, share: 0.333}, {name: Ba, share: 0.334}]}"
        )
        // 223,500 × 0.333 = 74,425.5 → 74,426; × 0.666 = 148,851 → 74,425 more; the rest is 74,649
        #expect(
            Set(amounts(try ward.list("2021-03"))) == ["Một: 74426", "Hai: 74425", "Ba: 74649"])
        #expect(try ward.list("2021-03").rows.total() == ExactDecimal(223_500))
    }

    @Test func `A translation gets a part and additions come on top`() throws {
        var ward = RoyaltyWard()
        try ward.publish("a", on: "2021-03-01", "royalty: {translation: 50}")
        try ward.publish(
            "b", on: "2021-03-02", "royalty: {translation: 65, children_minorities: 10, hardship: 100}")
        try ward.publish("c", on: "2021-03-03", "royalty: {other_language: 30, children_minorities: 20}")
        // a: 223,500 × 50 % = 111,750
        // b: 223,500 × 65 % = 145,275; × (100 + 10 + 100) % = 305,077.5 → 305,078
        // c: 223,500 × 150 % = 335,250
        #expect(try ward.list("2021-03").rows.map(\.amount.plain) == ["111750", "305078", "335250"])
    }

    @Test func `Helpers and encouragement are parts of the fund`() throws {
        var ward = RoyaltyWard()
        try ward.publish(
            "a", on: "2021-03-01",
            "royalty: {helpers: [{name: Ảnh, percent: 20}, {name: Tin, amount: 100000}], encouragement: 30}")
        let list = try ward.list("2021-03")
        // 20 % of 223,500 = 44,700, and 100,000; 30 % of 223,500 = 67,050
        #expect(list.rows.total(.helpers) == ExactDecimal(144_700))
        #expect(list.rows.total(.encouragement) == ExactDecimal(67_050))
        #expect(list.rows.total() == ExactDecimal(435_250))
        // The most for helpers is 50 % = 111,750; for encouragement 30 % = 67,050.
        #expect(list.limits.map(\.isExceeded) == [true, false])
        #expect(list.limits.map(\.most.plain) == ["111750", "67050"])
    }

    @Test func `Staff is paid only for what goes beyond the quota of each month`() throws {
        var ward = RoyaltyWard(
            royalty: RoyaltyWard.table + "\n  quotas: [{member: cntt, works: 2, per: month}]")
        for (slug, day) in [
            ("a", "2021-03-01"), ("b", "2021-03-10"), ("c", "2021-03-20"), ("d", "2021-04-01"),
        ] {
            try ward.publish(slug, on: day, by: "Đỗ Giả Định")
        }
        try ward.publish("e", on: "2021-03-02", by: "Người khác")
        // March: a and b are owed, c is paid; April: d is owed; e is no staff.
        let paid = try ward.list("2021-Q2").rows + ward.list("2021-Q1").rows
        #expect(
            paid.filter { $0.amount > .zero }.map(\.work.article.title).sorted() == ["Bài c", "Bài e"])
        // A part of the month is judged by the whole month.
        #expect(try ward.list("2021-03-15..2021-03-31").rows.total() == ExactDecimal(223_500))
        #expect(try ward.list("2021-03-01..2021-03-01").rows.map(\.owed) == [ExactDecimal(223_500)])
    }

    @Test func `What is left of a budget counts the articles of its year before the period`() throws {
        var ward = RoyaltyWard(
            royalty: RoyaltyWard.table + "\n  budgets: [{year: 2021, amount: 500000}]")
        for (slug, day) in [
            ("a", "2020-12-31"), ("b", "2021-01-01"), ("c", "2021-02-01"), ("d", "2021-03-01"),
        ] {
            try ward.publish(slug, on: day)
        }
        let budget = try #require(try ward.list("2021-02").budgets.first)
        // b before, c in the period: 500,000 − 2 × 223,500 = 53,000
        #expect(budget.before == ExactDecimal(223_500))
        #expect(budget.left == ExactDecimal(53_000))
        // With d it is 170,500 too much.
        #expect(try ward.list("2021-03").budgets.first?.left?.plain == "-170500")
        #expect(try ward.list("2021-03").warnings.contains { $0.contains("170.500") })
    }

    @Test func `Only approved articles that are public count`() throws {
        var ward = RoyaltyWard()
        try ward.publish("a", on: "2021-03-01", stage: .review)
        try ward.publish("b", on: "2021-03-20")
        let list = try ward.list("2021-03", now: "2021-03-10")
        #expect(list.rows.isEmpty && list.uncomputed.isEmpty)
        #expect(list.isOpen)
    }

    @Test(arguments: [
        ("đồ họa", "", "Thể loại “đồ họa” không có hệ số"), ("\"\"", "", "chưa ghi thể loại"),
        ("phóng sự", "", "Chưa ghi hệ số"),
        ("phóng sự", "royalty: {coefficient: 11}", "cao hơn mức cao nhất"),
        ("tin", "royalty: {coefficient: 0.4}", "thấp hơn mức thấp nhất"),
        ("tin", "royalty: {authors: [{name: A, share: 0.5}, {name: B, share: 0.4}]}", "cộng lại bằng 0,9"),
        (
            "tin", "royalty: {authors: [{name: A, share: 0.5}, {name: a, share: 0.5}]}",
            "hai lần trong `authors`"
        ),
        (
            "tin", "royalty: {authors: [{member: cntt, share: 0.5}, {name: Đỗ Giả Định, share: 0.5}]}",
            "hai lần trong `authors`"
        ),
        ("tin", "royalty: {paid: {on: 2025-01-01}}", "còn ở tương lai"),
        ("tin", "royalty: {authors: [{member: ai-do}]}", "Không có thành viên `ai-do`"),
        ("tin", "royalty: {translation: 70}", "ngoài mức 40–65%"),
        ("tin", "royalty: {coefficient: nhiều}", "không đọc được"),
        ("tin", "royalty: {paid: {on: 2021-02-28}}", "trước ngày đăng"),
        ("tin", "source: Báo Khác", "Bài lấy từ “Báo Khác”"),
        ("tin", "royalty: {lump_sum: 100000}", "không ghi hợp đồng"),
    ])
    func `What cannot be worked out is named with the reason`(genre: String, keys: String, reason: String)
        throws
    {
        var ward = RoyaltyWard()
        try ward.publish("a", on: "2021-03-01", genre: genre, keys)
        let list = try ward.list("2021-03")
        #expect(list.rows.isEmpty)
        let reasons = list.uncomputed.flatMap(\.reasons)
        #expect(reasons.contains { $0.contains(reason) }, "\(reasons)")
    }

    @Test func `A day without base salary or with two rates is not guessed`() throws {
        var ward = RoyaltyWard(
            royalty: RoyaltyWard.table + "\n    - {genre: Tin, max: 3, default: 1, source: Đặt ra}")
        try ward.publish("a", on: "2021-03-01")
        try ward.publish("b", on: "2019-06-30", genre: "phóng sự", "royalty: {coefficient: 2}")
        #expect(try ward.list("2021-03").uncomputed.first?.reasons.first?.contains("nhiều khung") == true)
        #expect(try ward.list("2019-06").uncomputed.first?.reasons.first?.contains("mức lương cơ sở") == true)
    }

    @Test func `A sum by contract and a waiver need no rate`() throws {
        var ward = RoyaltyWard()
        try ward.publish(
            "a", on: "2021-03-01", genre: "đồ họa", "royalty: {lump_sum: 500000, contract: 00/HĐ}")
        try ward.publish("b", on: "2021-03-01", genre: "đồ họa", "royalty: {waived: Bài dẫn lại}")
        let list = try ward.list("2021-03")
        #expect(list.rows.map(\.amount.plain) == ["500000"])
        #expect(list.waived.map(\.reasons) == [["Bài dẫn lại"]])
    }

    @Test func `The longest numbers end in a reason, not in a wrong sum`() throws {
        var ward = RoyaltyWard(
            royalty: """
                  base_salary: [{since: 2019-07-01, amount: 999999999999999999}]
                  rates: [{genre: tin, max: 999999999999999999, default: 999999999999999999, source: Đặt ra}]
                """)
        try ward.publish("a", on: "2021-03-01")
        try ward.publish("b", on: "2021-03-01", "royalty: {lump_sum: 999999999999999999, contract: 00/HĐ}")
        try ward.publish("c", on: "2021-03-01", "royalty: {lump_sum: 999999999999999999, contract: 00/HĐ}")
        let list = try ward.list("2021-03")
        #expect(list.uncomputed.map(\.reasons) == [["Số quá dài, không tính được."]])
        #expect(list.rows.total().plain == "1999999999999999998")
    }
}
