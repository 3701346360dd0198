/// What a saved page of the site shows and claims.
public struct SavedPage: Sendable {
    /// The permanent names of articles that the page carries.
    public let identifiers: [String]
    /// The digests that it carries.
    public let digests: [String]
    /// The lines of the article, with the addresses of its links and the names of its pictures.
    let article: [String]
    /// The lines of what else stands in the main part: the steps of approval, the way to other articles.
    let beside: [String]
    /// The lines around the main part.
    let around: [String]
    /// What no page of the site has, and what could show something else than the lines.
    let foreign: [String]

    /// Reads a page.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - base: the absolute address of the page, against which its links are read.
    public init(_ bytes: [UInt8], base: String) {
        var reader = SavedPageReader(base: base)
        var scanner = MarkupScanner(bytes)
        while let token = scanner.next() { reader.take(token) }
        reader.endLine()
        identifiers = reader.metas[PageProof.identifierName] ?? []
        digests = reader.metas[PageProof.digestName] ?? []
        article = reader.article
        beside = reader.beside
        around = reader.around
        foreign = reader.foreign
    }
}

/// Collects the lines of a page.
struct SavedPageReader {
    private(set) var metas: [String: [String]] = [:]
    private(set) var article: [String] = []
    private(set) var beside: [String] = []
    private(set) var around: [String] = []
    private(set) var foreign: [String] = []
    private let base: PageAddress
    private var line = ""
    private var main = 0
    /// How deep inside parts that may change while the article does not.
    private var aside = 0

    init(base: String) { self.base = PageAddress(base) }

    mutating func take(_ token: MarkupScanner.Token) {
        switch token {
        case .text(let text): line += text
        case .start(let name, let attributes): start(name, attributes)
        case .end(let name): end(name)
        }
    }

    private mutating func start(_ name: String, _ attributes: [String: String]) {
        if !Self.inline.contains(name) { endLine() }
        note(name, attributes)
        switch name {
        case "meta":
            if let key = attributes["name"]?.lowercased() {
                metas[key, default: []].append(attributes["content"] ?? "")
            }
        case "main": main += 1
        case "nav", "details": if main > 0 { aside += 1 }
        case "a": if let address = attributes["href"] { line += " ⟨\(base.resolve(address))⟩ " }
        case "img":
            let source = attributes["src"]?.split(separator: "/").last.map(String.init) ?? ""
            line += " ⟨\(PageAddress.decoded(source)): \(attributes["alt"] ?? "")⟩ "
        default: break
        }
    }

    private mutating func end(_ name: String) {
        if !Self.inline.contains(name) { endLine() }
        switch name {
        case "main": main = max(0, main - 1)
        case "nav", "details": if main > 0 { aside = max(0, aside - 1) }
        default: break
        }
    }

    /// What is not text, told apart by what it loads or where it sends: data for search engines does neither.
    private mutating func note(_ name: String, _ attributes: [String: String]) {
        let isData = name == "script" && attributes["type"]?.lowercased() == "application/ld+json"
        if Self.active.contains(name), !isData {
            let place = (attributes["src"] ?? attributes["action"]).map { " \(base.place(of: $0))" } ?? ""
            foreign.append("<\(name)\(place)>")
        }
        for key in attributes.keys.sorted() where key == "style" || key.hasPrefix("on") {
            foreign.append(key)
        }
    }

    /// Puts the line where it belongs.
    mutating func endLine() {
        defer { line = "" }
        let words = line.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" || $0 == "\r\n" }
        guard !words.isEmpty else { return }
        let text = words.joined(separator: " ")
        if main == 0 {
            around.append(text)
        } else if aside > 0 {
            beside.append(text)
        } else {
            article.append(text)
        }
    }

    private static let active: Set<String> = [
        "script", "style", "iframe", "object", "embed", "svg", "canvas", "video", "audio", "template", "form",
        "input", "textarea", "select", "button", "base",
    ]

    private static let inline: Set<String> = [
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "img", "ins", "kbd",
        "label", "mark", "picture", "q", "s", "samp", "small", "source", "span", "strong", "sub", "sup",
        "time", "u", "var", "wbr",
    ]
}
