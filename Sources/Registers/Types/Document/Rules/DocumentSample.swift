/// The document that the examples of rules are made from; invented.
enum DocumentSample {
    /// Its lines: number, kind, issuer, day of issue, day of effect.
    static let lines = [
        "number: 12/QĐ-UBND", "kind: quyet-dinh", "issuer: Ủy ban nhân dân phường Ví Dụ",
        "issued: 2020-11-10",
        "effective: 2020-11-10",
    ]

    /// The document with some lines changed, each by its key, and others behind it; an empty text takes a line away.
    static func with(_ changes: String...) -> String {
        let keys = changes.map { String($0.prefix { $0 != ":" }) }
        let kept = lines.map { line in
            keys.firstIndex { line.hasPrefix($0 + ":") }.map { changes[$0] } ?? line
        }
        let added = changes.filter { change in
            !lines.contains { $0.hasPrefix(change.prefix { $0 != ":" } + ":") }
        }
        return (kept + added).joined(separator: "\n")
    }

    /// The document as it is.
    static let plain = with()

    /// The permanent names that the examples and the records beside them get.
    static let ownName = "20201112-abc234"
    static let firstOther = "20201112-abc235"
}
