public import CivilTime
import Glibc
import Subprocess

/// Makes files of a word processor with pandoc.
public enum PaperConverter {
    /// A docx file.
    ///
    /// - Parameters:
    ///   - native: the document in pandoc's own notation.
    ///   - reference: the file from which pandoc takes sheets and margins.
    ///   - folder: where that file may lie meanwhile.
    ///   - moment: what the file says about when it was made, so that equal documents are equal files.
    /// - Throws: when pandoc is not installed, or fails.
    public static func docx(
        _ native: [UInt8], reference: [UInt8], in folder: String, at moment: Timestamp
    ) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        let path = "\(try AbsolutePath.real(folder))/.bientap-\(getpid()).docx"
        try FileSystem.remove(path)
        try FileSystem.write(reference, to: path)
        defer { try? FileSystem.remove(path) }
        do {
            let ending = try await tool(moment).run(
                ["-f", "native", "-t", "docx", "--reference-doc", path, "-o", "-"], input: native
            ) { bytes.append(contentsOf: $0) }
            guard ending.status == 0, !bytes.isEmpty else {
                throw WorkspaceError("chạy", "pandoc", reason: ending.errors)
            }
            return bytes
        } catch let error as SubprocessError where error.code == .executableNotFound {
            throw WorkspaceError(
                "tạo tệp", "docx", reason: "máy chưa có chương trình pandoc",
                help: "Cài gói pandoc (apt install pandoc), hoặc dùng --format html rồi in.")
        }
    }

    private static func tool(_ moment: Timestamp) -> SystemTool {
        guard let key = Environment.Key(rawValue: "SOURCE_DATE_EPOCH") else {
            return SystemTool(name: "pandoc")
        }
        return SystemTool(
            name: "pandoc", environment: .inherit.updating([key: "\(moment.secondsSinceEpoch)"]))
    }
}
