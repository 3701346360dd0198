public import CivilTime
public import Content
public import Registers

/// The score sheet of a period: what is computed, what the ward scored itself, and what nobody has decided.
public struct Scoresheet: Sendable {
    /// The period.
    public let period: ReportPeriod
    /// The day.
    public let today: CivilDate
    /// The decision that the criteria are taken from.
    public let document: String
    /// In the order of the file.
    public let items: [Item]

    /// How the points of a criterion came about.
    public enum Origin: String, Sendable {
        /// By a figure and the scale of the decision.
        case computed
        /// By the ward itself.
        case own = "self"
        /// Not yet.
        case undecided

        /// As people read it.
        public var title: String {
            switch self {
            case .computed: "máy tính"
            case .own: "tự chấm"
            case .undecided: "chưa chấm"
            }
        }
    }

    /// A criterion with its points.
    public struct Item: Sendable {
        /// Its number in the decision.
        public let id: String
        /// What it asks.
        public let title: String
        /// Its group.
        public let group: String?
        /// The most points.
        public let most: ExactDecimal?
        /// The figure.
        public let figure: ScoreFigure?
        /// The value of the figure.
        public let value: ExactDecimal?
        /// The points; nil where nobody has decided.
        public let points: ExactDecimal?
        /// How they came about.
        public let origin: Origin
        /// What proves them.
        public let evidence: String?
        /// Why there are none, in a sentence.
        public let remark: String?
    }

    /// The sheet of a table.
    ///
    /// - Parameters:
    ///   - table: the criteria.
    ///   - period: its period.
    ///   - ward: the ward.
    ///   - now: the moment.
    public init(_ table: ScoreTable, _ period: ReportPeriod, in ward: Ward, now: Timestamp) {
        let figures = ScoreFigures(ward, period, now: now)
        self.period = period
        today = now.date
        document = table.document
        items = table.criteria.map { $0.item($0.figure.flatMap(figures.value)) }
    }

    /// The points that are decided.
    public var points: ExactDecimal { items.compactMap(\.points).reduce(.zero, +) }
    /// The most points; nil where a criterion does not name them.
    public var most: ExactDecimal? {
        let known = items.compactMap(\.most)
        return known.count == items.count ? known.reduce(.zero, +) : nil
    }
    /// How many criteria nobody has decided.
    public var undecided: Int { items.count { $0.origin == .undecided } }

    /// The figures that can be computed, with their values in a period.
    public static func figures(
        _ period: ReportPeriod, in ward: Ward, now: Timestamp
    ) -> [(figure: ScoreFigure, value: ExactDecimal?)] {
        let figures = ScoreFigures(ward, period, now: now)
        return ScoreFigure.allCases.map { ($0, figures.value($0)) }
    }
}

extension ScoreTable.Criterion {
    fileprivate func item(_ value: ExactDecimal?) -> Scoresheet.Item {
        let level = value.flatMap { value in
            levels.filter { $0.atLeast <= value }.max { $0.atLeast < $1.atLeast }
        }
        let points = level?.points ?? points
        let origin: Scoresheet.Origin = level != nil ? .computed : points != nil ? .own : .undecided
        return Scoresheet.Item(
            id: id, title: title, group: group, most: most, figure: figure, value: value, points: points,
            origin: origin, evidence: evidence, remark: origin == .undecided ? remark(value) : nil)
    }

    private func remark(_ value: ExactDecimal?) -> String {
        guard figure != nil, !levels.isEmpty else {
            return "Ghi `points` (tự chấm), hoặc `figure` và `levels`."
        }
        guard let value else { return "Kỳ này không có gì để tính tỷ lệ." }
        return "Giá trị \(value.vietnamese) thấp hơn mọi mức; thêm mức `at_least: 0` theo văn bản."
    }
}
