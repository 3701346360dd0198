import CivilTime

/// How far a question has come, on the day of the build.
enum QuestionStatus: CaseIterable {
    case received, forwarded, extended, overdue, outOfRemit, answered, settled

    /// As people read it.
    var title: String {
        switch self {
        case .received: "Mới tiếp nhận"
        case .forwarded: "Đã chuyển"
        case .extended: "Gia hạn, đã hẹn ngày trả lời"
        case .overdue: "Quá hạn"
        case .outOfRemit: "Không thuộc thẩm quyền"
        case .answered: "Đã trả lời"
        case .settled: "Đã có kết quả xử lý"
        }
    }

    /// Whether the sender still waits for something.
    var isOpen: Bool { [.received, .forwarded, .extended, .overdue].contains(self) }

    /// The status of a question.
    static func of(_ entry: RecordEntry, _ context: RegisterContext) -> Self {
        let record = entry.record
        func happened(_ key: String) -> Bool { record.date(key).map { $0 <= context.today } ?? false }
        if happened("answered_on") { return .answered }
        if happened("result_on") { return .settled }
        if record.flag("out_of_remit"), happened("notified_on") || happened("forwarded_on") {
            return .outOfRemit
        }
        if let deadline = QuestionDeadline.of(record, context), deadline.date < context.today {
            return .overdue
        }
        if happened("notified_on"), record.date("promised") != nil { return .extended }
        return happened("forwarded_on") ? .forwarded : .received
    }
}
