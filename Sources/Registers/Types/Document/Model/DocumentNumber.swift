import CivilTime
import VietnameseText

/// The number and symbol of a document: `12/QĐ-UBND`, `01/2020/QĐ-UBND`, `12/UBND-VHXH` (NĐ 30/2020 Đ15).
struct DocumentNumber: Sendable {
    /// The number, perhaps with a letter behind it.
    let ordinal: String
    /// The year, which documents that lay down law carry.
    let year: Int?
    /// The parts of the symbol between its hyphens.
    let symbol: [String]
    /// Whether it is built as the Party builds its own: `15-CT/ĐU`.
    let isOfParty: Bool

    /// Reads a number; nil for what is built in no known way.
    init?(_ text: String) {
        let parts = NormalForm.nfc(text).split(separator: "/", omittingEmptySubsequences: false).map(
            String.init)
        if let party = Self.party(parts) {
            self = party
            return
        }
        guard (2...3).contains(parts.count), Self.isOrdinal(parts[0]),
            let symbol = Self.symbol(parts[parts.count - 1])
        else { return nil }
        if parts.count == 3 {
            guard parts[1].utf8.count == 4, let year = Int(parts[1]), year >= PlausibleYears.range.lowerBound
            else { return nil }
            self.init(ordinal: parts[0], year: year, symbol: symbol, isOfParty: false)
        } else {
            self.init(ordinal: parts[0], year: nil, symbol: symbol, isOfParty: false)
        }
    }

    private init(ordinal: String, year: Int?, symbol: [String], isOfParty: Bool) {
        self.ordinal = ordinal
        self.year = year
        self.symbol = symbol
        self.isOfParty = isOfParty
    }

    /// Whether it counts: numbers run from 01 (NĐ 30/2020 Đ15.1).
    var isCounted: Bool { ordinal.contains { ("1"..."9").contains($0) } }

    /// As people write it.
    var text: String {
        isOfParty
            ? "\(ordinal)-\(symbol.joined(separator: "/"))"
            : ([ordinal] + (year.map { [String($0)] } ?? []) + [symbol.joined(separator: "-")]).joined(
                separator: "/")
    }

    private static func party(_ parts: [String]) -> DocumentNumber? {
        guard parts.count == 2, let hyphen = parts[0].firstIndex(of: "-") else { return nil }
        let (ordinal, kind) = (String(parts[0][..<hyphen]), String(parts[0][hyphen...].dropFirst()))
        guard isOrdinal(ordinal), symbol(kind)?.count == 1, symbol(parts[1]) != nil else { return nil }
        return DocumentNumber(ordinal: ordinal, year: nil, symbol: [kind, parts[1]], isOfParty: true)
    }

    private static func isOrdinal(_ text: String) -> Bool {
        let digits = text.prefix { ("0"..."9").contains($0) }
        let rest = text.dropFirst(digits.count)
        return (1...5).contains(digits.count) && rest.count <= 1 && rest.allSatisfy(\.isLetter)
    }

    private static func symbol(_ text: String) -> [String]? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        let isSound = parts.allSatisfy { part in
            part.first?.isUppercase == true
                && part.allSatisfy { $0.isLetter || $0 == "." || $0 == "&" || ("0"..."9").contains($0) }
        }
        return isSound ? parts : nil
    }
}

extension DocumentNumber {
    /// A form by which equal numbers are equal texts, however they are written.
    static func key(_ text: String) -> String {
        if isTidy(text.utf8) { return String(text.drop { $0 == "0" }) }
        let tidy = tidied(text)
        return (tidy.first { ("1"..."9").contains($0) } == nil ? tidy : String(tidy.drop { $0 == "0" }))
            .uppercased()
    }

    /// Whether a number is written in capitals, digits and ASCII signs behind a first digit, and counts: nothing of it is
    /// tidied. Most are.
    private static func isTidy(_ bytes: String.UTF8View) -> Bool {
        var previous: UInt8 = 0
        for byte in bytes {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x2D, 0x2E, 0x2F, 0x26: break
            case 0xC4: break
            // Đ, the one letter of the symbols that is not ASCII.
            case 0x90 where previous == 0xC4: break
            default: return false
            }
            previous = byte
        }
        return bytes.first.map { (0x30...0x39).contains($0) } ?? false
            && bytes.contains { (0x31...0x39).contains($0) }
    }

    /// The text without what people type beside a number: the word “Số”, spaces, long hyphens, an Icelandic Đ.
    static func tidied(_ text: String) -> String {
        var rest = NormalForm.nfc(text).filter { !$0.isWhitespace }[...]
        if rest.lowercased().hasPrefix("số") { rest = rest.dropFirst(2) }
        if rest.first == ":" || rest.first == "." { rest = rest.dropFirst() }
        return String(
            rest.map { character -> Character in
                switch character {
                case "–", "—", "−", "‐", "‑": "-"
                case "Ð": "Đ"
                default: character
                }
            })
    }
}
