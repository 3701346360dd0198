import Hashing
import Testing

@Suite("SHA-256")
struct SHA256Tests {
    @Test(
        "The examples of FIPS 180 come out",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ])
    func examples(text: String, expected: String) {
        #expect(SHA256.hash(text.utf8).hexadecimal == expected)
    }

    @Test("A million letters come out")
    func million() {
        let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
        let expected = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        #expect(SHA256.hash(bytes).hexadecimal == expected)
    }

    @Test("Vietnamese text and all bytes come out as from another program")
    func otherProgram() {
        let text = "e72348e44e20afe004c277502cd9081f19f1582b4b3bbb8d419c05d109b10c76"
        let bytes = "40aff2e9d2d8922e47afd4648e6967497158785fbd1da870e7110266bf944880"
        #expect(SHA256.hash("Phường".utf8).hexadecimal == text)
        #expect(SHA256.hash(Array(UInt8.min...UInt8.max)).hexadecimal == bytes)
    }

    @Test("Pieces give the same as the whole", arguments: [1, 7, 63, 64, 65, 1_000])
    func pieces(size: Int) {
        let bytes = (0..<1_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        var hasher = SHA256()
        for start in stride(from: 0, to: bytes.count, by: size) {
            hasher.update(bytes[start..<min(start + size, bytes.count)])
        }
        #expect(hasher.finalize() == SHA256.hash(bytes))
    }

    @Test("Raw memory and collections that lie in pieces give the same")
    func kindsOfBytes() {
        var hasher = SHA256()
        [UInt8(ascii: "a")].withUnsafeBytes { hasher.update($0) }
        hasher.update("cb".utf8.reversed())
        hasher.update([])
        #expect(hasher.finalize() == SHA256.hash("abc".utf8))
    }

    @Test("A finished hasher begins anew")
    func anew() {
        var hasher = SHA256()
        hasher.update("a".utf8)
        _ = hasher.finalize()
        hasher.update("abc".utf8)
        #expect(hasher.finalize() == SHA256.hash("abc".utf8))
    }
}
