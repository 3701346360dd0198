import CivilTime

/// How an entry of the calendar stands at the moment of the build.
enum EventState {
    /// What can be said, in the order in which it is said: a moved meeting may also be over.
    static func titles(_ entry: RecordEntry, _ context: RegisterContext) -> [String] {
        let status = EventStatus(entry.record)
        guard status != .cancelled else { return [status.title] }
        let changed = status == .moved ? [status.title] : []
        guard let time = EventTime(entry.record) else { return changed }
        return changed + [progress(time, context)]
    }

    /// The values, as a list of them is sorted.
    static let order = [coming, running, over, EventStatus.moved.title, EventStatus.cancelled.title]

    private static let coming = "Sắp diễn ra"
    private static let running = "Đang diễn ra"
    private static let over = "Đã diễn ra"

    private static func progress(_ time: EventTime, _ context: RegisterContext) -> String {
        if context.now < time.start { return coming }
        guard let end = time.end else {
            // Nobody said when it ends: it is over when its day is.
            return context.today > time.firstDay ? over : running
        }
        return context.now < end ? running : over
    }
}
