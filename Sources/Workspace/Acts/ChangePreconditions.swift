import Content
import Glibc
import Hashing

/// Whether the files are still those that a change was made from.
struct ChangePreconditions {
    let root: String
    let change: ContentChange

    /// Looks at the article, at the version that goes away, and at the place where the text will lie.
    func check() throws(WorkspaceError) {
        for location in [change.original?.location, change.location, change.replaced?.location] {
            if let location { try ContentWay.check(location, root: root) }
        }
        for version in [change.original, change.replaced] {
            if let version { try checkUnchanged(version) }
        }
        if change.replaced?.bytes == change.bytes {
            throw WorkspaceError(
                "thay", change.location.path, reason: "bài không có gì khác bản đã đăng",
                help: "Sửa bài rồi chạy lại lệnh.")
        }
        try checkFree(change.location)
    }

    private func checkUnchanged(_ version: ContentChange.Version) throws(WorkspaceError) {
        let path = version.location.path
        guard try FileSystem.item(at: "\(root)/\(path)") == .file(size: version.bytes.count),
            try FileSystem.read("\(root)/\(path)") == version.bytes
        else { throw changed(path) }
        guard version.location.isBundle else { return }
        let folder = "\(root)/\(version.location.folder)"
        let files = try BundleFiles.list(folder, shownAs: version.location.folder).files
        let expected = version.attachments.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        for (file, attachment) in zip(files, expected) where !file.utf8.elementsEqual(attachment.path.utf8) {
            let isAdded = file.utf8.lexicographicallyPrecedes(attachment.path.utf8)
            throw changed("\(version.location.folder)/\(isAdded ? file : attachment.path)")
        }
        guard files.count == expected.count else {
            let odd = files.count > expected.count ? files[expected.count] : expected[files.count].path
            throw changed("\(version.location.folder)/\(odd)")
        }
        for attachment in expected {
            let now = try FileHasher.attachment(attachment.path, in: folder, keeping: [])
            guard now.sha256 == attachment.sha256 else {
                throw changed("\(version.location.folder)/\(attachment.path)")
            }
        }
    }

    /// Neither a file nor a bundle may stand where the text goes, but those that the change itself takes away.
    private func checkFree(_ location: ArticleLocation) throws(WorkspaceError) {
        let leaving = [change.keepsOriginal ? nil : change.original?.location, change.replaced?.location]
        for isBundle in [false, true] {
            let place = ArticleLocation(
                stage: location.stage, section: location.section, slug: location.slug, isBundle: isBundle)
            if leaving.contains(place) { continue }
            switch try FileSystem.item(at: "\(root)/\(place.item)") {
            case .missing: continue
            case .folder where try FileSystem.names(in: "\(root)/\(place.item)").isEmpty: continue
            default:
                throw WorkspaceError(
                    "ghi", location.path, reason: "đã có \(place.item)",
                    help: "Đổi tên một trong hai bài, hoặc chuyển \(place.item) đi, rồi chạy lại lệnh.")
            }
        }
    }

    private func changed(_ path: String) -> WorkspaceError {
        WorkspaceError(
            "ghi", change.location.path, reason: "\(path) đã thay đổi trong lúc lệnh đang chạy",
            help: "Xem lại bài rồi chạy lại lệnh.")
    }
}
