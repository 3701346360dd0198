import Glibc

/// The hidden folder of the ward's root in which an act is prepared, and in which its journal stands until all
/// steps are done.
///
/// Without a journal it holds only copies, or what was meant to go, and may be removed.
struct ActFolder {
    /// The name of the folder.
    static let name = ".bientap-act"

    /// The absolute path.
    let path: String

    init(root: String) { path = "\(root)/\(Self.name)" }

    /// The new text of an article that is there already, or of one that needs no folder.
    var text: String { "\(path)/text" }
    /// The new bundle.
    var bundle: String { "\(path)/bundle" }
    /// The text before the act, for undoing it.
    var former: String { "\(path)/former" }
    /// The version that goes away.
    var old: String { "\(path)/old" }
    /// The journal of an act that is to be completed.
    private var journal: String { "\(path)/journal" }
    /// The journal of an act that is to be undone.
    private var undoing: String { "\(path)/undo" }

    /// Whether the folder is there, which it is during an act and after one that was killed.
    ///
    /// - Throws: when something else is there.
    func exists() throws(WorkspaceError) -> Bool {
        switch try FileSystem.item(at: path) {
        case .missing: return false
        case .folder: return true
        case .file, .symbolicLink, .special:
            throw WorkspaceError(
                "dùng", path, reason: "không phải thư mục", help: "Xóa \(Self.name) rồi chạy lại lệnh.")
        }
    }

    /// Makes the folder, which no act has left.
    func make() throws(WorkspaceError) { try FileSystem.makeFolder(path, mode: 0o777) }

    /// Writes the journal. From now on the act is completed, by this process or by another.
    func begin(_ journal: ActJournal) throws(WorkspaceError) {
        try FileSystem.writeDurably(Array(journal.text.utf8), to: self.journal + ".new")
        try FileSystem.sync(FileSystem.folder(of: path))
        try FileSystem.rename(self.journal + ".new", self.journal)
    }

    /// From now on the act is undone, by this process or by another.
    func turnBack() throws(WorkspaceError) {
        guard try has(journal) else { return }
        try FileSystem.rename(journal, undoing)
    }

    /// The journal that a process left; nil when it left none.
    func journalLeft() throws(WorkspaceError) -> (journal: ActJournal, isUndone: Bool)? {
        for (file, isUndone) in [(journal, false), (undoing, true)] where try has(file) {
            guard let journal = ActJournal(try FileSystem.read(file, limit: 1 << 16)) else {
                throw WorkspaceError(
                    "đọc", file, reason: "tệp hỏng, hoặc do bản bientap khác ghi", help: Self.wayOut)
            }
            return (journal, isUndone)
        }
        return nil
    }

    /// Ends the act and removes the folder.
    func remove() throws(WorkspaceError) {
        for file in [journal, undoing] where try has(file) {
            try FileSystem.remove(file)
            try FileSystem.sync(path)
        }
        try FileSystem.remove(path)
        try FileSystem.sync(FileSystem.folder(of: path))
    }

    /// Whether something is there.
    func has(_ file: String) throws(WorkspaceError) -> Bool { try FileSystem.item(at: file) != .missing }

    /// What to do when the program cannot know what is right.
    static let wayOut =
        "Xem lại các tệp của bài (git status), sửa cho đúng, xóa thư mục \(name) rồi chạy lại lệnh."
}
