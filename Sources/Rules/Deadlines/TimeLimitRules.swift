import CivilTime
import Content
import Diagnostics
import Reading
import Reports
import Registers

extension RuleContext {
    /// What an article has to keep, without what other rules tell already.
    func deadlines(of article: Article) -> [(deadline: Deadline, obligation: Obligation)] {
        guard !settings.obligations.isEmpty else { return [] }
        return DeadlineFinder(ward, now: now).ofArticle(article).compactMap { deadline in
            guard case .article(_, let obligation) = deadline.subject, !obligation.isCheckedElsewhere else {
                return nil
            }
            return (deadline, obligation)
        }
    }
}

extension Article {
    /// The place of the field of the record with the day on which a clock starts.
    func position(of field: String) -> Position { frontMatter.record?.position(of: field) ?? .start }
}

extension RuleExample.File {
    /// A document of the example ward, which has to be posted within ten working days of its issue.
    static func limited(_ issued: String) -> Self {
        Self(
            "content/draft/\(ExampleWard.section(ofType: "document"))/a.md",
            ["document": "document:\n  issued: \(issued)"])
    }
}
