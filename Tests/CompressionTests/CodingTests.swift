import Compression
import Testing

@Suite struct CodingTests {
    private static let text = Array(String(repeating: "Ủy ban nhân dân phường Ví Dụ\n", count: 200).utf8)

    @Test func `A gzip file has neither a time nor a name`() throws {
        let packed = try #require(Coding.gzip.compress(Self.text))
        // RFC 1952: the mark, the method, no flags, no time.
        #expect(packed.prefix(8) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0])
        #expect(packed.count < Self.text.count / 10)
        // The length of the text ends the file, little-endian.
        let length = packed.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
        #expect(length == Self.text.count)
    }

    @Test(arguments: Coding.allCases)
    func `The same bytes give the same file`(coding: Coding) throws {
        let first = try #require(coding.compress(Self.text))
        #expect(coding.compress(Self.text) == first)
    }

    @Test(arguments: Coding.allCases)
    func `What would be no shorter is left alone`(coding: Coding) {
        #expect(coding.compress([]) == nil)
        #expect(coding.compress(Array("a".utf8)) == nil)
    }
}
