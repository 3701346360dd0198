/// Writing of CSV (RFC 4180).
public enum CSVText {
    /// The beginning of a file: the byte order mark by which spreadsheets know UTF-8.
    public static func document() -> ByteBuffer {
        var buffer = ByteBuffer()
        buffer.write("\u{FEFF}")
        return buffer
    }

    /// Appends one record with its line end. A field that a spreadsheet would take for a formula gets an
    /// apostrophe before it, so that opening the file runs nothing.
    public static func write(_ fields: [String], to buffer: inout ByteBuffer) {
        for (index, field) in fields.enumerated() {
            if index > 0 { buffer.write(",") }
            write(field, to: &buffer)
        }
        buffer.write("\r\n")
    }

    private static func write(_ field: String, to buffer: inout ByteBuffer) {
        let isFormula = field.unicodeScalars.first.map(startsFormula) ?? false && !isSignedNumber(field.utf8)
        let needsQuotes = field.utf8.contains(where: isSpecial)
        if needsQuotes { buffer.write("\"") }
        if isFormula { buffer.write("'") }
        if needsQuotes {
            buffer.write(doublingQuotes: field)
            buffer.write("\"")
        } else {
            buffer.write(text: field)
        }
    }

    /// The signs with which spreadsheets begin a formula, and the wide ones that some of them take for these.
    private static func startsFormula(_ sign: Unicode.Scalar) -> Bool {
        switch sign {
        case "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠": true
        default: false
        }
    }

    /// `-5` and `+84 239 000 0000` stand for themselves: there is nothing to run in digits.
    private static func isSignedNumber(_ field: String.UTF8View) -> Bool {
        guard field.first == UInt8(ascii: "-") || field.first == UInt8(ascii: "+") else { return false }
        return field.count > 1
            && field.dropFirst().allSatisfy { (0x30...0x39).contains($0) || " .,".utf8.contains($0) }
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: ","), 0x0A, 0x0D: true
        default: false
        }
    }
}
