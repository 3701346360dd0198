import Reading

/// What the page of a procedure shows before its text: first how to begin, then the eleven facts in their order.
enum ProcedurePage {
    private static let identity = ["code", "decision", "decided", "field"]
    private static let facts = [
        "name", "methods", "copies", "time_limit", "for_whom", "agency", "result", "forms", "forms_note",
        "requirements", "fee", "fee_note", "delivery", "legal", "documents",
    ]

    @Sendable static func blocks(_ entry: RecordEntry, _ book: RegisterBook) -> [Block] {
        let record = entry.record
        let level = ServiceLevel.title(of: record, book.context).map { [Fact("Mức độ", [.text($0)])] } ?? []
        return portal(record)
            + [
                .facts(FactList.facts(identity, of: entry) + level),
                .heading("Thông tin về thủ tục"), .facts(FactList.facts(facts, of: entry)),
            ] + list("Trình tự thực hiện", steps(record))
            + list("Thành phần hồ sơ", record.texts("papers").map(\.value))
    }

    private static func portal(_ record: Record) -> [Block] {
        guard let address = record.text("portal") else { return [] }
        return [
            .notice([
                .text("Nộp hồ sơ qua mạng: "), .link("mở thủ tục này trên Cổng Dịch vụ công", .web(address)),
                .text("."),
            ])
        ]
    }

    /// The steps with their numbers, unless they bear some.
    private static func steps(_ record: Record) -> [String] {
        record.texts("steps").map(\.value).enumerated().map { index, step in
            step.hasPrefix("Bước") || step.first?.isNumber ?? false ? step : "Bước \(index + 1). \(step)"
        }
    }

    private static func list(_ heading: String, _ texts: [String]) -> [Block] {
        texts.isEmpty ? [] : [.heading(heading), .list(texts.map { [.text($0)] })]
    }
}
