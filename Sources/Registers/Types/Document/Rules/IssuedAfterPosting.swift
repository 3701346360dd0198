import CivilTime

extension RecordRule {
    static let issuedAfterPosting = RecordRule(
        code: "DL108", name: "issued-after-posting",
        summary: "Văn bản không được ban hành sau ngày bài đăng nó.", basis: ["NĐ43/2011 Đ17.1"],
        gravity: .errorWhenApproved,
        rationale: "Văn bản chưa ký mà đã đăng là dự thảo, phải để ở mục lấy ý kiến.",
        examples: [
            .passes("document", DocumentSample.plain),
            .passes("document", DocumentSample.with("issued: 2020-11-12", "effective: 2020-11-12")),
            .fails("document", DocumentSample.with("issued: 2020-11-13", "effective: 2020-11-13"), line: 4),
        ],
        check: { entry, _ in
            guard let issued = entry.record.date("issued"), let posted = entry.date, posted < issued else {
                return []
            }
            return [
                RecordFault(
                    at: entry.record.position(of: "issued"),
                    "Văn bản ban hành ngày \(issued.vietnamese), sau ngày đăng \(posted.vietnamese).",
                    help: "Sửa `issued` theo văn bản, hoặc lùi `date` của bài đến ngày ban hành.")
            ]
        })
}
