public import CivilTime
public import Diagnostics

/// A row of a table that changes with time, such as the base salary.
///
/// A row without a last day holds until the next one of its table begins, as a decree holds until it is replaced.
public protocol DatedRow: Sendable {
    /// The first day; nil where the row holds from of old.
    var since: CivilDate? { get }
    /// The last day; nil where the next row ends it.
    var until: CivilDate? { get }
    /// Where it stands in `site.yml`.
    var position: Position { get }
}

/// What a table says about a day.
public enum DatedAnswer<Row: DatedRow>: Sendable {
    /// One row holds.
    case row(Row)
    /// No row holds.
    case none
    /// Several rows hold, and none of them is to be preferred.
    case several([Row])

    /// The row, where there is one.
    public var row: Row? {
        guard case .row(let row) = self else { return nil }
        return row
    }
}

extension Sequence where Element: DatedRow {
    /// The row that holds on a day.
    public func row(on day: CivilDate) -> DatedAnswer<Element> {
        let begun = filter { $0.since.map { $0 <= day } ?? true }
        let holding = begun.filter { row in
            if let until = row.until { return day <= until }
            return !begun.contains { $0.isLater(than: row) }
        }
        return switch holding.count {
        case 0: .none
        case 1: .row(holding[0])
        default: .several(holding)
        }
    }

    /// Rows that hold on the same days as another one before them.
    public var overlaps: [(earlier: Element, later: Element)] {
        let rows = inOrder
        return rows.indices.dropFirst().compactMap { index in
            let row = rows[index]
            let clash = rows[..<index].last { earlier in
                if let until = earlier.until { return row.since.map { $0 <= until } ?? true }
                return !row.isLater(than: earlier)
            }
            return clash.map { ($0, row) }
        }
    }

    /// The days between two rows on which none holds, with the row after them.
    public var gaps: [(first: CivilDate, last: CivilDate, before: Element)] {
        let rows = inOrder
        return rows.indices.dropFirst().compactMap { index in
            // A row without a last day holds until the next one.
            let ends = rows[..<index].map { row in
                row.until
                    ?? rows[...index].first { $0.isLater(than: row) }?.since.map {
                        CivilDate(dayNumber: $0.dayNumber - 1)
                    }
            }
            guard let since = rows[index].since, !ends.contains(nil),
                let last = ends.compactMap({ $0 }).max(), last.dayNumber + 1 < since.dayNumber
            else { return nil }
            return (
                CivilDate(dayNumber: last.dayNumber + 1), CivilDate(dayNumber: since.dayNumber - 1),
                rows[index]
            )
        }
    }

    private var inOrder: [Element] {
        sorted { ($0.since?.dayNumber ?? .min, $0.position) < ($1.since?.dayNumber ?? .min, $1.position) }
    }
}

extension DatedRow {
    fileprivate func isLater(than other: Self) -> Bool {
        (since?.dayNumber ?? .min) > (other.since?.dayNumber ?? .min)
    }
}
