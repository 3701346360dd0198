import ArgumentParser
import Content

struct WithdrawCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Gỡ bài đã đăng; địa chỉ của bài báo “đã gỡ” (QC Đ4.2b, Đ5.3).", aliases: ["go-bai"])

    @OptionGroup var options: ActOptions
    @OptionGroup var reason: ReasonOption
    @OptionGroup var note: NoteOption
    @OptionGroup var paper: PaperOptions

    func run() async throws {
        var details = Act.Details(note: note.note, paper)
        details.ground = try reason.ground()
        try await ActRunner(options: options, action: .withdraw, details: details).run()
    }
}
