import Content
import Reading

/// The clauses of a regulation, read from the article in which the ward has posted it: headings “Điều N. …”, below them
/// khoản as `1.` and điểm as `a)`.
struct RegulationOutline {
    /// A clause that asks for something: a điểm, a khoản without any, or an article without khoản.
    struct Clause: Equatable {
        /// The number of its article.
        let article: Int
        /// The heading of its article.
        let heading: String
        /// How it is cited, such as `QC Đ4.2b`.
        let citation: String
        /// How it begins.
        let content: String
    }

    private let id: String
    private var clauses: [Clause] = []
    private var article: (number: Int, heading: String)?
    private var paragraph = ""
    private var hasParts = false

    /// The clauses in the order of the text; none where it has no such headings.
    static func read(_ article: Article, id: String) -> [Clause] {
        var outline = RegulationOutline(id: id)
        let bytes = article.source.bytes
        let body = article.parts.map { bytes[$0.body] } ?? []
        for line in body.split(separator: UInt8(ascii: "\n")) {
            outline.read(String(decoding: line, as: UTF8.self))
        }
        outline.close()
        return outline.clauses
    }

    private init(id: String) { self.id = id }

    private mutating func read(_ line: String) {
        let text = line.trimmingPrefix { $0.isWhitespace }
        if text.hasPrefix("#") {
            close()
            article = Self.heading(text)
            return
        }
        guard let article else { return }
        if line.first?.isWhitespace == false, let (number, rest) = Self.number(text) {
            hasParts = true
            clauses.append(clause(article, ".\(number)", rest))
        } else if hasParts, let letter = text.first, letter.isLetter, text.dropFirst().hasPrefix(") ") {
            addPoint(letter, String(text.dropFirst(3)), article)
        } else if paragraph.isEmpty {
            paragraph = String(text)
        }
    }

    /// The first điểm takes the place of its khoản, which only introduces it.
    private mutating func addPoint(
        _ letter: Character, _ rest: String, _ article: (number: Int, heading: String)
    ) {
        guard let last = clauses.last, last.article == article.number else { return }
        let whole = last.citation.last?.isLetter ?? false ? String(last.citation.dropLast()) : last.citation
        if whole == last.citation { clauses.removeLast() }
        clauses.append(clause(article, "\(whole.dropFirst("\(id) Đ\(article.number)".count))\(letter)", rest))
    }

    /// Ends the article that is being read.
    private mutating func close() {
        if let article, !hasParts { clauses.append(clause(article, "", article.heading)) }
        article = nil
        paragraph = ""
        hasParts = false
    }

    private func clause(_ article: (number: Int, heading: String), _ part: String, _ text: String) -> Clause {
        Clause(
            article: article.number, heading: article.heading, citation: "\(id) Đ\(article.number)\(part)",
            content: Self.beginning(of: text))
    }

    private static func heading(_ line: some StringProtocol) -> (number: Int, heading: String)? {
        let text = line.trimmingPrefix { $0 == "#" || $0.isWhitespace }
        guard text.hasPrefix("Điều ") else { return nil }
        return number(text.dropFirst("Điều ".count))
    }

    /// `12. Text` as a number and what follows.
    private static func number(_ text: some StringProtocol) -> (number: Int, heading: String)? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard digits.count <= 3, let number = Int(digits), number > 0 else { return nil }
        let rest = text.dropFirst(digits.count)
        guard rest.first == "." || rest.first == ":" else { return nil }
        return (number, String(rest.dropFirst().trimmingPrefix { $0.isWhitespace }))
    }

    private static let longest = 120

    /// The first words, without the signs of Markdown.
    private static func beginning(of text: String) -> String {
        let plain = text.filter { !"*_`".contains($0) }
        guard plain.count > longest else { return plain }
        let cut = plain.prefix(longest)
        let end = cut.lastIndex(of: " ") ?? cut.endIndex
        return "\(cut[..<end])…"
    }
}
