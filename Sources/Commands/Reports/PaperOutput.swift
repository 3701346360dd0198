import ArgumentParser
import CivilTime
import Reports

/// Where a paper of the board's work goes.
struct PaperOutput: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("Ghi vào tệp này; docx phải có.", valueName: "tệp"))
    var output: String?

    /// The file, or the terminal.
    func target(_ console: Console) -> ReportOutput { ReportOutput(path: output, console: console) }
}

/// The forms of a paper.
enum PaperForm: String, CaseIterable {
    case text, md, html, docx

    /// A paper in this form.
    func bytes(_ paper: OfficialPaper, _ output: ReportOutput, _ now: Timestamp) async throws -> [UInt8] {
        switch self {
        case .text: Array(paper.terminalText.utf8)
        case .md: paper.markdown
        case .html: paper.html
        case .docx: try await output.docx(paper, at: now)
        }
    }
}
