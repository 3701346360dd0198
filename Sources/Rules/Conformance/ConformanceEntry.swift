/// A clause or a duty, and how the ward stands to it.
public struct ConformanceEntry: Sendable {
    /// How a program sees it.
    public enum State: String, CaseIterable, Sendable {
        /// Something is not as it asks.
        case unmet
        /// Everything that a program can look at is as it asks.
        case met
        /// No program can tell.
        case undecidable

        /// The state in the words that people read.
        public var title: String {
            switch self {
            case .unmet: "chưa đạt"
            case .met: "đạt"
            case .undecidable: "không xét được bằng chương trình"
            }
        }
    }

    /// What is not as it should be.
    public struct Item: Sendable {
        /// Where: a file with its line, or a period.
        public let place: String
        /// What is wrong.
        public let message: String
        /// The permanent name of the approved article that it is about; nil where it is about nothing approved.
        public let article: String?
    }

    /// How it is cited, such as `QC Đ12.1`.
    public let citation: String
    /// What it asks, in few words.
    public let content: String
    /// How the ward stands to it.
    public let state: State
    /// The codes of the rules that look at it.
    public let rules: [String]
    /// What is not as it should be, in the order of the files.
    public let items: [Item]
    /// Why no program can tell, or what of it no program can tell; empty where there is nothing to say.
    public let remark: String

    /// What a program can say about something that asks.
    ///
    /// - Parameters:
    ///   - isJudged: whether anything looked at it.
    ///   - remark: why a program cannot tell, or not all of it.
    init(
        _ citation: String, _ content: String, rules: [String] = [], items: [Item], isJudged: Bool,
        remark: String
    ) {
        self.citation = citation
        self.content = content
        self.rules = rules
        self.items = items
        self.remark = remark
        state = !items.isEmpty ? .unmet : isJudged ? .met : .undecidable
    }
}

/// Clauses or duties that belong together.
public struct ConformanceGroup: Sendable {
    /// What they are.
    public let title: String
    /// In the order of the text that asks for them.
    public let entries: [ConformanceEntry]
}
