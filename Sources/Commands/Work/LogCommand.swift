import Workspace
import ArgumentParser
import CivilTime
import Content
import Diagnostics
import Publishing
import Hashing
import Serialization
import Reading

struct LogCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Kể lại các bước đã ghi của một bài.", aliases: ["nhat-ky"])

    @OptionGroup var options: SharedOptions

    @Argument(
        help: ArgumentHelp("Bài: id, đường dẫn, hoặc tên trong địa chỉ khi không trùng.", valueName: "bài"))
    var article: String

    @Option(name: .long, help: ArgumentHelp("Dạng kết quả: text hoặc json.", valueName: "dạng"))
    var format = "text"

    func run() async throws {
        let format: OutputFormat.Plain = try OutputFormat.parse(format)
        let session = try WardSession.openReporting(options)
        let ward = try await session.ward()
        let found = try ArticleSelector(ward: ward, root: session.folder.root).look(for: article) {
            $0.stage != .approved
        }
        try await session.requireShowable([found])
        options.console.result(
            format == .json ? ActLog.json(found) : ActLog.text(found, session.settings.board))
    }
}

/// The recorded acts of an article as people and programs read them.
enum ActLog {
    static func text(_ article: Article, _ board: Board) -> String {
        let title = TerminalText.line(article.frontMatter.title?.value ?? "")
        let head = "\(title)\n\(TerminalText.line(article.path)) – \(article.stage.title)\n\n"
        let acts = article.frontMatter.acts
        return head + (acts.isEmpty ? "Chưa ghi bước nào.\n" : acts.map { line($0, board) }.joined())
    }

    private static func line(_ act: Act, _ board: Board) -> String {
        let who = board.member(act.by).map { "\($0.displayName) (`\(act.by)`)" } ?? "`\(act.by)`"
        let details = act.details
        let title = details.isUrgent ? "\(act.action.title) khẩn" : act.action.title
        var text = "\(act.at.vietnamese)  \(who) \(title)"
        if let section = details.section { text += " sang `\(section)`" }
        if let confirms = details.confirms {
            text += confirms == .suspend ? " việc tạm ẩn" : " bài duyệt khẩn"
        }
        if details.publishes { text += ", bài được đăng theo quyền đăng thường xuyên" }
        var lines = [text]
        if let ground = details.ground { lines.append("Lý do: \(ground.title)") }
        if let document = details.document { lines.append("Căn cứ: \(document)") }
        if let recorder = details.recordedBy {
            lines.append(
                "Quyết định trên giấy, do \(board.member(recorder)?.displayName ?? recorder) ghi lại")
        }
        if let note = details.note { lines.append("Lời ghi: \(note)") }
        if let correction = details.correction { lines.append("Đính chính: \(correction)") }
        // A line end in a note must not look like the beginning of another act.
        return lines.map(TerminalText.line).joined(separator: "\n    ") + "\n"
    }

    static func json(_ article: Article) -> String {
        JSONValue.object([
            ("version", .integer(1)), ("file", .string(article.path)),
            ("id", article.frontMatter.id.map { .string($0.value.text) } ?? .null),
            ("stage", .string(article.stage.rawValue)),
            (
                "acts",
                .array(article.frontMatter.acts.map { ActRecordJSON.object($0, withInternalWords: true) })
            ),
        ]).text + "\n"
    }
}
