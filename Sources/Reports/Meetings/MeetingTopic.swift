/// A point of an agenda with what the ward's files say about it.
public struct MeetingTopic: Sendable {
    /// What is talked about.
    public let title: String
    /// In a few words; nil where the files say nothing about it.
    public let summary: String?
    /// One by one, each a sentence.
    public let facts: [String]

    init(_ title: String, _ summary: String? = nil, _ facts: [String] = []) {
        self.title = title
        self.summary = summary
        self.facts = facts
    }
}
