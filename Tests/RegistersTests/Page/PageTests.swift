import Testing

@testable import Registers

@Suite struct PageTests {
    @Test func `Pages stand in their order, those without a number behind`() throws {
        let second = try TestDocument.entry("20200101-aaaaaa", "order: 20", type: .page)
        let none = try TestDocument.entry("20200101-bbbbbb", "children: [20200101-aaaaaa]", type: .page)
        let first = try TestDocument.entry("20200101-cccccc", "order: 3", type: .page)
        let sorted = [second, none, first].sorted { PlaceOrder($0) < PlaceOrder($1) }
        #expect(sorted.map(\.id) == [first.id, second.id, none.id])
    }

    @Test func `A page knows the page above it`() throws {
        let child = try TestDocument.entry("20200101-aaaaaa", "order: 20", type: .page)
        let parent = try TestDocument.entry("20200101-bbbbbb", "children: [20200101-aaaaaa]", type: .page)
        let records = RecordIndex([child, parent])
        #expect(PageLinks.parents(of: child, records).map(\.id) == [parent.id])
        #expect(PageLinks.parents(of: parent, records).isEmpty)
    }
}
