import CivilTime
import Registers
import Serialization

extension EstimateReport {
    /// The estimate for a spreadsheet: a row for each line, each group and the whole.
    public var csv: [UInt8] {
        var out = CSVText.document()
        CSVText.write(
            [
                "Nhóm", "Nội dung", "Cách tính", "Dự toán", "Phát sinh", "Đã chi", "Còn lại",
                "Không tính được vì",
            ],
            to: &out)
        for group in groups {
            for line in group.lines {
                CSVText.write(
                    [
                        group.title, line.title, line.calculation, line.estimate.plain, "",
                        line.spent?.plain ?? "",
                        line.spent.map { (line.estimate - $0).plain } ?? "", "",
                    ], to: &out)
            }
            CSVText.write(
                [
                    group.title, "Cộng", "", group.estimate.plain, group.accrued?.plain ?? "",
                    group.spent.plain,
                    group.left.plain, "",
                ], to: &out)
        }
        CSVText.write(
            ["Tổng cộng", "", "", estimate.plain, accrued.plain, spent.plain, left.plain, ""], to: &out)
        for reason in uncomputed { CSVText.write(["", "", "", "", "", "", "", reason], to: &out) }
        return out.bytes
    }

    /// The estimate for programs. Sums are in đồng.
    public var json: String {
        JSONValue.object([
            ("version", .integer(1)), ("year", .integer(year)), ("date", .string(today.iso)),
            ("document", document.map(JSONValue.string) ?? .null), ("groups", .array(groups.map(Self.json))),
            (
                "totals",
                .object([
                    ("estimate", estimate.exactJSON), ("accrued", accrued.exactJSON),
                    ("spent", spent.exactJSON),
                    ("left", left.exactJSON),
                ])
            ),
            ("granted", granted?.exactJSON ?? .null), ("carried", carried.exactJSON),
            ("grantLeft", grantLeft?.exactJSON ?? .null),
            ("uncomputed", .array(uncomputed.map(JSONValue.string))),
            ("warnings", .array(warnings.map(JSONValue.string))),
        ]).text + "\n"
    }

    private static func json(_ group: Group) -> JSONValue {
        .object([
            ("group", .string(group.key)), ("title", .string(group.title)),
            ("estimate", group.estimate.exactJSON), ("accrued", group.accrued?.exactJSON ?? .null),
            ("spent", group.spent.exactJSON), ("left", group.left.exactJSON),
            (
                "lines",
                .array(
                    group.lines.map { line in
                        .object([
                            ("title", .string(line.title)), ("calculation", .string(line.calculation)),
                            ("estimate", line.estimate.exactJSON), ("spent", line.spent?.exactJSON ?? .null),
                        ])
                    })
            ),
        ])
    }
}
