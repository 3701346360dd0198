import Content
import Diagnostics
import Reading

extension Rule {
    static let tooManyAliases = Rule(
        code: "SY008", name: "too-many-aliases",
        summary: "Siêu dữ liệu không được dùng quá nhiều tham chiếu của YAML.",
        basis: [], severity: .always(.error),
        rationale:
            "Vài dòng tham chiếu lồng nhau có thể mở ra thành hàng tỷ giá trị và làm treo chương trình. "
            + "Siêu dữ liệu của một bài viết thẳng giá trị thì dễ đọc hơn.",
        examples: [
            .passes(["subject": "subject: &a [đời sống]", "relation": "relation: *a"]),
            .fails(
                ["relation": "relation: [&a một, " + String(repeating: "*a, ", count: 17) + "hai]"], line: 8),
            .fails(["relation": "relation: &a [*a]"], line: 8),
        ],
        check: .reading([.tooManyAliases]))
}
