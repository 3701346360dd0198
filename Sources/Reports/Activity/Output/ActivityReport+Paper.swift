import CivilTime
import Content
import Reading
import Registers

extension ActivityReport {
    /// The report as a paper.
    public func paper(withKeys: Bool) -> OfficialPaper {
        var paper = OfficialPaper(
            superior: settings.agency.name, issuer: OfficialPaper.board,
            number: "Số:\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}/BC-BBT",
            place: settings.agency.place, date: today, kind: "Báo cáo", abstract: abstract)
        paper.addressees = addressees
        paper.blocks = blocks(withKeys: withKeys)
        paper.signatures = [
            kind.isForTheBoard
                ? .standingOffice(settings.board, on: today) : .head(settings.board, on: today)
        ]
        paper.recipients = ["Như trên", "Lưu: Thường trực Ban biên tập"]
        return paper
    }

    private var abstract: String {
        switch kind {
        case .monthly: "Tổng hợp tình hình đăng tải thông tin \(period.title)"
        case .adHoc: "Kết quả hoạt động và tình hình đăng tải thông tin \(period.title) (báo cáo bất thường)"
        default: "Kết quả hoạt động của Ban biên tập và tình hình đăng tải thông tin \(period.title)"
        }
    }

    /// The standing office reports to the board (QC Đ8.3), the board to whom `reports.addressees` names (QC Đ12.2).
    var addressees: [String] {
        if kind.isForTheBoard { return [OfficialPaper.board] }
        let named = settings.reports.addressees
        return named.isEmpty ? [settings.agency.name] : named
    }

    private func blocks(withKeys: Bool) -> [OfficialPaper.Block] {
        let parts: [(String, [OfficialPaper.Block])] = [
            ("Số liệu chung", general(withKeys)), ("Tình hình đăng tải", breakdownBlocks(withKeys)),
            ("Xử lý tin, bài", handlingBlocks), ("Chuyên mục chậm cập nhật", idleBlocks),
            ("Lỗi kỹ thuật, tạm dừng", faultBlocks), ("Hỏi đáp, kiến nghị", questionBlocks),
            ("Thời hạn", deadlineBlocks),
            ("Đính chính", list("corrected", "Đính chính", none: "Không có đính chính trong kỳ.")),
            ("Số liệu để Ban biên tập xét khen thưởng, xem xét trách nhiệm (QC Đ14)", peopleBlocks(withKeys)),
            ("Khó khăn, đề xuất", proposals),
            ("Cách tính", [.list(method)]),
        ]
        return [.paragraph(opening)]
            + parts.enumerated().flatMap { index, part in
                [.heading("\(Self.numerals[index]). \(part.0)")] + part.1
            }
    }

    private static let numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI"]

    private var opening: String {
        let days = "từ ngày \(period.first.vietnamese) đến ngày \(period.last.vietnamese)"
        let state = isOpen ? "; kỳ chưa kết thúc, số liệu tính đến ngày \(closing.vietnamese)" : ""
        let sender = kind.isForTheBoard ? "Thường trực Ban biên tập" : "Ban biên tập"
        return "Thực hiện \(kind.clause) Quy chế hoạt động của Ban biên tập, \(sender) báo cáo kết quả "
            + "\(period.title) (\(days)\(state)) như sau:"
    }

    private var proposals: [OfficialPaper.Block] {
        notes.isEmpty
            ? [.paragraph(String(repeating: "…", count: 30))] : notes.map(OfficialPaper.Block.paragraph)
    }
}
