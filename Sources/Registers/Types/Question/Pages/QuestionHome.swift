import CivilTime

/// What the home page shows of questions: the latest answers, and how to ask.
enum QuestionHome {
    static let part: HomePart = {
        var part = HomePart(title: "Hỏi đáp mới trả lời", unit: "câu hỏi đã trả lời", items: items)
        part.links = { books in
            books.prefix(1).map {
                HomePart.Item(title: "Cách gửi câu hỏi, phản ánh, kiến nghị", path: $0.path(""))
            }
        }
        part.count = { books in
            books.compactMap(QuestionCounts.init).reduce(0) { $0 + $1.answered.values.reduce(0, +) }
        }
        return part
    }()

    @Sendable private static func items(_ books: [RegisterBook]) -> [HomePart.Item] {
        let answered = books.latest(4) { entry, context in
            QuestionStatus.of(entry, context) == .answered
                ? entry.record.date("answered_on")?.dayNumber : nil
        }
        return answered.map { entry in
            HomePart.Item(
                entry, [entry.record.date("answered_on").map { "Trả lời ngày \($0.vietnamese)" }])
        }
    }
}
