import Diagnostics

extension RecordRule {
    static let consultationWithoutDraft = RecordRule(
        code: "DL801", name: "consultation-without-draft",
        summary: "Lấy ý kiến thì phải đăng toàn văn dự thảo.", basis: ["NĐ43/2011 Đ10.1i"],
        gravity: .errorWhenApproved,
        rationale: "Không có dự thảo thì người dân không biết góp ý cho điều gì.",
        examples: [
            .passes("consultation", ConsultationExample.lines),
            .passes(
                "consultation",
                ConsultationExample.lines.replacing("draft_in_text: true", with: "draft: du-thao.txt"),
                files: ["du-thao.txt": "Điều 1."]),
            .fails(
                "consultation",
                ConsultationExample.lines.replacing("draft_in_text: true", with: "drafter: UBND phường"),
                line: 0),
            .fails("consultation", ConsultationExample.lines.replacing("true", with: "false"), line: 2),
            .fails(
                "consultation", ConsultationExample.lines.replacing("draft_in_text: true", with: "draft:"),
                line: 2),
        ],
        check: { entry, _ in
            guard entry.record["draft"] == nil, !entry.record.isUnread("draft"),
                !entry.record.flag("draft_in_text")
            else { return [] }
            return [
                RecordFault(
                    at: entry.record.position(
                        of: entry.record.has("draft_in_text") ? "draft_in_text" : "draft"),
                    "Chưa có toàn văn dự thảo.",
                    help:
                        "Đặt tệp vào thư mục của bài và ghi `draft: du-thao.pdf`; nếu thân bài là toàn văn thì ghi `draft_in_text: true`."
                )
            ]
        })
}
