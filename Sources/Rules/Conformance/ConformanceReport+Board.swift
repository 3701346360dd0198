import Content
public import Reports

extension ConformanceReport: BoardReport {
    /// The clauses, each once: what is asked for by one of them is everything behind it.
    public var figureKeys: [String] {
        var seen: Set<String> = []
        return groups.flatMap(\.entries).map(\.citation).filter { seen.insert($0).inserted }
    }

    /// What is wrong with a clause; nil where it is not among the ``figureKeys``.
    public func explanation(of key: String) -> FigureExplanation? {
        let entries = groups.flatMap(\.entries).filter { $0.citation == key }
        guard let first = entries.first else { return nil }
        return FigureExplanation(
            key: key, title: first.content, basis: [key],
            value: entries.map(\.state.title).joined(separator: "; "),
            rows: entries.flatMap(\.items).map { item in
                FigureExplanation.Row(
                    day: "", name: item.article ?? "", title: message(item), path: item.place, people: "",
                    detail: "")
            })
    }

    /// None: what is to be looked at is the report itself.
    public var warnings: [String] { [] }
}
