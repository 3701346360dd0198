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

    @Flag(name: .customLong("dry-run"), help: "Chỉ cho biết tệp sẽ nằm ở đâu, không ghi gì.")
    var dryRun = false

    @Flag(name: .long, help: "Tạo thư mục để kèm tệp, thay vì một tệp.")
    var bundle = false

    func run() async throws {
        let session = try WardSession.openReporting(options)
        let location = ArticleLocation(
            stage: .draft, section: try knownSection(session), slug: try knownSlug(), isBundle: bundle)
        guard !dryRun else {
            try judgePlace(location, await session.ward())
            options.console.result("Sẽ tạo \(location.path), chưa ghi gì.\n")
            return
        }
        let root = session.folder.root
        let lock = try WardLock.acquire(root: root, purpose: "new")
        if let recovered = try ActTransaction.recover(lock: lock) {
            options.console.remark(RecoveryRemark.text(recovered))
        }
        let ward = try await session.ward()
        try judgePlace(location, ward)
        let id = freshID(ward, session.now.date)
        let template = DraftTemplate(
            id: id, title: WordText.make(title), creator: WordText.make(creator ?? ""),
            date: session.now.date, type: session.settings.section(section)?.type ?? .article)
        try ActTransaction.perform(.creating(Array(template.text.utf8), at: location), lock: lock)
        options.console.result(
            "Đã tạo \(location.path)\n  → Điền các khóa và nội dung, chạy `bientap check`, rồi Thường trực trình duyệt: bientap submit \(id.text)\n"
        )
    }

    private func knownSection(_ session: WardSession) throws -> String {
        if session.settings.section(section) != nil { return section }
        let ids = session.settings.sections.map(\.id.value)
        let nearest = Suggestion.closest(to: section, among: ids).map { " Có phải ý là “\($0)”?" } ?? ""
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

    /// An address belongs to one article, in whatever stage it stands.
    private func judgePlace(_ location: ArticleLocation, _ ward: Ward) throws {
        let other = ward.articles.first {
            $0.location.section == location.section && $0.location.slug == location.slug
        }
        guard let other else { return }
        throw CommandFailure(
            "bientap: đã có bài cùng tên trong chuyên mục này: \(other.path)\n  → Đặt tên khác với `--slug`.\n",
            status: ExitStatus.refused)
    }

    private func freshID(_ ward: Ward, _ date: CivilDate) -> ArticleID {
        var generator = SystemRandomNumberGenerator()
        var id = ArticleID.random(on: date, using: &generator)
        while !ward.versions(of: id).isEmpty { id = .random(on: date, using: &generator) }
        return id
    }
}
