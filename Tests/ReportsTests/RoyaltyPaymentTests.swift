import CivilTime
import Content
import Diagnostics
import Reading
import Registers
import Testing

@testable import Reports

@Suite struct RoyaltyPaymentTests {
    /// Published on 1 March 2021: 60 days later is 30 April.
    private func state(_ payment: String, on today: String) throws -> String {
        var ward = RoyaltyWard()
        try ward.publish("a", on: "2021-03-01")
        let book = payment.isEmpty ? "" : "payments:\n  - {article: 20200101-aaaaaa, \(payment)}\n"
        let list = try ward.list("2021-03", now: today, book: book)
        return try #require(list.rows.first?.payment).code
    }

    @Test(arguments: [
        ("", "2021-04-30", "open"), ("", "2021-05-01", "overdue"), ("on: 2021-04-30", "2021-05-01", "paid"),
        ("on: 2021-05-01", "2021-05-01", "paid-late"), ("on: 2021-05-02", "2021-05-01", "overdue"),
        ("notices: [2021-04-01, 2021-04-15]", "2021-06-01", "overdue"),
        ("notices: [2021-04-01, 2021-04-15, 2021-05-01]", "2021-06-01", "carried"),
        ("notices: [2021-04-01, 2021-04-15, 2021-06-02]", "2021-06-01", "overdue"),
        // Three notices are not enough while the 60 days run.
        ("notices: [2021-03-05, 2021-03-15, 2021-04-01]", "2021-04-30", "open"),
        ("notices: [2021-03-05, 2021-03-15, 2021-04-01]", "2021-05-01", "carried"),
        ("payee: cộng tác viên, on: 2021-04-01", "2021-06-01", "paid"),
        ("payee: Người khác, on: 2021-04-01", "2021-06-01", "overdue"),
    ])
    func `A payment is in time within sixty days, and carried over after them and three notices`(
        payment: String, today: String, code: String
    ) throws {
        #expect(try state(payment, on: today) == code)
    }

    @Test func `What nobody fetched is in the fund of the year after`() throws {
        var ward = RoyaltyWard(
            royalty: RoyaltyWard.table + "\n  budgets: [{year: 2022, amount: 500000}]")
        try ward.publish("a", on: "2021-03-01")
        try ward.publish("b", on: "2022-01-05")
        let book = "payments: [{article: 20200101-aaaaaa, notices: [2021-04-01, 2021-04-15, 2021-05-20]}]\n"
        let budgets = try ward.list("2022-01", book: book).budgets
        // 1.5 × 149,000 = 223,500 come over; 500,000 + 223,500 − 223,500 are left.
        #expect(budgets.map(\.carried) == [ExactDecimal(223_500)])
        #expect(budgets.first?.left == ExactDecimal(500_000))
        let lines = try ward.list("2022-01", book: book).textNotes
        #expect(lines.contains { $0.hasPrefix("Quỹ năm 2022, chuyển từ năm trước: 223.500 đồng") })
        // Nothing comes over before the third notice, nor into another year.
        #expect(try ward.list("2021-03", book: book).budgets.map(\.carried) == [.zero])
    }

    @Test
    func
        `Payments before publication, to come, to others and for unknown articles are named with their line`()
        throws
    {
        var ward = RoyaltyWard()
        try ward.publish("a", on: "2021-03-01")
        try ward.publish("b", on: "2021-03-01", by: "Hai")
        let text = """
            payments:
              - {article: 20200101-aaaaaa, on: 2021-02-28}
              - {article: 20200101-zzzzzz, on: 2021-03-28}
              - {article: 20200101-aaaaaa, payee: Cộng tác viên, notices: [2021-04-01]}
              - {article: 20200101-aaaaaa, payee: cộng tác viên, on: 2021-05-02}
              - {article: 20200101-aaaaaa, payee: Cộng tác viện, on: 2021-05-02}
              - {article: 20200101-bbbbbb, on: 2021-06-02}
              - {article: 20200101-bbbbbb, payee: Hai, notices: [2021-06-01, 2021-06-02]}
            """
        let (book, faults) = RoyaltyBook.read(Array(text.utf8))
        #expect(faults.isEmpty)
        let settings = try ward.settings()
        let problems = book.problems(
            in: Ward(settings: settings, articles: ward.articles),
            today: try #require(CivilDate("2021-06-01")))
        // The day of the list is not in the future, the one behind it is.
        #expect(problems.map(\.position.line) == [2, 3, 5, 6, 7, 8])
        #expect(problems[3].help.contains("“Cộng tác viên”"))
        #expect(problems.allSatisfy { !$0.help.isEmpty })
    }

    @Test(arguments: [
        "payments: hết", "payments:\n  - {on: 2021-02-28}", "payments: [", "lạ: 1",
        "payments:\n  - {article: abc}",
    ])
    func `A book that cannot be read has faults`(text: String) {
        #expect(!RoyaltyBook.read(Array(text.utf8)).faults.isEmpty)
    }
}
