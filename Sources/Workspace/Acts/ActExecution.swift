import Content
import Hashing

/// Does or undoes the steps of a journal, from wherever the last process stopped.
///
/// Each step first looks whether it is done. It goes ahead only on the texts that the journal names, so that
/// nothing written meanwhile is moved or replaced.
struct ActExecution {
    let root: String
    let journal: ActJournal
    let folder: ActFolder

    /// Does what is still to be done. What cannot be done is undone.
    ///
    /// - Throws: the reason, when the act was undone, or when neither could be done.
    func complete() throws(WorkspaceError) {
        try checkWays()
        for step in journal.steps {
            switch try state(of: step) {
            case .done: continue
            case .disturbed: throw interference()
            case .waiting: try actOrUndo(step)
            }
        }
        try end()
    }

    private func actOrUndo(_ step: ActStep) throws(WorkspaceError) {
        do throws(WorkspaceError) {
            try act(step)
        } catch {
            if step.isFinal, try state(of: step) == .done {
                // It happened, but the disk does not say that it will last. The journal stays.
                throw Self.unfinished(error.reason, error)
            }
            try undo(because: error)
            throw error
        }
    }

    /// Undoes what is done.
    func undo() throws(WorkspaceError) {
        try checkWays()
        try folder.turnBack()
        for step in journal.steps.reversed() { try takeBack(step) }
        tidy([FileSystem.folder(of: journal.new.location.item)])
        try folder.remove()
    }

    private func undo(because reason: WorkspaceError) throws(WorkspaceError) {
        do throws(WorkspaceError) {
            try undo()
        } catch {
            throw Self.unfinished(
                "\(reason.reason); trả lại như cũ cũng không được: \(error.path): \(error.reason)", reason)
        }
    }

    private static func unfinished(_ reason: String, _ error: WorkspaceError) -> WorkspaceError {
        WorkspaceError(
            error.operation, error.path, reason: reason,
            help: "Sửa chỗ đó rồi chạy `bientap status`: việc dang dở sẽ được làm nốt. \(error.help)")
    }

    /// Whether nothing of the act is to be seen any more, and nothing is left to do it with: somebody has put the
    /// files back.
    func isAbandoned() throws(WorkspaceError) -> Bool {
        guard let former = journal.former, !journal.keepsFormer, former.sha256 != journal.new.sha256,
            try !folder.has(folder.text), try !folder.has(folder.old), try stands(former)
        else { return false }
        let isInPlace = [former, journal.replaced].contains { $0?.location == journal.new.location }
        guard let replaced = journal.replaced else {
            return try isInPlace ? true : standing(at: journal.new.location) == .free
        }
        guard try stands(replaced) else { return false }
        return try isInPlace ? true : standing(at: journal.new.location) == .free
    }

    /// A link that took the place of a folder since leads nowhere.
    private func checkWays() throws(WorkspaceError) {
        for text in [journal.former, journal.new, journal.replaced].compactMap({ $0 }) {
            try ContentWay.check(text.location, root: root)
        }
    }

    private func end() throws(WorkspaceError) {
        tidy(journal.vacatedFolders)
        try folder.remove()
    }

    /// Removes folders of sections that are empty now, as git knows no empty folders.
    private func tidy(_ sections: [String]) {
        for section in sections { FileSystem.removeIfEmpty("\(root)/\(section)") }
    }
}

extension ActExecution {
    private func act(_ step: ActStep) throws(WorkspaceError) {
        switch step {
        case .rewrite(let text, _): try FileSystem.rename(folder.text, path(text.location))
        case .place(let new):
            try makeFolders(for: new.location)
            try FileSystem.renameExclusively(staged(new), item(new.location))
        case .move(let text, let place):
            try makeFolders(for: place)
            try FileSystem.renameExclusively(item(text.location), item(place))
        case .overwrite(let old, let text):
            try FileSystem.rename(item(text.location), item(old.location))
        case .exchange(let text, let old): try exchange(text, old)
        case .retire(let text): try FileSystem.renameExclusively(item(text.location), folder.old)
        }
    }

    /// File systems that cannot exchange do it in two steps.
    private func exchange(_ text: ActJournal.Text, _ old: ActJournal.Text) throws(WorkspaceError) {
        if try standing(at: old.location) != .free {
            if try FileSystem.exchange(item(text.location), item(old.location)) { return }
            try FileSystem.renameExclusively(item(old.location), folder.old)
        }
        try FileSystem.renameExclusively(item(text.location), item(old.location))
    }

