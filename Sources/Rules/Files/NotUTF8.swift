import Content
import Diagnostics
import Reading

extension Rule {
    static let notUTF8 = Rule(
        code: "SY001", name: "not-utf8", summary: "Tệp phải dùng bảng mã UTF-8.",
        basis: ["NĐ43/2011 Đ7", "TT24/2011 Đ5.2"], severity: .always(.error),
        rationale:
            "Cơ quan nhà nước trao đổi thông tin bằng Unicode theo TCVN 6909:2001, trên trang web là UTF-8. "
            + "Tệp ở bảng mã khác hiện thành chữ sai và không tìm kiếm được.",
        examples: [
            .passes(),
            .fails(bytes: Array("---\ntitle: Ph".utf8) + [0xFD, 0xFE] + Array("\n---\n".utf8), line: 2),
        ],
        check: .reading([.notUTF8]))
}
