public import CivilTime
public import Diagnostics

/// A length of time that a law or the ward sets.
public enum TimeLimit: Hashable, Sendable {
    /// Days on which offices work.
    case workingDays(Int)
    /// Days of the calendar; a last day on a day off moves on (Bộ luật Dân sự 2015, Đ148.5).
    case days(Int)
}

/// Something that has to happen to every article of a kind within a time: data, for laws come and go.
public struct Obligation: Sendable {
    /// Its name in `site.yml`.
    public let id: String
    /// What has to happen, in words.
    public let title: String
    /// The clauses that ask for it.
    public let basis: [String]
    /// The types of the sections whose records it is about.
    public let types: [String]
    /// The ids of the sections that it is about; all of these types where there are none.
    public let sections: [String]
    /// The values of the field `kind` of the record for which it holds; all of them where there are none.
    public let kinds: [String]
    /// The field of the record that, when true, takes it out.
    public let exception: String?
    /// The field of the record with the day on which the clock starts.
    public let start: String
    /// The field of the record with the day on which it is done; the day of publication when nil.
    public let finish: String?
    /// How long.
    public let limit: TimeLimit
    /// The field of the record with the day to which it was put off, where it may be.
    public let postponement: String?
    /// How many working days before the end a warning comes.
    public let warning: Int
    /// The first day of the law: what started earlier is not judged by it.
    public let since: CivilDate?
    /// The last day of the law.
    public let until: CivilDate?
    /// Whether other rules already look at it, so that a check need not tell it twice.
    public let isCheckedElsewhere: Bool
    /// Where it stands in `site.yml`.
    public let position: Position
}

/// Something that the board has to do again and again, such as a report or a meeting.
public struct Duty: Sendable {
    /// Its name in `site.yml`.
    public let id: String
    /// What has to be done, in words.
    public let title: String
    /// The clauses that ask for it.
    public let basis: [String]
    /// How often.
    public let rhythm: Rhythm
    /// The id of the member who answers for it.
    public let member: String?
    /// How many working days before the end a warning comes.
    public let warning: Int
    /// The first day: nothing is due that began earlier.
    public let since: CivilDate
    /// The last day; none when nil.
    public let until: CivilDate?
    /// When it was done.
    public let done: [Completion]
    /// Whether somebody writes down when it was done. Where nobody does, what is not written down may well have been
    /// done: such a duty is told in advance, and never called missed.
    public let isTracked: Bool
    /// Where it stands in `site.yml`.
    public let position: Position

    /// How often something is due.
    public enum Rhythm: Hashable, Sendable {
        /// Once for every month, quarter, half-year or year, so long after its end; where nothing says how long,
        /// before the next one is over.
        case period(Period, TimeLimit?)
        /// Once a year, not later than a day of it.
        case yearly(month: Int, day: Int)
        /// At the latest so many months after the last time.
        case months(Int)
    }

    /// The periods that reports are about.
    public enum Period: String, CaseIterable, Sendable {
        case month
        case quarter
        case halfYear = "half-year"
        case year
    }

    /// That it was done once.
    public struct Completion: Hashable, Sendable {
        /// The period that it was done for, as `2021-Q1`; nil where there is none.
        public let period: String?
        /// The day.
        public let date: CivilDate
        /// The paper, such as the number of the report.
        public let document: String?
    }
}
