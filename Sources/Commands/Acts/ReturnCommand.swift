import ArgumentParser
import Content

struct ReturnCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "return", abstract: "Trả lại bài đang chờ duyệt để sửa (QC Đ5.3).", aliases: ["tra-lai"])

    @OptionGroup var options: ActOptions
    @OptionGroup var note: NoteOption

    func run() async throws {
        try await ActRunner(options: options, action: .sendBack, details: Act.Details(note: note.note)).run()
    }
}
