public import CivilTime
public import Content

/// What is still to be done about a meeting.
public struct MeetingGaps: Sendable {
    /// Each a sentence that says what to do.
    public let sentences: [String]

    /// What is missing on a day.
    public init(_ meeting: Meeting, _ settings: Settings, today: CivilDate) {
        let rhythm = MeetingRhythm(settings)
        var sentences: [String] = []
        if rhythm.duty == nil {
            sentences.append(
                "site.yml chưa khai việc họp thường kỳ, nên không nhắc hạn được: thêm vào `duties` mục có "
                    + "`basis: [QC Đ12.1]`, `every_months: 3`.")
        }
        if rhythm.lacks(meeting) {
            sentences.append(
                "Cuộc họp thường kỳ ngày \(meeting.date.vietnamese) chưa ghi vào `done` của việc "
                    + "`\(rhythm.duty?.id ?? "")` trong site.yml.")
        }
        if meeting.isHeld, meeting.notified == nil {
            sentences.append(
                "Chưa ghi ngày thông báo kết quả cuộc họp \(meeting.date.vietnamese) đến các thành viên "
                    + "(`notified`; QC Đ8.6).")
        }
        self.sentences = sentences
    }
}
