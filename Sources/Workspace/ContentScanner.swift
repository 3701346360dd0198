import Content
import Parallel

/// Lists what lies below `content/`.
enum ContentScanner {
    /// Every file and link, in no order, with paths relative to the root. Links are listed, never followed.
    static func entries(root: String) async throws(WorkspaceError) -> [ContentEntry] {
        switch try FileSystem.item(at: "\(root)/content") {
        case .missing: return []
        case .symbolicLink: return [ContentEntry(path: "content", kind: .symbolicLink)]
        case .file, .special: return [ContentEntry(path: "content", kind: .special)]
        case .folder: break
        }
        var entries: [ContentEntry] = []
        var level = ["content"]
        while !level.isEmpty {
            let listings = await level.parallelMap(runLength: 1) { folder in
                Result { () throws(WorkspaceError) in try Listing(of: folder, root: root) }
            }
            level = []
            for listing in listings {
                let listing = try listing.get()
                entries += listing.entries
                level += listing.folders
            }
        }
        return entries
    }
}

/// What lies directly in a folder.
private struct Listing {
    private(set) var entries: [ContentEntry] = []
    /// The paths of the folders in it, relative to the root.
    private(set) var folders: [String] = []

    init(of folder: String, root: String) throws(WorkspaceError) {
        // In order, because the lists of all folders are sorted together afterwards.
        let names = try FileSystem.names(in: "\(root)/\(folder)").sorted { $0.lexicographicallyPrecedes($1) }
        for name in names { try add(name, in: folder, root: root) }
    }

    /// A name that a terminal, an address and a list can carry: no control, and nothing that would join the sign
    /// before it.
    private static func isPrintable(_ name: String) -> Bool {
        ("/" + name).count == name.count + 1 && !name.unicodeScalars.contains(where: isControl)
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    }

    private mutating func add(
        _ name: [UInt8], in folder: String, root: String
    ) throws(WorkspaceError) {
        let text = String(decoding: name, as: UTF8.self)
        let path = "\(folder)/\(text)"
        guard Array(text.utf8) == name, Self.isPrintable(text) else {
            let shown = String(
                String.UnicodeScalarView(path.unicodeScalars.map { Self.isControl($0) ? "\u{FFFD}" : $0 }))
            entries.append(ContentEntry(path: shown, kind: .special, hasReadableName: false))
            return
        }
        switch try FileSystem.item(at: "\(root)/\(path)") {
        case .missing: return
        case .folder: folders.append(path)
        case .file(let size): entries.append(ContentEntry(path: path, kind: .file(size: size)))
        case .symbolicLink: entries.append(ContentEntry(path: path, kind: .symbolicLink))
        case .special: entries.append(ContentEntry(path: path, kind: .special))
        }
    }
}
