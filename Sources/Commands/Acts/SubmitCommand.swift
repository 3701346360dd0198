import ArgumentParser
import Content

struct SubmitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "submit",
        abstract: "Trình duyệt: chuyển bản thảo cho người phụ trách chuyên mục (QC Đ8.1).",
        aliases: ["trinh-duyet"])

    @OptionGroup var options: ActOptions
    @OptionGroup var note: NoteOption

    func run() async throws {
        try await ActRunner(options: options, action: .submit, details: Act.Details(note: note.note)).run()
    }
}
