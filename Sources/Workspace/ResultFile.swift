import Glibc

/// A file that the command line names for a result.
public enum ResultFile {
    /// Writes a result: a file of that name is wholly the old one or wholly the new one at any moment.
    public static func write(_ bytes: [UInt8], to path: String) throws(WorkspaceError) {
        let target = try AbsolutePath.ofTarget(path)
        var example: stat?
        switch try FileSystem.item(at: target) {
        case .missing: break
        case .file: example = try FileSystem.status(of: target)
        default: throw WorkspaceError("ghi", path, reason: "ở đó đã có thứ không phải tệp thường")
        }
        let folder = FileSystem.folder(of: target)
        let name = target.dropFirst(folder.count).drop { $0 == "/" }
        let waiting = "\(folder)/.\(name).bientap"
        try FileSystem.remove(waiting)
        do {
            try FileSystem.writeDurably(bytes, to: waiting, like: example)
            try FileSystem.rename(waiting, target)
        } catch {
            try? FileSystem.remove(waiting)
            throw error
        }
    }

    /// The bytes of a file in the folder of private data; nil where there is none.
    ///
    /// - Parameters:
    ///   - name: the name of the file.
    ///   - folder: the folder as `site.yml` names it.
    ///   - root: the ward's root.
    public static func privateBytes(
        _ name: String, in folder: String, root: String
    ) throws(WorkspaceError) -> [UInt8]? {
        let path = "\(folder.hasPrefix("/") ? folder : "\(root)/\(folder)")/\(name)"
        guard try FileSystem.item(at: path) != .missing else { return nil }
        return try FileSystem.read(path, limit: 16 << 20)
    }
}
