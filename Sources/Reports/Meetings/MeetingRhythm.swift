import CivilTime
import Content

/// The duty of `site.yml` to meet every three months (QC Đ12.1); its time limit is that of ``DeadlineFinder``.
struct MeetingRhythm {
    /// The duty; nil where `site.yml` does not name it.
    let duty: Duty?

    private let days: DayCount

    init(_ settings: Settings) {
        days = DayCount(calendar: settings.calendar.workingDays)
        duty = settings.duties.first { $0.basis.contains("QC Đ12.1") }
    }

    /// The last regular meeting before a day, by `site.yml` and by the book.
    func last(before date: CivilDate, _ book: MeetingBook) -> CivilDate? {
        let known = duty?.done.map(\.date).filter { $0 < date } ?? []
        let held = book.held(before: date).filter { $0.kind == .regular }.map(\.date)
        return (known + held).max()
    }

    /// The last day of the regular meeting behind this one; nil where it cannot be told.
    func next(after meeting: Meeting, _ book: MeetingBook) -> CivilDate? {
        guard let duty, case .months(let months) = duty.rhythm else { return nil }
        let start = meeting.kind == .regular ? meeting.date : last(before: meeting.date, book) ?? duty.since
        return days.workingDay(from: DayCount.months(months, after: start))
    }

    /// Whether a regular meeting is missing among those that `site.yml` says were held.
    func lacks(_ meeting: Meeting) -> Bool {
        guard let duty, meeting.kind == .regular, meeting.isHeld, meeting.date >= duty.since else {
            return false
        }
        return !duty.done.contains { $0.date == meeting.date }
    }
}
