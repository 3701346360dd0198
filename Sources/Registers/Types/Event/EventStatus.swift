/// What has become of an entry of the calendar.
enum EventStatus: String, CaseIterable {
    case planned, moved, cancelled

    /// The status of a record: what says nothing goes as planned.
    init(_ record: Record) { self = record.text("status").flatMap(Self.init(rawValue:)) ?? .planned }

    /// As people read it.
    var title: String {
        switch self {
        case .planned: "Theo kế hoạch"
        case .moved: "Đã đổi lịch"
        case .cancelled: "Đã hủy"
        }
    }

    /// The words of the field.
    static let choices = allCases.map { FieldKind.Choice($0.rawValue, $0.title) }
}
