import Content
import Diagnostics
import Mustache
import Serialization
import Synchronization

/// The templates of a theme, checked and ready.
///
/// The engine renders a template once for each shape of view; the texts are put in afterwards. Thousands of pages
/// share a few shapes.
final class TemplateSet: Sendable {
    private let library: MustacheLibrary
    private let skeletons = Mutex<[ShapeKey: PageSkeleton]>([:])

    private struct ShapeKey: Hashable {
        let template: PageTemplate
        let shape: [UInt8]
    }

    private init(library: MustacheLibrary) { self.library = library }

    /// Compiles the templates of a theme, or tells everything that is wrong with them.
    static func compile(_ theme: Theme, named name: String) -> Result<TemplateSet, TemplateFaults> {
        var checker = TemplateChecker(theme)
        for template in PageTemplate.allCases {
            checker.check(template.rawValue, has: template.schema, theme: name)
        }
        var faults = checker.faults
        let library = library(theme, &faults)
        return faults.isEmpty
            ? .success(TemplateSet(library: library))
            : .failure(
                TemplateFaults(faults: faults.sorted { ($0.path, $0.position) < ($1.path, $1.position) }))
    }

    /// The bytes that a template makes of a view.
    func bytes(_ template: PageTemplate, _ view: View) -> [UInt8] {
        let schema = template.schema
        let shape = ViewShape(of: view, schema)
        let key = ShapeKey(template: template, shape: shape.key)
        if let known = skeletons.withLock({ $0[key] }) { return known.filled(with: shape.leaves) }
        let new = PageSkeleton(renderByEngine(template, view.marked(schema)))
        skeletons.withLock { $0[key] = new }
        return new.filled(with: shape.leaves)
    }

    /// The text that a template makes of a view.
    func text(_ template: PageTemplate, _ view: View) -> String {
        String(decoding: bytes(template, view), as: UTF8.self)
    }

    /// What the engine makes of a view by itself; ``bytes(_:_:)`` must give the same.
    func renderByEngine(_ template: PageTemplate, _ view: View) -> String {
        library.render(view, withTemplate: template.rawValue) ?? ""
    }

    private static func library(_ theme: Theme, _ faults: inout [TemplateFault]) -> MustacheLibrary {
        MustacheContentTypes.register(MarkupContentType(), named: MarkupContentType.name)
        var templates: [String: MustacheTemplate] = [:]
        for (name, file) in theme.templates.sorted(by: { $0.key < $1.key }) {
            do {
                templates[name] = try MustacheTemplate(string: prepared(file))
            } catch {
                if faults.isEmpty {
                    faults.append(
                        TemplateFault(
                            file.path, .start, "Mẫu viết sai cú pháp Mustache: \(error).",
                            help: "Xem tài liệu Mustache về thẻ này."))
                }
            }
        }
        return MustacheLibrary(templates: templates)
    }

    /// Every template, partials too, must name the content type: the engine falls back on its own escaper
    /// otherwise, which leaves a quote followed by a combining mark as it is. An indented partial would be
    /// indented line by line, inside `pre` as well, so the indentation goes.
    private static func prepared(_ file: ThemeFiles.File) -> String {
        let text = String(decoding: file.bytes, as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> Substring in
            let trimmed = line.drop { $0 == " " || $0 == "\t" }
            return trimmed.hasPrefix("{{>") || trimmed.hasPrefix("{{<") ? trimmed : line
        }
        return "{{% CONTENT_TYPE: \(MarkupContentType.name)}}" + lines.joined(separator: "\n")
    }
}

/// Everything that is wrong with the templates of a theme.
public struct TemplateFaults: Error, Sendable {
    /// In the order of files and places.
    public let faults: [TemplateFault]
}

/// Escapes byte by byte (see ``MarkupText``).
private struct MarkupContentType: MustacheContentType {
    static let name = "BIENTAP_HTML"

    func escapeText(_ text: String) -> String { MarkupText.escape(text) }
}
