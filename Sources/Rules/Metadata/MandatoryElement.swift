import Content
import Diagnostics

/// The fault of an article in which a mandatory element is missing or empty (TT 24/2011 Đ5.1).
///
/// - Parameters:
///   - key: the key of the front matter.
///   - values: what was read.
///   - example: a line that would be right.
func mandatoryElement(_ key: String, in article: Article, values: [String?], example: String) -> [RuleFault] {
    guard article.isReadable else { return [] }
    let isGiven = values.contains { $0.map { !$0.allSatisfy(\.isWhitespace) } ?? false }
    guard !isGiven else { return [] }
    // A value of the wrong type has its own finding.
    let position = article.frontMatter.position(of: key)
    guard !article.faults.contains(where: { $0.position.line == position.line && $0.position.line > 1 }) else {
        return []
    }
    let state = article.frontMatter.keys[key] == nil ? "thiếu" : "để trống"
    return [
        RuleFault(at: position, "Yếu tố bắt buộc `\(key)` bị \(state).", help: "Viết một dòng như `\(example)`.")
    ]
}
