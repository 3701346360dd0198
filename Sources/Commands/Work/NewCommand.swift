import ArgumentParser
import CivilTime
import Content
import VietnameseText
import Workspace
import Reading
import Registers

struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Tạo một bản thảo với mọi khóa cần điền, có giải thích (QC Đ5.5).",
        aliases: ["bai-moi"])

    @OptionGroup var options: SharedOptions

    @Argument(help: ArgumentHelp("Mã của chuyên mục.", valueName: "chuyên mục"))
    var section: String

    @Argument(help: ArgumentHelp("Tiêu đề của bài, đặt trong ngoặc kép.", valueName: "tiêu đề"))
    var title: String

    @Option(name: .long, help: ArgumentHelp("Tên trong địa chỉ; mặc định lấy từ tiêu đề.", valueName: "tên"))
    var slug: String?

    @Option(name: .long, help: ArgumentHelp("Người tạo ra thông tin.", valueName: "tên"))
    var creator: String?

    @Flag(name: .long, help: "Ghi luôn bản thảo thành một commit của git.")
    var commit = false

    @Flag(name: .customLong("dry-run"), help: "Chỉ cho biết tệp sẽ nằm ở đâu, không ghi gì.")
    var dryRun = false

    @Flag(name: .long, help: "Tạo thư mục để kèm tệp, thay vì một tệp.")
    var bundle = false

    func run() async throws {
        let session = try WardSession.openReporting(options)
        let location = ArticleLocation(
            stage: .draft, section: try knownSection(session), slug: try knownSlug(), isBundle: bundle)
        guard !dryRun else {
            _ = try await draft(at: location, session)
            options.console.result("Sẽ tạo \(location.path), chưa ghi gì.\n")
            return
        }
        let member = await Actor.known(session)
        let root = session.folder.root
        if commit { try await ActCommit.checkPossible(root: root) }
        let lock = try WardLock.acquire(root: root, purpose: "new")
        if let recovered = try ActTransaction.recover(lock: lock) {
            options.console.remark(RecoveryRemark.text(recovered))
        }
        let draft = try await draft(at: location, session)
        try ActTransaction.perform(draft.change, lock: lock)
        options.console.result(
            "Đã tạo \(location.path)\n  → Điền các khóa và nội dung, chạy `bientap check`, rồi Thường trực trình duyệt: bientap submit \(draft.article.callName)\n"
        )
        guard commit else { return }
        try await ActRecord(new: draft.article, draft.change, by: member, session)
            .commit(root: root, options.console)
    }

    /// The draft, once it is certain that nothing secret begins with it.
    private func draft(at location: ArticleLocation, _ session: WardSession) async throws -> NewDraft {
        let draft = try NewDraft(
            at: location, title: title, creator: creator ?? "", in: await session.ward(withUnlisted: true),
            session)
        guard await session.secretPaths(among: [draft.article]).isEmpty else {
            throw CommandFailure(
                "bientap: tiêu đề hoặc tên người tạo là dấu chỉ độ mật, không tạo bài.\n"
                    + "  → Tài liệu mật không đưa vào kho này; báo Trưởng Ban biên tập (QC Đ4.2b).\n",
                status: ExitStatus.refused)
        }
        return draft
    }

    private func knownSection(_ session: WardSession) throws -> String {
        if session.settings.section(section) != nil { return section }
        let ids = session.settings.sections.map(\.id.value)
        let beginning = ids.filter { $0.hasPrefix(Slug.make(section)) }
        let meant = beginning.count == 1 ? beginning[0] : Suggestion.closest(to: section, among: ids)
        let nearest = meant.map { " Có phải ý là “\($0)”?" } ?? ""
        throw CommandFailure(
            "bientap: không có chuyên mục “\(section)”.\(nearest)\n  → Dùng một trong: \(ids.joined(separator: ", ")).\n",
            status: ExitStatus.usage)
    }

    private func knownSlug() throws -> String {
        guard
            !(title + (creator ?? "")).unicodeScalars.contains(where: {
                $0.properties.generalCategory == .control
            })
        else {
            throw CommandFailure(
                "bientap: tiêu đề hoặc tên người tạo có ký tự điều khiển.\n  → Viết trên một dòng, chỉ gồm chữ thường thấy.\n",
                status: ExitStatus.usage)
        }
        let name = slug ?? Slug.make(title)
        if Slug.isValid(name), !title.allSatisfy(\.isWhitespace) { return name }
        throw CommandFailure(
            "bientap: không đặt được tên trong địa chỉ từ “\(slug ?? title)”.\n"
                + "  → Thêm `--slug ten-khong-dau`: chữ a–z, chữ số và dấu gạch nối.\n",
            status: ExitStatus.usage)
    }
}
