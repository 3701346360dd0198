import Compression
import Glibc
import Publishing

/// Writes the compressed copies beside the files of a new site, and takes over those of the old one where the file
/// itself was taken over: to compress takes longer than to write.
struct CompressedCopies: Sendable {
    /// Shorter files fit into one packet of the network either way.
    static let shortest = 1024

    private let new: String
    private let old: String?
    /// The sizes of the files of the old site, when its copies are what the libraries here would make.
    private let oldSizes: [String: Int]
    /// When the old site was complete; what was written later is not of the program.
    private let oldTime: timespec?

    /// Copies for a new site.
    ///
    /// - Parameters:
    ///   - new: the folder of the new site.
    ///   - old: the folder of the old site, when there is one.
    ///   - state: the state of the old site.
    init(new: String, old: String?, state: BuildState?) {
        self.new = new
        let time = old.flatMap { try? FileSystem.status(of: "\($0)/\(BuildState.fileName)") }?.st_mtim
        let isUsable = time != nil && state?.libraries == Coding.libraries
        self.old = isUsable ? old : nil
        oldTime = time
        let files = isUsable ? state?.files ?? [] : []
        oldSizes = Dictionary(files.map { ($0.path, $0.size) }, uniquingKeysWith: { first, _ in first })
    }

    /// Writes the copies of a file.
    ///
    /// - Parameter isChanged: whether the file is new or has other bytes than in the old site.
    /// - Returns: the copies that are shorter than the file.
    func write(
        _ output: PlannedOutput, _ bytes: [UInt8], isChanged: Bool
    ) throws(WorkspaceError) -> [BuildState.File] {
        guard output.isCompressible, bytes.count > Self.shortest else { return [] }
        var files: [BuildState.File] = []
        for coding in Coding.allCases {
            let path = output.path + coding.suffix
            if !isChanged, let size = takeOver(path) {
                files.append(BuildState.File(path: path, size: size))
            } else if let copy = coding.compress(bytes) {
                try FileSystem.write(copy, to: "\(new)/\(path)")
                files.append(BuildState.File(path: path, size: copy.count))
            }
        }
        return files
    }

    /// The size of a copy of the old site that now belongs to the new one; nil where it has to be made.
    private func takeOver(_ path: String) -> Int? {
        guard let old, let size = oldSizes[path], let oldTime,
            let status = try? FileSystem.status(of: "\(old)/\(path)"), status.st_mode & S_IFMT == S_IFREG,
            Int(status.st_size) == size, status.st_nlink == 1,
            (status.st_mtim.tv_sec, status.st_mtim.tv_nsec) <= (oldTime.tv_sec, oldTime.tv_nsec),
            link("\(old)/\(path)", "\(new)/\(path)") == 0
        else { return nil }
        return size
    }
}
