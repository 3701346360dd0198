import CivilTime
import Diagnostics
import Reading

/// What a document writes to name another one: the permanent name of its article, or its number, perhaps with its day:
/// `170/QĐ-UBND ngày 18/8/2019`.
struct DocumentMention: Sendable {
    /// As written.
    let text: String
    /// Where.
    let position: Position
    /// The permanent name.
    let id: String?
    /// The number, in the form in which numbers are compared.
    let number: String?
    /// The day behind the number.
    let day: CivilDate?

    init(_ text: Located<String>) {
        self.text = text.value
        position = text.position
        guard !RecordName.isValid(text.value) else {
            (id, number, day) = (text.value, nil, nil)
            return
        }
        let parts = text.value.split(whereSeparator: \.isWhitespace)
        // The number is the word with the stroke; kind and agency may stand before it, as in “Quyết định số …”.
        let place = parts.firstIndex { $0.contains("/") && $0.first?.isNumber == true }
        id = nil
        number = DocumentNumber.key(place.map { String(parts[$0]) } ?? text.value)
        day = place.flatMap { Self.day(in: parts[($0 + 1)...]) }
    }

    private static func day(in words: ArraySlice<Substring>) -> CivilDate? {
        guard let word = words.last(where: { $0.contains("/") || $0.contains("-") }) else { return nil }
        let text = word.filter { $0 != "(" && $0 != ")" && $0 != "," }
        if let date = CivilDate(text) { return date }
        let parts = text.split(separator: "/").compactMap { Int($0) }
        return parts.count == 3 ? CivilDate(year: parts[2], month: parts[1], day: parts[0]) : nil
    }
}
