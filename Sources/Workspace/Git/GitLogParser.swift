import CivilTime
import Editorial

/// Understands what `git log -z --raw` writes, piece by piece.
///
/// Everything stands between NUL bytes: five fields about a commit, of which the first begins with U+0001; then, for
/// each changed file, modes and names in one field that begins with a colon, and the path in the next.
struct GitLogParser {
    private let prefix: String
    private var rest: [UInt8] = []
    private var commits: [AuditCommit] = []
    private var fields: [String] = []
    private var changes: [AuditCommit.Change] = []
    /// The new content of the file whose path comes next; nil inside for one that is gone.
    private var pending: String??
    private var isDamaged = false

    /// - Parameter prefix: the ward's folder below the top of the repository, with a slash at its end.
    init(prefix: String) { self.prefix = prefix }

    /// Takes over a piece of the output.
    mutating func read(_ piece: UnsafeRawBufferPointer) {
        var start = piece.startIndex
        while let end = piece[start...].firstIndex(of: 0) {
            if rest.isEmpty {
                take(piece[start..<end])
            } else {
                rest.append(contentsOf: piece[start..<end])
                take(rest)
                rest.removeAll(keepingCapacity: true)
            }
            start = end + 1
        }
        rest.append(contentsOf: piece[start...])
    }

    /// The commits, when the output has ended.
    mutating func finish(_ folder: String) throws -> [AuditCommit] {
        close()
        guard rest.isEmpty, !isDamaged else {
            throw WorkspaceError("đọc lịch sử", folder, reason: "git trả lời không đúng mẫu")
        }
        return commits
    }

    private mutating func take(_ bytes: some Collection<UInt8>) {
        if let blob = pending {
            pending = nil
            // A name that is no text belongs to no article, for `check` as well.
            guard let path = Self.path(bytes, below: prefix) else { return }
            changes.append(.init(path: path, blob: blob))
            return
        }
        if !fields.isEmpty, fields.count < 5 {
            fields.append(String(decoding: bytes, as: UTF8.self))
            return
        }
        // git puts a line break before the first file.
        let text = bytes.first == UInt8(ascii: "\n") ? bytes.dropFirst() : bytes[...]
        switch text.first {
        case 1:
            close()
            fields = [String(decoding: text.dropFirst(), as: UTF8.self)]
        case UInt8(ascii: ":"): pending = .some(Self.blob(String(decoding: text.dropFirst(), as: UTF8.self)))
        case nil: return
        default: isDamaged = true
        }
    }

    private mutating func close() {
        guard !fields.isEmpty else { return }
        guard fields.count == 5, let committed = Int(fields[4]) else {
            isDamaged = true
            return
        }
        commits.append(
            AuditCommit(
                id: fields[0], parents: fields[1].split(separator: " ").map(String.init), author: fields[3],
                email: fields[2], committed: Timestamp(secondsSinceEpoch: committed), changes: changes))
        fields = []
        changes = []
    }

    /// The new content of `100644 100755 <old> <new> M`; nil where no ordinary file is any more.
    static func blob(_ text: String) -> String? {
        let words = text.split(separator: " ")
        guard words.count == 5, words[1].hasPrefix("100") else { return nil }
        return String(words[3])
    }

    /// A line of `git ls-tree -z`: `100644 blob <name>\t<path>`; nil for what is no ordinary file.
    static func file(_ entry: some Collection<UInt8>, prefix: String) -> AuditCommit.Change? {
        guard let tab = entry.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
        let words = String(decoding: entry[..<tab], as: UTF8.self).split(separator: " ")
        let name = entry[entry.index(after: tab)...]
        guard words.count == 3, words[0].hasPrefix("100"), let path = path(name, below: prefix) else {
            return nil
        }
        return .init(path: path, blob: String(words[2]))
    }

    /// A path below the ward's folder; nil for another one, and for what is no text.
    private static func path(_ bytes: some Collection<UInt8>, below prefix: String) -> String? {
        guard bytes.starts(with: prefix.utf8) else { return nil }
        return String(validating: bytes.dropFirst(prefix.utf8.count), as: UTF8.self)
    }
}
