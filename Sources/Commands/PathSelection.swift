import Content
import Workspace

/// The files that a command line names.
struct PathSelection {
    private let prefixes: [String]

    /// Files and folders relative to the root; an empty one means all.
    init(_ paths: [String]) { prefixes = paths }

    /// - Parameters:
    ///   - paths: files and folders, relative to the working folder; none means all.
    ///   - root: the ward's folder.
    init(_ paths: [String], root: String) throws {
        prefixes = try paths.map { path in
            let absolute = try AbsolutePath.real(path)
            if absolute == root { return "" }
            guard absolute.hasPrefix(root + "/") else {
                throw CommandFailure(
                    "bientap: \(path) nằm ngoài thư mục \(root).\n  → Chỉ tệp hoặc thư mục của phường, xã này.\n",
                    status: ExitStatus.usage)
            }
            return String(absolute.dropFirst(root.count + 1))
        }
    }

    /// Whether a path relative to the root was named, by itself or by a folder around it.
    func contains(_ path: String) -> Bool {
        prefixes.isEmpty || prefixes.contains { $0.isEmpty || path == $0 || path.hasPrefix($0 + "/") }
    }

    /// Whether an article was named, or a file that lies beside its text.
    func concerns(_ location: ArticleLocation) -> Bool {
        contains(location.path)
            || location.isBundle && prefixes.contains { $0.hasPrefix(location.folder + "/") }
    }
}
