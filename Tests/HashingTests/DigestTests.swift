import Hashing
import Testing

@Suite("Digests as text")
struct DigestTests {
    private let digits = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

    @Test("Digits in either case are read and written in lower case")
    func digitsOfBothCases() {
        #expect(SHA256Digest(hexadecimal: digits)?.hexadecimal == digits)
        #expect(SHA256Digest(hexadecimal: digits.uppercased())?.hexadecimal == digits)
        #expect(Fingerprint(hexadecimal: digits)?.hexadecimal == digits)
    }

    @Test("The bytes are those of the digits")
    func bytes() {
        let bytes = SHA256Digest(hexadecimal: digits)?.bytes
        #expect(bytes?.count == 32)
        #expect(bytes?.prefix(3) == [0xBA, 0x78, 0x16])
    }

    @Test("Anything but 64 digits is no digest", arguments: ["", "ba", "g", "0x", " "])
    func noDigest(ending: String) {
        #expect(SHA256Digest(hexadecimal: digits.dropLast() + ending) == nil)
        #expect(Fingerprint(hexadecimal: digits.dropLast(2) + "ế") == nil)
    }
}
