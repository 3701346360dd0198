import CivilTime
public import Content
import Reading

/// The letter that tells the sender of a text that it is not posted, and why (QC Đ4.2b).
public enum RefusalLetter {
    /// The letter, for a person to complete and send.
    ///
    /// - Parameters:
    ///   - act: the refusal.
    ///   - article: the text.
    ///   - settings: the ward.
    public static func text(_ act: Act, of article: Article, settings: Settings) -> String {
        let agency = settings.agency
        let member = settings.board.member(act.by)
        let senders = article.frontMatter.creator.map(\.value).joined(separator: ", ")
        let title = article.frontMatter.title?.value ?? article.location.slug
        // The letter goes out of the house: such a ground, and the words about it, stay inside.
        let isConfidential = act.details.ground?.isConfidential ?? false
        let ground = isConfidential ? "" : " vì: \(act.details.ground?.title ?? "")"
        let note = isConfidential ? "" : "Ý kiến của người xem xét: \(act.details.note ?? "")\n\n"
        let date = act.at.date
        return """
            BAN BIÊN TẬP
            \(settings.site.title)

            \(agency.place.map { $0 + ", " } ?? "")ngày \(date.day) tháng \(date.month) năm \(date.year)

            Kính gửi: \(senders.isEmpty ? "…" : senders)

            Ban biên tập đã nhận và xem xét bài “\(title)” gửi cho chuyên mục “\(section(article, settings))”.

            Căn cứ điểm b khoản 2 Điều 4 \(settings.regulation.title), Ban biên tập không đăng bài này\(ground).

            \(note)Nếu có thông tin bổ sung, xin gửi lại Thường trực Ban biên tập để xem xét.

            Trân trọng cảm ơn.

            \(member?.position ?? act.by)
            \(member?.name ?? "")

            """
    }

    private static func section(_ article: Article, _ settings: Settings) -> String {
        settings.section(article.location.section)?.title ?? article.location.section
    }
}
