import Content
import Glibc
import Hashing

/// The files of a bundle besides its text.
enum BundleFiles {
    /// The files and the folders in a bundle, each in byte order of the paths inside it.
    ///
    /// - Parameters:
    ///   - folder: the absolute path of the bundle.
    ///   - shown: the path by which messages name it.
    /// - Throws: on links and on anything that is neither a file nor a folder.
    static func list(
        _ folder: String, shownAs shown: String
    ) throws(WorkspaceError) -> (files: [String], folders: [String]) {
        var files: [String] = []
        var folders: [String] = []
        var waiting = [""]
        while let inside = waiting.popLast() {
            for name in try FileSystem.names(in: "\(folder)/\(inside)") {
                let path = inside + String(decoding: name, as: UTF8.self)
                switch try FileSystem.item(at: "\(folder)/\(path)") {
                case .file: if path != "index.md" { files.append(path) }
                case .folder:
                    folders.append(path)
                    waiting.append(path + "/")
                case .symbolicLink, .special, .missing: throw refusal("\(shown)/\(path)")
                }
            }
        }
        return (files.sorted(by: precedes), folders.sorted(by: precedes))
    }

    /// Copies the files of a bundle into an empty folder, durably.
    ///
    /// - Throws: when a file is not the one that is expected.
    static func copy(
        _ attachments: [Attachment], from source: String, to target: String
    ) throws(WorkspaceError) {
        for folder in try list(source, shownAs: source).folders {
            try FileSystem.makeFolder("\(target)/\(folder)", mode: 0o777)
        }
        for attachment in attachments {
            try copy(attachment, from: "\(source)/\(attachment.path)", to: "\(target)/\(attachment.path)")
        }
        for folder in try list(target, shownAs: target).folders.reversed() {
            FileSystem.removeIfEmpty("\(target)/\(folder)")
            if try FileSystem.item(at: "\(target)/\(folder)") == .folder {
                try FileSystem.sync("\(target)/\(folder)")
            }
        }
    }

    private static func copy(
        _ attachment: Attachment, from source: String, to target: String
    ) throws(WorkspaceError) {
        let descriptor = open(target, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw WorkspaceError("ghi", target, errno: errno) }
        defer { close(descriptor) }
        var hasher = SHA256()
        try FileHasher.forEachPiece(of: source) { (piece) throws(WorkspaceError) in
            hasher.update(piece)
            let code = FileSystem.write(piece, to: descriptor)
            guard code == 0 else { throw WorkspaceError("ghi", target, errno: code) }
        }
        guard hasher.finalize() == attachment.sha256 else {
            throw WorkspaceError(
                "chép", source, reason: "tệp đã thay đổi trong lúc lệnh đang chạy",
                help: "Xem lại bài rồi chạy lại lệnh.")
        }
        if let status = try FileSystem.status(of: source) { try FileSystem.liken(target, to: status) }
        guard fsync(descriptor) == 0 else { throw WorkspaceError("ghi", target, errno: errno) }
    }

    private static func refusal(_ path: String) -> WorkspaceError {
        WorkspaceError(
            "dùng", path, reason: "đây là liên kết tượng trưng, hoặc không phải tệp thường",
            help: "Xóa nó, chép chính tệp vào đây rồi chạy lại lệnh.")
    }

    private static func precedes(_ first: String, _ second: String) -> Bool {
        first.utf8.lexicographicallyPrecedes(second.utf8)
    }
}
