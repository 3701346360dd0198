public import CivilTime
public import Content
import Diagnostics
public import Reading
import Registers

extension ProgrammeBook {
    /// What cannot be of the programmes and opinions of a board, in the order of the file.
    public func problems(_ board: Board, today: CivilDate) -> [ReadingFault] {
        var seen: Set<ReportPeriod> = []
        let doubles = programmes.compactMap { programme -> ReadingFault? in
            guard let days = programme.days, !seen.insert(days).inserted else { return nil }
            return .contradiction(
                programme.record.position(of: "period"), "Có hai chương trình cho \(days.title).",
                "Gộp thành một mục.")
        }
        let found =
            doubles + programmes.flatMap { $0.problems(board, today) }
            + opinions.flatMap { $0.problems(today) }
        return found.sorted { $0.position < $1.position }
    }
}

extension Programme {
    fileprivate func problems(_ board: Board, _ today: CivilDate) -> [ReadingFault] {
        guard let days else {
            return [
                .contradiction(
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
    ) -> [ReadingFault] {
        var problems: [ReadingFault] = []
        if let member, board.member(member.value) == nil {
            problems.append(
                .contradiction(
                    member.position, "Không có thành viên `\(member.value)` trong Ban biên tập.",
                    "Ghi mã thành viên như trong `board.members`."))
        }
        if let due, !days.contains(due) {
            problems.append(
                .contradiction(
                    record.position(of: "due"), "Hạn \(due.vietnamese) ngoài \(days.title).",
                    "Sửa `due`, hoặc chuyển việc sang chương trình của kỳ khác."))
        }
        if let done, done > today {
            problems.append(
                .contradiction(
                    record.position(of: "done"), "Ngày xong \(done.vietnamese) còn ở tương lai.",
                    "Chỉ ghi `done` khi việc đã xong."))
        }
        if done == nil, result != nil {
            problems.append(
                .contradiction(
                    record.position(of: "result"), "Việc có kết quả mà chưa ghi ngày xong.", "Thêm `done`."))
        }
        return problems
    }
}

extension Opinion {
    fileprivate func problems(_ today: CivilDate) -> [ReadingFault] {
        var problems: [ReadingFault] = []
        let steps = [("on", day), ("submitted", submitted), ("answered", answered)]
        var last = day
        for case (let key, let date?) in steps {
            if date > today {
                problems.append(
                    .contradiction(
                        record.position(of: key), "Ngày \(date.vietnamese) còn ở tương lai.",
                        "Sửa `\(key)` cho đúng."))
            } else if date < last {
                problems.append(
                    .contradiction(
                        record.position(of: key), "`\(key)` ngày \(date.vietnamese) trước bước liền trước.",
                        "Sửa ngày: nêu ý kiến, rồi trình, rồi có quyết định."))
            }
            last = max(last, date)
        }
        return problems
    }
}
