import Content
import Diagnostics

extension Rule {
    /// The law on denunciations could not be checked word for word, so that the rule rests on the clause of the
    /// regulation that makes members keep to the law.
    static let denouncerIdentity = Rule(
        code: "AT005", name: "denouncer-identity",
        summary: "Bài và tệp đính kèm không được để lộ danh tính người tố cáo.",
        basis: ["QC Đ5.1", "NĐ43/2011 Đ9"], severity: .always(.warning),
        rationale:
            "Họ tên, địa chỉ, chữ ký của người tố cáo phải được giữ bí mật; lộ ra thì người ấy có thể bị trả thù "
            + "mà không thu hồi được. Chương trình chỉ thấy cách viết thường gặp: người duyệt vẫn phải tự xem.",
        examples: [
            .passes(
                body:
                    "\nPhường bảo vệ người tố cáo theo Luật Tố cáo; công khai kết quả giải quyết khiếu nại, tố cáo.\n"
            ),
            .passes(body: "\nHọ và tên người tố cáo: ……………\n\nNgười bị tố cáo: ông Trần Giả Định.\n"),
            .fails(body: "\nNgười tố cáo: ông Trần Giả Định.\n", line: 10),
            .fails(body: "\nKết luận về\nđơn tố cáo của bà Lê Thị Ví Dụ.\n", line: 11),
            .fails(
                files: [
                    .init(
                        "content/draft/tin-tuc/san-choi/index.md",
                        texts: [
                            "don.pdf": .read(
                                Array("ĐƠN TỐ CÁO\nTôi tên là: Trần Giả Định\nNGƯỜI LÀM ĐƠN\n".utf8))
                        ])
                ], line: 1),
        ],
        isConfidential: true,
        check: .article { article, _ in
            var faults: [RuleFault] = []
            for range in NumberScan.ranges(of: article) {
                for offset in DenouncerScan.offsets(in: article.source.bytes, range)
                where faults.count < TextScan.faultLimit {
                    faults.append(
                        RuleFault(
                            at: article.source.position(at: offset), "Có lẽ nêu danh tính người tố cáo.",
                            help:
                                "Bỏ họ tên, địa chỉ, ngày sinh của người tố cáo; viết “người tố cáo” hoặc “công dân”."
                        ))
                }
            }
            return faults
                + AttachmentScan.faults(
                    in: article,
                    help: "Che họ tên, địa chỉ, chữ ký của người tố cáo trong tệp, hoặc bỏ tệp khỏi bài.",
                    count: { DenouncerScan.offsets(in: $0, $0.indices).count },
                    message: { "\($0) có \($1) chỗ có lẽ nêu danh tính người tố cáo." })
        })
}
