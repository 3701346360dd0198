/// What the home page shows of procedures: the first of each list.
enum ProcedureHome {
    static let part = HomePart(title: "Dịch vụ, thủ tục", unit: "thủ tục") { books in
        books.flatMap { $0.entries.prefix(5) }.prefix(5).map { entry in
            HomePart.Item(entry, [entry.record.text("time_limit").map { "Thời hạn: \($0)" }])
        }
    }
}
