import WorkingDays
import CivilTime
import Content

extension ActReview {
    /// Judges what must be confirmed within so many working days: an urgent approval, a suspension.
    mutating func judgeWaiting() {
        guard article.stage == .approved else { return }
        let rules = settings.board.rules
        for act in Progress(acts).unconfirmed {
            let isUrgency = act.action == .approve
            let days = isUrgency ? rules.urgentConfirmDays : rules.suspendConfirmDays
            let what = isUrgency ? "Bài duyệt đăng khẩn" : "Việc tạm ẩn bài"
            let who = isUrgency ? "người phụ trách chuyên mục xác nhận" : "Trưởng ban quyết định"
            let help =
                isUrgency
                ? "Người phụ trách chuyên mục đọc bài và chạy `bientap confirm`."
                : "Trưởng ban chạy `bientap confirm` (giữ ẩn), `bientap lift` (cho hiện lại) hoặc `bientap withdraw` (gỡ)."
            let since = "từ \(act.at.date.vietnamese)"
            guard let end = settings.calendar.workingDays.date(days, workingDaysAfter: act.at.date) else {
                add(
                    .unconfirmed, act,
                    "\(what) \(since) chưa được \(who); lịch làm việc chưa khai báo đủ năm để tính hạn \(days) ngày làm việc.",
                    help)
                continue
            }
            guard now.date > end else { continue }
            add(
                .unconfirmed, act,
                "\(what) \(since) quá hạn \(days) ngày làm việc (đến hết \(end.vietnamese)) mà chưa được \(who).",
                help)
        }
    }
}
