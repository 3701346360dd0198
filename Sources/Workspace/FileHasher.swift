import Content
import Glibc
import Hashing
import Images

/// Hashes files piece by piece, so that a large attachment never stands in memory as a whole.
enum FileHasher {
    private static let pieceLength = 1 << 20

    /// The most bytes of a file that are kept for a register: more is no table for people.
    static let keptLength = 1 << 20

    /// A file of a bundle with its size and hash.
    ///
    /// - Parameter extensions: the endings of files whose bytes are kept, unless they are too many.
    static func attachment(
        _ path: String, in folder: String, keeping extensions: Set<String>
    ) throws(WorkspaceError) -> Attachment {
        var hasher = SHA256()
        var size = 0
        var content: [UInt8] = []
        var head: [UInt8] = []
        let isImage = ImageFormat(fileExtension: Attachment.fileExtension(of: path)) != nil
        let isKept = extensions.contains(Attachment.fileExtension(of: path))
        try forEachPiece(of: "\(folder)/\(path)") { piece in
            hasher.update(piece)
            size += piece.count
            if isKept, size <= keptLength { content += piece }
            if isImage { head += piece.prefix(ImageHeader.length - head.count) }
        }
        return Attachment(
            path: path, size: size, sha256: hasher.finalize(),
            content: isKept && size <= keptLength ? content : nil,
            image: isImage ? ImageHeader.read(head).map(AttachmentImage.read) ?? .none : .notAsked)
    }

    /// The hash of a file, which is not reached over a link.
    static func sha256(_ path: String) throws(WorkspaceError) -> SHA256Digest {
        var hasher = SHA256()
        try forEachPiece(of: path) { hasher.update($0) }
        return hasher.finalize()
    }

    /// The fingerprint of a file.
    static func fingerprint(_ path: String) throws(WorkspaceError) -> Fingerprint {
        var hasher = FingerprintHasher()
        try forEachPiece(of: path, following: true) { hasher.update($0) }
        return hasher.finalize()
    }

    /// Reads a file piece by piece.
    static func forEachPiece(
        of path: String, following: Bool = false,
        _ body: (UnsafeRawBufferPointer) throws(WorkspaceError) -> Void
    ) throws(WorkspaceError) {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | (following ? 0 : O_NOFOLLOW))
        guard descriptor >= 0 else { throw WorkspaceError("đọc", path, errno: errno) }
        defer { close(descriptor) }
        let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: pieceLength, alignment: 16)
        defer { piece.deallocate() }
        while true {
            let got = Glibc.read(descriptor, piece.baseAddress, piece.count)
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw WorkspaceError("đọc", path, errno: errno) }
            guard got > 0 else { return }
            try body(UnsafeRawBufferPointer(rebasing: piece[..<got]))
        }
    }
}
