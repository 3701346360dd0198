import ArgumentParser
import CivilTime
import Content
import Reading
import Reports
import Workspace

struct DeadlinesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deadlines", abstract: "Việc gì sắp đến hạn, quá hạn, xong muộn, và của ai.",
        discussion: """
            Thời hạn là dữ liệu trong site.yml: `obligations` (cho từng bài), `duties` (báo cáo, cuộc họp định kỳ), \
            `fresh_days` của chuyên mục. Ngày làm việc tính theo `calendar`; ngoài những năm đã khai báo thì không đoán.
            """,
        aliases: ["thoi-han"])

    @OptionGroup var options: SharedOptions

    @Option(
        name: .long,
        help: ArgumentHelp("Dạng kết quả: text, json, hoặc ics để nạp vào lịch.", valueName: "dạng"))
    var format = "text"

    @Option(name: .long, help: ArgumentHelp("Chỉ những việc của thành viên này.", valueName: "thành viên"))
    var by: String?

    @Flag(name: .long, help: "Cả những việc đã xong đúng hạn.")
    var all = false

    private enum Format: String, CaseIterable {
        case text, json, ics
    }

    func run() async throws {
        let format: Format = try OutputFormat.parse(format)
        let session = try WardSession.openReporting(options)
        if let by, session.settings.board.member(by) == nil {
            throw CommandFailure.unknownMember(by, session)
        }
        let ward = try await session.ward()
        let found = DeadlineFinder(ward, now: session.now).all.filter { deadline in
            (by.map(deadline.members.contains) ?? true) && (all || deadline.state != .met)
        }
        let secret = await session.secretPaths(among: found.compactMap(\.article))
        let report = DeadlineReport(
            deadlines: found, settings: session.settings, secretPaths: secret, isOfOneMember: by != nil)
        switch format {
        case .text: options.console.result(report.text)
        case .json: options.console.result(report.json)
        case .ics:
            let calendar = DeadlineCalendar.bytes(
                found, session.settings, secretPaths: secret, now: session.now)
            options.console.result(String(decoding: calendar, as: UTF8.self))
        }
    }
}
