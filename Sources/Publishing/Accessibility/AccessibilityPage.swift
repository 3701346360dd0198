import CivilTime
import Content
import Reading
import Registers

/// The statement on accessibility: what is aimed at and met, what is not, whom to tell, and the shortcuts.
struct AccessibilityPage {
    let site: Site
    let result: AccessibilityResult?

    /// What stands on the page.
    var blocks: [Block] {
        [.heading("Trang được làm để đạt những gì"), .paragraph([.text(Self.aim)])] + [.list(Self.met)]
            + lastRun
            + [.heading("Những chỗ còn hạn chế"), .list(Self.limits)]
            + [.heading("Khi gặp khó khăn"), .paragraph(report)]
            + [.heading("Phím tắt")] + shortcuts
    }

    private static let aim = """
        Trang được làm theo Hướng dẫn về khả năng tiếp cận nội dung web WCAG 2.2, mức AA, và Điều 18 Thông tư \
        32/2017/TT-BTTTT.
        """

    private static let met: [[Inline]] = [
        "Mọi việc làm được bằng bàn phím; chỗ đang chọn có khung rõ; phím đầu tiên đưa thẳng đến nội dung chính.",
        "Trang đọc được và mọi liên kết dùng được khi trình duyệt không chạy kịch bản.",
        "Màu sáng, tối và tương phản cao theo cài đặt của máy; không có chữ, hình tự chạy hoặc nhấp nháy.",
        "Phóng to 400 % không phải cuộn ngang, trừ bảng rộng: bảng cuộn trong khung của nó, bằng bàn phím cũng được.",
        "Cỡ chữ có ba mức, chọn bằng nút “A” ở đầu trang; lựa chọn được nhớ trên máy của bạn, không gửi đi đâu.",
        "Bảng có tên và tiêu đề hàng, cột; biểu đồ có bảng số liệu đi kèm; hình ảnh có lời mô tả.",
        "Nơi trình duyệt có giọng đọc tiếng Việt, đầu trang có nút “Nghe đọc trang”.",
        "Bản in bỏ các thanh điều hướng và ghi địa chỉ của trang.",
    ].map { [.text($0)] }

    private static let limits: [[Inline]] = [
        "Tệp đính kèm do nơi gửi soạn: bản chụp của văn bản giấy thì phần mềm đọc màn hình không đọc được.",
        "Trình duyệt không có giọng đọc tiếng Việt thì không có nút nghe đọc; bản ghi âm có lời văn ở trang của nó.",
        "Kiểm tra bằng chương trình chỉ tìm ra một phần các lỗi; việc thử với người khuyết tật chưa được ghi nhận ở đây.",
    ].map { [.text($0)] }

    private var lastRun: [Block] {
        guard let result else {
            return [
                .heading("Lần kiểm tra gần nhất"),
                .paragraph([.text("Giao diện này chưa có kết quả kiểm tra bằng chương trình.")]),
            ]
        }
        let found = result.violations == 0 ? "không có lỗi nào" : "\(result.violations) lỗi"
        let facts = [
            ("Ngày kiểm tra", result.date.vietnamese), ("Công cụ", result.tool),
            ("Trình duyệt", result.browser),
            ("Loại trang đã kiểm tra", result.pages.joined(separator: ", ")),
            ("Chế độ màu", result.schemes.joined(separator: ", ")),
            ("Bề rộng màn hình", result.widths.map { "\($0) px" }.joined(separator: ", ")),
            ("Kết quả", found),
        ]
        return [
            .heading("Lần kiểm tra gần nhất"),
            .facts(facts.filter { !$0.1.isEmpty }.map { Fact($0.0, [.text($0.1)]) }),
        ]
    }

    private var report: [Inline] {
        let agency = site.settings.agency
        guard let email = agency.email else {
            return contact ?? [.text("Nơi nhận phản ánh: chưa cập nhật.")]
        }
        return [
            .text("Nếu có chỗ bạn không đọc, không nghe hoặc không dùng được, xin báo cho \(agency.name): "),
            .link(
                email,
                .mail(
                    email, subject: "Khó khăn khi dùng trang thông tin điện tử",
                    body: "Trang gặp khó khăn:\nKhó khăn:\nThiết bị, phần mềm đang dùng:\n")),
            .text(". Bạn cũng có thể yêu cầu được nhận thông tin ấy ở dạng khác."),
        ]
    }

    private var contact: [Inline]? {
        site.settings.sections.first { $0.type == .contact }.map {
            [
                .text("Nếu có chỗ bạn không đọc, không nghe hoặc không dùng được, xin báo theo "),
                .link($0.title, .page("\($0.id.value)/")), .text("."),
            ]
        }
    }

    private var shortcuts: [Block] {
        [
            .paragraph([
                .text(
                    "Giữ phím của trình duyệt rồi bấm phím trong bảng: Alt với Chrome, Edge; Alt + Shift với Firefox; Control + Option với Safari."
                )
            ]),
            .table(
                Table(
                    caption: "Phím tắt của trang", columns: [Table.Column("Phím"), Table.Column("Đến")],
                    rows: Self.keys.map { Table.Row([[.text($0.0)], [.text($0.1)]]) })),
        ]
    }

    private static let keys = [
        ("0", "Trang này"), ("1", "Trang chủ"), ("2", "Danh sách chuyên mục"), ("3", "Sơ đồ trang"),
        ("4", "Tìm kiếm"), ("9", "Báo lỗi trên trang"), ("s", "Nội dung chính"),
    ]
}
