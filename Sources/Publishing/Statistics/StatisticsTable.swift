import CivilTime
import Serialization
import Content
import Registers
import Reading

/// The statistics as CSV: a line for each section and month in which something happened.
struct StatisticsTable {
    /// The path of the file below the site.
    static let path = "thong-ke/so-lieu.csv"

    private let statistics: SiteStatistics

    init(_ statistics: SiteStatistics) { self.statistics = statistics }

    private static let columns = [
        "thang", "chuyen_muc", "ten_chuyen_muc", "da_dang", "cau_hoi_da_nhan", "cau_hoi_da_tra_loi",
    ]

    /// CSV with the byte order mark by which spreadsheets recognise UTF-8.
    var bytes: [UInt8] {
        var buffer = CSVText.document()
        CSVText.write(Self.columns, to: &buffer)
        for row in statistics.rows {
            for month in row.months {
                let questions = row.questions
                let counts = [
                    row.posted[month] ?? 0, questions.map { $0.received[month] ?? 0 },
                    questions.map { $0.answered[month] ?? 0 },
                ]
                CSVText.write(
                    [month.iso, row.section.id.value, row.section.title]
                        + counts.map { $0.map(String.init) ?? "" },
                    to: &buffer)
            }
        }
        return buffer.bytes
    }
}
