import CivilTime

/// What the pages of consultations show.
enum ConsultationPage {
    private static let keys = [
        "topic", "drafter", "draft", "papers", "opened", "closes", "send_to", "result", "result_on",
        "result_file",
    ]

    /// The page of one draft: its terms, how to send an opinion while it is open, and the opinions.
    @Sendable static func blocks(_ entry: RecordEntry, _ book: RegisterBook) -> [Block] {
        let status = ConsultationStatus.of(entry, book.context)
        let facts = [Fact("Tình trạng", [.strong(status.title)])] + FactList.facts(keys, of: entry)
        return [.facts(facts)] + (status.isOpen ? sending(entry, book) : [closed(status)]) + opinions(entry)
    }

    /// What stands above the list.
    @Sendable static func overview(_ book: RegisterBook) -> [Block] {
        let open = book.entries.filter { ConsultationStatus.of($0, book.context).isOpen }
        guard !open.isEmpty else {
            return [.paragraph([.text("Hiện không có dự thảo nào đang lấy ý kiến.")])]
        }
        let sorted = open.enumerated().sorted {
            ($0.element.day("closes"), $0.offset) < ($1.element.day("closes"), $1.offset)
        }
        return [
            .heading("Đang lấy ý kiến"), .list(sorted.map { line($0.element) }),
            .paragraph([.text("Mở từng dự thảo để đọc toàn văn, xem ý kiến đã góp và cách gửi ý kiến.")]),
        ]
    }

    private static func line(_ entry: RecordEntry) -> [Inline] {
        let until = entry.record.date("closes").map { [Inline.text(": đến hết ngày "), .date($0)] } ?? []
        return [.link(entry.title, .page(entry.path))] + until
    }

    private static func closed(_ status: ConsultationStatus) -> Block {
        .paragraph([
            .text(
                status == .planned
                    ? "Chưa đến ngày nhận ý kiến." : "Đã hết hạn nhận ý kiến về dự thảo này.")
        ])
    }

    /// The notice comes before the link to the letter (TT 25/2010 Đ11).
    private static func sending(_ entry: RecordEntry, _ book: RegisterBook) -> [Block] {
        let site = book.context.site
        var ways = ContactWays(
            book.context.settings["question"], site, subject: "Góp ý: \(entry.title)", body: letter)
        ways.email = entry.record.text("email") ?? ways.email
        return PrivacyNotice.blocks(
            purpose: "tổng hợp, tiếp thu, giải trình ý kiến", settings: book.settings)
            + [.heading("Gửi ý kiến"), .facts(ways.facts)]
    }

    private static let letter = """
        Họ và tên hoặc tên tổ chức:
        Nơi liên hệ:
        Ý kiến (nêu rõ điều, khoản):


        Cho đăng họ tên đầy đủ trên trang: không (nếu đồng ý, sửa thành “có”)

        """

    private static func opinions(_ entry: RecordEntry) -> [Block] {
        let opinions = entry.record.records("received")
        guard !opinions.isEmpty else {
            return [.heading("Ý kiến đã nhận"), .paragraph([.text("Chưa có ý kiến nào.")])]
        }
        let all = [
            ("from", "Người góp ý"), ("on", "Ngày nhận"), ("summary", "Ý kiến"), ("taken_up", "Tiếp thu"),
            ("reply", "Giải trình"),
        ]
        // Nobody has said yet how the opinions are taken up: no empty columns.
        let keys = all.filter { key, _ in opinions.contains { $0[key] != nil } }
        let rows = opinions.map { opinion in
            Table.Row(
                keys.map { key, _ in
                    if let date = opinion.date(key) { return [.date(date)] }
                    return [.text(opinion.choiceTitle(key) ?? opinion.text(key) ?? "")]
                })
        }
        return [
            .heading("Ý kiến đã nhận"),
            .table(
                Table(
                    caption: "Ý kiến đã nhận (\(opinions.count))",
                    columns: keys.map { Table.Column($0.1) }, rows: rows)),
        ]
    }
}
