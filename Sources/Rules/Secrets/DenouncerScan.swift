/// Finds the places at which a text tells who denounced somebody.
///
/// Talk about denunciations – the protection of those who denounce, results of cases – names no person and is
/// none; nor is an empty form. The person denounced is another matter.
struct DenouncerScan {
    private let bytes: [UInt8]
    /// The lines: what stands between control characters or the bars of a table.
    private let lines: [Range<Int>]
    /// Whether a line “Đơn tố cáo” has begun a letter, and how many lines ago.
    private var linesSinceTitle: Int?

    /// The offsets of the lines in a part of a text that tell it.
    static func offsets(in bytes: [UInt8], _ range: Range<Int>) -> [Int] {
        guard mentions(bytes[range]) else { return [] }
        var scan = DenouncerScan(bytes, range)
        return scan.lines.indices.filter { scan.tells(line: $0) }.map { scan.lines[$0].lowerBound }
    }

    private init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        var lines: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where bytes[index] < 0x20 || bytes[index] == UInt8(ascii: "|") {
            if index > start { lines.append(start..<index) }
            start = index + 1
        }
        if range.upperBound > start { lines.append(start..<range.upperBound) }
        self.lines = lines
    }

    /// Whether the words “tố cáo” may stand in a text; only then is it taken apart.
    private static func mentions(_ text: ArraySlice<UInt8>) -> Bool {
        text.withUnsafeBufferPointer { bytes in
            var index = 0
            while index + 3 < bytes.count {
                if bytes[index] | 0x20 == UInt8(ascii: "c"), isAcuteA(bytes, index + 1), endsInO(bytes, index)
                {
                    return true
                }
                index += 1
            }
            return false
        }
    }

    /// “á”, in one character or in two.
    private static func isAcuteA(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        bytes[index] == 0xC3 && bytes[index + 1] | 0x20 == 0xA1
            || bytes[index] | 0x20 == UInt8(ascii: "a") && bytes[index + 1] == 0xCC
                && bytes[index + 2] == 0x81
    }

    /// Whether the word before a place ends in “ố”, in one character or in several.
    private static func endsInO(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
        var index = end - 1
        while index > 0, bytes[index] <= 0x20 || bytes[index] == 0xA0 || bytes[index] == 0xC2 { index -= 1 }
        guard index > 1, index < end - 1 else { return false }
        return bytes[index - 1] == 0xBB && bytes[index] | 1 == 0x91 || bytes[index - 1] == 0xCC
    }

    // MARK: Lines

    private func tokens(_ line: Int) -> [TextToken] {
        guard lines.indices.contains(line) else { return [] }
        return TextToken.tokens(of: bytes[lines[line]])
    }

    private mutating func tells(line: Int) -> Bool {
        if let count = linesSinceTitle { linesSinceTitle = count < 60 ? count + 1 : nil }
        let speaks = Self.mentions(bytes[lines[line].lowerBound..<end(of: line + 1)])
        guard speaks || linesSinceTitle != nil else { return false }
        let own = tokens(line)
        if own.map(\.lower) == ["đơn", "tố", "cáo"] {
            linesSinceTitle = 0
            return false
        }
        if linesSinceTitle != nil, tellsWriter(own, line) { return true }
        guard speaks else { return false }
        let words = own + tokens(line + 1)
        return own.indices.contains { index in
            guard words[index].lower == "tố", index + 1 < words.count, words[index + 1].lower == "cáo" else {
                return false
            }
            return Denunciation(words: words, ownCount: own.count, index: index).tells
                || isLabel(own, index) && isNamed(below: line)
        }
    }

    private func end(of line: Int) -> Int {
        lines.indices.contains(line) ? lines[line].upperBound : bytes.count
    }

    // MARK: Names below

    /// Whether a line is “Người tố cáo” or “Họ tên người tố cáo:”, perhaps with “(Ký, ghi rõ họ tên)”.
    private func isLabel(_ own: [TextToken], _ index: Int) -> Bool {
        guard index > 0, own[index - 1].lower == "người", Denunciation.isLabel(own[..<(index - 1)]) else {
            return false
        }
        let rest = own.dropFirst(index + 2)
        return rest.isEmpty || rest.first?.text == "(" || rest.map(\.text) == [":"]
    }

    /// Whether one of the next lines, remarks on the signature left out, is a name.
    private func isNamed(below line: Int) -> Bool {
        var seen = 0
        for next in (line + 1)..<(line + 8) where seen < 3 {
            let words = tokens(next)
            guard words.contains(where: { $0.kind != .sign }) else { continue }
            if PersonName.isWhole(words) { return true }
            let isRemark =
                words.first?.text == "(" || words.first.map { ["đã", "ký"].contains($0.lower) } == true
            if !isRemark { seen += 1 }
        }
        return false
    }

    // MARK: A letter

    /// In a letter of denunciation: “Tôi tên là: Nguyễn Văn A”, or the name below “Người làm đơn”.
    private func tellsWriter(_ own: [TextToken], _ line: Int) -> Bool {
        let words = own.map(\.lower).filter { $0 != "," }
        for label in Self.writerLabels where words.starts(with: label) {
            let value = own.filter { $0.text != "," }.dropFirst(label.count)
            if PersonName.length(value) != nil { return true }
            if value.isEmpty || value.map(\.text) == [":"], PersonName.isWhole(tokens(line + 1)) {
                return true
            }
        }
        guard ["làm", "viết"].contains(words.dropFirst().first), words.starts(with: ["người"]),
            words.dropFirst(2).first == "đơn"
        else { return false }
        let value = own.dropFirst(3)
        return PersonName.length(value) != nil || isNamed(below: line)
    }

    private static let writerLabels = [
        ["tôi", "tên", "là"], ["tên", "tôi", "là"], ["tôi", "là"], ["họ", "và", "tên"], ["họ", "tên"],
    ]
}
