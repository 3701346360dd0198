public import Content
import Hashing

/// The change that an act makes in the files of a ward: all of it happens or nothing, however the process ends.
///
/// The new text is prepared in a hidden folder of the root, then a journal of the steps is written, then the steps
/// are done, each a single call that renames something. A journal that a killed process left is completed by the
/// next command.
public enum ActTransaction {
    /// Makes a change.
    ///
    /// - Throws: when the files are no longer those that the change was made from, when something stands where
    ///   the text goes, or when the disk refuses. Everything is then as it was before.
    public static func perform(
        _ change: ContentChange, lock: borrowing WardLock
    ) throws(WorkspaceError) {
        _ = try recover(lock: lock)
        let root = lock.root
        try ChangePreconditions(root: root, change: change).check()
        let folder = ActFolder(root: root)
        let journal = ActJournal(change, command: lock.purpose)
        guard !journal.steps.isEmpty else { return }
        do {
            try folder.make()
            try ActPreparation(root: root, change: change, folder: folder).write()
            try folder.begin(journal)
        } catch {
            // Nothing has happened yet; what cannot be removed now is removed by the next command.
            try? folder.remove()
            throw error
        }
        try ActExecution(root: root, journal: journal, folder: folder).complete()
    }

    /// Completes what a killed process left; to be called under the lock, before the ward is read.
    ///
    /// - Returns: what was completed; nil when nothing was left.
    /// - Throws: when it cannot be completed. It is then undone, or what to do is said.
    public static func recover(lock: borrowing WardLock) throws(WorkspaceError) -> RecoveredAct? {
        let folder = ActFolder(root: lock.root)
        guard try folder.exists() else { return nil }
        guard let (journal, isUndone) = try folder.journalLeft() else {
            try folder.remove()
            return nil
        }
        let execution = ActExecution(root: lock.root, journal: journal, folder: folder)
        if isUndone {
            try execution.undo()
        } else if try execution.isAbandoned() {
            try folder.remove()
        } else {
            try execution.complete()
            return RecoveredAct(
                command: journal.command, path: journal.new.location.path, isCompleted: true)
        }
        let path = (journal.former ?? journal.new).location.path
        return RecoveredAct(command: journal.command, path: path, isCompleted: false)
    }

    /// Completes what a killed process left, for a command that otherwise only reads.
    ///
    /// Nothing is written when nothing was left.
    ///
    /// - Returns: what was completed; nil when nothing was left, or when another process is at work.
    public static func recover(root: String, purpose: String) throws(WorkspaceError) -> RecoveredAct? {
        guard try ActFolder(root: root).exists(),
            let lock = try WardLock.acquireIfFree(root: root, purpose: purpose)
        else { return nil }
        return try recover(lock: lock)
    }
}

/// An act that was interrupted and is now settled.
public struct RecoveredAct: Hashable, Sendable {
    /// The command that was interrupted.
    public let command: String
    /// The path of the article as it is now.
    public let path: String
    /// Whether the act is done; false when everything is as it was before it.
    public let isCompleted: Bool
}
