import Editorial
import ArgumentParser
import Content
import Diagnostics
import Workspace
import Reading

struct ShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Cho xem một bài, và những chữ đã đổi so với bản đang đăng.",
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
        let published = published(of: found, in: ward)
        try await session.requireShowable([found] + (published.map { [$0] } ?? []))
        let console = options.console
        let text = TerminalText.lines(String(decoding: found.source.bytes, as: UTF8.self))
        console.result(text.utf8.last == UInt8(ascii: "\n") ? text : text + "\n")
        guard let published else { return }
        console.result("\nSo với bản đang đăng (\(TerminalText.line(published.path))):\n")
        let changes = try await WordDiff.between(published.path, found.path, root: session.folder.root)
        console.result(
            changes.isEmpty
                ? "Không có gì thay đổi.\n" : ChangedWords.text(changes, isColored: console.isColored))
    }

    private func published(of article: Article, in ward: Ward) -> Article? {
        guard article.stage != .approved, let id = article.frontMatter.id?.value else { return nil }
        return ward.versions(of: id).first { $0.stage == .approved }
    }
}
