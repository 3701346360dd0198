import CivilTime
import Content
import Diagnostics

extension Rule {
    static let gapInRoyaltyTable = Rule(
        code: "NB006", name: "gap-in-royalty-table",
        summary: "Bảng lương cơ sở, bảng hệ số không được có khoảng trống giữa hai dòng.",
        basis: ["NĐ18/2014 Đ7.2", "NĐ18/2014 Đ7.3"], severity: .always(.warning),
        rationale: "Bài đăng trong khoảng trống thì không tính được nhuận bút.",
        examples: [
            .settingsPass(),
            .settingsFail(
                replacing: "amount: 1490000",
                with: "until: 2023-06-29, amount: 1490000, document: NĐ38/2019}\n"
                    + "    - {since: 2023-07-01, amount: 1800000"),
            .settingsFail(
                replacing: "amount: 1490000",
                with: "amount: 1490000, document: NĐ38/2019}\n"
                    + "    - {since: 2023-01-01, until: 2023-06-29, amount: 1600000, document: Đặt ra}\n"
                    + "    - {since: 2023-07-01, amount: 1800000"),
        ],
        check: .settings { context in
            (context.settings.royalty?.tables ?? []).flatMap { table in
                table.gaps.map { gap in
                    RuleFault(
                        at: gap.position, "\(table.title) không có dòng nào cho \(gap.days).",
                        help: "Sửa `since`, `until`, hoặc thêm dòng cho những ngày ấy.")
                }
            }
        })
}
