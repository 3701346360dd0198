/// One node of a Markdown document, a small value in the document's preorder array.
public struct MarkdownNode: Sendable {
    /// What a node is.
    public enum Kind: UInt8, Sendable {
        /// The root.
        case document
        /// Blocks.
        case paragraph, heading, blockQuote, bulletList, orderedList, item, taskItem, codeBlock, htmlBlock,
            thematicBreak, table, tableHeader, tableRow, tableCell, footnoteDefinition
        /// Inlines.
        case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, strikethrough, link, image,
            footnoteReference
    }

    /// How the cells of a column are aligned.
    public enum Alignment: UInt8, Sendable {
        /// Left to the style.
        case none
        /// As the colons of the delimiter row say.
        case left, center, right
    }

    /// What the node is.
    public let kind: Kind

    /// The level of a heading, 1 to 6; 0 of everything else.
    public internal(set) var level: UInt8 = 0

    /// The alignment of a table cell.
    public internal(set) var alignment: Alignment = .none

    /// Whether the box of a task item is ticked.
    public internal(set) var isChecked = false

    /// Whether no blank lines lie between the items of a list.
    public internal(set) var isTight = false

    /// The start of an ordered list, the number of one of its items, the index of a footnote from 1; else 0.
    public internal(set) var number: Int32 = 0

    /// The line where the node begins, from 1 or what `firstLine` said.
    public internal(set) var line: Int32

    /// The column where the node begins, from 1, in bytes of UTF-8.
    public internal(set) var column: Int32

    /// The index one past the last descendant, in the document's nodes.
    public internal(set) var subtreeEnd: Int32 = 0

    var literal = ByteRange()
    var url = ByteRange()
    var title = ByteRange()

    init(kind: Kind, line: Int32, column: Int32) {
        self.kind = kind
        self.line = line
        self.column = column
    }
}
