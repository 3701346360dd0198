/// The reports that the board owes by the regulation (QC Đ8.3, Đ12.2).
public enum ActivityKind: String, CaseIterable, Sendable {
    /// Of the standing office to the board, every month (QC Đ8.3).
    case monthly
    /// Of the board, every quarter.
    case quarterly
    /// Of the board, every half-year.
    case halfYear = "half-year"
    /// Of the board, every year.
    case annual
    /// Of the board, when something asks for it.
    case adHoc = "ad-hoc"

    /// The kind that a period asks for when none is named.
    public init(for period: ReportPeriod) {
        self =
            switch period.kind {
            case .month: .monthly
            case .quarter: .quarterly
            case .half: .halfYear
            case .year: .annual
            case .days: .adHoc
            }
    }

    /// Whether it can be about a period: an extraordinary report may be about any.
    public func covers(_ period: ReportPeriod) -> Bool {
        self == .adHoc || self == ActivityKind(for: period)
    }

    /// What people call it.
    public var title: String {
        switch self {
        case .monthly: "báo cáo tháng"
        case .quarterly: "báo cáo quý"
        case .halfYear: "báo cáo 6 tháng"
        case .annual: "báo cáo năm"
        case .adHoc: "báo cáo bất thường"
        }
    }

    /// A period that fits, as an example.
    public var example: String {
        switch self {
        case .monthly: "2026-10"
        case .quarterly: "2026-Q3"
        case .halfYear: "2026-H1"
        case .annual: "2026"
        case .adHoc: "2026-03-01..2026-03-20"
        }
    }

    /// Whether the standing office makes it for the board itself.
    var isForTheBoard: Bool { self == .monthly }

    /// The clause that asks for it, in words.
    var clause: String { isForTheBoard ? "khoản 3 Điều 8" : "khoản 2 Điều 12" }
}