    private func takeBack(_ step: ActStep) throws(WorkspaceError) {
        switch step {
        case .rewrite(let text, let new):
            guard try folder.has(folder.former), try standing(at: text.location) == .text(new) else { return }
            try FileSystem.rename(folder.former, path(text.location))
        case .move(let text, let place):
            guard try state(of: step) == .done else { return }
            try FileSystem.renameExclusively(item(place), item(text.location))
        case .exchange(let text, let old):
            if try standing(at: old.location) == .free, try folder.has(folder.old) {
                try FileSystem.renameExclusively(folder.old, item(old.location))
            } else if try state(of: step) == .done {
                guard try FileSystem.exchange(item(text.location), item(old.location)) else {
                    throw interference()
                }
            }
        case .retire(let text):
            guard try folder.has(folder.old), try standing(at: text.location) == .free else { return }
            try FileSystem.renameExclusively(folder.old, item(text.location))
        case .place, .overwrite:
            // Final: an act in which such a step is done is completed.
            return
        }
    }
}

extension ActExecution {
    /// What stands at the place of an article.
    private enum Standing: Equatable {
        case free
        case text(SHA256Digest)
        case other
    }

    /// How far a step is.
    private enum StepState {
        case waiting
        case done
        /// The files are neither as the step needs them nor as it leaves them.
        case disturbed
    }

    private func state(of step: ActStep) throws(WorkspaceError) -> StepState {
        switch step {
        case .rewrite(let text, _):
            guard try folder.has(folder.text) else { return .done }
            return try stands(text) ? .waiting : .disturbed
        case .place(let new):
            guard try folder.has(staged(new)) else { return .done }
            return try standing(at: new.location) == .free ? .waiting : .disturbed
        case .move(let text, let place):
            let (here, there) = (try standing(at: text.location), try standing(at: place))
            if here == .free, there == .text(text.sha256) { return .done }
            return here == .text(text.sha256) && there == .free ? .waiting : .disturbed
        case .overwrite(let old, let text):
            let (here, there) = (try standing(at: text.location), try standing(at: old.location))
            if there == .text(text.sha256) { return .done }
            return here == .text(text.sha256) && there == .text(old.sha256) ? .waiting : .disturbed
        case .exchange(let text, let old):
            let (here, there) = (try standing(at: text.location), try standing(at: old.location))
            if there == .text(text.sha256) { return .done }
            guard here == .text(text.sha256) else { return .disturbed }
            if there == .text(old.sha256) { return .waiting }
            return try folder.has(folder.old) && there == .free ? .waiting : .disturbed
        case .retire(let text):
            let here = try standing(at: text.location)
            if here == .free { return .done }
            return try folder.has(folder.old) || here != .text(text.sha256) ? .disturbed : .waiting
        }
    }

    private func stands(_ text: ActJournal.Text) throws(WorkspaceError) -> Bool {
        try standing(at: text.location) == .text(text.sha256)
    }

    private func standing(at location: ArticleLocation) throws(WorkspaceError) -> Standing {
        switch try FileSystem.item(at: item(location)) {
        case .missing: return .free
        case .folder where location.isBundle:
            if try FileSystem.names(in: item(location)).isEmpty { return .free }
        case .file where !location.isBundle: break
        default: return .other
        }
        guard case .file = try FileSystem.item(at: path(location)) else { return .other }
        return .text(try FileHasher.sha256(path(location)))
    }

    private func path(_ location: ArticleLocation) -> String { "\(root)/\(location.path)" }
    private func item(_ location: ArticleLocation) -> String { "\(root)/\(location.item)" }
    private func staged(_ new: ActJournal.Text) -> String {
        new.location.isBundle ? folder.bundle : folder.text
    }

    private func makeFolders(for location: ArticleLocation) throws(WorkspaceError) {
        var folder = root
        for name in location.item.split(separator: "/").dropLast() {
            let parent = folder
            folder += "/\(name)"
            guard case .missing = try FileSystem.item(at: folder) else { continue }
            try FileSystem.makeFolder(folder, mode: 0o777)
            try FileSystem.sync(parent)
        }
    }

    private func interference() -> WorkspaceError {
        WorkspaceError(
            "làm nốt", journal.new.location.path,
            reason: "các tệp của bài đã đổi từ khi lệnh `\(journal.command)` bị dừng giữa chừng",
            help: ActFolder.wayOut)
    }
}
