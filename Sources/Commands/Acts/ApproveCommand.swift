import ArgumentParser
import Content
import VietnameseText

struct ApproveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve", abstract: "Duyệt đăng: Trưởng ban quyết định đăng bài (QC Đ6.6, Đ7.2).",
        discussion: """
            --urgent duyệt khẩn một bài chưa được duyệt nội dung; người phụ trách chuyên mục phải xác nhận sau đó. \
            Quyết định trên giấy được ghi lại bằng --recorded-by và --document, khi quy định của Trưởng ban cho phép.
            """,
        aliases: ["duyet-dang"])

    @OptionGroup var options: ActOptions
    @OptionGroup var paper: PaperOptions
    @OptionGroup var note: NoteOption

    @Flag(name: .long, help: "Duyệt khẩn, chưa qua duyệt nội dung.")
    var urgent = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Lời đính chính cho người đọc, hiện ở đầu bài khi đăng bản sửa đổi.", valueName: "nội dung"))
    var correction: String?

    func run() async throws {
        var details = Act.Details(note: note.note, paper)
        details.isUrgent = urgent
        details.correction = correction.map(WordText.make)
        try await ActRunner(options: options, action: .approve, details: details).run()
    }
}
