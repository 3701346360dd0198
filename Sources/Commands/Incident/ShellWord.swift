import Diagnostics

/// A word of a command line that people copy into a shell.
enum ShellWord {
    /// The word, quoted where a shell would read anything else than these characters. A name that a terminal cannot
    /// show is written with escapes, which `bash` and `zsh` understand.
    static func quoted(_ word: String) -> String {
        if !word.isEmpty, word.utf8.allSatisfy(isPlain) { return word }
        guard TerminalText.line(word) != word else {
            return "'\(word.replacing("'", with: "'\\''"))'"
        }
        let escaped = word.utf8.map { byte in
            isPlain(byte) ? String(UnicodeScalar(byte)) : "\\x\(hexadecimal(byte))"
        }
        return "$'\(escaped.joined())'"
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16)
        return digits.count == 1 ? "0\(digits)" : digits
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
            UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
