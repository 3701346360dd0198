import Diagnostics

/// A template as a tree of its tags, for checking.
struct TemplateNode {
    let tag: TemplateTag
    let children: [TemplateNode]
}

/// Builds the tree of a template.
struct TemplateTree {
    private let path: String
    private var tags: ArraySlice<TemplateTag>

    /// The tree of a file; the fault when sections do not close.
    static func parse(_ file: ThemeFiles.File) throws(TemplateFault) -> [TemplateNode] {
        var tree = TemplateTree(path: file.path, tags: try TemplateScanner.tags(in: file)[...])
        return try tree.nodes(inside: nil)
    }

    private static let deepest = 64

    private mutating func nodes(
        inside opening: TemplateTag?, depth: Int = 0
    ) throws(TemplateFault) -> [TemplateNode] {
        if let opening, depth > Self.deepest {
            throw TemplateFault(
                path, opening.position, "Các phần lồng nhau quá sâu.", help: "Không cần quá 64 tầng.")
        }
        var nodes: [TemplateNode] = []
        while let tag = tags.popFirst() {
            switch tag.kind {
            case .comment: continue
            case .unsupported:
                throw TemplateFault(
                    path, tag.position, "Giao diện không được dùng thẻ `{{\(tag.name)}}`.",
                    help: "Chỉ dùng biến, phần lặp, mẫu con và khối kế thừa.")
            case .end:
                guard let opening, opening.name == tag.name else {
                    throw TemplateFault(
                        path, tag.position, "Thẻ đóng `{{/\(tag.name)}}` không khớp với thẻ mở nào.",
                        help: opening.map { "Đang mở `\($0.name)` từ dòng \($0.position.line)." }
                            ?? "Xóa thẻ này.")
                }
                return nodes
            case .section, .inverted, .parent, .block:
                nodes.append(TemplateNode(tag: tag, children: try self.nodes(inside: tag, depth: depth + 1)))
            case .variable, .raw, .partial: nodes.append(TemplateNode(tag: tag, children: []))
            }
        }
        if let opening {
            throw TemplateFault(
                path, opening.position, "Phần `\(opening.name)` chưa được đóng.",
                help: "Thêm `{{/\(opening.name)}}`.")
        }
        return nodes
    }
}
