import CivilTime
import Content

/// What a notice says.
extension Notice {
    /// The heading of its page.
    var title: String {
        switch removal.kind {
        case .withdrawn: "Bài đã gỡ"
        case .suspended: "Bài đang tạm ẩn để kiểm tra"
        }
    }

    /// The notice in one sentence.
    var summary: String {
        let day = removal.act.at.date.vietnamese
        return switch removal.kind {
        case .withdrawn: "Bài đăng ở địa chỉ này đã được gỡ ngày \(day)"
        case .suspended: "Bài đăng ở địa chỉ này được tạm ẩn từ ngày \(day) để kiểm tra"
        }
    }

    /// Who decided, with the paper that the decision rests on.
    var decision: String {
        let remarks = step.remarks.isEmpty ? "" : " (\(step.remarks.joined(separator: "; ")))"
        return step.office + remarks
    }

    /// What comes next, or why, in a sentence.
    var explanation: String? {
        switch removal.kind {
        case .withdrawn:
            return ground.map { "\($0.title.prefix(1).uppercased())\($0.title.dropFirst())" }
        case .suspended:
            return removal.confirmation.map {
                "Ban biên tập đã xác nhận ngày \($0.at.date.vietnamese): bài được giữ ẩn cho đến khi kiểm tra xong"
            } ?? "Trưởng Ban biên tập sẽ quyết định cho hiện lại hay gỡ bài"
        }
    }
}
