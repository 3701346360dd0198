import Hashing
import Testing

@Suite("Fingerprints")
struct FingerprintTests {
    @Test(
        "Texts come out as BLAKE2b-256 of another program",
        arguments: [
            ("", "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"),
            ("abc", "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"),
            ("Phường", "2d6bab6e25c0d6df1710f5a0d282433cfa236e3f2fba6a67341041ae7c44b939"),
        ])
    func texts(text: String, expected: String) {
        #expect(Fingerprint.hash(text.utf8).hexadecimal == expected)
    }

    @Test(
        "Zeros around the length of a block come out",
        arguments: [
            (127, "0f2dfeb03485c703d0c8584a40d135192ecb150247e9377595ed718d84b08a85"),
            (128, "378d0caaaa3855f1b38693c1d6ef004fd118691c95c959d4efa950d6d6fcf7c1"),
            (129, "baadfb64c3bd2cd187b54accc5e61a0720ed86bf48c28017873536cf9015d1b8"),
        ])
    func blocks(count: Int, expected: String) {
        #expect(Fingerprint.hash([UInt8](repeating: 0, count: count)).hexadecimal == expected)
    }

    @Test("All bytes and a million letters come out")
    func long() {
        let bytes = "39a7eb9fedc19aabc83425c6755dd90e6f9d0c804964a1f4aaeea3b9fb599835"
        let letters = "0741850f36cba4259628355d1073e24ddb9ca0e1bfac36fd39ae5dc2101e23a4"
        #expect(Fingerprint.hash(Array(UInt8.min...UInt8.max)).hexadecimal == bytes)
        let million = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
        #expect(Fingerprint.hash(million).hexadecimal == letters)
    }

    @Test("Pieces give the same as the whole", arguments: [1, 127, 128, 129, 1_000])
    func pieces(size: Int) {
        let bytes = (0..<1_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        var hasher = FingerprintHasher()
        for start in stride(from: 0, to: bytes.count, by: size) {
            hasher.update(bytes[start..<min(start + size, bytes.count)])
        }
        #expect(hasher.finalize() == Fingerprint.hash(bytes))
    }

    @Test("A finished hasher begins anew")
    func anew() {
        var hasher = FingerprintHasher()
        hasher.update("a".utf8)
        _ = hasher.finalize()
        hasher.update("abc".utf8)
        #expect(hasher.finalize() == Fingerprint.hash("abc".utf8))
    }
}
