public import CivilTime
public import Content
import Reading

/// Something with a last day: what it is, whose it is, when the clock started, and whether it was done in time.
public struct Deadline: Sendable {
    /// What has a last day.
    public enum Subject: Sendable {
        /// An article, by an obligation.
        case article(Article, Obligation)
        /// What the board does again and again, for a period in words.
        case duty(Duty, String)
        /// A section that wants something new.
        case section(Section)
    }

    /// How it stands on a day.
    public enum State: String, CaseIterable, Sendable {
        /// Missed and still not done.
        case overdue
        /// Not done, and the end is near.
        case near
        /// Not done, with time left.
        case open
        /// Done too late.
        case late
        /// Done in time.
        case met
        /// The calendar of `site.yml` does not reach to the end.
        case unknown

        /// The state in the words that people read.
        public var title: String {
            switch self {
            case .overdue: "quá hạn"
            case .near: "sắp đến hạn"
            case .open: "còn hạn"
            case .late: "xong muộn"
            case .met: "đúng hạn"
            case .unknown: "ngoài lịch làm việc đã khai báo"
            }
        }
    }

    /// What it is about.
    public let subject: Subject
    /// The day on which the clock started, which is not counted.
    public let start: CivilDate
    /// The last day; nil where the calendar does not reach so far.
    public let due: CivilDate?
    /// The day on which it was done; nil where it was not.
    public let done: CivilDate?
    /// How it stands.
    public let state: State
    /// The ids of the members who answer for it.
    public let members: [String]

    /// What has to be done, in words.
    public var title: String {
        switch subject {
        case .article(_, let obligation): obligation.title
        case .duty(let duty, let period): period.isEmpty ? duty.title : "\(duty.title), \(period)"
        case .section(let section): "Cập nhật chuyên mục “\(section.title)”"
        }
    }

    /// The article that it is about; nil for duties and sections.
    public var article: Article? {
        if case .article(let article, _) = subject { article } else { nil }
    }

    /// The name in `site.yml` of what asks for it.
    public var ruleID: String {
        switch subject {
        case .article(_, let obligation): obligation.id
        case .duty(let duty, _): duty.id
        case .section(let section): section.id.value
        }
    }

    /// How its last day is found where people may ask; nil where it is counted as the law says.
    public var dayRule: String? {
        guard case .duty(let duty, _) = subject, case .yearly = duty.rhythm else { return nil }
        return "ngày ấn định hằng năm, trùng ngày nghỉ không lùi"
    }

    /// Whether it is still to be done, and by a day that is known.
    public var isDue: Bool { due != nil && [.overdue, .near, .open].contains(state) }

    /// The clauses that it rests on.
    public var basis: [String] {
        switch subject {
        case .article(_, let obligation): obligation.basis
        case .duty(let duty, _): duty.basis
        case .section: ["QC Đ5.2"]
        }
    }
}
