/// The bytes of a file for a terminal: control characters, which could move the cursor or change the colours, are
/// shown as U+FFFD, as is what is not UTF-8.
enum VisibleText {
    static func make(_ bytes: [UInt8]) -> String {
        var text = String.UnicodeScalarView()
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
            let isLineEnd = scalar == "\n" || scalar == "\t" || scalar == "\r"
            text.append(isControl && !isLineEnd ? "\u{FFFD}" : scalar)
        }
        let result = String(text)
        return result.hasSuffix("\n") ? result : result + "\n"
    }
}
