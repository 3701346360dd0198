public import CivilTime

/// How a question was handled, as reports count it.
public struct QuestionHandling: Sendable {
    /// The day of receipt.
    public let received: CivilDate
    /// The last day for the answer; nil where nothing sets one, or the calendar does not reach so far.
    public let due: CivilDate?
    /// The day on which it was answered, settled, or the sender was told that it is for others.
    public let done: CivilDate?

    /// The handling of a question; nil for other records, and for a question whose receipt is not known.
    public init?(_ entry: RecordEntry, _ context: RegisterContext) {
        guard entry.type.id == SectionType.question.id, let received = entry.record.date("received") else {
            return nil
        }
        self.received = received
        due = QuestionDeadline.of(entry.record, context)?.date
        let passedOn = entry.record.flag("out_of_remit") ? ["notified_on", "forwarded_on"] : []
        done = (["answered_on", "result_on"] + passedOn).compactMap { entry.record.date($0) }.min()
    }
}
