import ArgumentParser
import CivilTime
import Content
import Diagnostics
import Registers
import Reports
import Serialization
import Workspace

struct ScoresheetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scoresheet",
        abstract: "Bảng tự chấm điểm chính quyền điện tử theo bộ tiêu chí mà phường khai (QC Đ9.3).",
        discussion: """
            Tiêu chí, điểm tối đa và thang điểm chép từ văn bản của cấp trên vào cham-diem.yml ở thư mục `private`. Tiêu \
            chí có `figure` và `levels` thì máy tính; tiêu chí khác ghi điểm tự chấm ở `points`; còn lại là “chưa chấm”. \
            Chương trình không tự đặt ra điểm. Với --figures: các số liệu tính được và giá trị trong kỳ.
            """,
        aliases: ["cham-diem"])

    @OptionGroup var options: SharedOptions
    @OptionGroup var output: SheetOutput

    @Option(name: .long, help: ArgumentHelp("Kỳ: 2021, 2021-H1, 2021-Q3, 2021-10 …", valueName: "kỳ"))
    var period: String

    @Flag(name: .long, help: "Chỉ nêu các số liệu tính được (text hoặc json).")
    var figures = false

    func run() async throws {
        let form = try output.form(options.console, example: "cham-diem")
        let session = try WardSession.openReporting(options)
        // Authorities assess years of the calendar, whatever day the ward's reports close on.
        let days = try PeriodOption.parse(period, closingDay: nil, session)
        let ward = try await session.ward()
        if figures { return try showFigures(days, ward, session) }
        let sheet = Scoresheet(try table(days, session), days, in: ward, now: session.now)
        try await output.put(
            form, paper: sheet.paper(session.settings), csv: sheet.csv, json: sheet.json,
            options.console, session.now)
        guard sheet.undecided > 0 else { return }
        options.console.remark("bientap: chú ý: còn \(sheet.undecided) tiêu chí chưa chấm.\n")
    }

    private func showFigures(_ days: ReportPeriod, _ ward: Ward, _ session: WardSession) throws {
        let format: OutputFormat.Plain = try OutputFormat.parse(output.format)
        let found = Scoresheet.figures(days, in: ward, now: session.now)
        let text: String
        switch format {
        case .text:
            text =
                TextTable(
                    found.map { [$0.figure.rawValue, $0.value?.vietnamese ?? "không có", $0.figure.title] }
                ).text
        case .json:
            let items = found.map { item in
                JSONValue.object([
                    ("figure", .string(item.figure.rawValue)), ("title", .string(item.figure.title)),
                    ("value", item.value.map { .string($0.plain) } ?? .null),
                ])
            }
            text = JSONValue.object([("version", .integer(1)), ("figures", .array(items))]).text + "\n"
        }
        try output.output.target(options.console).put(Array(text.utf8))
    }

    private func table(_ days: ReportPeriod, _ session: WardSession) throws -> ScoreTable {
        let book = try PrivateFile.book(
            ScoreBook.fileName, session, ScoreBook.read, problems: \.problems)
        if let table = book?.table(of: days) { return table }
        let place = PrivateFile.place(ScoreBook.fileName, session)
        throw CommandFailure(
            "bientap: chưa có bảng tiêu chí cho \(days.title).\n"
                + "  → Chép tiêu chí, thang điểm của văn bản vào `scoresheets` của \(place); các số liệu tính được: thêm "
                + "--figures.\n", status: ExitStatus.refused)
    }
}
