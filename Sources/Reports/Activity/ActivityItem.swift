public import CivilTime
public import Content
import Reading

/// One of the things that a figure counts.
public struct ActivityItem: Sendable {
    /// What it is about.
    public enum Subject: Sendable {
        /// An article.
        case article(Article)
        /// A section.
        case section(Section)
        /// Something that is neither, in words.
        case matter(String)
    }

    /// What it is about.
    public let subject: Subject
    /// The day on which it counts; nil where there is none.
    public let day: CivilDate?
    /// What else there is to say.
    public let detail: String
    /// The ids of the members whose it is.
    public let members: [String]

    init(_ subject: Subject, _ day: CivilDate?, _ detail: String = "", members: [String] = []) {
        self.subject = subject
        self.day = day
        self.detail = detail
        self.members = members
    }

    /// The article, where it is about one.
    public var article: Article? {
        if case .article(let article) = subject { article } else { nil }
    }

    /// The section in which it lies.
    var section: String? {
        switch subject {
        case .article(let article): article.location.section
        case .section(let section): section.id.value
        case .matter: nil
        }
    }

    /// What people call it; an article of which nothing may be shown is its path.
    func title(hiding hidden: Set<String>) -> String {
        switch subject {
        case .article(let article) where hidden.contains(article.path): article.path
        case .article(let article): article.frontMatter.title?.value ?? article.location.slug
        case .section(let section): section.title
        case .matter(let text): text
        }
    }

    /// The further words, unless nothing of the article may be shown.
    func detail(hiding hidden: Set<String>) -> String {
        article.map { hidden.contains($0.path) } ?? false ? "" : detail
    }

    /// The permanent name of the article; empty for what has none.
    var name: String {
        switch subject {
        case .article(let article): article.callName
        case .section(let section): section.id.value
        case .matter: ""
        }
    }
}

extension [ActivityItem] {
    /// In the order of days and files.
    func sortedByDay() -> [ActivityItem] {
        enumerated().sorted { left, right in
            let days = [left, right].map { $0.element.day?.dayNumber ?? Int.max }
            if days[0] != days[1] { return days[0] < days[1] }
            let paths = [left, right].map { $0.element.article?.path ?? "" }
            return paths[0] == paths[1]
                ? left.offset < right.offset : paths[0].utf8.lexicographicallyPrecedes(paths[1].utf8)
        }
        .map(\.element)
    }
}
