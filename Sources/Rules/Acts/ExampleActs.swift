/// Recorded acts for examples.
enum ExampleActs {
    /// One act.
    struct Item: Sendable {
        let action: String
        let by: String
        let at: String
        /// The keys of the act besides the four that every act has.
        let more: [String]

        init(_ action: String, by: String, at: String, more: [String] = []) {
            self.more = more
            self.action = action
            self.by = by
            self.at = at
        }
    }

    /// The standing office submits.
    static let submit = Item("submit", by: "thuong-truc", at: "2020-11-11T08:00:00+07:00")
    /// The owner of the section endorses.
    static let endorse = Item("endorse", by: "cntt", at: "2020-11-11T09:00:00+07:00")
    /// The head approves.
    static let approve = Item("approve", by: "truong-ban", at: "2020-11-11T10:00:00+07:00")

    /// The change that gives an example every act in its order.
    static let complete = ["workflow": line([submit, endorse, approve])]

    /// The `workflow` key with some acts, four lines each. Their digest is that of no article.
    static func line(_ acts: [Item]) -> String {
        "workflow:\n"
            + acts.map {
                "  - action: \($0.action)\n    by: \($0.by)\n    at: \($0.at)\n    digest: sha256:"
                    + String(repeating: "0", count: 64) + $0.more.map { "\n    \($0)" }.joined()
            }.joined(separator: "\n")
    }
}
