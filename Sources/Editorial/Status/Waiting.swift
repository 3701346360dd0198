public import CivilTime
public import Content
import Reading

/// What an article waits for.
public struct Waiting: Sendable {
    /// The next step of an article.
    public enum Step: String, CaseIterable, Sendable {
        /// Written or sent back: its author works on it, then the standing office submits it.
        case write
        /// Stands in review without having been submitted.
        case submit
        /// Submitted, or changed since it was endorsed: an owner of its section reads it.
        case endorse
        /// Endorsed: the head decides.
        case approve
        /// Posted urgently: an owner confirms it.
        case confirmUrgency = "confirm-urgent"
        /// Hidden: the head decides.
        case decideSuspension = "decide-suspension"

        /// The step in the words that people read.
        public var title: String {
            switch self {
            case .write: "soạn thảo, rồi trình duyệt"
            case .submit: "trình duyệt"
            case .endorse: "duyệt nội dung"
            case .approve: "duyệt đăng"
            case .confirmUrgency: "xác nhận bài duyệt khẩn"
            case .decideSuspension: "quyết định về bài tạm ẩn"
            }
        }
    }

    /// The article.
    public let article: Article
    /// What it waits for.
    public let step: Step
    /// The ids of the members who may do it now, in the order of `site.yml`.
    public let members: [String]
    /// The act since which it waits; nil for a text that nobody has submitted yet.
    public let since: Timestamp?
    /// The working days since then, the day of the act not counted; nil when the calendar does not reach so far.
    public let workingDays: Int?
    /// Whether it waits longer than the ward allows for this step.
    public let isOverdue: Bool

    /// Everything that waits in a ward, the longest first inside each section, sections in their order.
    public static func all(in ward: Ward, now: Timestamp) -> [Waiting] {
        let order = Dictionary(
            ward.settings.sections.enumerated().map { ($1.id.value, $0) },
            uniquingKeysWith: { first, _ in first })
        let items = ward.articles.flatMap { WaitingFinder(ward: ward, article: $0, now: now).items() }
        return items.sorted { left, right in
            let sections = [left, right].map { order[$0.article.location.section] ?? Int.max }
            if sections[0] != sections[1] { return sections[0] < sections[1] }
            let times = [left, right].map { $0.since?.secondsSinceEpoch ?? Int.max }
            return times[0] != times[1]
                ? times[0] < times[1]
                : left.article.path.utf8.lexicographicallyPrecedes(right.article.path.utf8)
        }
    }
}
