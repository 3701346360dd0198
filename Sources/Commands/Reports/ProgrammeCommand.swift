import ArgumentParser
import CivilTime
import Content
import Diagnostics
import Reports
import Workspace

struct ProgrammeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "programme",
        abstract:
            "Chương trình công tác của Ban biên tập, việc đã làm; khó khăn, đề xuất (QC Đ5.4, Đ6.3, Đ15).",
        discussion: """
            Dữ liệu nằm trong chuong-trinh.yml ở thư mục `private`. Với --opinions, lập báo cáo tổng hợp khó khăn, vướng \
            mắc, đề xuất để Thường trực trình Chủ tịch.
            """,
        aliases: ["chuong-trinh"])

    @OptionGroup var options: SharedOptions
    @OptionGroup var output: SheetOutput

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Các chương trình trong kỳ này: 2021, 2021-Q3 …; mặc định là những chương trình đang thực hiện.",
            valueName: "kỳ"))
    var period: String?

    @Flag(name: .long, help: "Báo cáo khó khăn, vướng mắc, đề xuất để trình Chủ tịch (QC Đ15).")
    var opinions = false

    func run() async throws {
        let form = try output.form(options.console, example: "chuong-trinh")
        let session = try WardSession.openReporting(options)
        let days = try period.map(Self.days)
        guard let book = try ProgrammeBookFile.read(session) else { throw Self.missing(session) }
        let report = ProgrammeReport(book, days, session.settings, today: session.now.date)
        guard opinions || !report.parts.isEmpty else { throw Self.empty(days, session) }
        try await output.put(
            form, paper: opinions ? report.submission(session.settings) : report.paper(session.settings),
            csv: report.csv, json: report.json,
            options.console, session.now)
    }

    /// A programme is made before its period begins, so that a period to come is none too many here.
    private static func days(_ text: String) throws -> ReportPeriod {
        if let period = ReportPeriod(text) { return period }
        throw CommandFailure(
            "bientap: “\(TerminalText.line(text))” không phải kỳ.\n"
                + "  → Viết năm 2021, nửa năm 2021-H1, quý 2021-Q3 hoặc tháng 2021-10.\n",
            status: ExitStatus.usage)
    }

    private static func missing(_ session: WardSession) -> CommandFailure {
        CommandFailure(
            "bientap: chưa có chương trình công tác.\n  → Lập "
                + "\(PrivateFile.place(ProgrammeBook.fileName, session)) với `programmes`, "
                + "`opinions`.\n", status: ExitStatus.refused)
    }

    private static func empty(_ days: ReportPeriod?, _ session: WardSession) -> CommandFailure {
        let which = days.map(\.title) ?? "ngày \(session.now.date.vietnamese)"
        return CommandFailure(
            "bientap: không có chương trình công tác nào cho \(which).\n  → Ghi vào "
                + "\(PrivateFile.place(ProgrammeBook.fileName, session)), hoặc chọn kỳ khác bằng "
                + "--period.\n", status: ExitStatus.refused)
    }
}
