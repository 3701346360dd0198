import CivilTime
public import Content
import Reading

/// Who may call a meeting: the head; the deputy for an extraordinary one while the head is away (QC Đ12.1), or for
/// any under a delegation of everything (QC Đ7.2).
public enum MeetingCall {
    /// Why a meeting is not called by whom it should be.
    public struct Obstacle: Sendable {
        /// The key of the book that is wrong.
        let key: String
        /// What is wrong.
        public let message: String
        /// What to do.
        public let help: String
    }

    /// What is wrong with the call of a meeting; nil where nothing is.
    public static func obstacle(_ meeting: Meeting, _ board: Board) -> Obstacle? {
        guard let id = meeting.calledBy else { return nil }
        guard let member = board.member(id) else {
            return Obstacle(
                key: "called_by", message: "Không có thành viên `\(id)` trong Ban biên tập.",
                help: "Ghi mã thành viên như trong `board.members` của site.yml.")
        }
        guard member.isInOffice(on: meeting.date) else {
            return Obstacle(
                key: "called_by",
                message: "\(member.displayName) không ở trong Ban biên tập ngày \(meeting.date.vietnamese).",
                help: "Ghi người triệu tập khác, hoặc sửa nhiệm kỳ trong site.yml.")
        }
        switch member.role {
        case .head: return nil
        case .deputy: return obstacle(meeting, deputy: member, board)
        case .member:
            return Obstacle(
                key: "called_by",
                message: "\(member.displayName) không có quyền triệu tập họp Ban biên tập (QC Đ12.1).",
                help: "Trưởng Ban biên tập triệu tập; họp đột xuất khi Trưởng ban đi vắng thì Phó Trưởng ban."
            )
        }
    }

    private static func obstacle(_ meeting: Meeting, deputy: Member, _ board: Board) -> Obstacle? {
        // No section has an empty name: only a delegation of everything covers it.
        if board.delegation(to: deputy, covering: "", on: meeting.date) != nil { return nil }
        guard meeting.kind == .extraordinary else {
            return Obstacle(
                key: "called_by",
                message:
                    "Phó Trưởng ban chỉ được triệu tập họp đột xuất (QC Đ12.1), hoặc khi có ủy quyền toàn bộ "
                    + "của Trưởng ban (QC Đ7.2).",
                help: "Để Trưởng ban triệu tập, ghi là họp đột xuất, hoặc khai ủy quyền trong site.yml.")
        }
        guard (meeting.absence ?? "").allSatisfy(\.isWhitespace) else { return nil }
        return Obstacle(
            key: "absence",
            message:
                "Phó Trưởng ban triệu tập họp đột xuất mà chưa nói Trưởng ban đi vắng vì việc gì (QC Đ12.1).",
            help: "Thêm `absence` trong \(MeetingBook.fileName), hoặc tùy chọn --absence.")
    }
}
