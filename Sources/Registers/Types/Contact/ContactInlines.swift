import Reading

/// Ways to reach somebody, as links.
enum ContactInlines {
    /// What stands where a fact is not known.
    static let unknown = [Inline.text("chưa cập nhật")]

    /// The numbers, each to be dialled by a touch.
    static func telephones(_ record: Record) -> [Inline] {
        let numbers = record.texts("telephone").map { telephone($0.value) }
        return numbers.enumerated().flatMap { index, number in index == 0 ? [number] : [.text("; "), number] }
    }

    /// A number; plain text where it cannot be dialled.
    static func telephone(_ text: String) -> Inline {
        TelephoneNumber(text).map { .link(text, .telephone($0.dialled)) } ?? .text(text)
    }

    /// The mail address.
    static func email(_ record: Record) -> [Inline] { record.text("email").map { [email($0)] } ?? [] }

    /// A mail address; plain text where it is none.
    static func email(_ text: String) -> Inline {
        MailAddress.isValid(text) ? .link(text, .mail(text, subject: nil, body: nil)) : .text(text)
    }
}
