import CivilTime

/// Whether a document is in force on a day.
enum DocumentStatus: Sendable {
    /// Its day has not come.
    case notYet(from: CivilDate)
    /// It is in force.
    case inForce
    /// It is out of force for a time.
    case suspended(until: CivilDate?)
    /// Another document has changed or taken away some of it.
    case partly
    /// It is no longer in force; the day from which, where it is known.
    case ended(since: CivilDate?)
    /// The ward could not find out from a day on.
    case unverified(since: CivilDate)

    /// In the words of the law on documents.
    var title: String {
        switch self {
        case .notYet: "Chưa có hiệu lực"
        case .inForce: "Còn hiệu lực"
        case .suspended: "Ngưng hiệu lực"
        case .partly: "Hết hiệu lực một phần"
        case .ended: "Hết hiệu lực"
        case .unverified: "Chưa xác minh được"
        }
    }

    /// All titles, in the order in which people look for them.
    static let titles = [
        "Còn hiệu lực", "Hết hiệu lực một phần", "Chưa có hiệu lực", "Ngưng hiệu lực", "Hết hiệu lực",
        "Chưa xác minh được",
    ]

    /// What it is on a day by what the document and the others of the registers say; nil where nobody can tell.
    static func of(_ entry: RecordEntry, _ context: RegisterContext) -> DocumentStatus? {
        let today = context.today
        // Most documents have nothing to do with any other.
        let records = context.records.isAlone(entry) ? nil : context.records
        let start = start(of: entry)
        if let start, start > today { return .notYet(from: start) }
        let ends = ends(of: entry, records)
        let end = ends.compactMap { $0 }.min()
        if !ends.isEmpty, end.map({ $0 <= today }) ?? true { return .ended(since: end) }
        if let doubt = entry.record.date("unverified_since"), doubt <= today {
            return .unverified(since: doubt)
        }
        if let pause = pause(of: entry, records), pause.from <= today,
            pause.until.map({ today <= $0 }) ?? true
        {
            return .suspended(until: pause.until)
        }
        guard start != nil else { return nil }
        let changes = days(.amendment, of: entry, records)
        return changes.contains { $0.map { $0 <= today } ?? true } ? .partly : .inForce
    }

    /// The day from which a document counts. One that lays down law says so itself; a decision that does not say counts
    /// from its signature; a report or a letter has no such day unless it names one.
    static func start(of entry: RecordEntry) -> CivilDate? {
        if let day = entry.record.date("effective") { return day }
        guard let kind = entry.document.kind, kind.hasValidity, !kind.isNormative else { return nil }
        return entry.record.date("issued")
    }

    /// The first days on which it is no longer in force, by all who say so; nil for one who names no day. Without
    /// records nobody else says anything.
    static func ends(of entry: RecordEntry, _ records: RecordIndex?) -> [CivilDate?] {
        [entry.record.date("expires")].compactMap { $0 }.map(Optional.some)
            + days(.replacement, of: entry, records) + days(.repeal, of: entry, records)
    }

    /// The time for which it is out of force.
    private static func pause(
        of entry: RecordEntry, _ records: RecordIndex?
    ) -> (from: CivilDate, until: CivilDate?)? {
        let until = entry.record.date("suspended_until")
        if let from = entry.record.date("suspended_from") { return (from, until) }
        let days = days(.suspension, of: entry, records)
        guard !days.isEmpty else { return nil }
        return (days.compactMap { $0 }.min() ?? start(of: entry) ?? CivilDate(dayNumber: 0), until)
    }

    /// The days from which documents on the other side of a relation do it; nil for one that nothing is known of.
    private static func days(
        _ relation: DocumentRelation, of entry: RecordEntry, _ records: RecordIndex?
    ) -> [CivilDate?] {
        guard let records, let side = DocumentRelation.sides.first(where: { $0.key == relation.passive })
        else {
            return []
        }
        let known = records.documents(side, of: entry).map { other in
            other.record.date("effective") ?? other.record.date("issued")
        }
        // What is not public yet does nothing yet.
        let others = entry.document.mentions(relation.passive).filter { mention in
            records.match(mention, in: entry).document == nil && (mention.id.map(records.knows) ?? true)
        }
        return known + others.map(\.day)
    }
}
