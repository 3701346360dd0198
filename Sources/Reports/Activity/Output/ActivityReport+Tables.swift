import CivilTime
import Content
import Reading
import Registers

/// The figures as tables and charts.
extension ActivityReport {
    /// Every figure with those of the periods that it is compared with.
    func general(_ withKeys: Bool) -> [OfficialPaper.Block] {
        let keyColumn = withKeys ? [PaperTable.Column("Mã", width: 16)] : []
        let columns =
            keyColumn + [.init("Chỉ tiêu", width: 34), .init("Kỳ này", width: 8, isNumeric: true)]
            + ["Kỳ trước", "Tăng, giảm", "Cùng kỳ năm trước", "Tăng, giảm"].map {
                .init($0, width: 9, isNumeric: true)
            } + [.init("Căn cứ", width: 15)]
        let rows = figures.map { figure in
            PaperTable.Row(
                (withKeys ? [figure.key] : []) + [figure.title, figure.value.text]
                    + comparison(figure, previous) + comparison(figure, yearBefore)
                    + [figure.basis.joined(separator: "; ")])
        }
        return [.paragraph(comparedPeriods), .table(PaperTable(columns, rows)), .chart(periodChart)]
    }

    private func comparison(_ figure: ActivityFigure, _ other: ActivityComparison?) -> [String] {
        guard let value = other?.value(of: figure) else { return ["–", "–"] }
        guard let now = figure.value.number, let then = value.number else { return [value.text, "–"] }
        let change = now - then
        let sign = change > .zero ? "+" : ""
        return [value.text, "\(sign)\(change.vietnamese)"]
    }

    private var comparedPeriods: String {
        func sentence(_ name: String, _ comparison: ActivityComparison?) -> String {
            guard let period = comparison?.period else { return "\(name): chưa có số liệu" }
            return "\(name): \(period.title) (\(period.first.vietnamese)–\(period.last.vietnamese))"
        }
        return sentence("Kỳ trước", previous) + ". " + sentence("Cùng kỳ năm trước", yearBefore) + "."
    }

    private var periodChart: BarChart {
        let keys = ["posted", "submitted", "returned", "questions.received", "questions.answered"]
        let shown = figures.filter { keys.contains($0.key) }
        return BarChart(
            title: "Các kỳ", series: ["Kỳ này", "Kỳ trước", "Cùng kỳ năm trước"],
            groups: shown.map { figure in
                .init(
                    figure.title,
                    [figure.value, previous?.value(of: figure), yearBefore?.value(of: figure)].map {
                        $0?.number
                    })
            }, unit: "")
    }

    func breakdown(_ key: String) -> ActivityBreakdown? { breakdowns.first { $0.key == key } }

    func breakdownBlocks(_ withKeys: Bool) -> [OfficialPaper.Block] {
        ["section", "genre", "unit", "contributor"].compactMap(breakdown).flatMap { breakdown in
            let blocks: [OfficialPaper.Block] =
                breakdown.rows.isEmpty
                ? [.paragraph("Không có.")]
                : [.table(compared(breakdown, withKeys)), .chart(chart(breakdown))]
            let note = breakdown.note.isEmpty ? [] : [OfficialPaper.Block.paragraph(breakdown.note)]
            return [.strong(breakdown.title)] + blocks + note
        }
    }

    private func chart(_ breakdown: ActivityBreakdown) -> BarChart {
        let rows = breakdown.rows.filter { !$0.figures[0].items.isEmpty }
        return BarChart(
            title: "\(breakdown.title), \(period.title)", series: breakdown.columns,
            groups: rows.map { .init($0.label, $0.figures.map(\.value.number)) }, unit: "tin, bài")
    }

    private func compared(_ breakdown: ActivityBreakdown, _ withKeys: Bool) -> PaperTable {
        let columns =
            (withKeys ? [PaperTable.Column("Mã", width: 30)] : []) + [.init(breakdown.label, width: 40)]
            + ["Kỳ này", "Kỳ trước", "Cùng kỳ năm trước"].map { .init($0, width: 12, isNumeric: true) }
        let rows = breakdown.rows.map { row in
            let figure = row.figures[0]
            let values = [figure.value, previous?.value(of: figure), yearBefore?.value(of: figure)]
            return PaperTable.Row(
                (withKeys ? [figure.key] : []) + [row.label] + values.map { $0?.text ?? "–" })
        }
        return PaperTable(columns, rows)
    }

    /// What members and contributors did.
    func peopleBlocks(_ withKeys: Bool) -> [OfficialPaper.Block] {
        guard let breakdown = breakdown("member") else { return [] }
        let columns =
            (withKeys ? [PaperTable.Column("Mã", width: 18)] : []) + [.init(breakdown.label, width: 22)]
            + breakdown.columns.map { .init($0, width: 9, isNumeric: true) }
        let rows = breakdown.rows.map { row in
            // The columns of a row are figures of their own; what they have in common is the member.
            let key = row.figures[0].key.split(separator: ".").dropLast().joined(separator: ".") + ".*"
            return PaperTable.Row((withKeys ? [key] : []) + [row.label] + row.figures.map(\.value.text))
        }
        return [
            .table(PaperTable(columns, rows)), .paragraph(breakdown.note),
            .paragraph("Số liệu không phải kết luận: khen thưởng, xử lý do Ban biên tập đề nghị (QC Đ14)."),
        ]
    }
}
