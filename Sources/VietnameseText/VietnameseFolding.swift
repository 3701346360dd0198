import Foundation

/// Folding: the form in which texts are compared when case, diacritics and spacing do not count.
public enum VietnameseFolding {
    /// The text in lower case, without diacritics (đ becomes d), with single spaces and none at the ends.
    ///
    /// NFC and NFD give the same result. Letters of other scripts are lower-cased and kept, without the marks
    /// of U+0300–U+036F; the result is in NFC.
    public static func fold(_ text: String) -> String {
        var text = text
        return text.withUTF8 { buffer in
            let bytes = Array(buffer)
            if let folded = quick(bytes) { return String(decoding: folded, as: UTF8.self) }
            return slow(String(decoding: bytes, as: UTF8.self))
        }
    }

    /// The folded bytes of Latin text and common punctuation; nil when there is anything else.
    private static func quick(_ bytes: [UInt8]) -> [UInt8]? {
        let table = FoldingTable.shared
        var output = FoldedBytes(capacity: bytes.count)
        var index = 0
        while index < bytes.count {
            let scalar = UTF8Scalar.at(index, in: bytes)
            if let entry = table.lookup(scalar.value) {
                output.append(entry: entry)
            } else if isPunctuation(scalar.value) {
                output.append(bytes[index..<index + scalar.length])
            } else {
                return nil
            }
            index += scalar.length
        }
        return output.bytes
    }

    /// The part of General Punctuation that folds to itself: no spaces, no line separators.
    private static func isPunctuation(_ value: UInt32) -> Bool {
        switch value {
        case 0x200B...0x2027, 0x202A...0x202E, 0x2030...0x205E, 0x20A0...0x20BF: true
        default: false
        }
    }

    private static func slow(_ text: String) -> String {
        let table = FoldingTable.shared
        var output = FoldedBytes(capacity: text.utf8.count)
        for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
            if let entry = table.lookup(scalar.value) {
                output.append(entry: entry)
            } else if scalar.properties.isWhitespace {
                output.append(entry: FoldingTable.space)
            } else {
                output.append(ArraySlice(scalar.properties.lowercaseMapping.utf8))
            }
        }
        return NormalForm.nfc(String(decoding: output.bytes, as: UTF8.self))
    }
}

/// Folded text while it grows: runs of white space become one space, none at the ends.
private struct FoldedBytes {
    private(set) var bytes: [UInt8] = []
    private var spacePending = false

    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    mutating func append(entry: UInt32) {
        guard entry != FoldingTable.nothing else { return }
        if entry == FoldingTable.space {
            spacePending = !bytes.isEmpty
            return
        }
        flushSpace()
        bytes.append(UInt8(truncatingIfNeeded: entry))
        var rest = entry >> 8
        while rest != 0 {
            bytes.append(UInt8(truncatingIfNeeded: rest))
            rest >>= 8
        }
    }

    mutating func append(_ slice: ArraySlice<UInt8>) {
        flushSpace()
        bytes += slice
    }

    private mutating func flushSpace() {
        guard spacePending else { return }
        bytes.append(0x20)
        spacePending = false
    }
}
