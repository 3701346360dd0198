import Content

/// The article that examples of rules are made from. Everything in it is invented.
enum ExampleArticle {
    /// The lines of the front matter by key, in order.
    static let keys: [(name: String, line: String)] = [
        ("id", "id: 20201112-abc234"),
        ("title", "title: Khánh thành sân chơi tổ dân phố 1"),
        ("creator", "creator: Cộng tác viên"),
        ("date", "date: 2020-11-12"),
        ("description", "description: Sân chơi mới phục vụ trẻ em tổ dân phố 1 được mở cửa từ tuần này."),
        ("subject", "subject: [đời sống]"),
    ]

    /// The line of a key that is added to the others.
    static var firstFreeLine: Int { keys.count + 2 }

    /// The text.
    static let body = """

        Sáng nay, tổ dân phố 1 khánh thành sân chơi mới cho trẻ em với sự tham gia của đông đảo người dân
        và các đoàn thể trong phường.

        """

    /// Where it lies.
    static func path(_ stage: Stage) -> String { "content/\(stage.rawValue)/tin-tuc/san-choi.md" }

    /// The file, with some lines replaced. An empty line takes a key away; a key that the article does not have
    /// is added at the end.
    static func text(_ changes: [String: String] = [:], body: String = body) -> String {
        var lines = keys.map { changes[$0.name] ?? $0.line }.filter { !$0.isEmpty }
        let known = Set(keys.map(\.name))
        lines += changes.filter { !known.contains($0.key) }.sorted { $0.key < $1.key }.map(\.value)
        return "---\n" + lines.joined(separator: "\n") + "\n---\n" + body
    }
}
