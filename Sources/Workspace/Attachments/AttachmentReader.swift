import Content
import Glibc

/// Reads the words of one attachment with the programs of the system.
struct AttachmentReader: Sendable {
    var limits = LimitedTool.Limits()
    /// Where programs are looked for; nil for the `PATH` of the environment.
    var searchPath: String?

    /// The words in the file at an absolute path.
    ///
    /// The program is given the open file, not its name: no name is taken for an option or a pattern, and nothing
    /// else can be put in its place meanwhile.
    func read(_ path: String, as format: AttachmentFormat) async -> AttachmentText {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return .unread(.damaged) }
        defer { close(descriptor) }
        let name = "/proc/\(getpid())/fd/\(descriptor)"
        switch format {
        case .pdf: return await readPDF(name)
        case .docx, .odt:
            return isCompoundFile(descriptor) ? compoundFile(path) : await readPackage(name, format)
        case .doc: return .unread(.oldWord)
        }
    }

    private func readPDF(_ name: String) async -> AttachmentText {
        switch await run(.pdftotext, ["-enc", "UTF-8", name, "-"]) {
        case .failure(let obstacle): return .unread(obstacle)
        case .success(let output):
            if output.errors.contains("Incorrect password") { return .unread(.encrypted) }
            // 3: the owner of the file forbids to take text out of it.
            guard output.status == 0 else { return .unread(output.status == 3 ? .encrypted : .damaged) }
            return output.bytes.contains { $0 > 0x20 && $0 != 0x7F } ? .read(output.bytes) : .unread(.noWords)
        }
    }

    /// All XML of the package: a document may lie in it under any name.
    private func readPackage(_ name: String, _ format: AttachmentFormat) async -> AttachmentText {
        // Without a password the program would ask for one on the terminal.
        switch await run(.unzip, ["-p", "-C", "-P", "", name, "*.xml"]) {
        case .failure(let obstacle): return .unread(obstacle)
        case .success(let output):
            if output.status == 82 || output.errors.contains("incorrect password") {
                return .unread(.encrypted)
            }
            // 1: a remark, with everything unpacked.
            guard output.status <= 1, !output.bytes.isEmpty else { return .unread(.damaged) }
            let text = OfficeText.read(output.bytes, as: format)
            let isEncrypted =
                text == .unread(.damaged) && output.bytes.firstRange(of: Self.encryptionMark) != nil
            return isEncrypted ? .unread(.encrypted) : text
        }
    }

    /// What the manifest of an OpenDocument file says about files that are encrypted.
    private static let encryptionMark = Array("manifest:encryption-data".utf8)

    private func run(
        _ tool: AttachmentText.Tool, _ arguments: [String]
    ) async -> Result<LimitedTool.Output, AttachmentText.Obstacle> {
        // No options but those that are given here.
        let program = LimitedTool(
            name: tool.rawValue, limits: limits, searchPath: searchPath,
            variables: ["UNZIP": nil, "UNZIPOPT": nil])
        return await program.run(arguments).mapError { failure in
            switch failure {
            case .missing: .toolMissing(tool)
            case .failed: .damaged
            case .tooLong: .tooLong
            case .tooSlow: .tooSlow
            }
        }
    }

    // MARK: Files that are no package

    /// Whether a file is of the kind in which Word wraps documents with a password, and old Word all documents.
    private func isCompoundFile(_ descriptor: Int32) -> Bool {
        let mark: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        var start = [UInt8](repeating: 0, count: mark.count)
        return pread(descriptor, &start, start.count, 0) == start.count && start == mark
    }

    private func compoundFile(_ path: String) -> AttachmentText {
        let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), 0] }
        let bytes = (try? FileSystem.read(path, limit: limits.outputBytes * 4)) ?? []
        return .unread(bytes.firstRange(of: name) != nil ? .encrypted : .oldWord)
    }
}

extension AttachmentText.Obstacle: Error {}
