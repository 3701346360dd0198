import CivilTime
public import Content
import Reading

extension ProgrammeReport {
    /// The programmes with what was done, for the board.
    public func paper(_ settings: Settings) -> OfficialPaper {
        var paper = sheet(
            settings, "Chương trình",
            "Công tác của Ban biên tập và kết quả thực hiện đến ngày \(today.vietnamese)")
        for part in parts {
            let document = part.document.map { " (\($0))" } ?? ""
            paper.blocks += [
                .heading("Chương trình \(part.period.title)\(document)"), .paragraph(part.summary),
                .table(table(part, settings.board)),
            ]
        }
        if !opinions.isEmpty {
            paper.blocks += [
                .heading("Khó khăn, vướng mắc, đề xuất (QC Đ5.4, Đ15)"),
                .table(table(opinions, settings.board)),
            ]
        }
        return paper
    }

    /// What the standing office puts before the chair (QC Đ15): what has not been submitted, then what waits for
    /// a decision.
    public func submission(_ settings: Settings) -> OfficialPaper {
        var paper = sheet(settings, "Báo cáo", "Tổng hợp khó khăn, vướng mắc, đề xuất của Ban biên tập")
        paper.addressees = ["Chủ tịch \(settings.agency.name)"]
        let open = openOpinions
        for (title, list) in [
            ("Trình lần này", open.filter { $0.submitted == nil }),
            ("Đã trình, chờ quyết định", open.filter { $0.submitted != nil }),
        ] where !list.isEmpty {
            paper.blocks += [.heading(title), .table(table(list, settings.board))]
        }
        paper.blocks.append(
            open.isEmpty
                ? .paragraph("Không có ý kiến nào chờ quyết định.")
                : .paragraph("Kính trình Chủ tịch xem xét, quyết định theo Điều 15 của Quy chế."))
        paper.recipients = ["Như trên", "Trưởng Ban biên tập", "Lưu: VT"]
        return paper
    }

    private func sheet(_ settings: Settings, _ kind: String, _ abstract: String) -> OfficialPaper {
        var paper = OfficialPaper(
            superior: settings.agency.name, issuer: OfficialPaper.board,
            place: settings.agency.place, date: today, kind: kind, abstract: abstract)
        paper.signatures = [.standingOffice(settings.board, on: today)]
        return paper
    }

    private func table(_ part: Part, _ board: Board) -> PaperTable {
        let columns = [
            PaperTable.Column("TT", width: 5), .init("Việc", width: 33), .init("Phụ trách", width: 18),
            .init("Hạn", width: 12), .init("Tình trạng", width: 13), .init("Kết quả", width: 19),
        ]
        let rows = part.tasks.enumerated().map { number, task in
            PaperTable.Row([
                "\(number + 1)", task.title, task.member.map { name($0, board) } ?? "", task.due.vietnamese,
                task.state.title, Self.result(task),
            ])
        }
        return PaperTable(columns, rows)
    }

    private static func result(_ task: Item) -> String {
        [task.done.map { "xong \($0.vietnamese)" }, task.result].compactMap { $0 }.joined(separator: ": ")
    }

    private func table(_ opinions: [Opinion], _ board: Board) -> PaperTable {
        let columns = [
            PaperTable.Column("TT", width: 5), .init("Ngày, người nêu", width: 20),
            .init("Nội dung", width: 31),
            .init("Hướng giải quyết", width: 24), .init("Tình trạng", width: 20),
        ]
        let rows = opinions.enumerated().map { number, opinion in
            PaperTable.Row([
                "\(number + 1)", "\(opinion.day.vietnamese), \(name(opinion.by, board))",
                "\(opinion.kind.title.prefix(1).uppercased())\(opinion.kind.title.dropFirst()): \(opinion.text)",
                opinion.remedy ?? "", opinion.state,
            ])
        }
        return PaperTable(columns, rows)
    }

    private func name(_ id: String, _ board: Board) -> String { board.member(id)?.displayName ?? id }
}

extension ProgrammeReport.Part {
    /// The states of the tasks, in a sentence.
    var summary: String {
        let counts = Deadline.State.allCases.filter { count($0) > 0 }.map { "\(count($0)) \($0.title)" }
        return "\(tasks.count) việc" + (counts.isEmpty ? "." : ": \(counts.joined(separator: ", ")).")
    }
}
