import CivilTime
import Content
import Diagnostics
import Reading
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
        ("payee: cộng tác viên, on: 2021-04-01", "2021-06-01", "paid"),
        ("payee: Người khác, on: 2021-04-01", "2021-06-01", "overdue"),
    ])
    func `A payment is in time within sixty days, and carried over after three notices`(
        payment: String, today: String, code: String
    ) throws {
        #expect(try state(payment, on: today) == code)
    }

    @Test func `Payments before publication and for unknown articles are named with their line`() throws {
        var ward = RoyaltyWard()
        try ward.publish("a", on: "2021-03-01")
        let text = """
            payments:
              - {article: 20200101-aaaaaa, on: 2021-02-28}
              - {article: 20200101-zzzzzz, on: 2021-03-28}
              - {article: 20200101-aaaaaa, payee: A, on: 2021-04-01}
              - {article: 20200101-aaaaaa, payee: a, on: 2021-05-02}
            """
        let (book, faults) = RoyaltyBook.read(Array(text.utf8))
        #expect(faults.isEmpty)
        let settings = try ward.settings()
        let problems = book.problems(in: Ward(settings: settings, articles: ward.articles))
        #expect(problems.map(\.position.line).sorted() == [2, 3, 5])
    }

    @Test(arguments: [
        "payments: hết", "payments:\n  - {on: 2021-02-28}", "payments: [", "lạ: 1",
        "payments:\n  - {article: abc}",
    ])
    func `A book that cannot be read has faults`(text: String) {
        #expect(!RoyaltyBook.read(Array(text.utf8)).faults.isEmpty)
    }
}
