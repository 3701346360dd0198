/// What a citizen sent.
enum QuestionKind: String {
    case question = "cau-hoi"
    case petition = "phan-anh-kien-nghi"
    /// On administrative rules: it goes to its own track and is not answered by the board (QC Đ4.2c).
    case regulation = "quy-dinh-hanh-chinh"
    /// Of voters, with a clock of its own.
    case voters = "kien-nghi-cu-tri"

    /// The kind of a record; nil where it could not be read.
    init?(_ record: Record) {
        guard let text = record.text("kind"), let kind = Self(rawValue: text) else { return nil }
        self = kind
    }
}
