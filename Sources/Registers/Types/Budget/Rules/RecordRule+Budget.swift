extension RecordRule {
    /// The rules about records of public money.
    static let budget: [RecordRule] = [
        .unreadableBudgetTable, .brokenBudgetRow, .budgetCellNotNumber, .budgetSumMismatch,
        .negativeBudgetAmount, .budgetUnitMismatch, .lateBudget, .budgetBeforeItsTime, .doubleBudgetForm,
    ]
}
