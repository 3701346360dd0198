import ArgumentParser
import CivilTime
import Content
import Diagnostics
import Reading
import Reports
import Workspace

struct RoyaltyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "royalty",
        abstract: "Bảng kê nhuận bút, thù lao của một kỳ để trình Trưởng Ban biên tập (QC Đ6.7, Đ8.5).",
        discussion: """
            Tính theo `royalty` trong site.yml và `genre`, `royalty` của từng bài đã duyệt, đăng trong kỳ. Bài không đủ \
            dữ kiện được nêu là “không tính được” cùng lý do, không đoán. Sổ chi trả nhuan-but.yml và dữ liệu người \
            nhận nằm ở thư mục `private`.
            """,
        aliases: ["nhuan-but"])

    @OptionGroup var options: SharedOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Kỳ: 2026-10, 2026-Q3, 2026-H1, 2026, hoặc 2026-03-01..2026-03-20.", valueName: "kỳ"))
    var period: String

    @Option(
        name: .long, help: ArgumentHelp("Dạng kết quả: text, html, docx, csv hoặc json.", valueName: "dạng"))
    var format = "text"

    @Option(name: .long, help: ArgumentHelp("Ghi vào tệp này; docx phải có.", valueName: "tệp"))
    var output: String?

    private enum Format: String, CaseIterable {
        case text, html, docx, csv, json
    }

    func run() async throws {
        let format: Format = try OutputFormat.parse(format)
        let place = ReportOutput(path: output, console: options.console)
        try place.require(forDocx: format == .docx, example: "bang-ke")
        let session = try WardSession.openReporting(options)
        let period = try PeriodOption.parse(period, session)
        guard let royalty = session.settings.royalty else { throw Self.noSettings }
        let ward = try await session.ward()
        let book = try RoyaltyBookFile.read(session, ward)
        let list = RoyaltyList(period, in: ward, royalty, book: book, now: session.now)
        try place.put(try await bytes(list, format, place, session))
        remark(list, namesArticles: format != .text || output != nil)
    }

    private func bytes(
        _ list: RoyaltyList, _ format: Format, _ place: ReportOutput, _ session: WardSession
    ) async throws -> [UInt8] {
        switch format {
        case .text: Array(RoyaltyReport.text(list).utf8)
        case .csv: list.csv
        case .json: Array(list.json.utf8)
        case .html: list.paper(session.settings).html
        case .docx: try await place.docx(list.paper(session.settings), at: session.now)
        }
    }

    /// What needs a look, for whoever does not see the list itself.
    private func remark(_ list: RoyaltyList, namesArticles: Bool) {
        let warnings = list.warnings.map { "bientap: chú ý: \($0)\n" }.joined()
        let reasons = (namesArticles ? list.uncomputed : []).map {
            "\(TerminalText.line($0.article.path)): không tính được: "
                + "\(TerminalText.line($0.reasons.joined(separator: " ")))\n"
        }
        options.console.remark(warnings + reasons.joined())
    }

    private static let noSettings = CommandFailure(
        "bientap: site.yml chưa có mục `royalty`, nên không có bảng hệ số để tính nhuận bút.\n"
            + "  → Khai bảng hệ số, mức lương cơ sở của phường, xã mình dưới `royalty` (README, mục Nhuận bút).\n",
        status: ExitStatus.refused)
}
