import ArgumentParser
import CivilTime
import Diagnostics
import Reports
import Workspace

/// Where a paper goes, and in which form.
struct PaperOutput: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("Ghi vào tệp này; docx phải có.", valueName: "tệp"))
    var output: String?

    /// Refuses a form that no terminal can show.
    func requireFile(forDocument isDocument: Bool) throws {
        guard isDocument, output == nil else { return }
        throw CommandFailure(
            "bientap: docx không hiện được trên màn hình.\n  → Thêm --output tep.docx.\n",
            status: ExitStatus.usage)
    }

    /// A paper as the file of a word processor.
    func docx(_ paper: OfficialPaper, _ now: Timestamp) async throws -> [UInt8] {
        let output = output ?? ""
        let folder = output.lastIndex(of: "/").map { String(output[...$0]) } ?? "."
        return try await PaperConverter.docx(
            paper.pandocNative, reference: paper.pandocReference, in: folder, at: now)
    }

    /// Writes the file, wholly or not at all, or shows the result.
    func put(_ bytes: [UInt8], _ console: Console) throws {
        guard let output else {
            console.result(String(decoding: bytes, as: UTF8.self))
            return
        }
        try ResultFile.write(bytes, to: output)
    }
}

/// The forms of a paper.
enum PaperForm: String, CaseIterable {
    case text, md, html, docx

    /// A paper in this form.
    func bytes(_ paper: OfficialPaper, _ output: PaperOutput, _ now: Timestamp) async throws -> [UInt8] {
        switch self {
        case .text: Array(PaperText.text(paper).utf8)
        case .md: paper.markdown
        case .html: paper.html
        case .docx: try await output.docx(paper, now)
        }
    }
}
