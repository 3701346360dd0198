import CivilTime
import WorkingDays

/// The day until which a question must be answered, and what sets it.
struct QuestionDeadline: Equatable {
    /// The last day.
    let date: CivilDate
    /// What sets it, in the words of a message.
    let ground: String
    /// Whether the law sets it, and not the ward or the one who forwarded the question.
    let isLaw: Bool

    /// NĐ 43/2011 was law from 1 October 2011 until 14 August 2022.
    private static let law: ClosedRange<CivilDate>? = {
        guard let first = CivilDate(year: 2011, month: 10, day: 1),
            let last = CivilDate(year: 2022, month: 8, day: 14)
        else { return nil }
        return first...last
    }()

    /// Whether NĐ 43/2011 sets the deadline of what is received on a day.
    static func isLaw(on day: CivilDate) -> Bool { law?.contains(day) ?? false }

    /// NĐ 43/2011 Đ17.1: working days from the receipt.
    private static let lawDays = 15

    /// The deadline of a question; nil where nothing sets one, or where the calendar does not reach that far.
    static func of(_ record: Record, _ context: RegisterContext) -> Self? {
        if let promised = record.date("promised"), record.date("notified_on") != nil {
            return Self(date: promised, ground: "ngày đã hẹn với người gửi", isLaw: false)
        }
        return first(record, context)
    }

    /// The deadline before any notice put it off.
    static func first(_ record: Record, _ context: RegisterContext) -> Self? {
        guard let received = record.date("received"), let kind = QuestionKind(record), kind != .regulation
        else { return nil }
        if let due = record.date("due") {
            return Self(date: due, ground: "hạn ghi trong văn bản chuyển", isLaw: false)
        }
        if kind == .voters { return target("voter_targets", received, context) }
        guard isLaw(on: received) else { return target("targets", received, context) }
        let date =
            record.flag("out_of_remit")
            ? firstWorkingDay(from: received, context)
            : context.calendar.date(lawDays, workingDaysAfter: received)
        return date.map { Self(date: $0, ground: "Nghị định 43/2011/NĐ-CP, Điều 17 khoản 1", isLaw: true) }
    }

    /// “Ngay”: the day itself, or the next working day when offices rest (Bộ luật Dân sự 2015, Đ148.5).
    private static func firstWorkingDay(from day: CivilDate, _ context: RegisterContext) -> CivilDate? {
        context.calendar.date(1, workingDaysAfter: CivilDate(dayNumber: day.dayNumber - 1))
    }

    private static func target(_ key: String, _ received: CivilDate, _ context: RegisterContext) -> Self? {
        guard let target = QuestionTarget.inForce(key, on: received, context.settings["question"]),
            let date = context.calendar.date(target.days, workingDaysAfter: received)
        else { return nil }
        return Self(date: date, ground: target.words, isLaw: false)
    }

    /// A question without an answer is looked at anew each day until its deadline has surely passed: moments
    /// know no calendar of working days.
    static func moments(_ entry: RecordEntry, _ settings: Record?) -> [Timestamp] {
        guard entry.record.date("answered_on") == nil, let received = entry.record.date("received") else {
            return []
        }
        let targets = (settings?.records("targets") ?? []) + (settings?.records("voter_targets") ?? [])
        let days = targets.compactMap { $0.integer("days") }.max() ?? 0
        let last = received.dayNumber + 2 * max(days, lawDays) + 31
        let named = ["promised", "due"].compactMap { entry.record.date($0)?.dayNumber }
            .flatMap { Array($0 - 7...$0 + 1) }
        return (Array(received.dayNumber...last) + named).map {
            Timestamp(startOf: CivilDate(dayNumber: $0))
        }
    }
}
