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

/// The form in which a command gives what is a paper and a table.
struct SheetOutput: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("Dạng kết quả: text, md, html, docx, csv hoặc json.", valueName: "dạng"))
    var format = "text"

    @OptionGroup var output: PaperOutput

    /// The forms of a sheet.
    enum Form: String, CaseIterable {
        case text, md, html, docx, csv, json
    }

    /// The form that the command line names, where it can be shown.
    ///
    /// - Parameter example: the name of a file, for the message.
    func form(_ console: Console, example: String) throws -> Form {
        let form: Form = try OutputFormat.parse(format)
        try output.target(console).require(forDocx: form == .docx, example: example)
        return form
    }

    /// Puts a sheet where the command line says.
    ///
    /// - Parameter words: the paper for a terminal, where it is not the printed one.
    func put(
        _ form: Form, paper: @autoclosure () -> OfficialPaper, words: (() -> String)? = nil,
        csv: @autoclosure () -> [UInt8], json: @autoclosure () -> String, _ console: Console, _ now: Timestamp
    ) async throws {
        let target = output.target(console)
        let bytes: [UInt8]
        switch form {
        case .csv: bytes = csv()
        case .json: bytes = Array(json().utf8)
        case .text:
            if let words {
                bytes = Array(words().utf8)
            } else {
                bytes = try await PaperForm.text.bytes(paper(), target, now)
            }
        case .md: bytes = try await PaperForm.md.bytes(paper(), target, now)
        case .html: bytes = try await PaperForm.html.bytes(paper(), target, now)
        case .docx: bytes = try await PaperForm.docx.bytes(paper(), target, now)
        }
        try target.put(bytes)
    }
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
