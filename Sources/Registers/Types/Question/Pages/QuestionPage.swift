import CivilTime

/// What the page of a question shows before its text.
enum QuestionPage {
    private static let keys = ["kind", "field", "from", "received", "forwarded_to", "answered_by"]

    @Sendable static func blocks(_ entry: RecordEntry, _ book: RegisterBook) -> [Block] {
        let status = QuestionStatus.of(entry, book.context)
        var facts = [Fact("Tình trạng", [.strong(status.title)])] + FactList.facts(keys, of: entry)
        if let deadline = QuestionDeadline.of(entry.record, book.context), status.isOpen {
            facts.append(Fact("Hạn trả lời", [.date(deadline.date), .text(" (\(deadline.ground))")]))
        }
        return [.facts(facts), .heading("Quá trình xử lý"), .list(steps(of: entry.record))] + notices(entry)
            + text("Trả lời", entry.record.text("answer"))
            + text("Kết quả xử lý", entry.record.text("result"))
    }

    /// What has been done, day by day; nothing of the sender.
    static func steps(of record: Record) -> [[Inline]] {
        let steps: [(String, String)] = [
            ("received", "tiếp nhận"),
            ("forwarded_on", record.text("forwarded_to").map { "chuyển đến \($0)" } ?? "chuyển"),
            ("notified_on", notice(record)), ("answered_on", "trả lời"), ("result_on", "có kết quả xử lý"),
        ]
        let dated = steps.compactMap { key, what in record.date(key).map { ($0, what) } }
        return dated.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map {
            [.date($0.element.0), .text(": \($0.element.1).")]
        }
    }

    private static func notice(_ record: Record) -> String {
        if record.flag("out_of_remit") { return "thông báo việc không thuộc thẩm quyền của phường" }
        return record.date("promised").map { "thông báo tiến độ, hẹn trả lời ngày \($0.vietnamese)" }
            ?? "thông báo tiến độ"
    }

    private static func notices(_ entry: RecordEntry) -> [Block] {
        guard QuestionKind(entry.record) == .regulation else { return [] }
        return [
            .notice([
                .text(
                    "Phản ánh, kiến nghị về quy định hành chính được xử lý theo quy trình riêng. Ban biên tập không trả lời, chỉ đăng việc chuyển và kết quả (Điều 4 khoản 2 điểm c của quy chế)."
                )
            ])
        ]
    }

    private static func text(_ heading: String, _ text: String?) -> [Block] {
        guard let text else { return [] }
        let lines = text.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
        return [.heading(heading)] + lines.map { .paragraph([.text(String($0))]) }
    }
}
