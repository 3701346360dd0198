import Diagnostics
import CivilTime
import Reading
import Testing

@testable import Registers

@Suite struct DocumentMatchTests {
    private func document(
        _ id: String, _ number: String, _ issued: String, issuer: String = "Ủy ban nhân dân",
        _ more: String = ""
    )
        throws -> RecordEntry
    {
        try TestDocument.entry(
            id, "number: \(number)\nkind: quyet-dinh\nissuer: \(issuer)\nissued: \(issued)\n\(more)")
    }

    @Test func `A relation is seen from both sides though one names it`() throws {
        let old = try document("20200101-aaaaaa", "01/QĐ-UBND", "2020-01-01")
        let new = try document("20210101-bbbbbb", "02/QĐ-UBND", "2021-01-01", "replaces: 1/QĐ-UBND")
        let records = RecordIndex([old, new])
        let sides = DocumentRelation.sides
        let replaces = try #require(sides.first { $0.key == "replaces" })
        let replacedBy = try #require(sides.first { $0.key == "replaced_by" })
        #expect(records.documents(replacedBy, of: old).map(\.id) == [new.id])
        #expect(records.documents(replaces, of: new).map(\.id) == [old.id])
        #expect(records.documents(replaces, of: old).isEmpty)
    }

    @Test func `A relation that both name stands once`() throws {
        let old = try document(
            "20200101-aaaaaa", "01/QĐ-UBND", "2020-01-01", "replaced_by: [20210101-bbbbbb]")
        let new = try document(
            "20210101-bbbbbb", "02/QĐ-UBND", "2021-01-01", "replaces: [id:20200101-aaaaaa]")
        let side = try #require(DocumentRelation.sides.first { $0.key == "replaced_by" })
        #expect(RecordIndex([old, new]).documents(side, of: old).map(\.id) == [new.id])
    }

    @Test func `Of several documents with one number the agency's own is meant`() throws {
        let own = try document("20200101-aaaaaa", "01/QĐ-UBND", "2020-01-01", issuer: "Ủy ban A")
        let other = try document("20200102-cccccc", "01/QĐ-UBND", "2020-01-02", issuer: "Ủy ban B")
        let new = try document("20210101-bbbbbb", "02/QĐ-UBND", "2021-01-01", issuer: "Ủy ban A")
        let records = RecordIndex([own, other, new])
        let mention = DocumentMention(Located("01/QĐ-UBND", at: Position(line: 1, column: 1)))
        #expect(records.match(mention, in: new).document?.id == own.id)
        let third = try document("20210101-dddddd", "03/QĐ-UBND", "2021-01-01", issuer: "Ủy ban C")
        guard case .several(let found) = records.match(mention, in: third) else {
            Issue.record("two documents bear the number")
            return
        }
        #expect(found.map(\.id) == [own.id, other.id])
    }

    @Test func `A revision and its posted version are one document`() throws {
        let posted = try document("20200101-aaaaaa", "01/QĐ-UBND", "2020-01-01")
        let draft = try TestDocument.entry(
            "20200101-aaaaaa",
            "number: 01/QĐ-UBND\nkind: quyet-dinh\nissuer: Ủy ban nhân dân\nissued: 2020-01-01",
            isApproved: false)
        let context = try TestDocument.context([posted, draft], today: "2022-01-01")
        #expect(RecordRule.documentNumberUsedTwice.check(posted, context).isEmpty)
        let mention = DocumentMention(Located("01/QĐ-UBND", at: Position(line: 1, column: 1)))
        let other = try document("20210101-bbbbbb", "02/QĐ-UBND", "2021-01-01")
        #expect(context.records.match(mention, in: other).document?.isApproved == true)
    }

    @Test(arguments: [
        ("170/QĐ-UBND ngày 18/8/2019", "2019-08-18"), ("170/QĐ-UBND (18/08/2019)", "2019-08-18"),
        ("Quyết định số 170/QĐ-UBND ngày 18/8/2019 của phường", "2019-08-18"), ("170/QĐ-UBND", nil),
    ])
    func `A day behind the number is read`(text: String, day: String?) {
        let mention = DocumentMention(Located(text, at: Position(line: 1, column: 1)))
        #expect(mention.number == DocumentNumber.key("170/QĐ-UBND"))
        #expect(mention.day?.iso == day)
    }
}
