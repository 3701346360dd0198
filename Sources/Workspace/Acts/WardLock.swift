import CivilTime
import Diagnostics
import Glibc

/// The right to change the files of a ward, held by one process at a time.
///
/// It is a lock of the kernel on a small file that says who holds it. The kernel lets go of it when the process
/// ends, however it ends; the file that a killed process leaves behind is taken over.
public struct WardLock: ~Copyable, Sendable {
    /// The name of the file in the ward's root.
    static let fileName = ".bientap.lock"

    /// The absolute path of the ward's root.
    public let root: String
    /// The command that holds the lock.
    public let purpose: String

    private let descriptor: Int32

    /// Takes the lock.
    ///
    /// - Parameters:
    ///   - root: the absolute path of the ward's root.
    ///   - purpose: the command, as others are told of it.
    /// - Throws: when another process holds it, with that process and its command.
    public static func acquire(root: String, purpose: String) throws(WorkspaceError) -> WardLock {
        // `git add -A` during an act would take copies of an article along. Where git's folder cannot be written,
        // nothing can be added either.
        try? GitExclusion.add(root: root)
        guard let lock = try acquireIfFree(root: root, purpose: purpose) else { throw heldError(root) }
        return lock
    }

    /// Takes the lock; nil when another process holds it.
    static func acquireIfFree(root: String, purpose: String) throws(WorkspaceError) -> WardLock? {
        let path = "\(root)/\(fileName)"
        while true {
            guard let (descriptor, isWritable) = try open(root) else { continue }
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
                let code = errno
                close(descriptor)
                if code == EWOULDBLOCK { return nil }
                throw WorkspaceError("khóa", path, errno: code)
            }
            // The file may have been removed by its last holder between opening and locking. One that a killed
            // process of somebody else left, and that cannot be written, makes room for one that can.
            guard isWritable, isSame(descriptor, path) else {
                let code = isSame(descriptor, path) && unlink(path) != 0 ? errno : 0
                close(descriptor)
                if code != 0 { throw WorkspaceError("khóa", path, errno: code) }
                continue
            }
            let lock = WardLock(root: root, purpose: purpose, descriptor: descriptor)
            try lock.note()
            return lock
        }
    }

    private init(root: String, purpose: String, descriptor: Int32) {
        self.root = root
        self.purpose = purpose
        self.descriptor = descriptor
    }

    deinit {
        let path = "\(root)/\(Self.fileName)"
        if Self.isSame(descriptor, path) { unlink(path) }
        close(descriptor)
    }

    /// Opens the file, making it when it is missing; nil when it vanished meanwhile.
    private static func open(
        _ root: String
    ) throws(WorkspaceError) -> (descriptor: Int32, isWritable: Bool)? {
        let path = "\(root)/\(fileName)"
        let flags = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
        let writable = Glibc.open(path, O_RDWR | O_CREAT | flags, 0o666)
        if writable >= 0 { return (try regular(writable, path), true) }
        guard errno == EACCES else { throw error(path, errno) }
        let readable = Glibc.open(path, O_RDONLY | flags)
        if readable >= 0 { return (try regular(readable, path), false) }
        if errno == ENOENT, access(root, W_OK) == 0 { return nil }
        throw error(path, errno == ENOENT ? EACCES : errno)
    }

    private static func regular(_ descriptor: Int32, _ path: String) throws(WorkspaceError) -> Int32 {
        var status = stat()
        if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG { return descriptor }
        close(descriptor)
        throw WorkspaceError(
            "khóa", path, reason: "không phải tệp thường", help: "Xóa \(fileName) rồi chạy lại lệnh.")
    }

    private static func error(_ path: String, _ code: Int32) -> WorkspaceError {
        guard code == ELOOP else { return WorkspaceError("khóa", path, errno: code) }
        return WorkspaceError(
            "khóa", path, reason: "đây là liên kết tượng trưng",
            help: "Xóa \(fileName) rồi chạy lại lệnh.")
    }

    /// Whether an open file is the one at a path.
    private static func isSame(_ descriptor: Int32, _ path: String) -> Bool {
        var own = stat()
        var there = stat()
        return fstat(descriptor, &own) == 0 && lstat(path, &there) == 0 && own.st_ino == there.st_ino
            && own.st_dev == there.st_dev
    }
}

extension WardLock {
    /// Writes who holds the lock, for those who come meanwhile.
    private borrowing func note() throws(WorkspaceError) {
        let text = "pid \(getpid())\ncommand \(purpose)\nsince \(SystemClock.now.iso)\n"
        guard ftruncate(descriptor, 0) == 0, pwrite(descriptor, text, text.utf8.count, 0) == text.utf8.count
        else { throw WorkspaceError("ghi", "\(root)/\(Self.fileName)", errno: errno) }
    }

    /// Why the lock cannot be had now. The note is only words to show: a file that says anything else does no harm.
    private static func heldError(_ root: String) -> WorkspaceError {
        let bytes = (try? FileSystem.read("\(root)/\(fileName)", limit: 1 << 12)) ?? []
        var note: [String: String] = [:]
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let text = TerminalText.line(String(decoding: line, as: UTF8.self))
            let words = text.split(separator: " ", maxSplits: 1)
            if words.count == 2 { note[String(words[0])] = String(words[1].prefix(80)) }
        }
        let command = note["command"].map { "lệnh `\($0)`" } ?? "một lệnh khác"
        let process = note["pid"].map { " (tiến trình \($0))" } ?? ""
        let since = note["since"].map { ", từ \($0)" } ?? ""
        return WorkspaceError(
            "ghi vào", root, reason: "\(command)\(process) đang làm việc ở đây\(since)",
            help: "Chờ lệnh kia xong rồi chạy lại.")
    }
}
