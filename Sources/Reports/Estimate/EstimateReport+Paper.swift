import CivilTime
public import Content
import Reading
import Registers
import VietnameseText

extension EstimateReport {
    /// The estimate as the officers for culture and for finance submit it (QC Đ9.3, Đ9.4, Đ13).
    public func paper(_ settings: Settings) -> OfficialPaper {
        var paper = OfficialPaper(
            superior: settings.agency.name, issuer: OfficialPaper.board,
            number: document.map { "Số: \($0)" }, place: settings.agency.place, date: today, kind: "Dự toán",
            abstract:
                "Kinh phí hoạt động của Ban biên tập năm \(year) và tình hình chi đến ngày \(today.vietnamese)"
        )
        paper.isLandscape = true
        paper.blocks = [.table(table), .strong("Tổng dự toán: \(estimate.vietnamese) đồng.")]
        if let whole = estimate.whole {
            paper.blocks.append(.strong("Bằng chữ: \(NumberWords.money(whole))."))
        }
        paper.blocks.append(.paragraph(grantSentence))
        if !warnings.isEmpty { paper.blocks += [.heading("Cần xem trước khi trình"), .list(warnings)] }
        if !uncomputed.isEmpty { paper.blocks += [.heading("Dòng không tính được"), .list(uncomputed)] }
        paper.blocks += [.heading("Cách tính"), .list(method)]
        paper.signatures = [
            .init("Công chức Văn hóa – Xã hội", name: nil), .init("Công chức Tài chính – Kế toán", name: nil),
            .head(settings.board, on: today),
        ]
        return paper
    }

    /// What was granted and what is left of it, in a sentence.
    var grantSentence: String {
        guard let granted, let grantLeft else {
            return "site.yml chưa ghi kinh phí được giao năm \(year) (`royalty.budgets`)."
        }
        let document = grantedBy.map { " (\($0))" } ?? ""
        let more = carried > .zero ? ", chuyển từ năm trước \(carried.vietnamese) đồng" : ""
        return
            "Kinh phí được giao năm \(year): \(granted.vietnamese) đồng\(document)\(more); đã chi \(spent.vietnamese) đồng, "
            + "còn lại \(grantLeft.vietnamese) đồng."
    }

    private var table: PaperTable {
        var rows: [PaperTable.Row] = []
        for (number, group) in groups.enumerated() {
            rows.append(
                row(
                    "\(number + 1)", group.title, "", group.estimate, group.accrued, group.spent,
                    isStrong: true))
            rows += group.lines.map { line in
                PaperTable.Row([
                    "", line.title, line.calculation, line.estimate.vietnamese, "",
                    line.spent?.vietnamese ?? "",
                    line.spent.map { (line.estimate - $0).vietnamese } ?? "",
                ])
            }
        }
        rows.append(row("", "Tổng cộng", "", estimate, accrued, spent, isStrong: true))
        return PaperTable(Self.columns, rows)
    }

    private func row(
        _ number: String, _ title: String, _ calculation: String, _ estimate: ExactDecimal,
        _ accrued: ExactDecimal?, _ spent: ExactDecimal, isStrong: Bool
    ) -> PaperTable.Row {
        PaperTable.Row(
            [
                number, title, calculation, estimate.vietnamese, accrued?.vietnamese ?? "", spent.vietnamese,
                (estimate - spent).vietnamese,
            ], isStrong: isStrong)
    }

    private static let columns: [PaperTable.Column] = [
        .init("TT", width: 5), .init("Nội dung", width: 28), .init("Cách tính", width: 22),
        .init("Dự toán (đồng)", width: 12, isNumeric: true), .init("Phát sinh", width: 11, isNumeric: true),
        .init("Đã chi", width: 11, isNumeric: true), .init("Còn lại", width: 11, isNumeric: true),
    ]
}
