import Content
import Diagnostics
import YAML
import Reading

/// A theme with everything that it takes over from the themes that it extends.
public struct Theme: Sendable {
    /// The templates by name, the file name without `.mustache`.
    let templates: [String: ThemeFiles.File]
    /// The assets in byte order of their names.
    public let assets: [ThemeAsset]
    /// What the last test of this very theme found; a theme that extends another has to be tested itself.
    let accessibility: ThemeFiles.File?

    /// The name of the theme that a theme extends, as its `theme.yml` says; nil when it extends none.
    public static func parent(of theme: ThemeFiles) throws(TemplateFault) -> String? {
        guard let file = theme.files["theme.yml"] else {
            throw TemplateFault(
                "themes/\(theme.name)/theme.yml", .start, "Giao diện `\(theme.name)` không có tệp theme.yml.",
                help: "Tạo thư mục themes/\(theme.name) với theme.yml, hoặc sửa `site.theme` trong site.yml.")
        }
        var faults: [ReadingFault] = []
        let result = YAMLParser.parse(file.bytes[...])
        faults = result.faults.map { ReadingFault($0) }
        var parent: String?
        if let root = result.root, var reader = MappingReader(root, path: "", into: &faults) {
            _ = reader.text("name", into: &faults)
            _ = reader.text("title", into: &faults)
            parent = reader.text("extends", into: &faults)?.value
            reader.finish(into: &faults)
        }
        if let fault = faults.first {
            throw TemplateFault(file.path, fault.position, fault.message, help: fault.help)
        }
        return parent.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Puts themes together: a file of an earlier one replaces the file of the same name of a later one.
    public init(_ chain: [ThemeFiles]) {
        var templates: [String: ThemeFiles.File] = [:]
        var assets: [String: ThemeFiles.File] = [:]
        for theme in chain {
            for (path, file) in theme.files {
                if path.hasPrefix("templates/"), path.hasSuffix(".mustache") {
                    let name = String(path.dropFirst("templates/".count).dropLast(".mustache".count))
                    templates[name] = templates[name] ?? file
                } else if path.hasPrefix("assets/") {
                    let name = String(path.dropFirst("assets/".count))
                    assets[name] = assets[name] ?? file
                }
            }
        }
        self.templates = templates
        accessibility = chain.first?.files[AccessibilityResult.fileName]
        self.assets = assets.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            .map { ThemeAsset(name: $0.key, path: $0.value.path, bytes: $0.value.bytes) }
    }

    /// The asset with a name.
    func asset(_ name: String) -> ThemeAsset? { assets.first { $0.name == name } }
}
