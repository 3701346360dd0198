import Content
import Diagnostics
import Reading
import Workspace

/// The files of the board's private folder.
enum PrivateFile {
    /// The bytes of a file; nil where the ward has no private folder, or none of that name in it.
    static func bytes(_ name: String, _ session: WardSession) throws -> [UInt8]? {
        guard let folder = session.settings.privateFolder else { return nil }
        return try ResultFile.privateBytes(name, in: folder, root: session.folder.root)
    }

    /// Refuses to go on with a file that has faults: what half of it says would be wrong.
    static func require(_ name: String, _ session: WardSession, free faults: [ReadingFault]) throws {
        guard !faults.isEmpty else { return }
        let file = TerminalText.line("\(session.settings.privateFolder ?? "")/\(name)")
        let lines = faults.map {
            "\(file):\($0.position.line):\($0.position.column): lỗi: \(TerminalText.line($0.message))\n"
                + "  → \(TerminalText.line($0.help))\n"
        }
        throw CommandFailure(lines.joined(), status: ExitStatus.refused)
    }
}
