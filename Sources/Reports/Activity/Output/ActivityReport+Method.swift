import CivilTime
import Content
import Reading

extension ActivityReport {
    /// How the figures were worked out, in sentences.
    var method: [String] {
        [
            closingRule,
            "Đã đăng: bài công khai lần đầu trong kỳ, kể cả bài bị gỡ sau đó; bài sửa đổi, đăng lại tính riêng.",
            "Trình, trả lại, từ chối, duyệt, gỡ, tạm ẩn: đếm lượt ghi trong bài, một bài có thể nhiều lượt.",
            "Thời gian xử lý: số ngày làm việc sau ngày trình đầu tiên đến hết ngày công khai; trả lại không dừng "
                + "đồng hồ, từ chối thì tính lại từ lần trình sau.",
            "Câu hỏi trễ hạn: hạn trả lời nằm trong kỳ mà đến hết hạn chưa trả lời; mỗi câu hỏi tính một lần.",
            "Thời hạn: những việc có hạn cuối trong kỳ, theo các thời hạn khai báo trong site.yml.",
            "Số liệu lấy từ kho bài và các bước duyệt đã ghi, không lấy từ sổ tay; việc ghi sau ngày \(closing.vietnamese) "
                + "không tính vào kỳ.",
        ]
    }

    private var closingRule: String {
        guard let day = settings.reports.closingDay else {
            return "Kỳ theo tháng dương lịch, chốt vào ngày cuối tháng."
        }
        return "Kỳ chốt vào ngày \(day) của tháng cuối kỳ."
    }

    /// What needs a look before the report is sent, each a sentence.
    public var warnings: [String] {
        var warnings: [String] = []
        if isOpen { warnings.append("Kỳ chưa kết thúc: số liệu tính đến ngày \(closing.vietnamese).") }
        let unknown = items("handling.unmeasured").count
        if unknown > 0 {
            warnings.append("\(unknown) bài không đo được thời gian xử lý (--explain handling.unmeasured).")
        }
        if notes.isEmpty { warnings.append("Chưa có đề xuất; thêm bằng --notes TỆP.") }
        return warnings
    }
}
