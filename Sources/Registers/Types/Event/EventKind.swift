/// What an entry of the calendar is.
enum EventKind: String, CaseIterable {
    case work = "lam-viec"
    case meeting = "hop"
    case reception = "tiep-dan"
    case activity = "su-kien"
    case holiday = "nghi-le"
    case makeup = "lam-bu"

    /// The kind of a record: what says nothing is of the leaders' calendar.
    init(_ record: Record) { self = record.text("kind").flatMap(Self.init(rawValue:)) ?? .work }

    /// As people read it.
    var title: String {
        switch self {
        case .work: "Lịch làm việc của lãnh đạo"
        case .meeting: "Họp, hội nghị"
        case .reception: "Tiếp công dân"
        case .activity: "Hoạt động, sự kiện"
        case .holiday: "Ngày nghỉ lễ"
        case .makeup: "Ngày làm bù"
        }
    }

    /// Whether somebody has to come to a place, led by somebody.
    var isAppointment: Bool { self != .holiday && self != .makeup }

    /// The words of the field.
    static let choices = allCases.map { FieldKind.Choice($0.rawValue, $0.title) }
}
