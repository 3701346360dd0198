import ArgumentParser
import Content

struct SuspendCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suspend",
        abstract: "Tạm ẩn ngay bài đã đăng, chờ Trưởng ban quyết định (QC Đ5.3, Đ9.5).",
        aliases: ["tam-an"])

    @OptionGroup var options: ActOptions
    @OptionGroup var note: NoteOption

    func run() async throws {
        try await ActRunner(options: options, action: .suspend, details: Act.Details(note: note.note)).run()
    }
}

struct LiftCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lift", abstract: "Cho hiện lại bài bị tạm ẩn (QC Đ6.6).", aliases: ["cho-hien-lai"])

    @OptionGroup var options: ActOptions
    @OptionGroup var note: NoteOption
    @OptionGroup var paper: PaperOptions

    func run() async throws {
        try await ActRunner(options: options, action: .lift, details: Act.Details(note: note.note, paper))
            .run()
    }
}
