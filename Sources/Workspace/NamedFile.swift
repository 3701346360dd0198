/// A file that the command line names, wherever it lies.
public enum NamedFile {
    /// The bytes of a file; links on the way to it are followed, since the user has chosen it.
    ///
    /// - Throws: when nothing is there, when it is no file, or when it has more than 32 MiB.
    public static func bytes(_ path: String) throws(WorkspaceError) -> [UInt8] {
        try FileSystem.read(try AbsolutePath.real(path), limit: 32 << 20)
    }

    /// Whether a file or folder is there.
    public static func exists(_ path: String) -> Bool { (try? AbsolutePath.real(path)) != nil }
}
