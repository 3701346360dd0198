import ArgumentParser
import Diagnostics
import Reports
import VietnameseText

struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract:
            "Báo cáo tháng, quý, 6 tháng, năm, bất thường của Ban biên tập (QC Đ8.3, Đ12.2); tình hình thực hiện quy chế.",
        discussion: """
            Số liệu lấy từ các bài và các bước duyệt đã ghi; kỳ chốt theo `reports.closing_day`, nơi nhận theo \
            `reports.addressees` trong site.yml. Mỗi số liệu có một mã (cột Mã khi xem dạng text); --explain MÃ cho \
            biết những bài nào tạo nên số ấy. --kind conformance xét từng điều khoản của quy chế và của văn bản được viện \
            dẫn: đạt, chưa đạt, hay không xét được bằng chương trình. Lỗi kỹ thuật ghi trong su-co.yml ở thư mục `private`.
            """,
        aliases: ["bao-cao"])

    @OptionGroup var options: SharedOptions
    @OptionGroup var output: SheetOutput

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Loại: \(ReportKind.names.joined(separator: ", ")); mặc định theo kỳ.", valueName: "loại"))
    var kind: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Kỳ: 2026-10, 2026-Q3, 2026-H1, 2026, hoặc 2026-03-01..2026-03-20.", valueName: "kỳ"))
    var period: String?

    @Option(
        name: .long, help: ArgumentHelp("Tệp chữ ghi khó khăn, đề xuất của Ban biên tập.", valueName: "tệp"))
    var notes: String?

    @Option(
        name: .long,
        help: ArgumentHelp("Chỉ cho biết những bài tạo nên số liệu có mã này.", valueName: "mã"))
    var explain: String?

    /// What is behind a figure is a list, not a paper.
    private enum ListFormat: String, CaseIterable {
        case text, csv, json
    }

    func run() async throws {
        let kind = try kind.map(ReportKind.parse)
        let form = try output.form(options.console, example: "bao-cao")
        let session = try WardSession.openReporting(options)
        let request = ReportRequest(session: session, period: period, notes: notes)
        var report: any BoardReport = try await Self.report(kind, request)
        report.hidden.formUnion(await session.secretPaths(among: report.articles))
        if let explain {
            try output.output.target(options.console).put(try explanation(of: explain, report))
            return
        }
        let made = report
        try await output.put(
            form, paper: made.paper(withKeys: form == .text), csv: made.csv, json: made.json,
            options.console, session.now)
        options.console.remark(report.warnings.map { "bientap: chú ý: \($0)\n" }.joined())
    }

    private static func report(
        _ kind: ReportKind?, _ request: ReportRequest
    ) async throws -> any BoardReport {
        guard let kind else { return try await request.activity(nil) }
        return try await kind.report(request)
    }

    private func explanation(of key: String, _ report: any BoardReport) throws -> [UInt8] {
        let format: ListFormat = try OutputFormat.parse(output.format)
        guard let explanation = report.explanation(of: key) else { throw Self.unknown(key, report) }
        return switch format {
        case .text: Array(explanation.terminalText.utf8)
        case .csv: explanation.csv
        case .json: Array(explanation.json.utf8)
        }
    }

    private static func unknown(_ key: String, _ report: any BoardReport) -> CommandFailure {
        let nearest = Suggestion.closest(to: key, among: report.figureKeys).map {
            " Có phải ý là “\($0)”?"
        }
        return CommandFailure(
            "bientap: báo cáo không có số liệu mã “\(TerminalText.line(key))”.\(nearest ?? "")\n"
                + "  → Xem mã ở cột Mã của báo cáo dạng text, hoặc ở dạng csv, json.\n",
            status: ExitStatus.usage)
    }
}
