import CivilTime

/// A notice that asks for bids.
struct Tender {
    /// What is asked for.
    let title: String
    /// The first day.
    let opened: CivilDate?
    /// The last moment for bids.
    let closes: Timestamp
    /// What came of it.
    let result: String?
    /// The file of the notice.
    let file: String?

    /// A notice; nil where the record has no deadline.
    init?(_ record: Record) {
        guard let closes = record.moment("closes") else { return nil }
        self.closes = closes
        title = record.text("title") ?? ""
        opened = record.date("opened")
        result = record.text("result")
        file = record.text("file")
    }

    /// Where it stands at a moment.
    func state(at now: Timestamp) -> String {
        if let result { return result }
        if let opened, now < Timestamp(startOf: opened) { return "Chưa phát hành" }
        return now <= closes ? "Đang nhận hồ sơ" : "Hết hạn nộp"
    }

    /// Whether bids are taken at a moment.
    func isOpen(at now: Timestamp) -> Bool {
        result == nil && now <= closes && (opened.map { now >= Timestamp(startOf: $0) } ?? true)
    }
}

extension RecordEntry {
    /// The notices of a project that have a deadline.
    var tenders: [Tender] { record.records("tenders").compactMap(Tender.init) }
}
