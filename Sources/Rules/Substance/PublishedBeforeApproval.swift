import CivilTime
import Content
import Reading

extension Rule {
    static let publishedBeforeApproval = Rule(
        code: "ND006", name: "published-before-approval",
        summary: "Ngày đăng không được trước ngày Trưởng Ban biên tập duyệt đăng.",
        basis: ["QC Đ6.6"], severity: .errorWhenApproved,
        rationale:
            "Việc đăng tin, bài do Trưởng Ban biên tập quyết định, nên bài không thể có mặt trên trang trước "
            + "quyết định ấy. Bài chuyển từ trang cũ sang thì ghi lý do ở khóa `backdated`.",
        examples: [
            .passes(["workflow": approval(on: "2020-11-12")], stage: .approved),
            .passes(
                [
                    "backdated": "backdated: Bài đã đăng trên trang cũ",
                    "workflow": approval(on: "2020-11-13"),
                ],
                stage: .approved),
            // A later version keeps the day of the first.
            .passes(
                ["workflow": approval(on: "2020-11-12") + "\n" + act("approve", on: "2020-12-01")],
                stage: .approved),
            .fails(["workflow": approval(on: "2020-11-13")], stage: .approved, line: 5),
            .fails(
                ["backdated": "backdated: \"\"", "workflow": approval(on: "2020-11-13")], stage: .approved,
                line: 5),
        ],
        check: .article { article, _ in
            let keys = article.frontMatter
            guard let date = keys.date, let approval = keys.acts.first(where: \.isPublication),
                date.value.date < approval.at.date, keys.backdated.map({ $0.value.isInvisible }) ?? true
            else { return [] }
            return [
                RuleFault(
                    at: date.position,
                    "Ngày đăng \(date.value.date.vietnamese) trước ngày duyệt đăng \(approval.at.date.vietnamese).",
                    help:
                        "Sửa `date` thành ngày duyệt đăng hoặc sau đó; nếu bài đã đăng từ trước thì thêm `backdated: lý do`."
                )
            ]
        })

    private static func approval(on day: String) -> String { "workflow:\n" + act("approve", on: day) }

    private static func act(_ action: String, on day: String) -> String {
        """
          - action: \(action)
            by: truong-ban
            at: \(day)T08:00:00+07:00
            digest: sha256:\(String(repeating: "0", count: 64))
        """
    }
}
