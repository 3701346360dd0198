import Diagnostics
import VietnameseText

/// Holds templates against what their pages have.
///
/// The template engine renders unknown names and partials as nothing and lets a missing inner value fall through
/// to an outer one of the same name; here each of these is a fault with its place before any page is made.
struct TemplateChecker {
    private let files: [String: ThemeFiles.File]
    private let trees: [String: [TemplateNode]]
    private(set) var faults: [TemplateFault] = []

    init(_ theme: Theme) {
        files = theme.templates
        var trees: [String: [TemplateNode]] = [:]
        for (name, file) in theme.templates.sorted(by: { $0.key < $1.key }) {
            do { trees[name] = try TemplateTree.parse(file) } catch { faults.append(error) }
        }
        self.trees = trees
    }

    /// Checks the template of a page against the names that the page has.
    mutating func check(_ name: String, has schema: ViewSchema, theme: String) {
        guard files[name] != nil else {
            faults.append(
                TemplateFault(
                    "themes/\(theme)/templates/\(name).mustache", .start, "Giao diện thiếu mẫu `\(name)`.",
                    help: "Thêm tệp này, hoặc kế thừa giao diện có nó bằng `extends` trong theme.yml."))
            return
        }
        checkTemplate(name, [schema], inside: [])
    }

    private mutating func checkTemplate(_ name: String, _ scopes: [ViewSchema], inside: [String]) {
        guard let nodes = trees[name], let file = files[name] else { return }
        for node in nodes { check(node, scopes, in: file, inside: inside + [name]) }
    }

    private mutating func check(
        _ node: TemplateNode, _ scopes: [ViewSchema], in file: ThemeFiles.File, inside: [String]
    ) {
        switch node.tag.kind {
        case .variable, .raw: checkValue(node.tag, scopes, in: file)
        case .section, .inverted:
            guard let field = resolve(node.tag, scopes, in: file) else { return }
            let inner = node.tag.kind == .section ? field.inner.map { scopes + [$0] } ?? scopes : scopes
            for child in node.children { check(child, inner, in: file, inside: inside) }
        case .partial: checkInclusion(node.tag, scopes, in: file, inside: inside)
        case .parent:
            checkInclusion(node.tag, scopes, in: file, inside: inside)
            checkBlocks(node, scopes, in: file, inside: inside)
        case .block: for child in node.children { check(child, scopes, in: file, inside: inside) }
        case .end, .comment, .unsupported: break
        }
    }

    private mutating func checkValue(_ tag: TemplateTag, _ scopes: [ViewSchema], in file: ThemeFiles.File) {
        if tag.name == "." { return }
        guard let field = resolve(tag, scopes, in: file) else { return }
        switch (field, tag.kind) {
        case (.text, .variable), (.html, .raw): return
        case (.html, _):
            add(
                file, tag, "`\(tag.name)` là HTML có sẵn, viết hai ngoặc sẽ hiện cả thẻ.",
                "Viết `{{{\(tag.name)}}}`.")
        case (.text, _):
            add(
                file, tag, "`\(tag.name)` là chữ do người viết nhập, không được in thẳng ra HTML.",
                "Viết `{{\(tag.name)}}` với hai ngoặc.")
        default:
            add(
                file, tag, "`\(tag.name)` không phải chữ.",
                "Dùng nó như một phần: `{{#\(tag.name)}}…{{/\(tag.name)}}`.")
        }
    }

    private mutating func checkInclusion(
        _ tag: TemplateTag, _ scopes: [ViewSchema], in file: ThemeFiles.File, inside: [String]
    ) {
        guard files[tag.name] != nil else {
            let nearest =
                Suggestion.closest(to: tag.name, among: files.keys).map { " Có phải ý là `\($0)`?" } ?? ""
            add(
                file, tag, "Không có mẫu `\(tag.name)`.",
                "Thêm tệp `\(tag.name).mustache` vào giao diện.\(nearest)")
            return
        }
        guard !inside.contains(tag.name) else {
            add(file, tag, "Mẫu `\(tag.name)` gọi lại chính nó.", "Bỏ vòng lặp này.")
            return
        }
        checkTemplate(tag.name, scopes, inside: inside)
    }

    /// Blocks that a page hands to a layout must be blocks of that layout.
    private mutating func checkBlocks(
        _ node: TemplateNode, _ scopes: [ViewSchema], in file: ThemeFiles.File, inside: [String]
    ) {
        let known = Self.blocks(of: trees[node.tag.name] ?? [])
        for block in node.children {
            guard block.tag.kind == .block else {
                add(
                    file, block.tag, "Giữa `{{<\(node.tag.name)}}` và thẻ đóng chỉ được có các khối.",
                    "Đưa thẻ này vào trong một khối `{{$…}}`.")
                continue
            }
            if !known.contains(block.tag.name) {
                add(
                    file, block.tag, "Mẫu `\(node.tag.name)` không có khối `\(block.tag.name)`.",
                    "Các khối: \(known.sorted().joined(separator: ", ")).")
            }
            check(block, scopes, in: file, inside: inside)
        }
    }

    private static func blocks(of nodes: [TemplateNode]) -> Set<String> {
        nodes.reduce(into: []) { names, node in
            if node.tag.kind == .block { names.insert(node.tag.name) }
            names.formUnion(blocks(of: node.children))
        }
    }

    private mutating func resolve(
        _ tag: TemplateTag, _ scopes: [ViewSchema], in file: ThemeFiles.File
    ) -> ViewSchema.Field? {
        for scope in scopes.reversed() {
            if let field = scope.fields[tag.name] { return field }
        }
        let known = Set(scopes.flatMap { $0.fields.entries.map(\.name) })
        let nearest = Suggestion.closest(to: tag.name, among: known)
        add(
            file, tag, "Trang không có `\(tag.name)`.",
            nearest.map { "Có phải ý là `\($0)`?" }
                ?? "Các tên dùng được: \(known.sorted().joined(separator: ", ")).")
        return nil
    }

    private mutating func add(_ file: ThemeFiles.File, _ tag: TemplateTag, _ message: String, _ help: String)
    {
        let fault = TemplateFault(file.path, tag.position, message, help: help)
        // A layout is checked once for every page; each fault of it is told once.
        let isKnown = faults.contains { $0.path == fault.path && $0.position == fault.position }
        if !isKnown { faults.append(fault) }
    }
}
