import Diagnostics
import Testing

@testable import Registers

@Suite struct DocumentRuleTests {
    private let decision = """
        kind: quyet-dinh
        issuer: Ủy ban Mặt trận Tổ quốc phường Ví Dụ
        issued: 2020-11-10
        field: Văn hóa
        number:
        """

    @Test func `The ward names the symbols of agencies and its fields in site.yml`() throws {
        let settings = try TestDocument.settings(
            """
            issuers:
              - {name: Uỷ ban mặt trận tổ quốc phường Ví Dụ, symbol: MTTQ}
            fields: [Văn hóa – Xã hội]
            """)
        let right = try TestDocument.entry("20201110-aaaaaa", decision + " 12/QĐ-MTTQ")
        let wrong = try TestDocument.entry("20201110-bbbbbb", decision + " 12/QĐ-UBND")
        let context = try TestDocument.context(
            [right, wrong], today: "2021-01-01", settings: ["document": settings])
        #expect(RecordRule.numberOfAnotherIssuer.check(right, context).isEmpty)
        #expect(RecordRule.numberOfAnotherIssuer.check(wrong, context).map(\.position.line) == [2])
        #expect(RecordRule.unlistedDocumentField.check(right, context).map(\.position.line) == [4])
    }

    @Test func `The remedy for a mistyped number is the number`() throws {
        let entry = try TestDocument.entry("20201110-aaaaaa", decision + " \"Số: 12/ QĐ–UBND\"")
        let context = try TestDocument.context([entry], today: "2021-01-01")
        #expect(
            RecordRule.malformedDocumentNumber.check(entry, context).map(\.help) == ["Viết `12/QĐ-UBND`."])
    }
}
