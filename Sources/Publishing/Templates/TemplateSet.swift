import Content
import Diagnostics
import Mustache
import Serialization

/// The templates of a theme, checked and ready.
struct TemplateSet: Sendable {
    private let library: MustacheLibrary

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

    /// The page that a template makes of a view.
    func render(_ template: PageTemplate, _ view: View) -> String {
        library.render(view, withTemplate: template.rawValue) ?? ""
    }

    private static func library(_ theme: Theme, _ faults: inout [TemplateFault]) -> MustacheLibrary {
        MustacheContentTypes.register(MarkupContentType(), named: MarkupContentType.name)
        var templates: [String: MustacheTemplate] = [:]
        for (name, file) in theme.templates {
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
