import Content
import Glibc

/// Writes what an act will put in place into its folder, so that the steps themselves only rename.
struct ActPreparation {
    let root: String
    let change: ContentChange
    let folder: ActFolder

    /// Writes all of it, durably.
    func write() throws(WorkspaceError) {
        let status = try original()
        if let original = change.original, !change.keepsOriginal {
            try FileSystem.writeDurably(change.bytes, to: folder.text, like: status)
            try FileSystem.writeDurably(original.bytes, to: folder.former, like: status)
        } else if change.location.isBundle {
            try FileSystem.makeFolder(folder.bundle, mode: 0o777)
            try FileSystem.writeDurably(change.bytes, to: "\(folder.bundle)/index.md", like: status)
            if let original = change.original {
                try BundleFiles.copy(
                    original.attachments, from: "\(root)/\(original.location.folder)", to: folder.bundle)
            }
            try FileSystem.sync(folder.bundle)
        } else {
            try FileSystem.writeDurably(change.bytes, to: folder.text, like: status)
        }
    }

    /// The status of the text as it is.
    private func original() throws(WorkspaceError) -> stat? {
        guard let original = change.original else { return nil }
        return try FileSystem.status(of: "\(root)/\(original.location.path)")
    }
}
