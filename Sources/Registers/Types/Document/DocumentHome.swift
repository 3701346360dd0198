import CivilTime

/// What the home page shows of documents: those posted last.
enum DocumentHome {
    static let part = HomePart(title: "Văn bản mới", unit: "văn bản") { books in
        books.latest(5) { entry, _ in entry.date?.dayNumber }.map { entry in
            HomePart.Item(
                entry,
                [
                    entry.record.text("number").map { "Số \($0)" },
                    entry.record.date("issued").map { "ban hành \($0.vietnamese)" },
                ])
        }
    }
}
