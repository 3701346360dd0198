import ArgumentParser
import Content

struct ConfirmCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm",
        abstract: "Xác nhận: người phụ trách với bài duyệt khẩn, Trưởng ban với bài bị tạm ẩn.",
        aliases: ["xac-nhan"])

    @OptionGroup var options: ActOptions
    @OptionGroup var note: NoteOption
    @OptionGroup var paper: PaperOptions

    func run() async throws {
        try await ActRunner(options: options, action: .confirm, details: Act.Details(note: note.note, paper))
            .run()
    }
}
