import Content
import Testing

/// Well-formed and ill-formed texts at every place within eight bytes.
@Suite struct CharacterTests {
    private static let wellFormed: [[UInt8]] = [
        [0x41], [0xC2, 0x80], [0xDF, 0xBF], [0xE0, 0xA0, 0x80], [0xE1, 0xBA, 0xBF], [0xEC, 0xBF, 0xBF],
        [0xED, 0x9F, 0xBF], [0xEE, 0x80, 0x80], [0xEF, 0xBF, 0xBD], [0xF0, 0x90, 0x80, 0x80],
        [0xF4, 0x8F, 0xBF, 0xBF],
    ]

    private static let illFormed: [[UInt8]] = [
        [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x41], [0xE0, 0x9F, 0xBF],
        [0xE1, 0xBA], [0xE1], [0xE1, 0xBA, 0x41], [0xE1, 0x41], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0x80, 0x80],
        [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xE1, 0xE1, 0xBA, 0xBF],
    ]

    @Test func `Well-formed sequences are taken at every place`() {
        for sequence in Self.wellFormed {
            for before in 0..<17 {
                for after in 0..<9 {
                    let text = [UInt8](repeating: 0x61, count: before) + sequence
                    let bytes = text + [UInt8](repeating: 0x62, count: after)
                    #expect(UTF8Validation.firstInvalidOffset(in: bytes) == nil)
                    #expect(UTF8Validation.firstInvalidOffset(in: sequence + bytes + sequence) == nil)
                }
            }
        }
    }

    @Test func `Ill-formed sequences are found at every place`() {
        for sequence in Self.illFormed {
            for before in 0..<17 {
                for after in 0..<9 {
                    let text = [UInt8](repeating: 0x61, count: before) + sequence
                    let bytes = text + [UInt8](repeating: 0x62, count: after)
                    #expect(UTF8Validation.firstInvalidOffset(in: bytes) == before)
                }
            }
        }
    }
}
