import Testing

@testable import Registers

@Suite struct FacetTests {
    private func groups(_ facet: Int, _ records: [String]) throws -> [FacetGroup] {
        let entries = records.enumerated().compactMap {
            RecordSample.entry($1, id: "20210510-abc23\($0 + 2)")
        }
        let book = try #require(RecordSample.book(entries))
        return book.register.facets[facet].groups(in: book)
    }

    @Test func `Years stand with the latest first`() throws {
        let found = try groups(
            0, ["name: a\nopened: 2019-01-01", "name: b\nopened: 2021-01-01", "name: c\nopened: 2019-03-01"])
        #expect(found.map(\.title) == ["2021", "2019"])
        #expect(found.map(\.path) == ["so/nam/2021/", "so/nam/2019/"])
        #expect(found.map(\.entries) == [[1], [0, 2]])
    }

    @Test func `Values that fold to one name get addresses of their own`() throws {
        let found = try groups(1, ["name: a\ntags: [bàn]", "name: b\ntags: [bản, bàn]"])
        #expect(Set(found.map(\.path)) == ["so/nhan/ban/", "so/nhan/ban-2/"])
        #expect(found.map(\.title).sorted() == ["bàn", "bản"].sorted())
    }

    @Test func `A record without a value stands in no group, and one that says it twice in one`() throws {
        let found = try groups(1, ["name: a", "name: b\ntags: [x, x]"])
        #expect(found.map(\.entries) == [[1]])
    }

    @Test func `Of more values than a reader looks through, the commonest have pages`() throws {
        let many = (0..<150).map { "name: a\ntags: [t\($0)]" }
        let common = (0..<60).flatMap { index in
            [String](repeating: "name: b\ntags: [u\(index)]", count: 2)
        }
        let found = try groups(1, many + common)
        #expect(found.count == 100)
        #expect(found.count { $0.title.hasPrefix("u") } == 60)
    }
}
