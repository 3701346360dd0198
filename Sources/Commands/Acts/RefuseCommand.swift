import ArgumentParser
import Content

struct RefuseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "refuse", abstract: "Từ chối đăng với một lý do của Điều 4 (QC Đ4.2b), và soạn thư báo.",
        aliases: ["tu-choi"])

    @OptionGroup var options: ActOptions
    @OptionGroup var reason: ReasonOption
    @OptionGroup var note: NoteOption
    @OptionGroup var paper: PaperOptions

    func run() async throws {
        var details = Act.Details(note: note.note, paper)
        details.ground = try reason.ground()
        try await ActRunner(options: options, action: .refuse, details: details).run()
    }
}

struct ReopenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen",
        abstract: "Mở lại bài đã bị từ chối, bởi người cùng cấp đã từ chối (QC Đ4.2b).",
        aliases: ["mo-lai"])

    @OptionGroup var options: ActOptions
    @OptionGroup var note: NoteOption
    @OptionGroup var paper: PaperOptions

    func run() async throws {
        try await ActRunner(options: options, action: .reopen, details: Act.Details(note: note.note, paper))
            .run()
    }
}
