import Content

/// Lists what lies below `content/`.
enum ContentScanner {
    /// Every file and link, with paths relative to the root. Links are listed, never followed.
    static func entries(root: String) throws(WorkspaceError) -> [ContentEntry] {
        switch try FileSystem.item(at: "\(root)/content") {
        case .missing: return []
        case .symbolicLink: return [ContentEntry(path: "content", kind: .symbolicLink)]
        case .file, .special: return [ContentEntry(path: "content", kind: .special)]
        case .folder: break
        }
        var entries: [ContentEntry] = []
        var folders = ["content"]
        while let folder = folders.popLast() {
            for name in try FileSystem.names(in: "\(root)/\(folder)") {
                try add(name, in: folder, root: root, &entries, &folders)
            }
        }
        return entries
    }

    /// A name that a terminal, an address and a list can carry: no control, and nothing that would join the sign
    /// before it.
    private static func isPrintable(_ name: String) -> Bool {
        ("/" + name).count == name.count + 1 && !name.unicodeScalars.contains(where: isControl)
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    }

    private static func add(
        _ name: [UInt8], in folder: String, root: String, _ entries: inout [ContentEntry],
        _ folders: inout [String]
    ) throws(WorkspaceError) {
        let text = String(decoding: name, as: UTF8.self)
        let path = "\(folder)/\(text)"
        guard Array(text.utf8) == name, isPrintable(text) else {
            let shown = String(
                String.UnicodeScalarView(path.unicodeScalars.map { isControl($0) ? "\u{FFFD}" : $0 }))
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
