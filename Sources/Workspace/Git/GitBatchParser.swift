import Hashing

/// Understands what `git cat-file --batch` writes, piece by piece.
struct GitBatchParser {
    private let requests: [GitRepository.Request]
    private let folder: String
    private var index = 0
    private var heading: [UInt8] = []
    private var current: Current?

    /// The content that is being read.
    private struct Current {
        var missing: Int
        var bytes: [UInt8]?
        var hasher: SHA256Box
    }

    /// A hash that lives beside copyable values.
    private final class SHA256Box {
        var hasher = SHA256()
    }

    init(_ requests: [GitRepository.Request], folder: String) {
        self.requests = requests
        self.folder = folder
    }

    /// Takes over a piece of the output and hands on every content that it completes.
    mutating func read(
        _ piece: UnsafeRawBufferPointer, _ receive: (Int, GitRepository.Content) throws -> Void
    ) throws {
        var rest = piece[...]
        while !rest.isEmpty {
            if current == nil {
                try readHeading(&rest)
            } else {
                try readContent(&rest, receive)
            }
        }
    }

    /// Checks that nothing is left out.
    func finish() throws {
        guard index == requests.count, current == nil, heading.isEmpty else { throw damaged }
    }

    private var damaged: WorkspaceError {
        WorkspaceError(
            "đọc nội dung trong lịch sử", folder, reason: "git trả lời không đúng mẫu",
            help: "Chạy `git fsck` để kiểm tra kho.")
    }

    /// `<name> blob <size>`, or `<name> missing`.
    private mutating func readHeading(_ rest: inout Slice<UnsafeRawBufferPointer>) throws {
        guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else {
            heading.append(contentsOf: rest)
            rest = rest[rest.endIndex...]
            return
        }
        heading.append(contentsOf: rest[..<end])
        rest = rest[(end + 1)...]
        let words = String(decoding: heading, as: UTF8.self).split(separator: " ")
        heading = []
        guard index < requests.count else { throw damaged }
        guard words.count == 3, words[0] == requests[index].blob, let size = Int(words[2]) else {
            throw WorkspaceError(
                "đọc nội dung trong lịch sử", folder, reason: "kho thiếu đối tượng \(requests[index].blob)",
                help: "Lấy đủ kho bằng `git fetch`, rồi chạy `git fsck`.")
        }
        let isKept = size <= requests[index].limit
        current = Current(missing: size, bytes: isKept ? [] : nil, hasher: SHA256Box())
        if isKept { current?.bytes?.reserveCapacity(size) }
    }

    /// The content and the line break after it.
    private mutating func readContent(
        _ rest: inout Slice<UnsafeRawBufferPointer>,
        _ receive: (Int, GitRepository.Content) throws -> Void
    ) throws {
        guard let missing = current?.missing else { return }
        let part = rest.prefix(missing)
        current?.hasher.hasher.update(UnsafeRawBufferPointer(rebasing: part))
        current?.bytes?.append(contentsOf: part)
        current?.missing -= part.count
        rest = rest[part.endIndex...]
        guard let done = current, done.missing == 0, rest.first == UInt8(ascii: "\n") else {
            if current?.missing == 0, !rest.isEmpty { throw damaged }
            return
        }
        rest = rest.dropFirst()
        current = nil
        let digest = done.hasher.hasher.finalize()
        try receive(index, GitRepository.Content(bytes: done.bytes, sha256: digest))
        index += 1
    }
}
