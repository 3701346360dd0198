import ArgumentParser
import Content
import Glibc
import Workspace

struct IncidentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "incident",
        abstract: "Việc phải làm khi một bài có dấu chỉ độ mật (QC Đ4.2b, Đ5.1).",
        discussion: """
            In các bước xử lý. Với --isolate, sau khi được xác nhận, chương trình chuyển bài và tệp đính kèm ra khỏi \
            kho vào thư mục đã nêu và gỡ chúng khỏi commit sắp ghi. Nội dung và tiêu đề của bài không được in ra.
            """,
        aliases: ["su-co"])

    @OptionGroup var options: SharedOptions

    @Argument(
        help: ArgumentHelp("Bài: id, đường dẫn, hoặc tên trong địa chỉ khi không trùng.", valueName: "bài"))
    var article: String

    @Option(
        name: .long,
        help: ArgumentHelp("Thư mục ngoài kho để cách ly bài, chưa có hoặc còn trống.", valueName: "thư mục"))
    var isolate: String?

    @Flag(name: .long, help: "Xác nhận trước, không hỏi lại.")
    var yes = false

    func run() async throws {
        let session = try WardSession.openReporting(options)
        let root = session.folder.root
        let ward = try await session.ward()
        let found = try ArticleSelector(ward: ward, root: root).find(article)
        let path = found.location.isBundle ? found.location.folder : found.path
        let commits = try await GitContent.commits(touching: path, root: root)
        let console = options.console
        console.result(
            IncidentSteps(path: path, stage: found.stage, commits: commits, settings: session.settings).text)
        guard let isolate else { return }
        guard yes || confirms() else {
            throw CommandFailure("bientap: chưa làm gì.\n", status: ExitStatus.refused)
        }
        let lock = try WardLock.acquire(root: root, purpose: "incident")
        let place = try Isolation.move(path, to: AbsolutePath.ofTarget(isolate), lock: lock)
        try await GitContent.unstage(path, root: root)
        console.result("Đã cách ly vào \(place); kho không còn tệp này ở \(path).\n")
    }

    /// Asks on the terminal; without one, nobody can have agreed.
    private func confirms() -> Bool {
        guard isatty(STDIN_FILENO) == 1 else { return false }
        options.console.remark("Chuyển bài và tệp đính kèm ra khỏi kho? Gõ “có” để làm: ")
        return readLine().map { ["có", "co"].contains($0.lowercased()) } ?? false
    }
}
