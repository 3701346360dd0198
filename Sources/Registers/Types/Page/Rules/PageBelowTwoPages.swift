import Diagnostics
import Reading

extension RecordRule {
    static let pageBelowTwoPages = RecordRule(
        code: "DL902", name: "page-below-two-pages", summary: "Một trang chỉ nên nằm dưới một trang khác.",
        basis: ["NĐ43/2011 Đ10.1a"], gravity: .always(.warning),
        rationale: "Trang nằm ở hai nơi thì người đọc không biết mình đang ở mục nào.",
        examples: [
            .passes("page", "children: [20201112-abc235]", others: ["order: 2"]),
            .fails(
                "page", "children: [20201112-abc235]",
                others: ["order: 2", "children: [20201112-abc235]"], line: 1),
        ],
        check: { entry, context in
            entry.record.texts("children").compactMap { child in
                let others = context.records.entries(referringTo: child.value).filter { other in
                    other.type == .page && other.id != entry.id
                        && other.record.texts("children").contains { $0.value == child.value }
                }
                return others.first.map { other in
                    RecordFault(
                        at: child.position, "Trang `\(child.value)` cũng là trang con của “\(other.title)”.",
                        help: "Giữ ở một trang; trang kia thì dẫn bằng liên kết trong bài.")
                }
            }
        })
}
