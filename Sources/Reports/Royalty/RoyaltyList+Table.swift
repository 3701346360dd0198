import CivilTime
import Content
import Registers

extension RoyaltyList {
    /// The rows by people, with the columns that are filled in by hand.
    var mainTable: PaperTable {
        var rows: [PaperTable.Row] = []
        for (number, person) in people.enumerated() {
            rows.append(heading(person, number: number + 1))
            rows += person.rows.map { PaperTable.Row(cells($0)) }
        }
        rows.append(sum)
        return PaperTable(Self.columns, rows)
    }

    private static let columns: [PaperTable.Column] = [
        .init("TT", width: 4), .init("Người hưởng, tên bài", width: 20), .init("Ngày đăng", width: 10),
        .init("Thể loại", width: 7), .init("Hệ số", width: 5, isNumeric: true),
        .init("Giá trị đơn vị", width: 8, isNumeric: true), .init("Tăng, giảm; phần hưởng", width: 13),
        .init("Thành tiền (đồng)", width: 9, isNumeric: true), .init("Chi trả", width: 11),
        .init("Thuế", width: 6, isNumeric: true), .init("Thực nhận", width: 7, isNumeric: true),
        .init("Ký nhận", width: 8),
    ]

    private func heading(_ person: Person, number: Int) -> PaperTable.Row {
        let details = [
            person.details?.fullName.flatMap { $0 == person.payee.name ? nil : $0 },
            person.details?.taxCode.map { "MST \($0)" },
            person.details?.account.map { "TK \($0)" },
        ].compactMap { $0 }
        let name = ([person.payee.name] + details).joined(separator: " – ")
        let total = person.rows.total().vietnamese
        return PaperTable.Row(
            cells: [.init("\(number)"), .init(name, span: 6), .init(total)]
                + Array(repeating: .init(""), count: 4), isStrong: true)
    }

    private func cells(_ row: RoyaltyRow) -> [String] {
        let part = [row.adjustments, row.part].filter { !$0.isEmpty }.joined(separator: "; ")
        return [
            "", row.work.article.title, row.work.article.day.vietnamese, row.genre,
            row.rate?.coefficient.vietnamese ?? "", row.rate?.unit.vietnamese ?? "", part,
            row.amount.vietnamese, row.state, "", "", "",
        ]
    }

    private var sum: PaperTable.Row {
        PaperTable.Row(
            cells: [.init(""), .init("Cộng", span: 6), .init(self.rows.total().vietnamese)]
                + Array(repeating: .init(""), count: 4), isStrong: true)
    }
}
