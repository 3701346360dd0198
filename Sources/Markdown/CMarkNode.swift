import CCMarkGFM
import Glibc

/// A node of cmark's tree, valid as long as its `CMark` lives.
struct CMarkNode {
    let pointer: OpaquePointer

    var firstChild: CMarkNode? { return cmark_node_first_child(pointer).map(CMarkNode.init) }
    var next: CMarkNode? { return cmark_node_next(pointer).map(CMarkNode.init) }
    var previous: CMarkNode? { return cmark_node_previous(pointer).map(CMarkNode.init) }

    // As cmark says them: lines and columns from 1, 0 where it does not know, and often wrong (see
    // `InlinePositions`).
    var startLine: Int { return Int(cmark_node_get_start_line(pointer)) }
    var startColumn: Int { return Int(cmark_node_get_start_column(pointer)) }
    var endLine: Int { return Int(cmark_node_get_end_line(pointer)) }
    var endColumn: Int { return Int(cmark_node_get_end_column(pointer)) }

    var headingLevel: Int { return Int(cmark_node_get_heading_level(pointer)) }
    var listStart: Int { return Int(cmark_node_get_list_start(pointer)) }
    var isTight: Bool { return cmark_node_get_list_tight(pointer) != 0 }

    // Texts, valid as long as the node; empty where it has none.
    var literal: UnsafeBufferPointer<UInt8> { return bytes(cmark_node_get_literal(pointer)) }
    var url: UnsafeBufferPointer<UInt8> { return bytes(cmark_node_get_url(pointer)) }
    var title: UnsafeBufferPointer<UInt8> { return bytes(cmark_node_get_title(pointer)) }
    var info: UnsafeBufferPointer<UInt8> { return bytes(cmark_node_get_fence_info(pointer)) }

    /// The text of a block that holds inlines, as cmark cut it out of the source before it read the inlines;
    /// valid as long as the node.
    var content: UnsafeBufferPointer<UInt8> { return bytes(cmark_node_get_string_content(pointer)) }

    private func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
        guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
        let start = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
        return UnsafeBufferPointer(start: start, count: strlen(text))
    }

    /// The alignments of a table's columns.
    var alignments: [MarkdownNode.Alignment] {
        guard let letters = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
        let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
        return UnsafeBufferPointer(start: letters, count: count).map { letter in
            switch letter {
            case UInt8(ascii: "l"): return .left
            case UInt8(ascii: "c"): return .center
            case UInt8(ascii: "r"): return .right
            default: return .none
            }
        }
    }

    /// What the node is; none for what no enabled extension makes.
    var kind: MarkdownNode.Kind? {
        switch cmark_node_get_type(pointer) {
        case CMARK_NODE_DOCUMENT: return .document
        case CMARK_NODE_BLOCK_QUOTE: return .blockQuote
        case CMARK_NODE_LIST: return isOrdered ? .orderedList : .bulletList
        case CMARK_NODE_ITEM: return cmark_node_get_syntax_extension(pointer) == nil ? .item : .taskItem
        case CMARK_NODE_CODE_BLOCK: return .codeBlock
        case CMARK_NODE_HTML_BLOCK: return .htmlBlock
        case CMARK_NODE_PARAGRAPH: return .paragraph
        case CMARK_NODE_HEADING: return .heading
        case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
        case CMARK_NODE_FOOTNOTE_DEFINITION: return .footnoteDefinition
        default: return inlineKind ?? extensionKind
        }
    }

    private var isOrdered: Bool {
        return cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
    }

    private var inlineKind: MarkdownNode.Kind? {
        switch cmark_node_get_type(pointer) {
        case CMARK_NODE_TEXT: return .text
        case CMARK_NODE_SOFTBREAK: return .softBreak
        case CMARK_NODE_LINEBREAK: return .lineBreak
        case CMARK_NODE_CODE: return .code
        case CMARK_NODE_HTML_INLINE: return .htmlInline
        case CMARK_NODE_EMPH: return .emphasis
        case CMARK_NODE_STRONG: return .strong
        case CMARK_NODE_LINK: return .link
        case CMARK_NODE_IMAGE: return .image
        case CMARK_NODE_FOOTNOTE_REFERENCE: return .footnoteReference
        default: return nil
        }
    }

    /// The types of extensions are variables of the C library; their names are constant.
    private var extensionKind: MarkdownNode.Kind? {
        guard let name = cmark_node_get_type_string(pointer) else { return nil }
        switch String(cString: name) {
        case "table": return .table
        case "table_header": return .tableHeader
        case "table_row": return .tableRow
        case "table_cell": return .tableCell
        case "strikethrough": return .strikethrough
        default: return nil
        }
    }
}
