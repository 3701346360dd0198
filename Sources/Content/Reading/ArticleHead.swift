import Diagnostics
import YAML
public import Reading

/// The front matter of an article, read without its text: all that the history of a ward is judged by.
public struct ArticleHead: Sendable {
    /// The keys; empty when they could not be read.
    public let frontMatter: FrontMatter
    /// How the file divides; nil when it has no front matter.
    public let parts: ArticleParts?
    /// The faults because of which it is not certain what the recorded acts are.
    public let workflowFaults: [ReadingFault]

    /// Reads the beginning of a file.
    public init(_ bytes: [UInt8]) {
        guard UTF8Validation.firstInvalidOffset(in: bytes) == nil,
            case .success(let parts) = ArticleParts.divide(bytes)
        else {
            self.init(FrontMatter(), nil, [])
            return
        }
        guard parts.frontMatter.count <= ArticleReader.frontMatterLimit,
            let root = YAMLParser.parse(
                bytes[parts.frontMatter], firstLine: ArticleParts.frontMatterLine
            ).root
        else {
            self.init(FrontMatter(), parts, [])
            return
        }
        var reader = FrontMatterReader(type: nil)
        reader.read(root)
        let first = parts.workflowLines.first
        let inside = reader.faults.filter { fault in first.map { fault.position >= $0 } ?? false }
        self.init(reader.frontMatter, parts, inside + WorkflowPlacement.faults(in: root, parts: parts))
    }

    private init(_ frontMatter: FrontMatter, _ parts: ArticleParts?, _ faults: [ReadingFault]) {
        self.frontMatter = frontMatter
        self.parts = parts
        workflowFaults = faults
    }

    /// Whether the front matter could be read at all.
    public var isReadable: Bool { parts != nil && !frontMatter.keys.isEmpty }
}
