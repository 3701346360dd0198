public import CivilTime
public import Content
public import Editorial
import Registers

/// What a meeting has to talk about, as far as the ward's files tell it.
public struct MeetingFacts: Sendable {
    /// The meeting.
    public let meeting: Meeting
    /// The days that it looks at.
    public let period: ReportPeriod
    /// The day whose state is told: the present one, or that of a meeting which lies behind.
    public let today: CivilDate
    /// Time limits of articles and duties that were missed and are still open.
    public let overdue: [Deadline]
    /// Those that end soon.
    public let near: [Deadline]
    /// Those that were kept too late, in the period.
    public let late: [Deadline]
    /// Sections without anything new for too long (QC Đ5.2, Đ9.5).
    public let idle: [Deadline]
    /// What came back, was refused or taken down in the period.
    public let returned: [ReturnedText]
    /// What waits longer than the ward allows.
    public let waiting: [Waiting]
    /// What citizens asked.
    public let questions: QuestionTally
    /// What earlier meetings laid down and nobody has done yet.
    public let openConclusions: [(meeting: CivilDate, conclusion: Meeting.Conclusion)]
    /// The work programmes of the period, with what members find difficult or propose (QC Đ5.4, Đ6.3, Đ15).
    public let programme: ProgrammeReport
    /// The last day of the next regular meeting; nil where `site.yml` does not know the duty.
    public let next: CivilDate?

    /// A text with the act that sent it back.
    public struct ReturnedText: Sendable {
        /// The article.
        public let article: Article
        /// The act: a return, refusal, suspension or withdrawal.
        public let act: Act
    }

    /// The articles that are named, for whoever has to look whether they may be.
    public var articles: [Article] {
        returned.map(\.article) + waiting.map(\.article) + questions.overdue.map(\.article)
            + (overdue + near + late).compactMap { deadline in
                if case .article(let article, _) = deadline.subject { article } else { nil }
            }
    }
}
