public import CivilTime

/// How many questions of a register came and were answered, as anyone can count them in its open data.
public struct QuestionCounts: Sendable {
    /// How many there are.
    public private(set) var all = 0
    /// How many came in a month.
    public private(set) var received: [CivilMonth: Int] = [:]
    /// How many were answered in a month.
    public private(set) var answered: [CivilMonth: Int] = [:]
    /// How many were answered not later than their deadline.
    public private(set) var inTime = 0
    /// How many were answered after their deadline.
    public private(set) var late = 0
    /// How many are unanswered after their deadline.
    public private(set) var overdue = 0

    /// The counts of a register; nil for one that is not about questions.
    public init?(_ book: RegisterBook) {
        guard book.type.id == SectionType.question.id else { return nil }
        for entry in book.entries { add(entry, book.context) }
    }

    private mutating func add(_ entry: RecordEntry, _ context: RegisterContext) {
        all += 1
        if let day = entry.record.date("received") { received[CivilMonth(day), default: 0] += 1 }
        let status = QuestionStatus.of(entry, context)
        overdue += status == .overdue ? 1 : 0
        guard status == .answered, let day = entry.record.date("answered_on") else { return }
        answered[CivilMonth(day), default: 0] += 1
        guard let deadline = QuestionDeadline.of(entry.record, context) else { return }
        if day <= deadline.date { inTime += 1 } else { late += 1 }
    }
}
