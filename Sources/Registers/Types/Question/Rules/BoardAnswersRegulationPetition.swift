import Diagnostics

extension RecordRule {
    static let boardAnswersRegulationPetition = RecordRule(
        code: "DL408", name: "answered-regulation-petition",
        summary: "Phản ánh, kiến nghị về quy định hành chính được chuyển đi, Ban biên tập không trả lời.",
        basis: ["QC Đ4.2c"], gravity: .errorWhenApproved,
        rationale:
            "Quy chế trừ loại này ra khỏi việc tham mưu trả lời; trang chỉ đăng việc chuyển và kết quả xử lý.",
        examples: [
            .passes(
                "question",
                petition + forwarding + "\nresult: Đã bãi bỏ giấy tờ ấy.\nresult_on: 2020-11-30"
            ),
            .fails(
                "question",
                petition + forwarding + "\nanswered_by: Trưởng Ban biên tập\nanswered_on: 2020-11-30", line: 8
            ),
            .fails("question", petition + forwarding + "\nanswer: Không sửa.", line: 8),
            .fails("question", petition, line: 4),
        ],
        check: { entry, _ in
            guard QuestionKind(entry.record) == .regulation else { return [] }
            return answered(entry) + keptBack(entry)
        })

    private static func answered(_ entry: RecordEntry) -> [RecordFault] {
        guard
            let key = ["answer", "answered_by", "answered_on"].filter({ entry.record[$0] != nil })
                .min(by: { entry.record.position(of: $0) < entry.record.position(of: $1) })
        else { return [] }
        return [
            RecordFault(
                at: entry.record.position(of: key),
                "Ban biên tập không trả lời phản ánh, kiến nghị về quy định hành chính.",
                help:
                    "Chuyển đến cơ quan có thẩm quyền, ghi `forwarded_to`, `forwarded_on`; khi có kết quả thì ghi `result`, `result_on`."
            )
        ]
    }

    /// A petition that nobody has sent on its own track.
    private static func keptBack(_ entry: RecordEntry) -> [RecordFault] {
        guard entry.record["forwarded_to"] == nil, !entry.record.isUnread("forwarded_to") else { return [] }
        return [
            RecordFault(
                at: entry.record.position(of: "kind"),
                "Phản ánh, kiến nghị về quy định hành chính chưa được chuyển đến nơi xử lý.",
                help: "Chuyển đến cơ quan có thẩm quyền, ghi `forwarded_to`, `forwarded_on`, rồi mới đăng.")
        ]
    }

    private static let petition = QuestionExample.lines.replacing("cau-hoi", with: "quy-dinh-hanh-chinh")
    private static let forwarding =
        "\nforwarded_to: Văn phòng UBND thành phố Thí Dụ\nforwarded_on: 2020-11-17"
}
