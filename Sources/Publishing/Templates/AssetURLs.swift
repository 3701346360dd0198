import Content
import Diagnostics

/// The addresses of the theme's files that every page names.
struct AssetURLs: Sendable {
    /// The style sheet, `assets/<theme>.css` or the only one that there is.
    let style: String
    /// The emblem, `assets/emblem.svg`.
    let emblem: String
    /// The script that filters the lists of registers, `assets/register.js`; nil where the theme has none.
    let registerScript: String?
    /// The script of the search page, `assets/search.js`; nil where the theme has none.
    let searchScript: String?
    /// The script of every page, `assets/page.js`; nil where the theme has none.
    let mainScript: String?

    /// Finds the files, or tells which one is missing.
    static func find(in theme: Theme, _ options: SiteOptions) -> Result<AssetURLs, TemplateFaults> {
        let sheets = theme.assets.filter { $0.name.hasSuffix(".css") }
        let style = theme.asset("\(options.theme).css") ?? (sheets.count == 1 ? sheets[0] : nil)
        let emblem = theme.asset("emblem.svg")
        guard let style, let emblem else {
            let name = style == nil ? "\(options.theme).css" : "emblem.svg"
            let fault = TemplateFault(
                "themes/\(options.theme)/assets/\(name)", .start, "Giao diện thiếu tệp này.",
                help: "Thêm tệp, hoặc kế thừa giao diện có nó bằng `extends` trong theme.yml.")
            return .failure(TemplateFaults(faults: [fault]))
        }
        return .success(
            AssetURLs(
                style: options.url.link(style.outputPath), emblem: options.url.link(emblem.outputPath),
                registerScript: theme.asset("register.js").map { options.url.link($0.outputPath) },
                searchScript: theme.asset("search.js").map { options.url.link($0.outputPath) },
                mainScript: theme.asset("page.js").map { options.url.link($0.outputPath) }))
    }
}
