import Glibc
import Hashing
import Parallel
import Publishing

/// A site that is being prepared beside its output folder, under a name that begins with a dot.
///
/// The folder is locked while its process lives; what a killed process left is removed by the next build.
public struct StagedSite: ~Copyable, Sendable {
    private let folder: String
    private let target: String
    private let hasOldSite: Bool
    private let lock: Int32

    /// Where the new site grows.
    var newPath: String { "\(folder)/new" }

    init(target: String, hasOldSite: Bool) throws(WorkspaceError) {
        let folder = Self.folder(beside: target)
        let lock = try Self.lock(folder)
        do {
            try Self.clear(folder)
        } catch {
            close(lock)
            throw error
        }
        self.folder = folder
        self.target = target
        self.hasOldSite = hasOldSite
        self.lock = lock
    }

    /// Where the site of an output folder is prepared.
    static func folder(beside target: String) -> String {
        let slash = target.lastIndex(of: "/") ?? target.startIndex
        return "\(target[..<slash])/.\(target[slash...].dropFirst()).bientap-build"
    }

    /// Removes what a killed build left, and begins anew.
    private static func clear(_ folder: String) throws(WorkspaceError) {
        for name in try FileSystem.names(in: folder) {
            try FileSystem.remove("\(folder)/\(String(decoding: name, as: UTF8.self))")
        }
        _ = try FileSystem.tryMakeFolder("\(folder)/new", holdsUnrelatedFolders: true)
    }

    /// The kernel lets go of the lock when the process ends, however it ends.
    private static func lock(_ folder: String) throws(WorkspaceError) -> Int32 {
        while true {
            try FileSystem.makeFolder(folder)
            let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            guard descriptor >= 0 else {
                if errno == ENOENT { continue }
                throw WorkspaceError("mở thư mục", folder, errno: errno)
            }
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
                close(descriptor)
                throw WorkspaceError(
                    "dựng trang vào", folder, reason: "một lượt dựng khác đang chạy",
                    help: "Đợi lượt đó xong rồi chạy lại.")
            }
            // The folder may have been removed by its last user between opening and locking.
            var own = stat()
            if fstat(descriptor, &own) == 0, let now = try FileSystem.status(of: folder),
                now.st_ino == own.st_ino
            {
                return descriptor
            }
            close(descriptor)
        }
    }

    /// What writes compressed copies beside the files.
    ///
    /// - Parameter state: the state of the old site.
    func copies(after state: BuildState?) -> CompressedCopies {
        CompressedCopies(new: newPath, old: hasOldSite ? target : nil, state: state)
    }

    /// Writes every output; a file whose bytes are those of the old site keeps its time.
    ///
    /// - Returns: the files with their sizes, and how many of them changed.
    func write(
        _ outputs: [PlannedOutput], root: String, renderer: SiteRenderer, thumbnails: MadeThumbnails = .none,
        copies: CompressedCopies? = nil
    ) async throws -> (files: [BuildState.File], changed: Int) {
        let writer = OutputWriter(
            root: root, new: newPath, old: hasOldSite ? target : nil, thumbnails: thumbnails, copies: copies)
        let results = await Self.order(of: outputs).parallelMap(runLength: Self.runLength) { index in
            (index, Result { () throws(WorkspaceError) in try writer.write(outputs[index], renderer) })
        }
        var files = [[BuildState.File]](repeating: [], count: outputs.count)
        var changed = 0
        for (index, result) in results {
            let written = try result.get()
            files[index] = written.files
            if written.isChanged { changed += 1 }
        }
        // A copy may stand before or behind the next file: `a.html.br`, `a.html-b`.
        let all = Array(files.joined())
        guard copies != nil else { return (all, changed) }
        return (all.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }, changed)
    }

    private static let runLength = 16

    /// The order in which the outputs are made: the exports look at every page, so that, begun first, they do not
    /// keep the others waiting at the end. Neighbours mostly go into one folder, which only one core at a time may
    /// change; so runs from two ends of the site take turns.
    private static func order(of outputs: [PlannedOutput]) -> [Int] {
        let small = outputs.indices.filter { !outputs[$0].isLarge }
        let half = small.count / 2 / runLength * runLength
        let runs = stride(from: 0, to: half, by: runLength).flatMap { start in
            [start, half + start].flatMap { small[$0..<$0 + runLength] }
        }
        return outputs.indices.filter { outputs[$0].isLarge } + runs + small[(2 * half)...]
    }

    /// Writes the state; the last file of the site.
    func write(_ state: BuildState) throws(WorkspaceError) {
        try FileSystem.write(Array(state.text.utf8), to: "\(newPath)/\(BuildState.fileName)")
    }

    /// However the work ends, what is left beside the output folder goes: the old site after a replacement, the
    /// unfinished one after a failure. What cannot be removed now is removed by the next build.
    deinit {
        try? FileSystem.remove(folder)
        close(lock)
    }
}

extension PlannedOutput {
    fileprivate var isLarge: Bool {
        switch recipe {
        case .metadata, .reviewRecords, .siteMap: true
        default: false
        }
    }
}
