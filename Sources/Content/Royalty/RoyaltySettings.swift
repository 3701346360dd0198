public import CivilTime
public import Diagnostics
public import Reading
public import Registers
import VietnameseText

/// What `royalty:` in `site.yml` says: the ward's table of coefficients and how its list is worked out.
public struct RoyaltySettings: Sendable {
    /// Which day decides about the base salary; the decree does not say it.
    public enum SalaryDay: String, CaseIterable, Sendable {
        /// The day of publication.
        case publication
        /// The day on which the head approved the text.
        case approval
        /// The day of payment; for a text that was not paid yet, the day of the list.
        case payment

        /// As the list states it.
        public var title: String {
            switch self {
            case .publication: "ngày đăng"
            case .approval: "ngày duyệt đăng"
            case .payment: "ngày chi trả (bài chưa chi trả: ngày lập bảng)"
            }
        }
    }

    /// The base salary (mức lương cơ sở) of some days.
    public struct BaseSalary: DatedRow {
        /// The first day.
        public let since: CivilDate?
        /// The last day.
        public let until: CivilDate?
        /// In đồng a month.
        public let amount: ExactDecimal
        /// The decree that fixes it.
        public let document: String?
        /// Where it stands.
        public let position: Position
    }

    /// How many works a member of the staff owes before more are paid (định mức, NĐ 18/2014 Đ4.11–12).
    public struct Quota: DatedRow {
        /// The id of the member.
        public let member: String
        /// The number of works that are not paid.
        public let works: Int
        /// In which time.
        public let span: Span
        /// The first day of publication for which it holds.
        public let since: CivilDate?
        /// The last day.
        public let until: CivilDate?
        /// Where it stands.
        public let position: Position

        /// The time over which works are counted.
        public enum Span: String, CaseIterable, Sendable {
            case month, quarter, halfYear = "half-year", year

            /// What people call it.
            public var title: String {
                switch self {
                case .month: "tháng"
                case .quarter: "quý"
                case .halfYear: "6 tháng"
                case .year: "năm"
                }
            }
        }
    }

    /// What may be spent in a year (QC Đ13).
    public struct Budget: Sendable {
        /// The year of the budget.
        public let year: Int
        /// In đồng.
        public let amount: ExactDecimal
        /// The decision that grants it.
        public let document: String?
    }

    /// Which day decides about the base salary.
    public let salaryDay: SalaryDay
    /// The value of one coefficient in percent of the base salary (NĐ 18/2014 Đ7.2).
    public let unitPercent: ExactDecimal
    /// How sums become whole đồng.
    public let rounding: ExactDecimal.Rounding
    /// The base salaries.
    public let baseSalaries: [BaseSalary]
    /// The table of coefficients.
    public let rates: [RoyaltyRate]
    /// The most percent that the ward pays for an adjustment, by its key; the decree's where it says nothing.
    public let mostPercent: [String: Located<ExactDecimal>]
    /// What the ward says that the pay of helpers may be, in percent of all royalties.
    public let helpersLimit: Located<ExactDecimal>
    /// What the ward says that encouragement may be, in percent of all royalties.
    public let encouragementLimit: Located<ExactDecimal>
    /// The quotas of the staff.
    public let quotas: [Quota]
    /// The budgets by year.
    public let budgets: [Budget]
    /// The last day on which the ceilings of the decree hold, where it was replaced.
    public let ceilingsUntil: CivilDate?
    /// Where the settings stand.
    public let position: Position

    /// The most that the pay of helpers may be, in percent of all royalties; never more than the decree allows.
    public var mostForHelpers: ExactDecimal { min(helpersLimit.value, RoyaltyLaw.mostForHelpers) }

    /// The most that encouragement may be, in percent of all royalties; never more than the decree allows.
    public var mostForEncouragement: ExactDecimal {
        min(encouragementLimit.value, RoyaltyLaw.mostForEncouragement)
    }

    /// The rows of the table for a genre, by its name or title.
    public func rates(of genre: String) -> [RoyaltyRate] {
        let key = LooseSpelling.key(genre)
        return rates.filter { $0.keys.contains(key) }
    }

    /// Whether the ceilings of the decree hold on a day.
    public func hasCeilings(on day: CivilDate) -> Bool {
        (RoyaltyLaw.since.map { $0 <= day } ?? true) && (ceilingsUntil.map { day <= $0 } ?? true)
    }

    /// The quotas of a member.
    public func quotas(of member: String) -> [Quota] { quotas.filter { $0.member == member } }
}
