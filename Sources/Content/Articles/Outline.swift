public import Diagnostics
public import Markdown

/// What a text links to, and the places in it that can be linked to.
public struct Outline: Sendable {
    /// A heading of the text.
    public struct Heading: Sendable {
        /// 1 to 6.
        public let level: Int
        /// The words, without marks.
        public let text: String
        /// The anchor.
        public let anchor: String
        /// Where it stands.
        public let position: Position
    }

    /// A link or an image.
    public struct Link: Sendable {
        /// Where it points.
        public let destination: LinkDestination
        /// The address as written.
        public let address: String
        /// The words of the link, or the alternative text of the image.
        public let text: String
        /// Whether it is an image.
        public let isImage: Bool
        /// Whether its words are nothing but an image.
        public let wrapsImage: Bool
        /// Where it stands.
        public let position: Position
    }

    /// An anchor and the node of the document that carries it.
    public struct Anchor: Sendable {
        /// The index of the node in the document.
        public let node: Int
        /// The anchor.
        public let id: String
    }

    /// The headings in order.
    public let headings: [Heading]
    /// The links and images in order.
    public let links: [Link]
    /// Every anchor, in the order of the nodes.
    public let anchors: [Anchor]

    /// Whether `fragment` names a place in this text.
    public func hasAnchor(_ fragment: String) -> Bool { anchors.contains { $0.id == fragment } }

    /// The outline of a document.
    public init(_ document: MarkdownDocument) {
        var builder = OutlineBuilder(document)
        builder.walk()
        headings = builder.headings
        links = builder.links
        anchors = builder.anchors
    }
}
