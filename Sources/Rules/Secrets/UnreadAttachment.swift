import Content
import Diagnostics

extension Rule {
    static let unreadAttachment = Rule(
        code: "AT006", name: "unread-attachment",
        summary: "Tệp đính kèm mà chương trình không đọc được chữ thì phải có người xem.",
        basis: ["QC Đ4.2b", "QC Đ5.1"], severity: .always(.note),
        rationale:
            "Dấu chỉ độ mật, số định danh, danh tính người tố cáo trong tệp PDF, Word được tìm khi máy có "
            + "`pdftotext` và `unzip`. Không đọc được chữ thì không biết tệp có những thứ ấy hay không.",
        examples: [
            .passes(files: [.init(path, texts: ["ke-hoach.pdf": .read(Array("Kế hoạch\n\u{C}".utf8))])]),
            .passes(files: [.init(path, attachments: ["anh.jpg"])]),
            .fails(files: [.init(path, texts: ["ban-quet.pdf": .unread(.noWords)])], line: 1),
            .fails(files: [.init(path, texts: ["to-trinh.doc": .unread(.oldWord)])], line: 1),
            .fails(files: [.init(path, texts: ["don.docx": .unread(.toolMissing(.unzip))])], line: 1),
            .fails(
                files: [
                    .init(path, texts: ["dong-dau.pdf": .read(Array("Ký bởi: UBND\n\u{C}\n\u{C}".utf8))])
                ],
                line: 1),
        ],
        check: .article { article, _ in
            article.attachments.compactMap { file in
                guard let fault = fault(of: file) else { return nil }
                return RuleFault(
                    at: .start, "\(AttachmentScan.title(of: file)) \(fault.reason).", help: fault.remedy)
            }
        })

    private static let path = "content/draft/tin-tuc/san-choi/index.md"

    private static func fault(of file: Attachment) -> (reason: String, remedy: String)? {
        switch file.text {
        case .notAsked: return nil
        case .unread(let obstacle): return (reason(obstacle), remedy(obstacle))
        case .read(let words):
            let pages = file.format == .pdf ? PageCount(words) : PageCount([])
            guard pages.empty > 0 else { return nil }
            return ("có \(pages.empty) trong \(pages.all) trang không có chữ", look)
        }
    }

    private static let look =
        "Trang quét thành ảnh thì phải có người mở ra xem dấu chỉ độ mật, thông tin cá nhân; nên đính kèm bản có chữ."

    private static func reason(_ obstacle: AttachmentText.Obstacle) -> String {
        switch obstacle {
        case .toolMissing(let tool): "chưa được đọc chữ, vì máy chưa có `\(tool.rawValue)`"
        case .damaged: "không đọc được: tệp hỏng, hoặc không đúng loại như đuôi tên"
        case .encrypted: "không đọc được, vì đã khóa hoặc cần mật khẩu"
        case .noWords: "không có chữ nào đọc được; có lẽ là bản quét"
        case .tooLong: "có quá nhiều chữ so với mức chương trình đọc"
        case .tooSlow: "không đọc xong trong thời gian cho phép"
        case .oldWord: "là tệp Word kiểu cũ (`.doc`), chương trình không đọc"
        }
    }

    private static func remedy(_ obstacle: AttachmentText.Obstacle) -> String {
        switch obstacle {
        case .toolMissing(.pdftotext):
            "Cài đặt poppler-utils (ví dụ `apt install poppler-utils`) rồi kiểm tra lại."
        case .toolMissing(.unzip): "Cài đặt unzip (ví dụ `apt install unzip`) rồi kiểm tra lại."
        case .damaged: "Mở thử tệp; lưu lại thành PDF hoặc .docx từ bản gốc."
        case .encrypted: "Bỏ mật khẩu rồi lưu lại; văn bản công khai không cần khóa."
        case .noWords: look
        case .tooLong, .tooSlow: "Phải có người mở tệp ra xem; nên chia nhỏ hoặc lưu lại cho gọn."
        case .oldWord: "Lưu lại thành .docx hoặc PDF; nếu giữ nguyên thì phải có người mở ra xem."
        }
    }
}

/// The pages of a PDF as its words show them: each ends with a form feed.
private struct PageCount {
    private(set) var all = 0
    private(set) var empty = 0

    init(_ words: [UInt8]) {
        var isEmpty = true
        for byte in words {
            if byte == 0x0C {
                all += 1
                if isEmpty { empty += 1 }
                isEmpty = true
            } else if byte > 0x20 {
                isEmpty = false
            }
        }
    }
}
