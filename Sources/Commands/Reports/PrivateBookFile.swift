import CivilTime
import Content
import Diagnostics
import Reading
import Reports
import Workspace

/// A file of the board's private folder, which commands read and a build never does.
struct PrivateBookFile {
    /// The name for messages.
    let path: String
    private let bytes: [UInt8]

    /// The file of a name; nil where the ward has no private folder, or no such file in it.
    init?(_ name: String, _ session: WardSession) throws {
        guard let folder = session.settings.privateFolder,
            let bytes = try ResultFile.privateBytes(name, in: folder, root: session.folder.root)
        else { return nil }
        self.bytes = bytes
        path = "\(folder)/\(name)"
    }

    /// Understands the file.
    ///
    /// - Throws: with every fault and its place: what half of a file leads to would be wrong.
    func read<Book>(
        _ parse: ([UInt8]) -> (Book, [ReadingFault]), problems: (Book) -> [PrivateFile.Problem]
    ) throws -> Book {
        let (book, faults) = parse(bytes)
        var lines = faults.map { line($0.position, $0.message, $0.help) }
        // What follows from keys that could not be read would only confuse.
        if faults.isEmpty {
            lines = problems(book).map { line($0.message.position, $0.message.value, $0.help) }
        }
        guard lines.isEmpty else { throw CommandFailure(lines.joined(), status: ExitStatus.refused) }
        return book
    }

    private func line(_ place: Position, _ message: String, _ help: String) -> String {
        "\(TerminalText.line(path)):\(place.line):\(place.column): lỗi: \(TerminalText.line(message))\n"
            + "  → \(TerminalText.line(help))\n"
    }

    /// Where a ward keeps such a file, for messages.
    static func place(_ name: String, _ session: WardSession) -> String {
        session.settings.privateFolder.map { "\($0)/\(name)" }
            ?? "\(name) trong thư mục riêng (khai `private:` trong site.yml)"
    }
}
