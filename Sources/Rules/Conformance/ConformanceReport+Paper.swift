public import Content
public import Reports
import CivilTime

extension ConformanceReport {
    /// The report as the board prints it.
    public func paper(_ settings: Settings) -> OfficialPaper {
        var paper = OfficialPaper(
            superior: settings.agency.name, issuer: "Ban biên tập Trang thông tin điện tử",
            place: settings.agency.place, date: now.date, kind: "Báo cáo",
            abstract: "Tình hình thực hiện quy chế và các quy định được viện dẫn")
        paper.addressees = settings.reports.addressees
        paper.isLandscape = true
        paper.blocks = [.paragraph(summary)] + groups.flatMap(blocks)
        return paper
    }

    private func blocks(_ group: ConformanceGroup) -> [OfficialPaper.Block] {
        let columns = [
            PaperTable.Column("Điều khoản", width: 14), PaperTable.Column("Nội dung", width: 34),
            PaperTable.Column("Kết quả", width: 14), PaperTable.Column("Chi tiết", width: 38),
        ]
        let rows = group.entries.map { entry in
            PaperTable.Row([entry.citation, entry.content, entry.state.title, details(entry)])
        }
        return [.heading(group.title), .table(PaperTable(columns, rows))]
    }

    private func details(_ entry: ConformanceEntry) -> String {
        let items = entry.items.map { "\($0.place): \($0.message)" }.joined(separator: "; ")
        return [items, entry.remark].filter { !$0.isEmpty }.joined(separator: ". ")
    }
}
