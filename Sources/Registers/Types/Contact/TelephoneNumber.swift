/// A telephone number as people in Vietnam write it: `0239 385 5555`, `+84 239 385 5555`, `1900 1234`, `113`, perhaps
/// with an extension (`máy lẻ 12`).
public struct TelephoneNumber: Hashable, Sendable {
    /// The digits with which it is called inside the country, or from abroad where it is foreign (`+44…`).
    public let digits: String
    /// The digits of the extension, where there is one.
    public let `extension`: String?

    /// Reads a number; nil where it cannot be one.
    public init?(_ text: String) {
        let (main, inner) = Self.divided(text.lowercased())
        guard let main = Self.bare(main), let digits = Self.national(main) else { return nil }
        if let inner {
            let extra = inner.filter(Self.isDigit)
            guard (1...6).contains(extra.count) else { return nil }
            `extension` = extra
        } else {
            `extension` = nil
        }
        self.digits = digits
    }

    /// What a link dials: with the code of the country, where the number has an area or a network.
    public var dialled: String { digits.hasPrefix("0") ? "+84" + digits.dropFirst() : digits }

    private static let extensionWords = ["máy lẻ", "số lẻ", "máy nhánh", "nhánh", "ext"]

    /// The number and what follows the word for an extension.
    private static func divided(_ text: String) -> (main: Substring, inner: Substring?) {
        for word in extensionWords {
            guard let range = text.firstRange(of: word) else { continue }
            return (text[..<range.lowerBound], text[range.upperBound...])
        }
        return (text[...], nil)
    }

    /// The digits, perhaps with a plus before them; nil where anything else than marks between groups stands there.
    private static func bare(_ text: Substring) -> String? {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "0"..."9": result.unicodeScalars.append(scalar)
            case "+":
                guard result.isEmpty else { return nil }
                result = "+"
            case " ", "\u{A0}", ".", "-", "–", "(", ")", ",": continue
            default: return nil
            }
        }
        return result
    }

    private static func national(_ number: String) -> String? {
        if number.hasPrefix("+84") || number.hasPrefix("0084") {
            let rest = number.dropFirst(number.hasPrefix("+") ? 3 : 4)
            return national("0" + (rest.hasPrefix("0") ? rest.dropFirst() : rest))
        }
        if number.hasPrefix("+") { return (9...16).contains(number.count) ? number : nil }
        let isComplete =
            switch number.first {
            case "0": (10...11).contains(number.count)
            case "1" where number.hasPrefix("1800") || number.hasPrefix("1900"):
                (8...10).contains(number.count)
            case "1": (3...5).contains(number.count)
            default: false
            }
        return isComplete ? number : nil
    }

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
