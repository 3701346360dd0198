import ArgumentParser
import CivilTime
import Content
import Diagnostics
import Reports
import Workspace

struct EstimateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "budget",
        abstract: "Dự toán kinh phí một năm của Ban biên tập và tình hình chi (QC Đ9.3, Đ13).",
        discussion: """
            Dự toán nằm trong du-toan.yml ở thư mục `private`: tin, bài dự kiến, thù lao, thiết bị và chi khác. Nhuận bút \
            tính theo bảng hệ số `royalty` của site.yml; phát sinh theo bài đã đăng; đã chi theo sổ nhuan-but.yml và \
            `spending`. Dòng không đủ dữ kiện được nêu là “không tính được”, không đoán.
            """,
        aliases: ["du-toan"])

    @OptionGroup var options: SharedOptions
    @OptionGroup var output: SheetOutput

    @Option(name: .long, help: ArgumentHelp("Năm ngân sách.", valueName: "năm"))
    var year: Int

    func run() async throws {
        let form = try output.form(options.console, example: "du-toan")
        let session = try WardSession.openReporting(options)
        let plan = try plan(session)
        let ward = try await session.ward()
        let report = EstimateReport(
            plan, in: ward, payments: try RoyaltyBookFile.read(session, ward), now: session.now)
        try await output.put(
            form, paper: report.paper(session.settings), csv: report.csv, json: report.json,
            options.console, session.now)
        let remarks =
            form == .csv || form == .json ? report.warnings + report.uncomputed : report.warnings
        options.console.remark(remarks.map { "bientap: chú ý: \(TerminalText.line($0))\n" }.joined())
    }

    private func plan(_ session: WardSession) throws -> EstimatePlan {
        let place = PrivateFile.place(EstimateBook.fileName, session)
        let book = try PrivateFile.book(EstimateBook.fileName, session, EstimateBook.read) {
            $0.problems(today: session.now.date)
        }
        if let plan = book?.plan(of: year) { return plan }
        let years = book?.years.map(String.init).joined(separator: ", ") ?? ""
        throw CommandFailure(
            "bientap: chưa có dự toán năm \(year)\(years.isEmpty ? "" : "; đã có: \(years)").\n"
                + "  → Ghi mục `{year: \(year), output: …, costs: …}` dưới `budgets` của \(place).\n",
            status: ExitStatus.refused)
    }
}
