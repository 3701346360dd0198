import Content
import Diagnostics
import Reading

extension Rule {
    static let invalidAct = Rule(
        code: "SY024", name: "invalid-act",
        summary: "Mỗi bước trong `workflow` phải ghi đủ việc làm, người làm, thời điểm và mã băm.",
        basis: [], severity: .always(.error),
        rationale:
            "Phần `workflow` là bằng chứng ai đã trình, ai đã duyệt và đã đọc bản nào. "
            + "Phần này do chương trình ghi; một bước thiếu hoặc sai thì bằng chứng không dùng được.",
        examples: [
            .passes([
                "workflow":
                    "workflow:\n  - action: submit\n    by: thuong-truc\n    at: 2020-11-12T08:30:00+07:00\n    digest: sha256:"
                    + String(repeating: "0", count: 64)
            ]),
            .fails(
                [
                    "workflow":
                        "workflow:\n  - action: publish\n    by: thuong-truc\n    at: 2020-11-12T08:30:00+07:00\n    digest: sha256:"
                        + String(repeating: "0", count: 64)
                ], line: 9),
            .fails(
                [
                    "workflow":
                        "workflow:\n  - action: submit\n    by: thuong-truc\n    at: 2020-11-12T08:30:00+07:00\n    digest: sha256:123"
                ], line: 12),
        ],
        check: .reading([.invalidAct]))
}
