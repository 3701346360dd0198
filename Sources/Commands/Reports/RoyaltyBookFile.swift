import Content
import Diagnostics
import Reading
import Reports
import Workspace

/// The payments in the private folder of a ward.
enum RoyaltyBookFile {
    /// Reads the payments; none where the ward keeps none.
    ///
    /// - Throws: with every fault of the file and its place: a list from half of the payments would be wrong.
    static func read(_ session: WardSession, _ ward: Ward) throws -> RoyaltyBook {
        guard let folder = session.settings.privateFolder,
            let bytes = try ResultFile.privateBytes(
                RoyaltyBook.fileName, in: folder, root: session.folder.root)
        else { return .empty }
        let (book, faults) = RoyaltyBook.read(bytes)
        let file = TerminalText.line("\(folder)/\(RoyaltyBook.fileName)")
        let lines =
            faults.map { line(file, $0.position, $0.message, $0.help) }
            + book.problems(in: ward).map {
                line(file, $0.position, $0.value, "Sửa mã bài hoặc ngày cho đúng chứng từ, viết YYYY-MM-DD.")
            }
        guard lines.isEmpty else { throw CommandFailure(lines.joined(), status: ExitStatus.refused) }
        return book
    }

    private static func line(_ file: String, _ place: Position, _ message: String, _ help: String) -> String {
        "\(file):\(place.line):\(place.column): lỗi: \(TerminalText.line(message))\n"
            + "  → \(TerminalText.line(help))\n"
    }
}
