import Glibc

/// Absolute paths without links, dots and doubled slashes.
public enum AbsolutePath {
    /// The folder in which the program was started.
    public static func workingFolder() throws(WorkspaceError) -> String { try real(".") }

    /// The real path of something that exists.
    public static func real(_ path: String) throws(WorkspaceError) -> String {
        guard let resolved = realpath(path, nil) else { throw WorkspaceError("tìm", path, errno: errno) }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// The executable of this program.
    public static func ofProgram() throws(WorkspaceError) -> String { try real("/proc/self/exe") }

    /// The path of something that may be missing, in a folder that exists. A link at its end is kept as it is.
    public static func ofTarget(_ path: String) throws(WorkspaceError) -> String {
        var trimmed = path[...]
        while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed = trimmed.dropLast() }
        let slash = trimmed.lastIndex(of: "/")
        let name = slash.map { trimmed[trimmed.index(after: $0)...] } ?? trimmed
        guard !name.isEmpty, name != ".", name != ".." else { return try real(String(trimmed)) }
        let folder = try real(slash.map { $0 == trimmed.startIndex ? "/" : String(trimmed[..<$0]) } ?? ".")
        return folder == "/" ? "/\(name)" : "\(folder)/\(name)"
    }
}
