public import Registers

/// A number of a report with everything that is behind it.
public struct ActivityFigure: Sendable {
    /// The name by which `--explain` asks for it; it never changes.
    public let key: String
    /// What it counts, in words.
    public let title: String
    /// The clauses that ask for it.
    public let basis: [String]
    /// The number.
    public let value: Value
    /// What was counted.
    public let items: [ActivityItem]

    /// A number with its unit.
    public enum Value: Hashable, Sendable {
        /// How many.
        case count(Int)
        /// Working days; nil where there is nothing to measure.
        case workingDays(ExactDecimal?)
        /// So many of so many.
        case share(Int, of: Int)
        /// The ward keeps nothing from which it could be known.
        case unknown
    }

    /// A count of what is behind it.
    ///
    /// - Parameter isKnown: whether the ward keeps that from which it is known.
    init(
        _ key: String, _ title: String, _ basis: [String], _ items: [ActivityItem], isKnown: Bool = true
    ) {
        self.init(key, title, basis, isKnown ? .count(items.count) : .unknown, items)
    }

    /// A number.
    init(_ key: String, _ title: String, _ basis: [String], _ value: Value, _ items: [ActivityItem]) {
        self.key = key
        self.title = title
        self.basis = basis
        self.value = value
        self.items = items
    }
}

extension ActivityFigure.Value {
    /// The number without its unit; nil where there is none.
    public var number: ExactDecimal? {
        switch self {
        case .count(let count): ExactDecimal(count)
        case .workingDays(let days): days
        case .share(let part, let whole): ExactDecimal(part).percent(of: ExactDecimal(whole))
        case .unknown: nil
        }
    }

    /// The unit in words; empty for a count.
    public var unit: String {
        switch self {
        case .count, .unknown: ""
        case .workingDays: "ngày làm việc"
        case .share: "%"
        }
    }

    /// As people read it in a table.
    public var text: String {
        guard let number else { return "–" }
        return switch self {
        case .share: "\(number.vietnamese)%"
        default: number.vietnamese
        }
    }
}
