import Content

/// Finds numbers of persons in the text and the front matter of an article, the recorded acts left out.
struct NumberScan {
    /// The file.
    let bytes: [UInt8]

    /// A run of digits.
    struct Run {
        /// The first digit.
        let start: Int
        /// After the last digit.
        let end: Int

        /// How many digits it has.
        var count: Int { end - start }
    }

    /// A number that may be written in groups.
    struct Number {
        /// Its digits as ASCII.
        var digits: [UInt8] = []
        /// After the last digit.
        var end: Int
    }

    /// The parts of a file in which people write.
    static func ranges(of article: Article) -> [Range<Int>] {
        guard let parts = article.parts else { return [] }
        let front =
            parts.frontMatter.lowerBound..<(parts.workflow?.lowerBound ?? parts.frontMatter.upperBound)
        return [front, parts.body]
    }

    /// Calls `visit` with every run of digits that begins a word and has at least `least` of them, which are two
    /// or more.
    func runs(in range: Range<Int>, least: Int, _ visit: (Run) -> Void) {
        bytes.withUnsafeBufferPointer { buffer in
            var index = range.lowerBound
            while index < range.upperBound {
                index = Self.digit(in: buffer, from: index, to: range.upperBound)
                let start = index
                while index < range.upperBound, Self.isDigit(buffer[index]) { index += 1 }
                if index - start >= least { visit(Run(start: start, end: index)) }
            }
        }
    }

    /// The next digit, or `end`. Blocks without two digits together are passed over as a whole, whatever single
    /// ones they hold.
    private static func digit(in buffer: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
        let length = 64
        var index = start
        while index &+ length < end {
            // No branches, so that many places are worked out at once: 0 to 9 once the highest bits are gone.
            var least = UInt8.max
            for place in index..<index &+ length {
                least = min(least, max(buffer[place] ^ 0x30, buffer[place &+ 1] ^ 0x30))
            }
            guard least > 9 else { break }
            index &+= length
        }
        while index < end, !isDigit(buffer[index]) { index += 1 }
        return index
    }

    /// Exactly `wanted` digits from a place on, in groups divided by a space, a point, a hyphen or a bracket.
    ///
    /// The first group has at least `firstGroup` digits, later ones have at least two: a date has two at its
    /// beginning.
    func number(at start: Int, wanted: Int, firstGroup: Int) -> Number? {
        var number = Number(end: start)
        var index = start
        while number.digits.count < wanted {
            let groupStart = index
            while index < bytes.count, Self.isDigit(bytes[index]) { index += 1 }
            let count = index - groupStart
            guard count >= (number.digits.isEmpty ? firstGroup : 2) else { return nil }
            number.digits += bytes[groupStart..<index]
            number.end = index
            guard number.digits.count < wanted else { break }
            guard let next = afterSeparator(index) else { return nil }
            index = next
        }
        return number.digits.count == wanted && endsWord(number.end) ? number : nil
    }

    /// The place after one or two dividing characters; nil when no digit follows them.
    func afterSeparator(_ start: Int) -> Int? {
        var index = start
        for _ in 0..<2 where index < bytes.count && !Self.isDigit(bytes[index]) {
            if " .-)(".utf8.contains(bytes[index]) {
                index += 1
            } else if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 {
                index += 2
            } else {
                return nil
            }
        }
        return index > start && index < bytes.count && Self.isDigit(bytes[index]) ? index : nil
    }

    /// Whether a number may begin at a place: not inside a word, an address or the number of a document.
    func beginsWord(_ start: Int) -> Bool {
        guard start > 0 else { return true }
        let before = bytes[start - 1]
        if Self.isWordPart(before) || "/=%#@&?".utf8.contains(before) { return false }
        guard ".,-".utf8.contains(before), start > 1 else { return !isInAddress(start) }
        return !Self.isWordPart(bytes[start - 2]) && bytes[start - 2] < 0x80 && !isInAddress(start)
    }

    /// Whether a number may end at a place: `/QĐ-UBND` makes it that of a document.
    private func endsWord(_ end: Int) -> Bool {
        guard end < bytes.count else { return true }
        let after = bytes[end]
        if Self.isWordPart(after) || "/=%@".utf8.contains(after) { return false }
        guard ".,-".utf8.contains(after), end + 1 < bytes.count else { return true }
        return !Self.isWordPart(bytes[end + 1])
    }

    /// Whether the word around a place is an address.
    private func isInAddress(_ start: Int) -> Bool {
        let word = bytes[max(0, start - 200)..<start].reversed().prefix {
            $0 > 0x20 && !"()<>\"[]".utf8.contains($0)
        }
        let text = String(decoding: word.reversed(), as: UTF8.self)
        return text.contains("://") || text.hasPrefix("www.") || text.hasPrefix("/")
    }

    /// The words just before a place, in lower case.
    func words(before start: Int, length: Int) -> String {
        var from = max(0, start - length)
        while from < start, bytes[from] & 0xC0 == 0x80 { from += 1 }
        let text = String(decoding: bytes[from..<start], as: UTF8.self).lowercased()
        return text.split(separator: "\n").last.map(String.init) ?? text
    }

    /// Whether the words just before a place speak of a tax code or an account.
    func isOfficialNumber(_ start: Int) -> Bool {
        let words = words(before: start, length: 40)
        return ["mst", "stk", "thuế", "tài khoản", "số hiệu"].contains { words.contains($0) }
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    private static func isWordPart(_ byte: UInt8) -> Bool {
        isDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "_")
    }
}
