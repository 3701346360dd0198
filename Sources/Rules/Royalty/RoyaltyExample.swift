import Content

/// Examples of articles that say something about their royalty.
enum RoyaltyExample {
    /// The lines of the front matter; those of `royalty` are given without their indentation and begin behind
    /// the key, which follows `genre`.
    static func keys(_ royalty: String, genre: String = "tin", date: String = "2020-11-12") -> [String:
        String]
    {
        let lines = royalty.split(separator: "\n").map { "  \($0)" }
        return [
            "date": "date: \(date)", "genre": "genre: \(genre)",
            "royalty": royalty.isEmpty ? "royalty:" : (["royalty:"] + lines).joined(separator: "\n"),
        ]
    }

    /// The line of the file on which the first line below `royalty` stands.
    static let firstLine = ExampleArticle.firstFreeLine + 2
}
