public import CivilTime
public import Content
import Diagnostics
import Reading
import Registers

extension ProgrammeBook {
    /// What cannot be of the programmes and opinions of a board, in the order of the file.
    public func problems(_ board: Board, today: CivilDate) -> [PrivateFile.Problem] {
        var seen: Set<ReportPeriod> = []
        let doubles = programmes.compactMap { programme -> PrivateFile.Problem? in
            guard let days = programme.days, !seen.insert(days).inserted else { return nil }
            return .init(
                programme.record.position(of: "period"), "Có hai chương trình cho \(days.title).",
                "Gộp thành một mục.")
        }
        let found =
            doubles + programmes.flatMap { $0.problems(board, today) }
            + opinions.flatMap { $0.problems(today) }
        return found.sorted { $0.message.position < $1.message.position }
    }
}

extension Programme {
    fileprivate func problems(_ board: Board, _ today: CivilDate) -> [PrivateFile.Problem] {
        guard let days else {
            return [
                .init(
                    record.position(of: "period"), "“\(period)” không phải kỳ của chương trình.",
                    "Viết \"2021\", \"2021-H1\", \"2021-Q3\" hoặc \"2021-10\".")
            ]
        }
        return tasks.flatMap { $0.problems(days, board, today) }
    }
}

extension Programme.Task {
    fileprivate func problems(
        _ days: ReportPeriod, _ board: Board, _ today: CivilDate
    ) -> [PrivateFile.Problem] {
        var problems: [PrivateFile.Problem] = []
        if let member, board.member(member.value) == nil {
            problems.append(
                .init(
                    member.position, "Không có thành viên `\(member.value)` trong Ban biên tập.",
                    "Ghi mã thành viên như trong `board.members`."))
        }
        if let due, !days.contains(due) {
            problems.append(
                .init(
                    record.position(of: "due"), "Hạn \(due.vietnamese) ngoài \(days.title).",
                    "Sửa `due`, hoặc chuyển việc sang chương trình của kỳ khác."))
        }
        if let done, done > today {
            problems.append(
                .init(
                    record.position(of: "done"), "Ngày xong \(done.vietnamese) còn ở tương lai.",
                    "Chỉ ghi `done` khi việc đã xong."))
        }
        if done == nil, result != nil {
            problems.append(
                .init(
                    record.position(of: "result"), "Việc có kết quả mà chưa ghi ngày xong.", "Thêm `done`."))
        }
        return problems
    }
}

extension Opinion {
    fileprivate func problems(_ today: CivilDate) -> [PrivateFile.Problem] {
        var problems: [PrivateFile.Problem] = []
        let steps = [("on", day), ("submitted", submitted), ("answered", answered)]
        var last = day
        for case (let key, let date?) in steps {
            if date > today {
                problems.append(
                    .init(
                        record.position(of: key), "Ngày \(date.vietnamese) còn ở tương lai.",
                        "Sửa `\(key)` cho đúng."))
            } else if date < last {
                problems.append(
                    .init(
                        record.position(of: key), "`\(key)` ngày \(date.vietnamese) trước bước liền trước.",
                        "Sửa ngày: nêu ý kiến, rồi trình, rồi có quyết định."))
            }
            last = max(last, date)
        }
        return problems
    }
}
