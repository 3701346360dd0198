import CivilTime
import Content
import Registers
import Serialization

extension RoyaltyList {
    /// The rows for a spreadsheet, with the articles that could not be worked out at the end.
    public var csv: [UInt8] {
        var out = CSVText.document()
        CSVText.write(
            [
                "Người hưởng", "Mã bài", "Tên bài", "Ngày đăng", "Thể loại", "Hệ số", "Mức lương cơ sở",
                "Giá trị đơn vị", "Tăng, giảm", "Phần hưởng", "Khoản", "Thành tiền", "Chi trả", "Thuế",
                "Thực nhận", "Ký nhận", "Không tính được vì",
            ], to: &out)
        for row in rows { CSVText.write(Self.fields(row), to: &out) }
        for remark in uncomputed {
            let article = remark.article
            CSVText.write(
                ["", article.id, article.title, article.day.iso, article.genre]
                    + Array(repeating: "", count: 11) + [remark.reasons.joined(separator: " ")], to: &out)
        }
        return out.bytes
    }

    private static func fields(_ row: RoyaltyRow) -> [String] {
        [
            row.payee.name, row.work.article.id, row.work.article.title, row.work.article.day.iso, row.genre,
            row.rate?.coefficient.plain ?? "", row.rate?.salary.plain ?? "", row.rate?.unit.plain ?? "",
            row.adjustments, row.part, row.fund.title, row.amount.plain, row.state, "", "", "", "",
        ]
    }

    /// The rows for a terminal, a list of cells each.
    public var textRows: [[String]] {
        people.flatMap { person -> [[String]] in
            [["\(person.payee.name)", "", "", "", person.rows.total().vietnamese]]
                + person.rows.map { row in
                    let factors = [
                        row.rate.map { "\($0.coefficient.vietnamese) × \($0.unit.vietnamese)" } ?? "",
                        row.adjustments, row.part,
                    ]
                    return [
                        "  \(row.work.article.title)", row.work.article.day.vietnamese, row.genre,
                        factors.filter { !$0.isEmpty }.joined(separator: "; "), row.amount.vietnamese,
                        row.state,
                    ]
                }
        }
    }

    /// What stands below the rows, each a line.
    public var textNotes: [String] { fundLines }
}
