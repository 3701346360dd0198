import Content
import Workspace

/// Lines of the ward's files, for showing beside findings. Findings come file by file, so one file is kept.
final class SourceLines {
    private let folder: WardFolder
    private var current: (path: String, source: SourceText)?

    init(_ folder: WardFolder) { self.folder = folder }

    /// A line without its end; nil when the file cannot be read.
    func line(_ path: String, _ number: Int) -> String? {
        if current?.path != path {
            current = (try? folder.bytes(of: path)).map { (path, SourceText($0)) }
        }
        guard let current, current.path == path else { return nil }
        return current.source.line(number).map { String(decoding: $0, as: UTF8.self) }
    }
}
