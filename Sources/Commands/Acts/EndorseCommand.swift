import ArgumentParser
import Content

struct EndorseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "endorse",
        abstract:
            "Duyệt nội dung: người phụ trách chuyên mục chịu trách nhiệm về nội dung (QC Đ5.3, Đ8.1, Đ9).",
        aliases: ["duyet-noi-dung"])

    @OptionGroup var options: ActOptions
    @OptionGroup var paper: PaperOptions
    @OptionGroup var note: NoteOption

    func run() async throws {
        let details = Act.Details(note: note.note, paper)
        try await ActRunner(options: options, action: .endorse, details: details).run()
    }
}
