import Diagnostics
import Reading
import VietnameseText

extension ReadingFault {
    static func invalid(_ position: Position, _ message: String, help: String) -> Self {
        Self(.invalidValue, at: position, message, help: help)
    }

    /// A number with dots or commas between its digits, which people and machines read differently.
    static func ambiguousNumber(
        _ name: String, _ text: String, at position: Position, _ vietnamese: ExactDecimal,
        _ plain: ExactDecimal?
    ) -> Self {
        let other = plain.map { " Nếu là \($0.vietnamese) thì viết \(unambiguous($0))." } ?? ""
        return .invalid(
            position, "`\(name)` có dấu chấm, phẩy giữa các chữ số: “\(text)”.",
            help: "Viết liền, phần lẻ sau dấu chấm: \(vietnamese.plain).\(other)")
    }

    /// A number as nobody takes it for thousands: with a digit more behind its dot, where it has one.
    private static func unambiguous(_ number: ExactDecimal) -> String {
        number.plain.contains(".") ? "\(number.plain)0" : number.plain
    }

    /// A word that is not of the list.
    static func unknownChoice(
        _ name: String, _ text: String, at position: Position, among choices: [FieldKind.Choice]
    ) -> Self {
        let nearest = Suggestion.closest(to: text, among: choices.map(\.value))
        let titled = choices.first { $0.title.lowercased() == text.lowercased() }?.value
        let hint = (titled ?? nearest).map { "Có phải ý là `\($0)`? " } ?? ""
        let list = choices.map { "`\($0.value)` (\($0.title))" }.joined(separator: ", ")
        return .invalid(
            position, "`\(name)` không có giá trị “\(text)”.", help: "\(hint)Dùng một trong: \(list).")
    }
}
