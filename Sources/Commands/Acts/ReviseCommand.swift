import ArgumentParser
import Content

struct ReviseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revise", abstract: "Mở bản sửa đổi của bài đã đăng; bản đang đăng vẫn ở trên trang.",
        aliases: ["sua-doi"])

    @OptionGroup var options: ActOptions
    @OptionGroup var note: NoteOption

    func run() async throws {
        try await ActRunner(options: options, action: .revise, details: Act.Details(note: note.note)).run()
    }
}
