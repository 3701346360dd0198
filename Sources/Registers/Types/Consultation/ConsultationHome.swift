import CivilTime

/// What the home page shows of consultations: those that are open, the first to close first.
enum ConsultationHome {
    static let part = HomePart(title: "Đang lấy ý kiến", unit: "việc lấy ý kiến", takesTexts: false) {
        books in
        books.latest(4) { entry, context in
            ConsultationStatus.of(entry, context).isOpen
                ? entry.record.date("closes").map { -$0.dayNumber } : nil
        }
        .map { entry in
            HomePart.Item(
                entry, [entry.record.date("closes").map { "Nhận ý kiến đến hết ngày \($0.vietnamese)" }])
        }
    }
}
