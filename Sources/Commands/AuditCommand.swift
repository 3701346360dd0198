import ArgumentParser
import CivilTime
import Editorial
import Workspace

struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Đối chiếu toàn bộ lịch sử git với quy chế.",
        discussion: """
            Mỗi commit được xét theo site.yml của commit đứng trước nó: ai ghi bước, có thẩm quyền không, bước có đúng \
            với bài không, bài đã duyệt và các bước đã ghi có bị sửa không, Ban biên tập thay đổi có căn cứ không. Kết \
            thúc với 0 khi không có vi phạm, 1 khi có, 78 khi lịch sử không có site.yml nào đọc được. \
            `bientap explain QT101` giải thích một quy tắc.
            """,
        aliases: ["doi-chieu-lich-su"])

    @OptionGroup var options: SharedOptions

    @Option(
        name: .long,
        help: ArgumentHelp("Chỉ xét những commit sau commit này.", valueName: "commit"))
    var since: String?

    @Option(
        name: .long,
        help: ArgumentHelp("Commit hoặc nhánh mới nhất cần xét.", valueName: "commit"))
    var revision = "HEAD"

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Một commit đã biết, phải còn trong lịch sử; nếu không là lịch sử bị viết lại.",
            valueName: "commit"))
    var expect: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Kho git cần xét, kể cả kho trần trên máy chủ; mặc định là kho của phường, xã.",
            valueName: "thư mục"))
    var repository: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Thư mục của phường, xã trong kho nêu ở --repository, tính từ gốc của kho.", valueName: "thư mục")
    )
    var ward: String?

    @Option(name: .long, help: ArgumentHelp("Dạng kết quả: text, json hoặc sarif.", valueName: "dạng"))
    var format = "text"

    func run() async throws {
        let format: AuditReport.Format = try OutputFormat.parse(format)
        let now = try options.moment()
        let folder = try repository.map { path throws(WorkspaceError) in try AbsolutePath.real(path) }
        guard ward == nil || folder != nil else {
            throw CommandFailure(
                "bientap: --ward chỉ dùng cùng --repository.\n  → Với kho đang làm việc, dùng --root.\n",
                status: ExitStatus.usage)
        }
        let opened = try await GitRepository.open(try folder ?? options.folder().root, ward: ward ?? "")
        let audit = try await HistoryAudit.run(
            opened, revision: revision, since: since, expect: expect, now: now)
        options.console.result(
            AuditReport.render(audit, format: format, isColored: options.console.isColored))
        guard audit.violations.isEmpty else { throw ExitCode(ExitStatus.refused) }
    }
}
