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
    @OptionGroup var output: SheetOutput

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Kỳ: 2026-10, 2026-Q3, 2026-H1, 2026, hoặc 2026-03-01..2026-03-20.", valueName: "kỳ"))
    var period: String

    func run() async throws {
        let form = try output.form(options.console, example: "bang-ke")
        let session = try WardSession.openReporting(options)
        let period = try PeriodOption.parse(period, session)
        guard let royalty = session.settings.royalty else { throw Self.noSettings }
        let ward = try await session.ward()
        let book = try RoyaltyBookFile.read(session, ward)
        let list = RoyaltyList(period, in: ward, royalty, book: book, now: session.now)
        try await output.put(
            form, paper: list.paper(session.settings), words: { RoyaltyReport.text(list) }, csv: list.csv,
            json: list.json, options.console, session.now)
        remark(list, namesArticles: form != .text || output.output.output != nil)
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
