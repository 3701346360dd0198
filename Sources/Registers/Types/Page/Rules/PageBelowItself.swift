import Reading

extension RecordRule {
    static let pageBelowItself = RecordRule(
        code: "DL901", name: "page-below-itself",
        summary: "Trang không nằm dưới chính nó, kể cả qua trang khác.", basis: ["NĐ43/2011 Đ10.1a"],
        gravity: .errorWhenApproved, rationale: "Trang quay vòng thì người đọc đi mãi không hết mục.",
        examples: [
            .passes("page", "order: 1\nchildren: [20201112-abc235]", others: ["order: 2"]),
            .fails("page", "order: 1\nchildren: [20201112-abc234]", line: 2),
            .fails(
                "page", "children: [20201112-abc235]", others: ["order: 2\nchildren: [20201112-abc234]"],
                line: 1),
        ],
        check: { entry, context in
            entry.record.texts("children").filter { leads(from: $0.value, to: entry.id, context.records) }.map
            {
                RecordFault(
                    at: $0.position, "Trang con `\($0.value)` lại dẫn về chính trang này.",
                    help: "Bỏ mã này khỏi `children` của một trong hai trang.")
            }
        })

    /// How many pages are looked at below one: a site that has more there is not read by anybody, and looking at all of
    /// them from each would never end.
    private static let most = 1000

    /// Whether a page is another one or has it anywhere below it.
    private static func leads(from start: String, to goal: String, _ records: RecordIndex) -> Bool {
        var (seen, waiting): (Set<String>, [String]) = ([], [start])
        while seen.count < most, let id = waiting.popLast() {
            if id == goal { return true }
            guard seen.insert(id).inserted, let page = records.entry(id), page.type == .page else { continue }
            waiting += page.record.texts("children").map(\.value)
        }
        return false
    }
}
