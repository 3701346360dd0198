public import CivilTime
import Reading
import Registers

/// A fault of the site that somebody noticed, from the log in the private folder (QC Đ9.5).
public struct TechnicalFault: Sendable {
    /// What did not work.
    public let title: String
    /// The day on which it was noticed.
    public let found: CivilDate
    /// The day on which it worked again; nil where it does not yet.
    public let mended: CivilDate?
    /// What was done about it.
    public let remedy: String?
    private let record: Record

    init?(_ record: Record) {
        guard let title = record.text("title"), let found = record.date("found") else { return nil }
        self.title = title
        self.found = found
        self.record = record
        mended = record.date("mended")
        remedy = record.text("remedy")
    }

    /// Days that cannot be.
    func problems(_ today: CivilDate) -> [ReadingFault] {
        let coming = [("found", found), ("mended", mended)].compactMap { key, day -> ReadingFault? in
            guard let day, day > today else { return nil }
            return .contradiction(
                record.position(of: key), "Ngày \(day.vietnamese) còn ở tương lai.",
                "Ghi ngày đã phát hiện, ngày đã khắc phục; chưa khắc phục thì bỏ `mended`.")
        }
        guard let mended, mended < found else { return coming }
        return coming + [
            .contradiction(
                record.position(of: "mended"),
                "Ngày khắc phục \(mended.vietnamese) trước ngày phát hiện \(found.vietnamese).",
                "Sửa một trong hai ngày.")
        ]
    }

    /// When it was noticed and mended, and how.
    var words: String {
        let parts = [
            "phát hiện \(found.vietnamese)",
            mended.map { "khắc phục \($0.vietnamese)" } ?? "chưa khắc phục", remedy,
        ]
        return parts.compactMap { $0 }.joined(separator: "; ")
    }
}
