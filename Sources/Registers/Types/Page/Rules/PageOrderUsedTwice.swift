import Diagnostics

extension RecordRule {
    static let pageOrderUsedTwice = RecordRule(
        code: "DL903", name: "page-order-used-twice",
        summary: "Hai trang của một chuyên mục không cùng một thứ tự.", basis: ["QC Đ9.1"],
        gravity: .always(.note),
        rationale: "Cùng thứ tự thì trang xếp theo tên, có thể khác ý người viết.",
        examples: [
            .passes("page", "order: 1", others: ["order: 2"]),
            .fails("page", "order: 1", others: ["order: 1"], line: 1),
        ],
        check: { entry, context in
            guard let order = entry.record.integer("order"),
                let twin = context.other(than: entry, sharing: PageLookups.order(order, in: entry.section))
            else { return [] }
            return [
                RecordFault(
                    at: entry.record.position(of: "order"), "Thứ tự \(order) đã dùng cho “\(twin.title)”.",
                    help: "Chọn số khác, để cách nhau 10 cho dễ chèn.")
            ]
        })
}
