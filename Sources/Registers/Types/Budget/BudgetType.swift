import CivilTime

extension SectionType {
    /// Budget, funds and fees.
    public static let budget = SectionType(id: "budget", title: "ngân sách", register: .budget)
}

extension Register {
    fileprivate static let budget: Register = {
        var register = Register(title: "Sổ công khai ngân sách", fields: Field.budget)
        register.wantsEveryRecord = false
        register.readExtensions = ["csv"]
        register.derived = [
            DerivedField("publish_by", "Hạn công khai") { entry, context in
                BudgetLimit(entry, context.calendar).map { "\($0.day.vietnamese) (\($0.reason))" }
            }
        ]
        register.facets = [
            Facet("nam", "Năm ngân sách", order: .descending) { entry, _ in
                entry.record.integer("year").map { [String($0)] } ?? []
            },
            Facet("ky", "Kỳ", order: .listed(BudgetPeriod.allCases.map(\.title))) { entry, _ in
                entry.budgetPeriod.map { [$0.title] } ?? []
            },
        ]
        register.columns = [
            .title, .field("year", "Năm", isNumber: true), .field("period", "Kỳ"),
            .field("decided", "Ngày ban hành"),
        ]
        register.order = RecordOrder(place)
        register.summary = { BudgetSheets($0, $1) }
        register.lookups = BudgetLookups.words
        register.rules = RecordRule.budget
        register.facts = BudgetPages.page
        register.overview = BudgetPages.overview
        return register
    }()

    /// The latest year first, and in it the periods as they follow each other.
    private static func place(_ entry: RecordEntry) -> NumberOrder {
        NumberOrder(
            -(entry.record.integer("year") ?? 0),
            entry.budgetPeriod.flatMap { BudgetPeriod.allCases.firstIndex(of: $0) } ?? 99)
    }
}
