import ArgumentParser
import Content
import Diagnostics
import Glibc
import Workspace
import Reading

struct IncidentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "incident",
        abstract: "Việc phải làm khi một bài có dấu chỉ độ mật (QC Đ4.2b, Đ5.1).",
        discussion: """
            In các bước xử lý. Với --isolate, sau khi được xác nhận, chương trình chuyển mọi bản của bài và tệp đính \
            kèm ra khỏi kho vào thư mục đã nêu (chỉ người chạy lệnh đọc được), gỡ chúng khỏi commit sắp ghi và, khi \
            chưa commit nào giữ chúng, dọn kho git. Nội dung và tiêu đề của bài không được in ra.
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
        guard let isolate else {
            let recovered = try ActTransaction.recover(root: session.folder.root, purpose: "incident")
            remark(recovered)
            _ = try await tell(session)
            return
        }
        // Nobody may move the article between the look at it and its leaving.
        let lock = try WardLock.acquire(root: session.folder.root, purpose: "incident")
        remark(try ActTransaction.recover(lock: lock))
        let steps = try await tell(session)
        guard yes || confirms() else {
            throw CommandFailure("bientap: chưa làm gì.\n", status: ExitStatus.refused)
        }
        let places = try Isolation.move(
            steps.paths, to: AbsolutePath.ofTarget(isolate),
            outside: try await GitContent.folders(root: lock.root), lock: lock)
        for path in steps.paths { try await GitContent.unstage(path, root: lock.root) }
        try await report(places, steps, root: lock.root)
    }

    /// Prints what is to be done about all versions of the article.
    private func tell(_ session: WardSession) async throws -> IncidentSteps {
        let root = session.folder.root
        let ward = try await session.ward(withUnlisted: true)
        let found = try ArticleSelector(ward: ward, root: root).look(for: article)
        let versions = [found] + ward.articles.filter { $0.isVersion(of: found) }
        let steps = IncidentSteps(
            versions: versions.map(\.location),
            traces: try await ArticleTraces.find(versions, root: root), settings: session.settings)
        options.console.result(steps.text)
        return steps
    }

    /// What was staged but never committed can still be read from the repository until git clears it away.
    private func report(_ places: [String], _ steps: IncidentSteps, root: String) async throws {
        let console = options.console
        for (place, path) in zip(places, steps.paths) {
            console.result(TerminalText.line("Đã cách ly vào \(place); không còn ở \(path).") + "\n")
        }
        guard steps.traces.isRepository else { return }
        guard steps.traces.commits.isEmpty else {
            console.result("Lịch sử git vẫn còn giữ tệp cho tới khi làm xong bước xóa khỏi lịch sử.\n")
            return
        }
        try await GitContent.prune(root: root)
        console.result("Chưa commit nào giữ tệp; bản đã `git add` cũng đã được dọn khỏi kho.\n")
    }

    private func remark(_ recovered: RecoveredAct?) {
        if let recovered { options.console.remark(RecoveryRemark.text(recovered)) }
    }

    /// Asks on the terminal; without one, nobody can have agreed.
    private func confirms() -> Bool {
        guard isatty(STDIN_FILENO) == 1 else { return false }
        options.console.remark("Chuyển bài và tệp đính kèm ra khỏi kho? Gõ “có” để làm: ")
        return readLine().map { ["có", "co"].contains($0.lowercased()) } ?? false
    }
}

extension Article {
    /// Whether this is another version of an article, such as its revision: it has the same id or, where one of them
    /// has none, the same name in the same section.
    fileprivate func isVersion(of other: Article) -> Bool {
        guard location != other.location else { return false }
        if let id = frontMatter.id?.value, let otherID = other.frontMatter.id?.value { return id == otherID }
        return location.section == other.location.section && location.slug == other.location.slug
    }
}
