import ArgumentParser
import Content

struct MoveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Chuyển bài gửi nhầm sang đúng chuyên mục (QC Đ5.2).",
        aliases: ["chuyen-muc"])

    @OptionGroup var options: ActOptions

    @Argument(help: ArgumentHelp("Mã của chuyên mục nhận bài.", valueName: "chuyên mục"))
    var section: String

    func run() async throws {
        var details = Act.Details()
        details.section = section
        try await ActRunner(options: options, action: .move, details: details).run()
    }
}
