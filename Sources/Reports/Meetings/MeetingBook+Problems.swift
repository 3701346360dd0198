public import CivilTime
public import Content
import Diagnostics
public import Reading
import Registers

extension MeetingBook {
    /// What cannot be of the meetings of a board, in the order of the file.
    public func problems(_ board: Board, today: CivilDate) -> [ReadingFault] {
        var seen: Set<CivilDate> = []
        let doubles = meetings.compactMap { meeting -> ReadingFault? in
            guard !seen.insert(meeting.date).inserted, let record = meeting.record else { return nil }
            return .contradiction(
                record.position(of: "date"), "Có hai cuộc họp cùng ngày \(meeting.date.vietnamese).",
                "Gộp thành một mục, hoặc sửa ngày.")
        }
        return (doubles + meetings.flatMap { $0.problems(board, today) }).sorted {
            $0.position < $1.position
        }
    }
}

extension Meeting {
    fileprivate func problems(_ board: Board, _ today: CivilDate) -> [ReadingFault] {
        guard let record else { return [] }
        var problems: [ReadingFault] = []
        if let obstacle = MeetingCall.obstacle(self, board) {
            problems.append(
                .contradiction(record.position(of: obstacle.key), obstacle.message, obstacle.help))
        }
        if date > today, isHeld {
            problems.append(
                .contradiction(
                    record.position(of: "date"),
                    "Cuộc họp ngày \(date.vietnamese) chưa đến mà đã ghi người dự hoặc kết luận.",
                    "Sửa ngày họp, hoặc xóa phần kết quả."))
        }
        return problems + hours(record) + attendance(record, board) + results(record, board)
    }

    private func hours(_ record: Record) -> [ReadingFault] {
        let faults = [("time", time), ("ended", ended)].compactMap { key, text -> ReadingFault? in
            guard let text, MeetingHour(text) == nil else { return nil }
            return .contradiction(
                record.position(of: key), "“\(text)” không phải giờ trong ngày.",
                "Viết giờ và phút trong dấu ngoặc kép, ví dụ \"08:00\".")
        }
        guard let begin = time.flatMap(MeetingHour.init), let end = ended.flatMap(MeetingHour.init),
            end < begin
        else { return faults }
        return faults + [
            .contradiction(
                record.position(of: "ended"), "Giờ kết thúc trước giờ họp.", "Sửa `time` hoặc `ended`.")
        ]
    }

    private func attendance(_ record: Record, _ board: Board) -> [ReadingFault] {
        let people = present + absent.map(\.member) + [chair, secretary].compactMap { $0 }
        var problems = people.compactMap { problem($0, board) }
        var seen: Set<String> = []
        for person in present + absent.map(\.member) where !seen.insert(person.value).inserted {
            problems.append(
                .contradiction(
                    person.position, "`\(person.value)` được ghi hai lần trong có mặt, vắng mặt.",
                    "Giữ một chỗ cho đúng."))
        }
        let away = Set(absent.map(\.member.value))
        for person in [chair, secretary].compactMap({ $0 }) where away.contains(person.value) {
            problems.append(
                .contradiction(
                    person.position, "`\(person.value)` vắng mặt mà lại chủ trì hoặc ghi biên bản.",
                    "Sửa người chủ trì, người ghi biên bản, hoặc danh sách vắng mặt."))
        }
        return problems
    }

    private func problem(_ person: Located<String>, _ board: Board) -> ReadingFault? {
        guard let member = board.member(person.value) else {
            return .contradiction(
                person.position, "Không có thành viên `\(person.value)` trong Ban biên tập.",
                "Ghi mã thành viên như trong `board.members`; người ngoài Ban ghi ở `guests`.")
        }
        guard !member.isInOffice(on: date) else { return nil }
        return .contradiction(
            person.position,
            "\(member.displayName) không ở trong Ban biên tập ngày \(date.vietnamese).",
            "Sửa mã, hoặc ghi ở `guests`.")
    }

    private func results(_ record: Record, _ board: Board) -> [ReadingFault] {
        var problems: [ReadingFault] = []
        if let notified, notified < date {
            problems.append(
                .contradiction(
                    record.position(of: "notified"), "Ngày thông báo kết quả trước ngày họp.",
                    "Sửa `notified` cho đúng văn bản đã gửi."))
        }
        for conclusion in conclusions {
            if let member = conclusion.member, board.member(member.value) == nil {
                problems.append(
                    .contradiction(
                        member.position, "Không có thành viên `\(member.value)` trong Ban biên tập.",
                        "Ghi mã thành viên như trong `board.members`."))
            }
            if let early = [conclusion.due, conclusion.done].compactMap({ $0 }).first(where: { $0 < date }) {
                problems.append(
                    .contradiction(
                        conclusion.position, "Kết luận có ngày \(early.vietnamese), trước ngày họp.",
                        "Sửa `due` hoặc `done` của kết luận này."))
            }
        }
        return problems
    }
}
