/// Findings as people read them, with the line of the source and a caret below the place.
public struct FindingsText {
    private let isColored: Bool
    private let sourceLine: (_ file: String, _ line: Int) -> String?

    /// - Parameters:
    ///   - isColored: whether the output is a terminal that shows colours.
    ///   - sourceLine: the text of a line of a file, or nil when it cannot be shown.
    public init(isColored: Bool, sourceLine: @escaping (_ file: String, _ line: Int) -> String?) {
        self.isColored = isColored
        self.sourceLine = sourceLine
    }

    /// All findings, a blank line after each, and the summary.
    public func render(_ findings: [Finding], summary: FindingSummary) -> String {
        findings.map { render($0) + "\n" }.joined() + Self.line(summary) + "\n"
    }

    private func render(_ finding: Finding) -> String {
        let place = "\(TerminalText.line(finding.file)):\(finding.position.line):\(finding.position.column)"
        let label = paint("\(finding.severity.title) \(finding.code)", color(of: finding.severity))
        var text = "\(paint(place, "1")): \(label): \(TerminalText.line(finding.message))\n"
        text += excerpt(finding)
        if !finding.help.isEmpty { text += "  → \(TerminalText.line(finding.help))\n" }
        if !finding.basis.isEmpty { text += "  căn cứ: \(finding.basis.joined(separator: "; "))\n" }
        return text
    }

    private func excerpt(_ finding: Finding) -> String {
        guard !finding.isConfidential, let line = sourceLine(finding.file, finding.position.line),
            !line.isEmpty
        else { return "" }
        let (shown, caret) = Self.clip(TerminalText.line(line), byteColumn: finding.position.column)
        let number = String(finding.position.line)
        let margin = String(repeating: " ", count: number.count)
        return
            "  \(number) | \(shown)\n  \(margin) | \(String(repeating: " ", count: caret))\(paint("^", "1"))\n"
    }

    /// A part of the line around a byte column that fits a screen, and the characters before the place.
    private static func clip(_ line: String, byteColumn: Int) -> (text: String, caret: Int) {
        let width = 100
        var characters = 0
        var bytes = 0
        for character in line {
            let size = character.utf8.count
            guard bytes + size < byteColumn else { break }
            bytes += size
            characters += 1
        }
        guard line.count > width else { return (line, characters) }
        let start = max(0, min(characters - width / 2, line.count - width))
        let window = line.dropFirst(start).prefix(width)
        let lead = start > 0 ? "…" : ""
        let tail = start + width < line.count ? "…" : ""
        return (lead + window + tail, characters - start + lead.count)
    }

    private static func line(_ summary: FindingSummary) -> String {
        "\(summary.articles) bài: \(summary.errors) lỗi, \(summary.warnings) cảnh báo, \(summary.notes) ghi chú."
    }

    private func color(of severity: Severity) -> String {
        switch severity {
        case .error: "1;31"
        case .warning: "1;33"
        case .note: "1;36"
        }
    }

    private func paint(_ text: String, _ code: String) -> String {
        isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
