import Content
import VietnameseText

extension Rule {
    static let legacyFont = Rule(
        code: "TV003", name: "legacy-font",
        summary: "Bài phải gõ bằng Unicode, không dùng bảng mã của phông chữ cũ (TCVN3, VNI).",
        basis: ["NĐ43/2011 Đ7", "TT24/2011 Đ5.2"], severity: .errorWhenApproved,
        rationale:
            "Cơ quan nhà nước dùng Unicode theo TCVN 6909:2001. Chữ gõ cho phông .VnTime hay VNI-Times "
            + "hiện thành ký tự lạ trên trang, không đọc được và không tìm kiếm được.",
        examples: [
            .passes(),
            .fails(["title": "title: \"Céng hßa x· héi chñ nghÜa ViÖt Nam\""], line: 3),
            .fails(
                body: "\nSáng nay, tổ dân phố họp.\n\nUûy ban nhaân daân phöôøng thoâng baùo.\n", line: 12),
        ],
        check: .article { article, _ in
            guard let bytes = TextScan.bytes(of: article) else { return [] }
            return LegacyEncoding.find(in: bytes).prefix(TextScan.faultLimit).map { span in
                RuleFault(
                    at: article.source.position(at: span.offset),
                    "Chữ gõ theo bảng mã \(span.encoding == .tcvn3 ? "TCVN3" : "VNI"), "
                        + "đọc là “\(span.reading.shortened)”.",
                    help: "Chuyển đoạn này sang Unicode, rồi đọc lại cho đúng.")
            }
        })
}

extension String {
    /// Enough of a text to know it again in a message.
    fileprivate var shortened: String { count > 60 ? prefix(60) + "…" : self }
}
