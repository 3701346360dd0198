import Content
import Diagnostics
import Reading

extension Rule {
    static let fileTooLarge = Rule(
        code: "SY016", name: "file-too-large",
        summary: "Tệp không được lớn hơn giới hạn đặt trong `site.yml`.",
        basis: [], severity: .always(.error),
        rationale:
            "Tệp quá lớn làm trang tải chậm, nhất là trên điện thoại, và làm kho dữ liệu phình mãi vì lịch sử không xóa được.",
        examples: [
            .passes(entries: [
                ContentEntry(path: "content/draft/tin-tuc/san-choi.md", kind: .file(size: 6000))
            ]),
            .fails(entries: [
                ContentEntry(path: "content/draft/tin-tuc/san-choi.md", kind: .file(size: 3_000_000))
            ]),
            .fails(entries: [
                ContentEntry(path: "content/draft/tin-tuc/san-choi/index.md", kind: .file(size: 6000)),
                ContentEntry(
                    path: "content/draft/tin-tuc/san-choi/le-khanh-thanh.mp4", kind: .file(size: 90_000_000)),
            ]),
        ],
        check: .reading([.fileTooLarge]))
}
