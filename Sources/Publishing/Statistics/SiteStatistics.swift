import CivilTime
import Content
import Reading
import Registers

/// How much was posted and answered, by month and section. Everything is counted from what the site offers as open
/// data, so that anyone can count it again.
struct SiteStatistics {
    /// What happened in one section.
    struct Row {
        let section: Section
        /// How many of its articles that are public now were posted in a month.
        let posted: [CivilMonth: Int]
        /// What became of its questions; nil where it takes none.
        let questions: QuestionCounts?

        /// How many of its articles are public now.
        var total: Int { posted.values.reduce(0, +) }
    }

    /// The sections in the order of the site.
    let rows: [Row]
    /// Twelve months up to the latest in which something happened; empty where nothing ever did.
    let window: [CivilMonth]

    private static let windowLength = 12

    init(_ site: Site) {
        rows = site.settings.sections.map { section in
            var posted: [CivilMonth: Int] = [:]
            for index in site.bySection[section.id.value] ?? [] {
                posted[CivilMonth(site.entries[index].date.date), default: 0] += 1
            }
            let questions = site.registers.book(section.id.value).flatMap(QuestionCounts.init)
            return Row(section: section, posted: posted, questions: questions)
        }
        window = rows.compactMap(\.latest).max()?.last(Self.windowLength) ?? []
    }

    /// The sections that take questions.
    var questionRows: [(section: Section, counts: QuestionCounts)] {
        rows.compactMap { row in row.questions.map { (row.section, $0) } }
    }

    /// The years in which something was posted, newest first.
    var years: [Int] { Set(rows.flatMap { $0.posted.keys.map(\.year) }).sorted(by: >) }

    /// How much of every section was posted in a month.
    var posted: [CivilMonth: Int] { Self.sum(rows.map(\.posted)) }

    /// Some counts by month together.
    static func sum(_ counts: [[CivilMonth: Int]]) -> [CivilMonth: Int] {
        counts.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
    }
}

extension SiteStatistics.Row {
    /// The months in which something happened, in order.
    var months: [CivilMonth] {
        let asked = questions.map { Array($0.received.keys) + Array($0.answered.keys) } ?? []
        return Set(Array(posted.keys) + asked).sorted()
    }

    fileprivate var latest: CivilMonth? { months.last }
}
