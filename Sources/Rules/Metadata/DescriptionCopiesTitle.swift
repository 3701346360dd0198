import Content
import Diagnostics
import VietnameseText
import Reading

extension Rule {
    static let descriptionCopiesTitle = Rule(
        code: "DC010", name: "description-copies-title",
        summary: "Mô tả phải nói thêm điều mà tiêu đề chưa nói.",
        basis: ["TT24/2011 Đ5.3"], severity: .always(.warning),
        rationale:
            "Mô tả phải cô đọng và có ý nghĩa. Chép lại tiêu đề thì người tìm kiếm đọc hai lần cùng một câu.",
        examples: [
            .passes(),
            .passes([
                "description": "description: Khánh thành sân chơi tổ dân phố 1, nơi vui chơi của trẻ em."
            ]),
            .fails(["description": "description: Khánh thành sân chơi tổ dân phố 1."], line: 6),
            .fails(["description": "description: KHÁNH THÀNH  sân chơi tổ dân phố 1"], line: 6),
        ],
        check: .article { article, _ in
            guard let title = article.frontMatter.title?.value,
                let description = article.frontMatter.description,
                // The same letters in NFD are at most twice as long; most descriptions go no further than this.
                description.value.utf8.count <= 2 * title.utf8.count + 16, !title.isBlank,
                haveSameWords(title, description.value)
            else { return [] }
            return [
                RuleFault(
                    at: description.position, "Mô tả chỉ chép lại tiêu đề.",
                    help: "Viết một câu nói rõ việc gì, ở đâu, liên quan đến ai.")
            ]
        })

    private static func haveSameWords(_ left: String, _ right: String) -> Bool {
        let (left, right) = (VietnameseFolding.fold(left), VietnameseFolding.fold(right))
        // Nearly every folded text is ASCII, in which a byte tells what it is.
        guard left.utf8.allSatisfy({ $0 < 0x80 }), right.utf8.allSatisfy({ $0 < 0x80 }) else {
            return words(left) == words(right)
        }
        return asciiWords(left).elementsEqual(asciiWords(right)) { $0.elementsEqual($1) }
    }

    private static func words(_ text: String) -> [Substring] {
        text.split { !$0.isLetter && !$0.isNumber }
    }

    private static func asciiWords(_ text: String) -> [Substring.UTF8View] {
        text.utf8.split { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: false
            default: true
            }
        }
    }
}
