import ArgumentParser
import Content
import Diagnostics
import Workspace
import Reading

struct ShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Cho xem một bài, và những chữ đã đổi so với bản được duyệt lần cuối.",
        aliases: ["xem-bai"])

    @OptionGroup var options: SharedOptions

    @Argument(
        help: ArgumentHelp("Bài: id, đường dẫn, hoặc tên trong địa chỉ khi không trùng.", valueName: "bài"))
    var article: String

    func run() async throws {
        let session = try WardSession.openReporting(options)
        let ward = try await session.ward()
        let found = try ArticleSelector(ward: ward, root: session.folder.root).look(for: article) {
            $0.stage != .approved
        }
        let comparison = try await ApprovedComparison.find(found, in: ward, session)
        try await session.requireShowable([found], former: comparison.former)
        let console = options.console
        let text = TerminalText.lines(String(decoding: found.source.bytes, as: UTF8.self))
        console.result(text.utf8.last == UInt8(ascii: "\n") ? text : text + "\n")
        console.result(try await comparison.text(isColored: console.isColored))
    }
}
