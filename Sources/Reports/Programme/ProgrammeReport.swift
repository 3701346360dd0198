public import CivilTime
public import Content
import Reading

/// Work programmes with what was done of them (QC Đ6.3).
public struct ProgrammeReport: Sendable {
    /// The day.
    public let today: CivilDate
    /// The programmes, by their first day, longer ones first.
    public let parts: [Part]
    /// What members find difficult or propose, in the order of the days.
    public let opinions: [Opinion]

    /// One programme.
    public struct Part: Sendable {
        /// Its period.
        public let period: ReportPeriod
        /// Number and day.
        public let document: String?
        /// What is to be done, in the order of the file.
        public let tasks: [Item]

        /// How many tasks stand in a state.
        public func count(_ state: Deadline.State) -> Int { tasks.count { $0.state == state } }
    }

    /// One task.
    public struct Item: Sendable {
        /// What.
        public let title: String
        /// The id of the member who does it.
        public let member: String?
        /// The last day.
        public let due: CivilDate
        /// The day on which it was done.
        public let done: CivilDate?
        /// What came of it.
        public let result: String?
        /// How it stands.
        public let state: Deadline.State
    }

    /// How many working days before the end a task counts as near.
    private static let warning = 5

    /// The programmes of a book that touch some days.
    ///
    /// - Parameters:
    ///   - book: what the private folder has.
    ///   - days: the days; the programmes that the present day lies in when nil.
    ///   - settings: the ward.
    ///   - today: the day; what happened later does not count.
    public init(_ book: ProgrammeBook, _ days: ReportPeriod?, _ settings: Settings, today: CivilDate) {
        self.today = today
        let count = DayCount(calendar: settings.calendar.workingDays)
        let (first, last) = (days?.first ?? today, days?.last ?? today)
        let parts = book.programmes.compactMap { programme -> Part? in
            guard let period = programme.days, period.first <= last, first <= period.last else { return nil }
            let items = programme.tasks.map { task in
                let due = task.due ?? period.last
                let done = task.done.flatMap { $0 <= today ? $0 : nil }
                return Item(
                    title: task.title, member: task.member?.value, due: due, done: done, result: task.result,
                    state: count.state(due: due, done: done, today: today, warning: Self.warning))
            }
            return Part(period: period, document: programme.document, tasks: items)
        }
        self.parts = parts.sorted {
            ($0.period.first, $1.period.last) < ($1.period.first, $0.period.last)
        }
        opinions = book.opinions.filter { $0.day <= today }.enumerated()
            .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    }

    /// What nobody has decided yet.
    public var openOpinions: [Opinion] {
        opinions.filter { $0.answered.map { $0 > today } ?? true }
    }
}
