import Content
import Diagnostics
import Reading

/// The fault of an article in which a mandatory element is missing or empty (TT 24/2011 Đ5.1).
///
/// Of the six mandatory elements, the identifier has no rule of its own, and the code DC006 is not in use: it is
/// derived from the day, the section and the name of the file, so it is missing only where the day is, which
/// DC003 reports.
///
/// - Parameters:
///   - key: the key of the front matter.
///   - article: the article.
///   - isGiven: whether a value was read that says something.
///   - example: a line that would be right.
/// - Returns: the fault, or nothing.
func mandatoryElement(_ key: String, in article: Article, isGiven: Bool, example: String) -> [RuleFault] {
    guard !isGiven, article.isReadable else { return [] }
    let position = article.frontMatter.position(of: key)
    let isWritten = article.frontMatter.keys[key] != nil
    guard !isWritten || !hasReadingFault(article, below: position) else { return [] }
    let state = isWritten ? "để trống" : "thiếu"
    return [
        RuleFault(
            at: position, "Yếu tố bắt buộc `\(key)` bị \(state).", help: "Viết một dòng như `\(example)`.")
    ]
}

/// Whether the value of a key could not be read: it then has its own finding.
func hasReadingFault(_ article: Article, below key: Position) -> Bool {
    let next = article.frontMatter.keys.values.filter { $0 > key }.min()
    return article.faults.contains { fault in
        fault.position >= key && (next.map { fault.position < $0 } ?? true)
    }
}

extension String {
    /// Whether a reader sees nothing: no character, or only spaces and invisible ones.
    var isBlank: Bool {
        !unicodeScalars.contains { scalar in
            if scalar.isASCII { return scalar.value > 0x20 }
            return !scalar.properties.isWhitespace && !scalar.properties.isDefaultIgnorableCodePoint
        }
    }
}
