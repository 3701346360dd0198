import CivilTime

/// A page for each receipt code, which only those find who know the code.
enum QuestionStatusPages {
    @Sendable static func pages(_ book: RegisterBook) -> [RegisterPage] {
        var seen: Set<String> = []
        let coded = book.entries.compactMap { entry -> (String, RecordEntry)? in
            guard let code = code(of: entry), seen.insert(code).inserted else { return nil }
            return (code, entry)
        }
        return coded.isEmpty ? [] : [help(book)] + coded.map { page($0, $1, book) }
    }

    /// A code that can serve as an address.
    static func code(of entry: RecordEntry) -> String? {
        guard let code = entry.record.text("code"), ReceiptCode.weakness(of: code, received: nil) == nil
        else { return nil }
        return code
    }

    /// Where the page of a code stands.
    static func path(_ code: String, in section: String) -> String { "\(section)/tra-cuu/\(code)/" }

    private static func page(_ code: String, _ entry: RecordEntry, _ book: RegisterBook) -> RegisterPage {
        let status = QuestionStatus.of(entry, book.context)
        var facts = [Fact("Tình trạng", [.strong(status.title)])]
        if status.isOpen, let deadline = QuestionDeadline.of(entry.record, book.context) {
            facts.append(Fact("Hạn trả lời", [.date(deadline.date)]))
        }
        facts.append(Fact("Nội dung", [.link(entry.title, .page(entry.path))]))
        return RegisterPage(
            path: path(code, in: book.section), title: "Tình trạng xử lý, mã \(code)",
            description: "Tình trạng xử lý của câu hỏi, kiến nghị mang mã \(code).",
            date: entry.record.date("received"),
            blocks: [
                .facts(facts), .heading("Quá trình xử lý"), .list(QuestionPage.steps(of: entry.record)),
                .paragraph([
                    .link("Trở lại \(book.title)", .page(book.path("")))
                ]),
            ], isListed: false)
    }

    private static func help(_ book: RegisterBook) -> RegisterPage {
        let address = book.context.site.absolute(book.path("tra-cuu/"))
        return RegisterPage(
            path: book.path("tra-cuu/"), title: "Tra cứu tình trạng xử lý: \(book.title)",
            description: "Cách xem câu hỏi, kiến nghị đã gửi được xử lý đến đâu.", date: nil,
            blocks: [
                .list([
                    [
                        .text("Ông, bà nhận được một mã khi câu hỏi được tiếp nhận, ví dụ "),
                        .strong("xxxxxxxxxx"), .text("."),
                    ],
                    [
                        .text("Mở địa chỉ "), .strong("\(address)xxxxxxxxxx/"),
                        .text(" với mã của mình thay cho xxxxxxxxxx."),
                    ],
                    [
                        .text(
                            "Trang báo không tìm thấy nghĩa là mã gõ chưa đúng, hoặc việc chưa được đăng; hãy liên hệ theo các cách nêu ở "
                        ), .link(book.title, .page(book.path(""))), .text("."),
                    ],
                ]),
                .paragraph([
                    .text("Trang theo mã không có họ tên, nơi liên hệ và không nằm trong sơ đồ trang.")
                ]),
            ])
    }
}
