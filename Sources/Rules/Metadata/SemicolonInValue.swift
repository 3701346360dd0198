import Content
import Reading

extension Rule {
    static let semicolonInValue = Rule(
        code: "DC007", name: "semicolon-in-value",
        summary: "Một giá trị của dữ liệu đặc tả không được chứa dấu chấm phẩy.",
        basis: ["TT24/2011 Đ5.4"], severity: .errorWhenApproved,
        rationale:
            "Nhiều giá trị của một yếu tố được ngăn cách bằng dấu chấm phẩy, nên dấu ấy ở trong một giá trị làm "
            + "máy đọc thành hai giá trị.",
        examples: [
            .passes(),
            .passes(["creator": "creator: [Nguyễn Văn Ví Dụ, Trần Thị Ví Dụ]"]),
            // The text itself is no metadata.
            .passes(body: "\nCó mặt: đại diện tổ dân phố; đại diện trường học.\n"),
            .fails(["title": "title: Khánh thành sân chơi; mở lớp bơi"], line: 3),
            .fails(["creator": "creator: Nguyễn Văn Ví Dụ; Trần Thị Ví Dụ"], line: 4),
            .fails(["subject": "subject:\n  - đời sống\n  - trẻ em; thể thao"], line: 9),
            .fails(["source": "source: {name: Báo Ví Dụ; Đài Ví Dụ, url: https://bao.example/tin}"], line: 8),
        ],
        check: .article { article, _ in
            let hasSemicolon: (String) -> Bool = { $0.utf8.contains(UInt8(ascii: ";")) }
            guard article.frontMatter.hasElementValue(where: hasSemicolon) else { return [] }
            return article.frontMatter.elementValues.filter { hasSemicolon($0.value.value) }.map {
                key, value in
                RuleFault(at: value.position, "Giá trị của `\(key)` có dấu chấm phẩy.", help: remedy(key))
            }
        })

    private static func remedy(_ key: String) -> String {
        switch key {
        case "creator", "contributor", "subject", "relation":
            "Nếu là nhiều giá trị, viết thành danh sách: `\(key): [giá trị 1, giá trị 2]`; nếu là một, thay dấu “;”."
        case "source":
            "Thay dấu “;” bằng dấu phẩy hoặc gạch nối; trong địa chỉ mạng viết `%3B`."
        default: "Thay dấu “;” bằng dấu phẩy, gạch nối, hoặc tách thành hai câu."
        }
    }
}
