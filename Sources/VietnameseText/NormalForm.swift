import Foundation

/// Unicode normalisation form C, which all content is stored in.
public enum NormalForm {
    /// The byte offset of the first character that is not in NFC, or nil when all of it is.
    ///
    /// The offset is that of the base letter, also when only the order of its marks is wrong. Bytes that are
    /// not UTF-8 are passed over: they are another check's business.
    public static func firstNonNFC(in bytes: [UInt8]) -> Int? {
        var index = bytes.withUnsafeBufferPointer(stableBlocks)
        var lastStable = index
        while index < bytes.count {
            let length = bytes.withUnsafeBufferPointer { stableLength(of: $0, from: index, &lastStable) }
            index += length
            guard index < bytes.count else { break }
            let scalar = UTF8Scalar.at(index, in: bytes)
            if isStable(scalar.value) {
                lastStable = index
                index += scalar.length
                continue
            }
            let end = nextStable(after: index + scalar.length, in: bytes)
            if let offset = firstDifference(in: bytes[lastStable..<end]) { return offset }
            index = end
            lastStable = end
        }
        return nil
    }

    /// Where the last character begins of the blocks at the start of a text that are nothing but such characters
    /// as ``stableLength(of:from:_:)`` passes over.
    private static func stableBlocks(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var index = ByteBlocks.skip(in: bytes, from: 0, until: UnstableCandidate.self)
        guard index > 0 else { return 0 }
        repeat { index -= 1 } while index > 0 && bytes[index] & 0xC0 == 0x80
        return index
    }

    /// The length of the run of characters from `start` that are met in nearly all text and are stable: ASCII,
    /// precomposed Latin and common punctuation.
    private static func stableLength(
        of bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ lastStable: inout Int
    ) -> Int {
        var index = start
        while index < bytes.count {
            let length: Int
            switch bytes[index] {
            case 0..<0x80: length = 1
            case 0xC3...0xCB: length = 2
            case 0xE1 where index + 2 < bytes.count && (0xB8...0xBB).contains(bytes[index + 1]): length = 3
            case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] > 0x81:
                length = 3
            default: return index - start
            }
            lastStable = index
            index += length
        }
        return min(index, bytes.count) - start
    }

    /// The text in NFC.
    public static func nfc(_ text: String) -> String {
        var text = text
        let isStable = text.withUTF8 { bytes in
            var lastStable = 0
            return stableLength(of: bytes, from: 0, &lastStable) == bytes.count
        }
        guard !isStable, firstNonNFC(in: Array(text.utf8)) != nil else { return text }
        return text.precomposedStringWithCanonicalMapping
    }

    /// Whether a code point is always its own NFC and never joins with the one before it.
    ///
    /// Not a full list: what is left out only costs time. Text made of these alone is in NFC, and a
    /// stretch between two of them can be normalised by itself (UAX #15, quick check and stream-safe parts).
    private static func isStable(_ value: UInt32) -> Bool {
        switch value {
        case 0x00...0x2FF, 0x400...0x482, 0x1E00...0x1EFF: true
        // U+2000 and U+2001 are canonical doubles of U+2002 and U+2003.
        case 0x2002...0x206F, 0x20A0...0x20C0, 0x2190...0x2328, 0x232B...0x2ADB: true
        case 0x3000...0x3029, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFE00...0xFE0F: true
        case 0xFEFF, 0xFF01...0xFFFD, 0x1F000...0x1FAFF: true
        default: false
        }
    }

    private static func nextStable(after start: Int, in bytes: [UInt8]) -> Int {
        var index = start
        while index < bytes.count {
            let scalar = UTF8Scalar.at(index, in: bytes)
            if isStable(scalar.value) { break }
            index += scalar.length
        }
        return index
    }

    private static func firstDifference(in slice: ArraySlice<UInt8>) -> Int? {
        let text = String(decoding: slice, as: UTF8.self)
        let normal = text.precomposedStringWithCanonicalMapping
        // Scalars, not strings: `==` on strings holds for every spelling of the same character.
        var expected = normal.unicodeScalars.makeIterator()
        var offset = slice.startIndex
        var base = offset
        for scalar in text.unicodeScalars {
            if scalar.properties.canonicalCombiningClass == .notReordered { base = offset }
            guard expected.next() == scalar else { return base }
            offset += UTF8.width(scalar)
        }
        return expected.next() == nil ? nil : base
    }
}

/// Where a character begins that may not be stable.
private enum UnstableCandidate: ByteTest {
    @inline(__always)
    static func distance(_ place: UnsafePointer<UInt8>) -> UInt8 {
        let (lead, next, third) = (place[0], place[1], place[2])
        let rare = min(ByteBlocks.within(0xCC, 0xE0, lead), ByteBlocks.within(0xE3, 0xFF, lead))
        let latin = (lead ^ 0xE1) | ByteBlocks.outside(0xB8, 0xBB, next)
        let punctuation =
            (lead ^ 0xE2)
            | min(ByteBlocks.outside(0x80, 0x80, next), ByteBlocks.within(0x00, 0x81, third))
        return min(rare, min(latin, punctuation))
    }
}
