import CivilTime
public import Content
import Reading
import Registers
import Serialization

extension Scoresheet {
    /// The sheet as a paper.
    public func paper(_ settings: Settings) -> OfficialPaper {
        var paper = OfficialPaper(
            superior: settings.agency.superior, issuer: settings.agency.name, place: settings.agency.place,
            date: today, kind: "Bảng tự chấm điểm", abstract: "Mức độ chính quyền điện tử \(period.title)")
        paper.isLandscape = true
        paper.blocks = [
            .paragraph(
                "Theo \(document). Số liệu từ ngày \(period.first.vietnamese) đến ngày \(min(period.last, today).vietnamese)."
            ),
            .table(table), .strong(total),
        ]
        let open = items.filter { $0.origin == .undecided }
        if !open.isEmpty {
            paper.blocks += [
                .heading("Chưa chấm (\(open.count))"),
                .list(open.map { "\($0.id). \($0.title): \($0.remark ?? "")" }),
            ]
        }
        paper.signatures = [.init("Người lập bảng", name: nil), .head(settings.board, on: today)]
        return paper
    }

    /// The sum in a sentence, and what it leaves out.
    var total: String {
        let most = most.map { " trên \($0.vietnamese)" } ?? ""
        return "Tổng điểm đã chấm: \(points.vietnamese)\(most)"
            + (undecided > 0 ? ", chưa kể \(undecided) tiêu chí chưa chấm." : ".")
    }

    private var table: PaperTable {
        var rows: [PaperTable.Row] = []
        var group: String?
        for item in items {
            if item.group != group, let title = item.group {
                let own = items.filter { $0.group == title }
                let sum = own.compactMap(\.points).reduce(.zero, +)
                rows.append(
                    PaperTable.Row(
                        cells: [
                            .init(""), .init(title, span: 3), .init(sum.vietnamese), .init(""), .init(""),
                        ],
                        isStrong: true))
            }
            group = item.group
            rows.append(PaperTable.Row(Self.cells(item)))
        }
        rows.append(
            PaperTable.Row(
                cells: [
                    .init(""), .init("Cộng", span: 1), .init(most?.vietnamese ?? ""), .init(""),
                    .init(points.vietnamese), .init(""), .init(""),
                ], isStrong: true))
        return PaperTable(Self.columns, rows)
    }

    private static func cells(_ item: Item) -> [String] {
        let value = item.figure.map { "\(item.value?.vietnamese ?? "không có"): \($0.title)" } ?? ""
        return [
            item.id, item.title, item.most?.vietnamese ?? "", value, item.points?.vietnamese ?? "",
            item.origin.title,
            item.evidence ?? "",
        ]
    }

    private static let columns: [PaperTable.Column] = [
        .init("TT", width: 6), .init("Tiêu chí", width: 30), .init("Điểm tối đa", width: 8, isNumeric: true),
        .init("Số liệu", width: 22), .init("Điểm", width: 8, isNumeric: true), .init("Cách chấm", width: 9),
        .init("Minh chứng", width: 17),
    ]

    /// The sheet for a spreadsheet.
    public var csv: [UInt8] {
        var out = CSVText.document()
        CSVText.write(
            [
                "TT", "Nhóm", "Tiêu chí", "Điểm tối đa", "Số liệu", "Giá trị", "Điểm", "Cách chấm",
                "Minh chứng",
            ], to: &out)
        for item in items {
            CSVText.write(
                [
                    item.id, item.group ?? "", item.title, item.most?.plain ?? "",
                    item.figure?.rawValue ?? "",
                    item.value?.plain ?? "", item.points?.plain ?? "", item.origin.title, item.evidence ?? "",
                ], to: &out)
        }
        CSVText.write(["", "", "Cộng", most?.plain ?? "", "", "", points.plain, "", ""], to: &out)
        return out.bytes
    }

    /// The sheet for programs.
    public var json: String {
        JSONValue.object([
            ("version", .integer(1)), ("period", .string(period.title)), ("first", .string(period.first.iso)),
            ("last", .string(period.last.iso)), ("date", .string(today.iso)), ("document", .string(document)),
            ("criteria", .array(items.map(Self.json))), ("points", points.exactJSON),
            ("most", most?.exactJSON ?? .null), ("undecided", .integer(undecided)),
        ]).text + "\n"
    }

    private static func json(_ item: Item) -> JSONValue {
        .object([
            ("id", .string(item.id)), ("title", .string(item.title)),
            ("group", item.group.map(JSONValue.string) ?? .null), ("most", item.most?.exactJSON ?? .null),
            ("figure", item.figure.map { .string($0.rawValue) } ?? .null),
            ("value", item.value?.exactJSON ?? .null), ("points", item.points?.exactJSON ?? .null),
            ("origin", .string(item.origin.rawValue)),
            ("evidence", item.evidence.map(JSONValue.string) ?? .null),
            ("remark", item.remark.map(JSONValue.string) ?? .null),
        ])
    }
}
