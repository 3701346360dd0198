import CivilTime

/// Which numbers of a year a record shows.
enum BudgetPeriod: String, CaseIterable {
    case draft = "du-thao"
    case estimate = "du-toan"
    case firstQuarter = "quy-1"
    case secondQuarter = "quy-2"
    case halfYear = "6-thang"
    case thirdQuarter = "quy-3"
    case fourthQuarter = "quy-4"
    case year = "nam"
    case settlement = "quyet-toan"

    /// As people write it.
    var title: String {
        switch self {
        case .draft: "Dự thảo dự toán"
        case .estimate: "Dự toán"
        case .firstQuarter: "Thực hiện quý I"
        case .secondQuarter: "Thực hiện quý II"
        case .halfYear: "Thực hiện 6 tháng"
        case .thirdQuarter: "Thực hiện quý III"
        case .fourthQuarter: "Thực hiện quý IV"
        case .year: "Thực hiện cả năm"
        case .settlement: "Quyết toán"
        }
    }

    /// Whether it shows what was taken in and spent, not what was planned.
    var isExecution: Bool { self != .draft && self != .estimate }

    /// The last day of the period of a year; nil where the numbers are not of a stretch of time that is over.
    func lastDay(of year: Int) -> CivilDate? {
        switch self {
        case .firstQuarter: CivilDate(year: year, month: 3, day: 31)
        case .secondQuarter, .halfYear: CivilDate(year: year, month: 6, day: 30)
        case .thirdQuarter: CivilDate(year: year, month: 9, day: 30)
        case .fourthQuarter, .year, .settlement: CivilDate(year: year, month: 12, day: 31)
        case .draft, .estimate: nil
        }
    }
}

extension RecordEntry {
    /// The period that a budget record names.
    var budgetPeriod: BudgetPeriod? { record.text("period").flatMap(BudgetPeriod.init) }
}
