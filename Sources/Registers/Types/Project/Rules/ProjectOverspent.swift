extension RecordRule {
    static let projectOverspent = RecordRule(
        code: "DL603", name: "project-overspent", summary: "Số đã giải ngân không vượt tổng kinh phí.",
        basis: ["NĐ43/2011 Đ10.1h", "QC Đ5.1"], gravity: .errorWhenApproved,
        rationale: "Chi quá tổng kinh phí là gõ nhầm một số, hoặc kinh phí đã điều chỉnh mà bài chưa ghi.",
        examples: [
            .passes("project", ProjectExample.record("money: 1000\nspent: 1000")),
            .fails("project", ProjectExample.record("money: 1000\nspent: 1000.5"), line: 9),
        ],
        check: { entry, _ in
            guard let money = entry.record.decimal("money"), let spent = entry.record.decimal("spent"),
                spent > money
            else { return [] }
            return [
                RecordFault(
                    at: entry.record.position(of: "spent"),
                    "Đã giải ngân \(spent.vietnamese) đồng, hơn tổng kinh phí \(money.vietnamese) đồng.",
                    help: "Xem lại hai số; kinh phí đã điều chỉnh thì ghi số mới vào `money`.")
            ]
        })
}
