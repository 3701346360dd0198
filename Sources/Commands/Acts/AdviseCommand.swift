import ArgumentParser
import Content

struct AdviseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "advise", abstract: "Tham mưu cho Trưởng ban về bài đang chờ duyệt (QC Đ9.5).",
        aliases: ["tham-muu"])

    @OptionGroup var options: ActOptions
    @OptionGroup var note: NoteOption

    func run() async throws {
        try await ActRunner(options: options, action: .advise, details: Act.Details(note: note.note)).run()
    }
}
