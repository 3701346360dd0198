extension RecordRule {
    static let projectWithoutMoney = RecordRule(
        code: "DL604", name: "project-without-money",
        summary: "Kinh phí lớn hơn không, số đã giải ngân không âm.", basis: ["NĐ43/2011 Đ10.1h", "QC Đ5.1"],
        gravity: .errorWhenApproved, rationale: "Kinh phí bằng không hay âm là chưa điền hoặc gõ nhầm.",
        examples: [
            .passes("project", ProjectExample.record("money: 1000\nspent: 0")),
            .fails("project", ProjectExample.record("money: 0"), line: 8),
            .fails("project", ProjectExample.record("money: 1000\nspent: -1"), line: 9),
        ],
        check: { entry, _ in
            [("money", "Kinh phí"), ("spent", "Số đã giải ngân")].compactMap { key, label in
                guard let amount = entry.record.decimal(key),
                    amount.isNegative || key == "money" && amount == .zero
                else { return nil }
                return RecordFault(
                    at: entry.record.position(of: key), "\(label) là \(amount.vietnamese) đồng.",
                    help: "Ghi số tiền bằng đồng, lớn hơn không, như trong quyết định phê duyệt.")
            }
        })
}
