import Diagnostics
import Workspace

/// Findings in the form that the command line asks for.
enum FindingReport {
    /// The formats of `check`.
    enum Format: String, CaseIterable {
        case text, json
    }

    static func render(
        _ findings: [Finding], articles: Int, format: Format, isColored: Bool, folder: WardFolder
    ) -> String {
        let summary = FindingSummary(findings, articles: articles)
        switch format {
        case .json: return FindingsJSON.render(findings, summary: summary)
        case .text:
            let lines = SourceLines(folder)
            return FindingsText(isColored: isColored, sourceLine: lines.line).render(
                findings, summary: summary)
        }
    }
}
