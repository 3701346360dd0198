import Content
import Diagnostics
import Reading

extension Rule {
    static let nestedTooDeep = Rule(
        code: "SY007", name: "nested-too-deep",
        summary: "Siêu dữ liệu không được lồng nhau quá 64 tầng.",
        basis: [], severity: .always(.error),
        rationale:
            "Siêu dữ liệu của một bài không cần quá vài tầng; "
            + "lồng quá sâu chỉ gặp ở tệp hỏng hoặc tệp cố ý làm treo chương trình.",
        examples: [
            .passes([
                "relation": "relation: " + String(repeating: "[", count: 60)
                    + String(repeating: "]", count: 60)
            ]),
            .fails(
                [
                    "relation": "relation: " + String(repeating: "[", count: 70)
                        + String(repeating: "]", count: 70)
                ], line: 8),
        ],
        check: .reading([.nestedTooDeep]))
}
