import CivilTime
import Reports
import Workspace

/// Where a report goes: to the terminal, or into the file that the command line names.
struct ReportOutput {
    let path: String?
    let console: Console

    /// Refuses early what cannot be shown on a terminal.
    func require(forDocx isDocx: Bool, example: String) throws {
        guard isDocx, path == nil else { return }
        throw CommandFailure(
            "bientap: docx không hiện được trên màn hình.\n  → Thêm --output \(example).docx.\n",
            status: ExitStatus.usage)
    }

    /// A file of a word processor.
    func docx(_ paper: OfficialPaper, at now: Timestamp) async throws -> [UInt8] {
        let path = path ?? ""
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        return try await PaperConverter.docx(
            paper.pandocNative, reference: paper.pandocReference, in: folder, at: now)
    }

    /// Puts the finished report there; a file is wholly the old one or wholly the new one.
    func put(_ bytes: [UInt8]) throws {
        if let path {
            try ResultFile.write(bytes, to: path)
        } else {
            console.result(String(decoding: bytes, as: UTF8.self))
        }
    }
}
