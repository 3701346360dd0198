import Testing

@testable import Registers

@Suite struct DocumentNumberTests {
    @Test func `A number is read in its parts`() throws {
        let decision = try #require(DocumentNumber("12/QĐ-UBND"))
        #expect(decision.ordinal == "12")
        #expect(decision.year == nil)
        #expect(decision.symbol == ["QĐ", "UBND"])
        let law = try #require(DocumentNumber("104/2016/QH13"))
        #expect(law.year == 2016)
        #expect(law.symbol == ["QH13"])
        let party = try #require(DocumentNumber("15-CT/ĐU"))
        #expect(party.isOfParty)
        #expect(party.text == "15-CT/ĐU")
    }

    @Test(arguments: [
        "", "12", "QĐ-UBND", "12/", "/QĐ-UBND", "12/QĐ-", "12/-UBND", "12/QĐ UBND", "12/20/QĐ-UBND",
        "12/2020/01/QĐ-UBND", "123456/QĐ-UBND", "số 12/QĐ-UBND", "12/qđ-ubnd", "12/QĐ–UBND",
    ])
    func `What is built otherwise is no number`(text: String) {
        #expect(DocumentNumber(text) == nil)
    }

    @Test(arguments: [
        ("Số: 12/QĐ-UBND", "12/QĐ-UBND"), ("12 / QĐ – UBND", "12/QĐ-UBND"), ("12/QÐ-UBND", "12/QĐ-UBND"),
    ])
    func `What people type beside a number is taken away`(typed: String, number: String) {
        #expect(DocumentNumber.tidied(typed) == number)
    }

    @Test func `Numbers are the same with and without a nought before them`() {
        #expect(DocumentNumber.key("05/QĐ-UBND") == DocumentNumber.key("5/qđ-ubnd"))
        #expect(DocumentNumber.key("50/QĐ-UBND") != DocumentNumber.key("5/QĐ-UBND"))
        #expect(DocumentNumber.key("5/QĐ-UBND") != DocumentNumber.key("5/2020/QĐ-UBND"))
    }

    @Test func `There are the 29 kinds of the decree and each has its own symbol`() {
        #expect(DocumentKind.administrative.count == 29)
        let symbols = DocumentKind.administrative.compactMap(\.symbol)
        #expect(symbols.count == 27)
        #expect(Set(symbols).count == 27)
        #expect(Set(DocumentKind.all.map(\.value)).count == DocumentKind.all.count)
    }
}
