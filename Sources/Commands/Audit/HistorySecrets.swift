import Content
import Editorial
import Hashing
import Rules

/// Looks for marks of secrecy in the versions of articles. Most of them differ in their acts alone, so that each
/// text is looked at once, and after that only what was said in the acts.
struct HistorySecrets {
    private struct Text: Hashable {
        let digest: SHA256Digest
        let location: ArticleLocation
    }

    private var known: [Text: [Int]] = [:]

    /// The lines of a version that carry a mark.
    mutating func lines(of text: AuditText, _ bytes: [UInt8], at location: ArticleLocation) -> [Int] {
        guard let digest = text.textDigest else { return SecretMarks.lines(of: bytes, at: location) }
        let place = ArticleLocation(
            stage: .draft, section: location.section, slug: location.slug, isBundle: location.isBundle)
        let key = Text(digest: digest, location: place)
        guard let found = known[key] else {
            let lines = SecretMarks.lines(of: bytes, at: location)
            known[key] = lines
            return lines
        }
        return found + text.words.filter { SecretMarks.isIn($0.text) }.map(\.line)
    }
}
