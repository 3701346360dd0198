/// Links that open a letter (RFC 6068).
enum MailLink {
    /// The link to write to an address, with a subject and the beginning of a text.
    static func address(_ address: String, subject: String?, body: String?) -> String {
        let fields = [subject.map { "subject=" + encoded($0) }, body.map { "body=" + encoded($0) }]
            .compactMap { $0 }
        return "mailto:" + encoded(address, keeping: UInt8(ascii: "@"))
            + (fields.isEmpty ? "" : "?" + fields.joined(separator: "&"))
    }

    /// Every byte but letters, digits and a few marks as a percent code; line ends as CR LF.
    static func encoded(_ text: String, keeping kept: UInt8 = 0) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count * 2)
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\n") { result += "%0D".utf8 }
            if isPlain(byte) || byte == kept {
                result.append(byte)
            } else {
                result += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 15)]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }
}
