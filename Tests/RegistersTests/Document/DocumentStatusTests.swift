import CivilTime
import Testing

@testable import Registers

@Suite struct DocumentStatusTests {
    private let decision = """
        number: 12/QĐ-UBND
        kind: quyet-dinh
        issuer: Ủy ban nhân dân phường Ví Dụ
        issued: 2020-11-10
        """

    private func status(_ lines: String, on day: String, others: [RecordEntry] = []) throws -> String? {
        let entry = try TestDocument.entry("20201110-aaaaaa", lines)
        return DocumentStatus.of(entry, try TestDocument.context([entry] + others, today: day))?.title
    }

    @Test(arguments: [
        ("2020-11-14", "Chưa có hiệu lực"), ("2020-11-15", "Còn hiệu lực"), ("2021-12-31", "Còn hiệu lực"),
        ("2022-01-01", "Hết hiệu lực"),
    ])
    func `The days of the document itself decide`(day: String, title: String) throws {
        let lines = decision + "\neffective: 2020-11-15\nexpires: 2022-01-01"
        #expect(try status(lines, on: day) == title)
    }

    @Test(arguments: [
        ("2021-04-30", "Còn hiệu lực"), ("2021-05-01", "Ngưng hiệu lực"), ("2021-06-30", "Ngưng hiệu lực"),
        ("2021-07-01", "Còn hiệu lực"),
    ])
    func `A document out of force for a time comes back into force`(day: String, title: String) throws {
        let lines =
            decision + "\neffective: 2020-11-10\nsuspended_from: 2021-05-01\nsuspended_until: 2021-06-30"
        #expect(try status(lines, on: day) == title)
    }

    @Test(arguments: [
        ("replaces", "Hết hiệu lực"), ("repeals", "Hết hiệu lực"), ("amends", "Hết hiệu lực một phần"),
        ("suspends", "Ngưng hiệu lực"), ("based_on", "Còn hiệu lực"), ("relates", "Còn hiệu lực"),
    ])
    func `What another document says counts from the day on which that one is in force`(
        key: String, title: String
    ) throws {
        for name in ["20201110-aaaaaa", "12/QĐ-UBND", "\"Quyết định số 12/QĐ-UBND ngày 10/11/2020\""] {
            let other = try TestDocument.entry(
                "20210301-bbbbbb",
                """
                number: 03/QĐ-UBND
                kind: quyet-dinh
                issuer: Ủy ban nhân dân phường Ví Dụ
                issued: 2021-03-01
                effective: 2021-03-15
                \(key): [\(name)]
                """)
            #expect(try status(decision, on: "2021-03-14", others: [other]) == "Còn hiệu lực")
            #expect(try status(decision, on: "2021-03-15", others: [other]) == title)
        }
    }

    @Test func `A number with another day is another document`() throws {
        let other = try TestDocument.entry(
            "20210301-bbbbbb",
            """
            number: 03/QĐ-UBND
            kind: quyet-dinh
            issuer: Ủy ban nhân dân phường Ví Dụ
            issued: 2021-03-01
            replaces: ["12/QĐ-UBND ngày 10/11/2019"]
            """)
        #expect(try status(decision, on: "2021-06-01", others: [other]) == "Còn hiệu lực")
    }

    @Test func `A decision counts from its signature, a law only from the day that it names`() throws {
        #expect(try status(decision, on: "2020-11-10") == "Còn hiệu lực")
        let law = "number: 22/2013/TT-BTTTT\nkind: thong-tu\nissuer: Bộ\nissued: 2013-12-23"
        #expect(try status(law, on: "2020-11-10") == nil)
        #expect(try status(law + "\nreplaced_by: [39/2017/TT-BTTTT]", on: "2020-11-10") == "Hết hiệu lực")
    }

    @Test func `What could not be verified is not said to be in force`() throws {
        let lines = decision + "\nunverified_since: 2021-07-01"
        #expect(try status(lines, on: "2021-06-30") == "Còn hiệu lực")
        #expect(try status(lines, on: "2021-07-01") == "Chưa xác minh được")
        #expect(try status(lines + "\nexpires: 2021-07-01", on: "2021-07-01") == "Hết hiệu lực")
    }

    @Test func `A report is not asked whether it is in force`() throws {
        let report = "number: 05/BC-UBND\nkind: bao-cao\nissuer: Ủy ban\nissued: 2020-11-10"
        #expect(try status(report, on: "2020-12-01") == nil)
    }

    @Test func `A replacement that is not public yet does nothing`() throws {
        #expect(try status(decision + "\nreplaced_by: [20210301-bbbbbb]", on: "2022-01-01") == "Còn hiệu lực")
    }
}
