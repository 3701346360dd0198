import Content
import Diagnostics
import Editorial

extension Rule {
    static let actInFuture = Rule(
        code: "QT006", name: "act-in-future",
        summary: "Thời điểm của một bước không được ở tương lai.",
        basis: ["QC Đ5.3", "QC Đ6.6"], severity: .always(.error),
        rationale: "Bước ghi ở tương lai là bước chưa ai thực hiện, hoặc đồng hồ của máy đã sai.",
        examples: [
            .passes(
                [
                    "workflow": ExampleActs.line([
                        ExampleActs.submit
                    ])
                ], stage: .review),
            .fails(
                [
                    "workflow": ExampleActs.line([
                        .init("submit", by: "thuong-truc", at: "2999-01-01T08:00:00+07:00")
                    ])
                ], stage: .review, line: 9),
        ],
        check: .acts(.inFuture))
}
