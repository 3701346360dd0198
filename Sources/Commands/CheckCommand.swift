import ArgumentParser
import Content
import Diagnostics
import Rules
import Workspace

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Kiểm tra nội dung theo quy chế và pháp luật.",
        discussion: """
            Kết thúc với 0 khi không có lỗi, 1 khi có lỗi, 78 khi site.yml sai. Mỗi phát hiện nêu tệp, dòng, điều \
            khoản làm căn cứ và cách sửa; `bientap explain MÃ` giải thích thêm.
            """,
        aliases: ["kiem-tra"])

    @OptionGroup var options: SharedOptions

    @Option(name: .long, help: ArgumentHelp("Dạng kết quả: text hoặc json.", valueName: "dạng"))
    var format = "text"

    @Flag(name: .long, help: "Kiểm tra những gì sắp ghi (đã `git add`), thay cho các tệp đang có.")
    var staged = false

    @Argument(help: ArgumentHelp("Chỉ nêu phát hiện ở các tệp, thư mục này.", valueName: "đường dẫn"))
    var paths: [String] = []

    func run() async throws {
        let format: FindingReport.Format = try OutputFormat.parse(format)
        guard !staged else {
            try await checkStaged(format)
            return
        }
        try await check(options, format) { try PathSelection(paths, root: $0) }
    }

    /// A commit is stopped by the faults of what it brings; when the settings change, that may be any file.
    private func checkStaged(_ format: FindingReport.Format) async throws {
        let repository = try options.folder().root
        let content = try await StagedContent.export(root: repository)
        guard !content.changes.isEmpty else { return }
        var options = options
        options.root = content.root
        let concernsAll = content.changes.contains { $0 == "site.yml" || $0.hasPrefix("themes/") }
        try await check(options, format, repository: repository) { _ in
            PathSelection(concernsAll ? [""] : content.changes)
        }
    }

    private func check(
        _ options: SharedOptions, _ format: FindingReport.Format, repository: String? = nil,
        _ selecting: (String) throws -> PathSelection
    ) async throws {
        do {
            let session = try WardSession.open(options)
            let ward = try await session.ward()
            let selection = try selecting(session.folder.root)
            let articles = Set(ward.articles.filter { selection.concerns($0.location) }.map(\.path))
            let findings = await session.findings(in: ward, lookingInto: articles, repository: repository)
                .filter { articles.contains($0.file) || selection.contains($0.file) }
            show(findings, articles.count, format, session.folder)
            guard !findings.contains(where: { $0.severity == .error }) else {
                throw ExitCode(ExitStatus.refused)
            }
        } catch let error as InvalidSettings {
            show(error.findings, 0, format, error.folder)
            throw ExitCode(ExitStatus.configuration)
        }
    }

    private func show(
        _ findings: [Finding], _ articles: Int, _ format: FindingReport.Format, _ folder: WardFolder
    ) {
        let console = options.console
        console.result(
            FindingReport.render(
                findings, articles: articles, format: format, isColored: console.isColored, folder: folder))
    }
}
