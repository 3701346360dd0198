import CivilTime
import Content
import Diagnostics

extension Rule {
    static let overlapInRoyaltyTable = Rule(
        code: "NB005", name: "overlap-in-royalty-table",
        summary: "Mỗi ngày chỉ một mức lương cơ sở, một khung hệ số của mỗi thể loại.",
        basis: ["NĐ18/2014 Đ7.2", "NĐ18/2014 Đ7.3"], severity: .always(.error),
        rationale: "Hai dòng cùng hiệu lực thì không biết lấy dòng nào, và bài đăng ngày ấy không tính được.",
        examples: [
            .settingsPass(),
            .settingsPass(
                replacing: "NĐ38/2019}",
                with: "NĐ38/2019}\n    - {since: 2023-07-01, amount: 1800000, document: NĐ24/2023}"),
            .settingsFail(
                replacing: "NĐ38/2019}",
                with: "NĐ38/2019}\n    - {since: 2019-07-01, amount: 1800000, document: NĐ24/2023}"),
            .settingsFail(
                replacing: "source: Đặt ra để thử}",
                with: "until: 2021-12-31, source: Đặt ra để thử}\n"
                    + "    - {genre: Tin, max: 3, since: 2021-12-31, source: Đặt ra để thử}"),
        ],
        check: .settings { context in
            (context.settings.royalty?.tables ?? []).flatMap { table in
                table.overlaps.map { overlap in
                    RuleFault(
                        at: overlap.position,
                        "\(table.title) có hai dòng hiệu lực cùng ngày: \(overlap.days).",
                        help: "Sửa `since`, `until` để dòng trước hết hiệu lực trước khi dòng sau bắt đầu.")
                }
            }
        })
}
