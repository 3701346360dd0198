import Diagnostics
public import Reading
import Registers

extension ScoreBook {
    /// What cannot be of the score sheets, in the order of the file.
    public var problems: [ReadingFault] {
        var seen: Set<ReportPeriod> = []
        let found = sheets.flatMap { sheet -> [ReadingFault] in
            guard let days = sheet.days else {
                return [
                    .contradiction(
                        sheet.record.position(of: "period"), "“\(sheet.period)” không phải kỳ đánh giá.",
                        "Viết \"2021\", \"2021-H1\", \"2021-Q3\" hoặc \"2021-10\".")
                ]
            }
            let doubles =
                seen.insert(days).inserted
                ? []
                : [
                    ReadingFault.contradiction(
                        sheet.record.position(of: "period"), "Có hai bảng chấm điểm cho \(days.title).",
                        "Gộp thành một bảng.")
                ]
            return doubles + sheet.problems
        }
        return found.sorted { $0.position < $1.position }
    }
}

extension ScoreTable {
    fileprivate var problems: [ReadingFault] {
        var seen: Set<String> = []
        let doubles = criteria.filter { !seen.insert($0.id).inserted }.map {
            ReadingFault.contradiction(
                $0.record.position(of: "id"), "Có hai tiêu chí số \($0.id).", "Sửa `id`.")
        }
        return doubles + criteria.flatMap(\.problems)
    }
}

extension ScoreTable.Criterion {
    fileprivate var problems: [ReadingFault] { pointProblems + levelProblems }

    private var pointProblems: [ReadingFault] {
        var problems: [ReadingFault] = []
        if points != nil, !levels.isEmpty {
            problems.append(
                .contradiction(
                    record.position(of: "points"), "Tiêu chí \(id) vừa tự chấm vừa có thang điểm.",
                    "Giữ `levels` để máy tính, hoặc giữ `points` để tự chấm."))
        }
        if let points, isOutside(points) {
            problems.append(
                .contradiction(
                    record.position(of: "points"),
                    "Điểm \(points.vietnamese) của tiêu chí \(id) ngoài thang điểm.",
                    "Điểm từ 0 đến điểm tối đa\(most.map { " \($0.vietnamese)" } ?? "")."))
        }
        if let most, most.isNegative {
            problems.append(
                .contradiction(
                    record.position(of: "most"), "Điểm tối đa của tiêu chí \(id) âm.", "Sửa `most`."))
        }
        return problems
    }

    private var levelProblems: [ReadingFault] {
        guard !levels.isEmpty else { return [] }
        var problems: [ReadingFault] = []
        if figure == nil {
            problems.append(
                .contradiction(
                    record.position(of: "levels"), "Tiêu chí \(id) có thang điểm mà không nêu số liệu.",
                    "Thêm `figure`; xem các số liệu bằng `bientap scoresheet --figures`."))
        }
        var seen: Set<ExactDecimal> = []
        for level in levels {
            if !seen.insert(level.atLeast).inserted {
                problems.append(
                    .contradiction(
                        level.position, "Tiêu chí \(id) có hai mức từ \(level.atLeast.vietnamese).",
                        "Mỗi mức một giá trị."))
            }
            if isOutside(level.points) {
                problems.append(
                    .contradiction(
                        level.position,
                        "Điểm \(level.points.vietnamese) của tiêu chí \(id) ngoài thang điểm.",
                        "Điểm từ 0 đến điểm tối đa\(most.map { " \($0.vietnamese)" } ?? "")."))
            }
        }
        return problems
    }

    private func isOutside(_ points: ExactDecimal) -> Bool {
        points.isNegative || most.map { points > $0 } ?? false
    }
}
