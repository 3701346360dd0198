import CivilTime
import Diagnostics
import Editorial

/// The result of an audit in the form that the command line asks for.
enum AuditReport {
    /// The formats of `audit`.
    enum Format: String, CaseIterable {
        case text, json, sarif
    }

    static func render(_ audit: HistoryAudit, format: Format, isColored: Bool) -> String {
        switch format {
        case .text: TextReport(isColored: isColored).render(audit)
        case .json: AuditJSON.render(audit)
        case .sarif: AuditSARIF.render(audit)
        }
    }

    /// An audit as people read it. Names come from anyone who can make a commit.
    private struct TextReport {
        let isColored: Bool

        func render(_ audit: HistoryAudit) -> String {
            audit.violations.map { violation($0, audit) + "\n" }.joined() + summary(audit)
        }

        private func violation(_ violation: Violation, _ audit: HistoryAudit) -> String {
            var head = paint(String(violation.commit.prefix(10)), "1")
            if let commit = audit.commits[violation.commit] {
                head +=
                    " \(commit.committed.vietnamese) \(TerminalText.line(commit.author)) <\(TerminalText.line(commit.email))>"
            }
            var text = "\(head)\n"
            let place = violation.file.map { "\(TerminalText.line($0)): " } ?? ""
            text +=
                "  \(place)\(paint("lỗi \(violation.rule.code)", "1;31")): \(TerminalText.line(violation.message))\n"
            text += "  → \(TerminalText.line(violation.help))\n"
            if !violation.basis.isEmpty { text += "  căn cứ: \(violation.basis.joined(separator: "; "))\n" }
            return text
        }

        private func summary(_ audit: HistoryAudit) -> String {
            let verdict = audit.verdict
            var text = "\(verdict.commits) commit, \(verdict.acts) bước: "
            text += audit.violations.isEmpty ? "không có vi phạm." : "\(audit.violations.count) vi phạm."
            if verdict.actsOnPaper > 0 {
                text += " \(verdict.actsOnPaper) bước ghi lại theo phiếu duyệt trên giấy."
            }
            if audit.signatures > 0 { text += " Đã xét chữ ký của \(audit.signatures) commit." }
            text += "\n"
            if audit.documentsUnread > 0 {
                text +=
                    "Chưa tìm dấu chỉ độ mật trong \(audit.documentsUnread) tệp PDF, Word, OpenDocument: máy thiếu "
                    + "pdftotext hoặc unzip.\n"
            }
            if let founding = verdict.founding, verdict.actsTakenOver > 0 {
                text +=
                    "Commit thành lập \(founding.prefix(10)) mang theo \(verdict.actsTakenOver) bước; lịch sử không "
                    + "chứng minh được ai đã ghi các bước ấy.\n"
            }
            return text
        }

        private func paint(_ text: String, _ code: String) -> String {
            isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
        }
    }
}
