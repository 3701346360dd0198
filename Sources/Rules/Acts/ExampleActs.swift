/// Recorded acts for examples.
enum ExampleActs {
    /// One act.
    struct Item {
        let action: String
        let by: String
        let at: String

        init(_ action: String, by: String, at: String) {
            self.action = action
            self.by = by
            self.at = at
        }
    }

    /// The `workflow` key with some acts, four lines each. Their digest is that of no article.
    static func line(_ acts: [Item]) -> String {
        "workflow:\n"
            + acts.map {
                "  - action: \($0.action)\n    by: \($0.by)\n    at: \($0.at)\n    digest: sha256:"
                    + String(repeating: "0", count: 64)
            }.joined(separator: "\n")
    }
}
