import CivilTime
import Content
import Reading

/// The parts of a report that name what is behind its figures.
extension ActivityReport {
    var handlingBlocks: [OfficialPaper.Block] {
        let lists = [
            list("handling.slowest", "Lâu nhất từ khi trình đến khi đăng"),
            list("handling.unmeasured", "Không đo được thời gian"),
            list("returned", "Trả lại để biên tập"), list("refused", "Từ chối đăng"),
            list("withdrawn", "Gỡ"), list("suspended", "Tạm ẩn"), list("urgent", "Duyệt đăng khẩn"),
            list("urgent.unconfirmed", "Duyệt đăng khẩn chưa được xác nhận"),
        ]
        return [.paragraph(handlingSentence)] + lists.flatMap { $0 }
    }

    private var handlingSentence: String {
        let median = figure("handling.median")?.value ?? .unknown
        let slowest = figure("handling.slowest")?.value ?? .unknown
        guard median.number != nil else { return "Trong kỳ không có bài nào đo được thời gian xử lý." }
        return "Từ khi trình đến khi đăng: trung vị \(median.text) ngày làm việc, lâu nhất \(slowest.text) "
            + "ngày làm việc."
    }

    var idleBlocks: [OfficialPaper.Block] {
        guard isKnown("sections.idle") else {
            return [.paragraph("Chưa đặt thời hạn cập nhật cho chuyên mục nào.")]
        }
        let idle = list(
            "sections.idle", "Đến hết kỳ", none: "Không có chuyên mục nào quá thời hạn cập nhật.")
        guard !reminders.isEmpty else { return idle }
        return idle + [.strong("Lời nhắc để gửi người phụ trách"), .list(reminders.map(\.text))]
    }

    var faultBlocks: [OfficialPaper.Block] {
        let planned = list("outages", "Tạm dừng theo kế hoạch")
        guard isKnown("faults.found") else {
            return [.paragraph("Chưa có sổ theo dõi lỗi kỹ thuật.")] + planned
        }
        return list("faults.found", "Lỗi ghi nhận trong kỳ", none: "Không ghi nhận lỗi kỹ thuật trong kỳ.")
            + list("faults.open", "Lỗi chưa khắc phục cuối kỳ") + planned
    }

    var questionBlocks: [OfficialPaper.Block] {
        guard isKnown("questions.received") else { return [.paragraph("Không có chuyên mục hỏi đáp.")] }
        func count(_ key: String) -> String { figure(key)?.value.text ?? "" }
        let sentence =
            "Nhận \(count("questions.received")), trả lời hoặc xử lý xong \(count("questions.answered")); "
            + (isKnown("questions.late")
                ? "đến hạn trong kỳ mà trễ hạn \(count("questions.late")); cuối kỳ còn quá hạn "
                    + "\(count("questions.overdue"))."
                : "\(QuestionTally.withoutLimits).")
        return [.paragraph(sentence)] + list("questions.late", "Trễ hạn")
            + list("questions.overdue", "Còn quá hạn")
    }

    var deadlineBlocks: [OfficialPaper.Block] {
        guard isKnown("deadlines.kept") else {
            return [.paragraph("Chưa khai báo thời hạn nào trong site.yml.")]
        }
        let sentence =
            "Hạn cuối trong kỳ: giữ đúng \(items("deadlines.kept").count), lỡ \(items("deadlines.missed").count)."
        return [.paragraph(sentence)] + list("deadlines.missed", "Thời hạn lỡ")
    }

    private func isKnown(_ key: String) -> Bool { figure(key).map { $0.value != .unknown } ?? false }

    /// What is behind a figure, as a table.
    ///
    /// - Parameter none: what to say where there is nothing; nothing at all when nil.
    func list(_ key: String, _ title: String, none: String? = nil) -> [OfficialPaper.Block] {
        let items = items(key)
        guard !items.isEmpty else { return none.map { [.paragraph($0)] } ?? [] }
        let rows = items.map { item in
            let section = item.section.flatMap { settings.section($0)?.title } ?? ""
            let isSection = item.article == nil
            return PaperTable.Row([
                item.day?.vietnamese ?? "", item.title(hiding: hidden), isSection ? "" : section,
                item.members.map(name).joined(separator: "; "), item.detail(hiding: hidden),
            ])
        }
        let columns: [PaperTable.Column] = [
            .init("Ngày", width: 13), .init("Tên", width: 30), .init("Chuyên mục", width: 15),
            .init("Người", width: 17), .init("Ghi chú", width: 25),
        ]
        return [.strong("\(title) (\(items.count))"), .table(PaperTable(columns, rows))]
    }
}
