import CivilTime

/// Whether opinions can be sent, on the day of the build.
enum ConsultationStatus: CaseIterable {
    case open, closingSoon, planned, closed

    /// As people read it.
    var title: String {
        switch self {
        case .open: "Đang mở"
        case .closingSoon: "Sắp hết hạn"
        case .planned: "Sắp mở"
        case .closed: "Đã đóng"
        }
    }

    /// The lists in which it stands: what closes soon is open too.
    var lists: [String] { self == .closingSoon ? [Self.open.title, title] : [title] }

    /// Whether opinions are taken now.
    var isOpen: Bool { self == .open || self == .closingSoon }

    /// The status of a consultation; one whose days could not be read is closed.
    static func of(_ entry: RecordEntry, _ context: RegisterContext) -> Self {
        guard let opened = entry.record.date("opened"), let closes = entry.record.date("closes"),
            context.today <= closes
        else { return .closed }
        if context.today < opened { return .planned }
        let left = closes.dayNumber - context.today.dayNumber
        return left <= soonDays(context.settings["consultation"]) ? .closingSoon : .open
    }

    private static func soonDays(_ settings: Record?) -> Int { settings?.integer("soon_days") ?? 7 }

    /// The day on which it begins to close soon, and the days until its result is surely late: moments know no
    /// calendar of working days.
    static func moments(_ entry: RecordEntry, _ settings: Record?) -> [Timestamp] {
        guard let closes = entry.record.date("closes")?.dayNumber else { return [] }
        let days = settings?.integer("result_days").map { Array(closes + $0...closes + 2 * $0 + 31) } ?? []
        return ([closes - soonDays(settings)] + days).map { Timestamp(startOf: CivilDate(dayNumber: $0)) }
    }
}
