import Testing

@testable import Serialization

@Suite struct StoredArchiveTests {
    @Test func `The checksum is that of the standard`() {
        // The check value of CRC-32/ISO-HDLC.
        #expect(StoredArchive.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
        #expect(StoredArchive.checksum([]) == 0)
    }

    @Test func `An archive has its files, its directory and its end`() {
        let bytes = StoredArchive.bytes([("a", Array("xyz".utf8))])
        // 30 bytes before the name, 46 before it in the directory, 22 at the end.
        #expect(bytes.count == 30 + 1 + 3 + 46 + 1 + 22)
        #expect(bytes.starts(with: Array("PK".utf8) + [3, 4]))
        #expect(Array(bytes[34..<38]) == Array("PK".utf8) + [1, 2])
        #expect(Array(bytes.suffix(6)) == [34, 0, 0, 0, 0, 0])
    }
}
