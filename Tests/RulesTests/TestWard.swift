import CivilTime
import Content
import Diagnostics
import Hashing
import Testing

@testable import Rules
import Reading

/// Wards that tests are run on, made from examples.
enum TestWard {
    /// A ward that holds a sample.
    static func ward(_ sample: RuleExample.Sample) throws -> Ward {
        switch sample {
        case .file(let bytes, let path):
            return Ward(settings: try settings(), articles: [try article(bytes, at: path)])
        case .files(let files):
            return Ward(
                settings: try settings(),
                articles: try files.map {
                    try article(
                        $0.bytes, at: $0.path, attachments: $0.attachments, texts: $0.texts,
                        contents: $0.contents, images: $0.images, sizes: $0.sizes)
                })
        case .settings(let text): return Ward(settings: try settings(text), articles: [])
        case .entries(let entries):
            let settings = try settings()
            let sections = Set(settings.sections.map(\.id.value))
            let plan = ContentPlan(entries, sections: sections, limits: settings.limits)
            return Ward(settings: settings, articles: [], strayFiles: plan.faults)
        }
    }

    /// `site.yml` of the example ward, or another.
    static func settings(_ text: String = ExampleWard.settings) throws -> Settings {
        let outcome = SettingsReader.read(Array(text.utf8))
        return try #require(outcome.settings, "\(outcome.faults)")
    }

    /// The article at a path.
    static func article(
        _ bytes: [UInt8], at path: String, attachments: [String] = [], texts: [String: AttachmentText] = [:],
        contents: [String: String] = [:], images: [String: AttachmentImage] = [:], sizes: [String: Int] = [:]
    ) throws -> Article {
        guard case .article(let location) = ContentPath(path) else { throw NotAnArticle(path: path) }
        let files = attachments.map {
            Content.Attachment(
                path: $0, size: sizes[$0] ?? 0, sha256: SHA256.hash([]), text: texts[$0] ?? .notAsked,
                content: contents[$0].map { Array($0.utf8) }, image: images[$0] ?? .notAsked)
        }
        return ArticleReader.read(
            bytes, at: location, attachments: files, type: try settings().section(location.section)?.type)
    }

    /// What some rules find in one article of the example ward.
    static func findings(
        _ rules: [Rule], _ keys: [String: String] = [:], body: String = ExampleArticle.body,
        stage: Stage = .draft
    ) async throws -> [Finding] {
        let bytes = Array(ExampleArticle.text(keys, body: body).utf8)
        return try await findings(rules, .file(bytes: bytes, path: ExampleArticle.path(stage)))
    }

    /// What some rules find in a sample on a day.
    static func findings(
        _ rules: [Rule], _ sample: RuleExample.Sample, on day: String = "2020-12-01"
    ) async throws -> [Finding] {
        let now = try #require(Timestamp("\(day)T08:00:00+07:00"))
        if case .settings(let text) = sample {
            // A `site.yml` that cannot be used has findings of its own.
            let outcome = SettingsReader.read(Array(text.utf8))
            if outcome.settings == nil { return RuleRunner(rules).findings(inSettings: outcome.faults) }
        }
        return await RuleRunner(rules).findings(in: try ward(sample), now: now)
    }

    private struct NotAnArticle: Error { let path: String }
}
