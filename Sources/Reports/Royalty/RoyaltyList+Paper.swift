import CivilTime
public import Content
import Registers
import VietnameseText

extension RoyaltyList {
    /// The list as the standing office submits it and the head signs it.
    public func paper(_ settings: Settings) -> OfficialPaper {
        var paper = OfficialPaper(
            superior: settings.agency.name, issuer: OfficialPaper.board,
            place: settings.agency.place, date: today, kind: "Bảng kê",
            abstract: "Nhuận bút, thù lao đăng tải thông tin \(period.title)")
        paper.isLandscape = true
        paper.blocks = blocks
        paper.signatures = signatures(settings.board)
        return paper
    }

    private var blocks: [OfficialPaper.Block] {
        var blocks: [OfficialPaper.Block] = [
            .paragraph("Kỳ: từ ngày \(period.first.vietnamese) đến ngày \(period.last.vietnamese)."),
            .table(mainTable),
        ]
        let total = rows.total()
        blocks.append(.strong("Tổng cộng: \(total.vietnamese) đồng."))
        if let whole = total.whole { blocks.append(.strong("Bằng chữ: \(NumberWords.money(whole)).")) }
        if !warnings.isEmpty { blocks += [.heading("Cần xem trước khi duyệt"), .list(warnings)] }
        blocks += [.heading("Quỹ và dự toán"), .list(fundLines)]
        blocks += remarks("Bài không tính được", uncomputed) + remarks("Bài không đề nghị trả", waived)
        blocks += [.heading("Cách tính"), .list(method)]
        return blocks
    }

    private func remarks(_ title: String, _ remarks: [Remark]) -> [OfficialPaper.Block] {
        guard !remarks.isEmpty else { return [] }
        let rows = remarks.map { remark in
            PaperTable.Row([
                remark.article.title, remark.article.day.vietnamese, remark.reasons.joined(separator: " "),
            ])
        }
        let columns = [
            PaperTable.Column("Tên bài", width: 40), PaperTable.Column("Ngày đăng", width: 12),
            PaperTable.Column("Lý do", width: 48),
        ]
        return [.heading("\(title) (\(remarks.count))"), .table(PaperTable(columns, rows))]
    }

    /// The parts of the fund and the budgets, each a sentence.
    var fundLines: [String] {
        let funds = RoyaltyFund.allCases.map { "\($0.title): \(rows.total($0).vietnamese) đồng." }
        let bounds = limits.map {
            "\($0.fund.title) được chi không quá \($0.percent.vietnamese)% tổng nhuận bút: "
                + "\($0.most.vietnamese) đồng (NĐ18/2014 Đ8.2)."
        }
        return funds + bounds + budgets.flatMap { [$0.carriedSentence, $0.sentence].compactMap { $0 } }
    }

    private func signatures(_ board: Board) -> [OfficialPaper.Signature] {
        [.standingOffice(board, on: today), .init("Kế toán", name: nil), .head(board, on: today)]
    }
}

extension RoyaltyList.BudgetState {
    /// What was carried over, in a sentence; nil for nothing.
    var carriedSentence: String? {
        guard carried > .zero else { return nil }
        return
            "Quỹ năm \(year), chuyển từ năm trước: \(carried.vietnamese) đồng (quá 60 ngày, đã thông báo 3 lần mà không ai "
            + "nhận; NĐ18/2014 Đ4.10)."
    }

    /// The budget in a sentence.
    var sentence: String {
        let spent =
            "Năm \(year): các bài trước kỳ \(before.vietnamese) đồng, trong kỳ \(inPeriod.vietnamese) đồng"
            + (uncomputed > 0 ? " (chưa kể \(uncomputed) bài không tính được)" : "")
        guard let granted, let left else { return "\(spent); site.yml chưa ghi dự toán năm này." }
        let document = document.map { " (\($0))" } ?? ""
        let more = carried > .zero ? " và \(carried.vietnamese) đồng chuyển từ năm trước" : ""
        return
            "\(spent); dự toán \(granted.vietnamese) đồng\(document)\(more), còn lại \(left.vietnamese) đồng."
    }
}
