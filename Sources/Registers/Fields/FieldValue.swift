public import CivilTime
public import Reading

/// The value of a field, of the type that its ``FieldKind`` says.
public indirect enum FieldValue: Sendable {
    /// Of `text`, `choice`, `url`, `reference` and `file`.
    case text(String)
    /// Of `texts`, `references`, `relations` and `files`.
    case texts([Located<String>])
    case date(CivilDate)
    case moment(Timestamp)
    case integer(Int)
    case decimal(ExactDecimal)
    case flag(Bool)
    case record(Record)
    case records([Record])

    /// Whether somebody left the value empty.
    var isBlank: Bool {
        switch self {
        case .text(let text): text.allSatisfy(\.isWhitespace)
        case .texts(let texts): texts.allSatisfy { $0.value.allSatisfy(\.isWhitespace) }
        case .records(let records): records.isEmpty
        case .date, .moment, .integer, .decimal, .flag, .record: false
        }
    }
}
