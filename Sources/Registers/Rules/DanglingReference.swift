import Reading

extension RecordRule {
    static let danglingReference = RecordRule(
        code: "DL004", name: "dangling-reference",
        summary: "Mã của bài khác phải là của một bài có thật.", basis: ["QC Đ5.3"],
        gravity: .errorWhenApproved,
        rationale:
            "Quan hệ dẫn tới bài không có thì người đọc không lần ra văn bản, dự án, câu trả lời liên quan.",
        examples: [
            .passes("document", sample + "\nrelates: [20201112-abc235]", others: [sample]),
            .fails(
                "document", sample + "\nrelates: [20201112-abc235, 20190101-zzzzzz]", others: [sample],
                line: 6),
        ],
        check: { entry, context in
            entry.references.filter { !context.records.knows($0.value) }.map {
                RecordFault(
                    at: $0.position, "Không có bài nào mang mã `\($0.value)`.",
                    help: "Ghi đúng mã `id` của bài liên quan, hoặc bỏ mã này.")
            }
        })

    private static let sample = """
        number: 12/QĐ-UBND
        kind: quyet-dinh
        issuer: Ủy ban nhân dân phường Ví Dụ
        issued: 2020-11-10
        signer: Nguyễn Văn Ví Dụ
        """
}
