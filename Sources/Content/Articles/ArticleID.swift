public import CivilTime
import Hashing

/// The permanent name of an article: `YYYYMMDD-xxxxxx`, the day on which it was begun and six characters of
/// lower-case base32 (`a–z`, `2–7`). Never reused.
public struct ArticleID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The name as written.
    public let text: String

    /// Reads a name; nil when it has another form or its day does not exist.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 15, bytes[8] == UInt8(ascii: "-"),
            bytes[9...].allSatisfy(Self.alphabet.contains),
            let digits = Optional(String(decoding: bytes[0..<8], as: UTF8.self)),
            CivilDate("\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))") != nil
        else { return nil }
        self.text = text
    }

    /// A new name for an article begun on a day.
    public static func random(on date: CivilDate, using generator: inout some RandomNumberGenerator)
        -> ArticleID
    {
        let letters = (0..<6).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] }
        return ArticleID(
            known: date.iso.filter { $0 != "-" } + "-" + String(decoding: letters, as: UTF8.self))
    }

    private init(known text: String) { self.text = text }

    /// A name for an article that has none, made from its day and path so that the same question has the
    /// same answer.
    public static func suggestion(for path: String, on date: CivilDate) -> String {
        let letters = SHA256.hash(Array(path.utf8)).bytes.prefix(6).map { Self.alphabet[Int($0 & 31)] }
        return date.iso.filter { $0 != "-" } + "-" + String(decoding: letters, as: UTF8.self)
    }

    /// As written.
    public var description: String { text }

    /// Order of the text, which is that of the days.
    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }

    private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
}
