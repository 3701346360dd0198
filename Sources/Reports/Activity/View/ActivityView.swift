import CivilTime
import Content
import Editorial
import Reading

/// A ward's work in one period, as it stood when the period closed, or now where it is still open.
struct ActivityView {
    let source: ActivitySource
    let period: ReportPeriod
    /// The moment at which it is judged what is still undone.
    let closing: Timestamp
    /// Every article with its acts up to the closing.
    let lives: [ArticleLife]
    /// What was shown for the first time in the period.
    let posted: [Posting]

    /// An article that was shown for the first time.
    struct Posting {
        let life: ArticleLife
        let day: CivilDate

        var article: Article { life.article }
    }

    init(_ source: ActivitySource, _ period: ReportPeriod) {
        self.source = source
        self.period = period
        let end = Timestamp(
            secondsSinceEpoch: Timestamp(startOf: CivilDate(dayNumber: period.last.dayNumber + 1))
                .secondsSinceEpoch - 1)
        let closing = min(end, source.now)
        self.closing = closing
        lives = source.lives.map { $0.through(closing) }
        posted = lives.compactMap { life in
            Self.day(of: life, closing).flatMap { period.contains($0) ? Posting(life: life, day: $0) : nil }
        }
        .sorted { $0.day != $1.day ? $0.day < $1.day : $0.article.path < $1.article.path }
    }

    var settings: Settings { source.settings }

    /// The day on which an article was first shown, also when it has been taken down since; nil for one that nobody
    /// could read by then.
    private static func day(of life: ArticleLife, _ closing: Timestamp) -> CivilDate? {
        let keys = life.article.frontMatter
        guard life.article.stage == .approved || life.acts.contains(where: \.isPublication),
            let date = life.article.issued, date.moment <= closing,
            keys.embargo.map({ $0.value.moment <= closing }) ?? true
        else { return nil }
        return date.date
    }

    /// The acts of the period with their articles, by day and file.
    func acts(_ isWanted: (Act) -> Bool) -> [(article: Article, act: Act)] {
        lives.flatMap { life in
            life.acts.filter { period.contains($0.at.date) && isWanted($0) }.map { (life.article, $0) }
        }
        .enumerated().sorted { ($0.element.1.at, $0.offset) < ($1.element.1.at, $1.offset) }
        .map(\.element)
    }

    /// What a member is called.
    func name(_ member: String) -> String { settings.board.member(member)?.displayName ?? member }
}
