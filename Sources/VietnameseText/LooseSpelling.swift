/// What spellings of a text have in common when case, Unicode form and the width of spaces do not count.
public enum LooseSpelling {
    /// The text in NFC and lower case, with single spaces and none at the ends.
    public static func key(_ text: String) -> String {
        quick(Array(text.utf8)) ?? slow(text)
    }

    private static func slow(_ text: String) -> String {
        NormalForm.nfc(text).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The key of Latin text and common punctuation; nil when there is anything else.
    private static func quick(_ bytes: [UInt8]) -> String? {
        let table = LowerCaseTable.shared
        var key: [UInt8] = []
        // No letter of the table takes more bytes in lower case, but for `İ` (3 instead of 2).
        key.reserveCapacity(bytes.count + bytes.count / 2)
        var isSpacePending = false
        var index = 0
        while index < bytes.count {
            let scalar = UTF8Scalar.at(index, in: bytes)
            guard let entry = table.lookup(scalar.value) else { return nil }
            index += scalar.length
            if entry == LowerCaseTable.space {
                isSpacePending = !key.isEmpty
                continue
            }
            if isSpacePending { key.append(0x20) }
            isSpacePending = false
            append(entry, to: &key)
        }
        return String(decoding: key, as: UTF8.self)
    }

    @inline(__always)
    private static func append(_ entry: UInt32, to key: inout [UInt8]) {
        key.append(UInt8(truncatingIfNeeded: entry))
        var rest = entry >> 8
        while rest != 0 {
            key.append(UInt8(truncatingIfNeeded: rest))
            rest >>= 8
        }
    }
}
