import Content
import Hashing

/// What an act is about to do to the files, written down before the first step, so that another process can
/// finish it.
///
/// It names places as the ward's articles have them, and nothing else: whatever stands in a journal, no file
/// outside `content/` is touched.
struct ActJournal: Hashable {
    /// A text at a place.
    struct Text: Hashable {
        let location: ArticleLocation
        let sha256: SHA256Digest
    }

    /// The command.
    let command: String
    /// The article before; nil for a new one.
    let former: Text?
    /// The article after.
    let new: Text
    /// Whether the article before stays.
    let keepsFormer: Bool
    /// The version that goes away.
    let replaced: Text?

    /// The journal of a change.
    init(_ change: ContentChange, command: String) {
        self.command = command
        former = change.original.map(Text.init)
        new = Text(location: change.location, sha256: SHA256.hash(change.bytes))
        keepsFormer = change.keepsOriginal
        replaced = change.replaced.map(Text.init)
    }

    /// The steps, each of which leaves every text whole at some place.
    var steps: [ActStep] {
        guard let former, !keepsFormer else { return [.place(new)] }
        let rewrite = former.sha256 == new.sha256 ? [] : [ActStep.rewrite(former, with: new.sha256)]
        let moved = Text(location: former.location, sha256: new.sha256)
        guard let replaced, replaced.location == new.location else {
            let move = former.location == new.location ? [] : [ActStep.move(moved, to: new.location)]
            return rewrite + move + (replaced.map { [.retire($0)] } ?? [])
        }
        guard new.location.isBundle else { return rewrite + [.overwrite(replaced, with: moved)] }
        let left = Text(location: former.location, sha256: replaced.sha256)
        return rewrite + [.exchange(moved, with: replaced), .retire(left)]
    }

    /// The folders of sections that may be empty when all is done.
    var vacatedFolders: [String] {
        [keepsFormer ? nil : former, replaced].compactMap { $0 }
            .map { FileSystem.folder(of: $0.location.item) }
    }
}

extension ActJournal.Text {
    init(_ version: ContentChange.Version) {
        self.init(location: version.location, sha256: SHA256.hash(version.bytes))
    }
}

extension ActJournal {
    private static let heading = "bientap-act 1"

    /// The file, one fact a line.
    var text: String {
        var lines = [Self.heading, "command \(command)"]
        for (key, text) in [("former", former), ("new", new), ("replaced", replaced)] {
            if let text { lines.append("\(key) \(text.sha256.hexadecimal) \(text.location.path)") }
        }
        if keepsFormer { lines.append("keeps former") }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Reads the file; nil when it is damaged, of another version, or names anything but places of articles.
    init?(_ bytes: [UInt8]) {
        let lines = bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
        guard lines.first == Self.heading else { return nil }
        var command: String?
        var texts: [String: Text] = [:]
        var keepsFormer = false
        for line in lines.dropFirst() {
            let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { return nil }
            switch parts[0] {
            case "command": command = parts[1]
            case "keeps": keepsFormer = true
            case "former", "new", "replaced":
                guard let text = Self.text(parts[1]) else { return nil }
                texts[parts[0]] = text
            default: return nil
            }
        }
        guard let command, let new = texts["new"] else { return nil }
        self.init(
            command: command, former: texts["former"], new: new, keepsFormer: keepsFormer,
            replaced: texts["replaced"])
    }

    private init(command: String, former: Text?, new: Text, keepsFormer: Bool, replaced: Text?) {
        self.command = command
        self.former = former
        self.new = new
        self.keepsFormer = keepsFormer
        self.replaced = replaced
    }

    private static func text(_ line: String) -> Text? {
        let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2, let sha256 = SHA256Digest(hexadecimal: parts[0]),
            case .article(let location) = ContentPath(parts[1]), location.isSafe
        else { return nil }
        return Text(location: location, sha256: sha256)
    }
}

extension ArticleLocation {
    /// Whether the names of the section and of the article are single names that no folder stands for.
    var isSafe: Bool {
        [section, slug].allSatisfy { name in
            !name.isEmpty && !name.utf8.starts(with: ".".utf8)
                && !name.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 < 0x20 || $0 == 0x7F })
        }
    }
}
