import Content
import Editorial
import Rules
import Workspace

/// Reads what a history contains, each content once.
enum HistoryFacts {
    /// The longest text of an article that is understood, in bytes.
    private static let textLimit = 64 << 20
    /// The longest other file whose lines are looked at, in bytes.
    private static let linesLimit = 8 << 20

    static func read(_ history: AuditHistory, from repository: GitRepository) async throws -> AuditFacts {
        let contents = history.contents
        let older = history.olderFiles
        var facts = AuditFacts()
        facts.secretNames = secretNames(in: history)
        let requests = contents.map { content in
            GitRepository.Request(blob: content.blob, limit: limit(content.path))
        }
        var scan = HistorySecrets()
        /// Files that are no articles are looked at line by line.
        func lookAtLines(_ content: GitRepository.Content, _ blob: String) {
            guard !older.contains(blob), let bytes = content.bytes else { return }
            let lines = SecretMarks.plainLines(of: bytes)
            if !lines.isEmpty { facts.secrets[blob] = lines }
        }
        try await repository.read(requests) { index, content in
            let (path, blob) = contents[index]
            switch AuditPath(path) {
            case .text(let location):
                let bytes = content.bytes ?? []
                let text = AuditText(bytes)
                facts.texts[blob] = text
                guard !older.contains(blob) else { return }
                let lines = scan.lines(of: text, bytes, at: location)
                if !lines.isEmpty { facts.secrets[blob] = lines }
            case .attachment:
                facts.attachments[blob] = content.sha256
                lookAtLines(content, blob)
            case .settings:
                lookAtLines(content, blob)
                guard let settings = content.bytes.flatMap({ SettingsReader.read($0).settings }) else {
                    return
                }
                facts.boards[blob] = AuditBoard(settings)
            case .other: lookAtLines(content, blob)
            }
        }
        return facts
    }

    private static func limit(_ path: String) -> Int {
        switch AuditPath(path) {
        case .text: textLimit
        case .settings: GitRepository.settingsLimit
        case .attachment, .other: HistorySecrets.format(of: path) == nil ? linesLimit : 0
        }
    }

    private static func secretNames(in history: AuditHistory) -> Set<String> {
        var names: Set<String> = []
        for change in history.commits.lazy.flatMap(\.changes) where change.blob != nil {
            guard case .attachment(_, let inside) = AuditPath(change.path), SecretMarks.isInName(inside)
            else { continue }
            names.insert(change.path)
        }
        return names
    }
}
