import ArgumentParser
import CivilTime
import Content
import Diagnostics
import Rules
import Reports
import Workspace

struct ConformanceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "conformance",
        abstract:
            "Từng điều khoản của quy chế và của văn bản được viện dẫn: đạt, chưa đạt, hay không xét được.",
        discussion: """
            Kết quả tính từ các phát hiện của `check` và các thời hạn của `deadlines`. Điều khoản lấy từ bài đăng quy chế \
            của phường. Trang công khai /tuan-thu/ chỉ có khi site.yml ghi `reports: {conformance_page: true}`.
            """,
        aliases: ["tuan-thu"])

    @OptionGroup var options: SharedOptions

    @Option(name: .long, help: ArgumentHelp("Dạng kết quả: text, json hoặc html.", valueName: "dạng"))
    var format = "text"

    private enum Format: String, CaseIterable {
        case text, json, html
    }

    func run() async throws {
        let format: Format = try OutputFormat.parse(format)
        let session = try WardSession.openReporting(options)
        let ward = try await session.ward()
        let findings = await session.findings(in: ward, lookingInto: Set(ward.articles.map(\.path)))
        let report = ConformanceReport(ward, findings, now: session.now)
        switch format {
        case .text: options.console.result(TerminalText.lines(report.text))
        case .json: options.console.result(report.json)
        case .html:
            options.console.result(String(decoding: report.paper(session.settings).html, as: UTF8.self))
        }
    }
}
