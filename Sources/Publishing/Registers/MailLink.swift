/// Links that open a letter (RFC 6068).
enum MailLink {
    /// The link to write to an address, with a subject and the beginning of a text.
    static func address(_ address: String, subject: String?, body: String?) -> String {
        let fields = [subject.map { "subject=" + encoded($0) }, body.map { "body=" + encoded($0) }]
            .compactMap { $0 }
        return "mailto:" + encoded(address, keeping: "@")
            + (fields.isEmpty ? "" : "?" + fields.joined(separator: "&"))
    }

    /// Every byte but letters, digits and a few marks as a percent code; line ends as CR LF.
    private static func encoded(_ text: String, keeping kept: String = "") -> String {
        var result = ""
        for byte in text.replacing("\n", with: "\r\n").utf8 {
            let scalar = Unicode.Scalar(byte)
            let isPlain =
                scalar.isASCII
                && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                    || "-._~\(kept)".unicodeScalars.contains(scalar))
            if isPlain {
                result.unicodeScalars.append(scalar)
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return result
    }
}
