import CivilTime

/// What stands above the list of questions: first what becomes of personal data, then how to ask.
enum QuestionOverview {
    private static let letter = """
        Họ và tên:
        Nơi liên hệ để nhận trả lời (địa chỉ, điện thoại hoặc thư điện tử):
        Lĩnh vực:
        Nội dung câu hỏi, phản ánh, kiến nghị:


        Cho đăng họ tên đầy đủ trên trang: không (nếu đồng ý, sửa thành “có”)

        """

    @Sendable static func blocks(_ book: RegisterBook) -> [Block] {
        let ways = ContactWays(
            book.settings, book.context.site,
            subject: "\(book.title): câu hỏi gửi \(book.context.site.agency)",
            body: letter)
        return PrivacyNotice.blocks(
            purpose: "xử lý, trả lời và chuyển đến cơ quan có thẩm quyền", settings: book.settings)
            + [.heading("Cách gửi câu hỏi, phản ánh, kiến nghị"), .facts(ways.facts), .list(rules(book))]
    }

    private static func rules(_ book: RegisterBook) -> [[Inline]] {
        [
            [.text(deadline(book))],
            [.text("Việc không thuộc thẩm quyền của phường được thông báo ngay cho người gửi.")],
            regulations(book.settings), code(book),
        ]
    }

    private static func deadline(_ book: RegisterBook) -> String {
        guard let target = QuestionTarget.inForce("targets", on: book.today, book.settings) else {
            return QuestionDeadline.isLaw(on: book.today)
                ? "Thời hạn trả lời, hoặc thông báo ngày sẽ trả lời: 15 ngày làm việc kể từ ngày nhận."
                : "Thời hạn trả lời: chưa cập nhật."
        }
        return
            "Thời hạn trả lời, hoặc thông báo ngày sẽ trả lời: \(target.days) ngày làm việc kể từ ngày nhận (\(target.words))."
    }

    /// Petitions on administrative rules have another way (QC Đ4.2c).
    private static func regulations(_ settings: Record?) -> [Inline] {
        let place = settings?.text("regulation_track") ?? "chưa cập nhật"
        let target: Inline =
            settings?.text("regulation_url").map { .link(place, .web($0)) } ?? .text(place)
        return [
            .text(
                "Phản ánh, kiến nghị về quy định hành chính đi theo quy trình riêng, không trả lời ở đây. Nơi nhận: "
            ), target, .text("."),
        ]
    }

    private static func code(_ book: RegisterBook) -> [Inline] {
        let promise = Inline.text("Mỗi câu hỏi được cấp một mã nhận để theo dõi tình trạng xử lý")
        guard book.entries.contains(where: { QuestionStatusPages.code(of: $0) != nil }) else {
            return [promise, .text(".")]
        }
        return [
            promise, .text(": "), .link("cách tra cứu theo mã", .page(book.path("tra-cuu/"))), .text("."),
        ]
    }
}
