import Content
import Diagnostics
import Markdown
import Reading
import VietnameseText

extension Rule {
    static let audioWithoutText = Rule(
        code: "ND008", name: "audio-without-text",
        summary: "Bài có tệp âm thanh phải có bản chữ của nội dung ấy.",
        basis: ["QC Đ9.8", "TT26/2020 Đ5.1"], severity: .always(.warning),
        rationale:
            "Tin truyền thanh vừa phát vừa đăng. Người khiếm thính, người đọc ở nơi ồn và máy tìm kiếm chỉ dùng được "
            + "bản chữ, nên mỗi tệp âm thanh cần bản chữ đầy đủ trong thân bài.",
        examples: [
            .passes(files: [
                .init(path, body: longBody, attachments: ["ban-tin.mp3"])
            ]),
            .passes(files: [.init(path, attachments: ["anh.jpg"])]),
            .fails(files: [.init(path, attachments: ["ban-tin.mp3"])], line: 1),
            .fails(
                files: [.init(path, body: "\nMời nghe bản tin.\n", attachments: ["Bản tin.OGG"])], line: 1),
        ],
        check: .article { article, context in
            let least = context.settings.limits.audioWords
            guard article.isReadable, article.document.refusal == nil,
                let file = article.attachments.first(where: { $0.audioType != nil }),
                article.document.hasFewerWords(than: least)
            else { return [] }
            return [
                RuleFault(
                    at: .start,
                    "Bài có tệp âm thanh “\(file.path)” nhưng thân bài chưa đủ \(least) chữ.",
                    help: "Chép bản chữ của bản tin vào thân bài (`limits.audio_min_words`).")
            ]
        })

    private static let path = "content/draft/tin-tuc/ban-tin/index.md"
    private static let longBody = ExampleArticle.body + ExampleArticle.body
}
