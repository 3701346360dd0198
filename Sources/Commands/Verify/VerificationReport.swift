import CivilTime
import Content
import Hashing
import Publishing
import Serialization
import Reading

/// The results of verifying, as people and as programs read them.
enum VerificationReport {
    static func render(
        _ results: [VerificationResult], _ settings: Settings, _ format: FindingReport.Format
    ) -> String {
        switch format {
        case .text: results.map { text($0, settings) }.joined(separator: "\n")
        case .json: json(results)
        }
    }

    private static func text(_ result: VerificationResult, _ settings: Settings) -> String {
        var lines: [String] = []
        if let reason = result.verdict.reason {
            lines.append("\(result.target): KHÔNG XÁC NHẬN ĐƯỢC")
            lines.append("  \(reason)")
        } else {
            lines.append("\(result.target): ĐÚNG bản đã duyệt")
        }
        if let article = result.article, isTold(result.verdict) {
            let id = article.frontMatter.id.map { " (\($0.value.text))" } ?? ""
            lines.append(
                "  Bài “\(article.frontMatter.title?.value ?? article.location.slug)”\(id), \(article.path)")
            if let digest = result.digest { lines.append("  Mã kiểm chứng: sha256:\(digest.hexadecimal)") }
            lines += ReviewStep.all(article, settings: settings).map(step)
        }
        lines += result.remarks.map { "  Lưu ý: \($0)" }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Of a text that was taken down nothing more is told than its notice tells.
    private static func isTold(_ verdict: VerificationResult.Verdict) -> Bool {
        if case .removed = verdict { return false }
        return true
    }

    private static func step(_ step: ReviewStep) -> String {
        let title = "\(step.title.prefix(1).uppercased())\(step.title.dropFirst())"
        let who = step.name.map { "\(step.office) – \($0)" } ?? step.office
        let remarks = step.remarks.isEmpty ? "" : " (\(step.remarks.joined(separator: "; ")))"
        return "  \(step.act.at.vietnamese)  \(title): \(who)\(remarks)"
    }

    private static func json(_ results: [VerificationResult]) -> String {
        let document: JSONValue = .object([
            ("version", .integer(1)), ("results", .array(results.map(object))),
        ])
        return document.text + "\n"
    }

    private static func object(_ result: VerificationResult) -> JSONValue {
        var entries: [(String, JSONValue)] = [
            ("target", .string(result.target)), ("approved", .bool(result.isApproved)),
            ("verdict", .string(result.verdict.name)),
        ]
        if let reason = result.verdict.reason { entries.append(("message", .string(reason))) }
        if let article = result.article {
            entries.append(("id", .string(article.frontMatter.id?.value.text ?? "")))
            entries.append(("file", .string(article.path)))
            if let digest = result.digest {
                entries.append(("digest", .string(digest.text)))
            }
            let acts = article.frontMatter.acts.map { ActRecordJSON.object($0) }
            entries.append(("acts", .array(acts)))
        }
        entries.append(("remarks", .array(result.remarks.map(JSONValue.string))))
        return .object(entries)
    }
}
