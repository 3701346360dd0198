import Content
import Diagnostics
import Editorial
import Publishing
import Rules
import Workspace

/// Why a command ended without its result; carries what to say and the exit status.
struct CommandFailure: Error {
    let message: String
    let status: Int32

    init(_ message: String, status: Int32) {
        self.message = message
        self.status = status
    }

    init(_ error: WorkspaceError) {
        // Names of files come from anywhere, and git hands on what a hook says.
        let help = error.help.isEmpty ? "" : "  → \(TerminalText.lines(error.help))\n"
        let place = TerminalText.line(error.path)
        self.init(
            "bientap: không \(error.operation) được \(place): \(TerminalText.lines(error.reason))\n\(help)",
            status: ExitStatus.inputOutput)
    }

    /// An act that is not allowed.
    init(_ denial: Denial, article: Article) {
        let basis = denial.basis.isEmpty ? "" : " [\(denial.basis.joined(separator: "; "))]"
        self.init(
            "bientap: \(article.path): \(denial.message)\(basis)\n  → \(denial.help)\n",
            status: ExitStatus.refused)
    }

    init(_ faults: [TemplateFault]) {
        let lines = faults.map { fault in
            "\(fault.path):\(fault.position.line):\(fault.position.column): lỗi: \(fault.message)\n  → \(fault.help)\n"
        }
        self.init(lines.joined(), status: ExitStatus.refused)
    }

    /// What to say of any error that a command met.
    static func describing(_ error: any Error) -> CommandFailure {
        switch error {
        case let failure as CommandFailure: failure
        case let error as WorkspaceError: CommandFailure(error)
        case let fault as TemplateFault: CommandFailure([fault])
        case let faults as TemplateFaults: CommandFailure(faults.faults)
        default: CommandFailure("bientap: \(error)\n", status: ExitStatus.inputOutput)
        }
    }
}
