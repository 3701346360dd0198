import Foundation

/// A folder that goes away with its owner.
public final class TemporaryFolder: Sendable {
    /// The absolute path, without links.
    public let path: String

    /// A new, empty folder.
    public init() throws {
        // `mkdtemp` wants six X at the end, which it replaces.
        let ending = String(repeating: "X", count: 6)
        var template = Array("\(NSTemporaryDirectory())/bientap-test-\(ending)".utf8CString)
        guard mkdtemp(&template) != nil, let real = realpath(template, nil) else {
            throw TestFailure("mkdtemp: \(String(cString: strerror(errno)))")
        }
        defer { free(real) }
        path = String(cString: real)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The absolute path of something in the folder.
    public func path(_ relative: String) -> String { "\(path)/\(relative)" }

    /// Writes a file with the folders on the way to it.
    public func write(_ bytes: [UInt8], to relative: String) throws {
        let url = URL(fileURLWithPath: path(relative))
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    /// Writes a file with the folders on the way to it.
    public func write(_ text: String, to relative: String) throws {
        try write(Array(text.utf8), to: relative)
    }

    /// The bytes of a file.
    public func bytes(_ relative: String) throws -> [UInt8] {
        try [UInt8](Data(contentsOf: URL(fileURLWithPath: path(relative))))
    }

    /// The text of a file.
    public func text(_ relative: String) throws -> String {
        String(decoding: try bytes(relative), as: UTF8.self)
    }

    /// Removes a file or folder.
    public func remove(_ relative: String) throws {
        try FileManager.default.removeItem(atPath: path(relative))
    }

    /// Whether anything is there.
    public func exists(_ relative: String) -> Bool { FileManager.default.fileExists(atPath: path(relative)) }

    /// The names in a folder, sorted.
    public func names(in relative: String = "") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path(relative)).sorted()
    }

    /// Every file below a folder with its bytes, by its path below that folder.
    public func tree(_ relative: String) throws -> [String: [UInt8]] {
        var tree: [String: [UInt8]] = [:]
        for file in try files(relative) { tree[file] = try bytes("\(relative)/\(file)") }
        return tree
    }

    /// Every file below a folder with its inode and modification time, by its path below that folder.
    public func stamps(_ relative: String) throws -> [String: FileStamp] {
        var stamps: [String: FileStamp] = [:]
        for file in try files(relative) {
            var status = stat()
            guard lstat(path("\(relative)/\(file)"), &status) == 0 else {
                throw TestFailure("lstat \(file): \(String(cString: strerror(errno)))")
            }
            stamps[file] = FileStamp(
                inode: UInt64(status.st_ino), seconds: Int(status.st_mtim.tv_sec),
                nanoseconds: Int(status.st_mtim.tv_nsec))
        }
        return stamps
    }

    /// Every folder below a folder that holds nothing.
    public func emptyFolders(in relative: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: path(relative)).filter { entry in
            let inside = try? FileManager.default.contentsOfDirectory(atPath: path("\(relative)/\(entry)"))
            return inside?.isEmpty == true
        }
    }

    private func files(_ relative: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: path(relative)).filter { file in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: path("\(relative)/\(file)"), isDirectory: &isFolder)
                && !isFolder.boolValue
        }
        .sorted()
    }
}

/// By what one sees that a file was not written again.
public struct FileStamp: Hashable, Sendable {
    /// The number of the file in its file system.
    public let inode: UInt64
    /// The time of the last modification.
    public let seconds: Int
    /// The part of it below a second.
    public let nanoseconds: Int
}

/// Why a test could not be prepared.
public struct TestFailure: Error, CustomStringConvertible {
    /// What went wrong.
    public let description: String

    /// A failure.
    public init(_ description: String) { self.description = description }
}
