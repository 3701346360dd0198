import CivilTime
import Reading
import Testing
import YAML

@testable import Registers
import Diagnostics

@Suite struct TenderTests {
    private func tender(_ more: String = "") throws -> Tender {
        let yaml = "tenders: [{title: Thi công, opened: 2021-05-10, closes: 2021-05-20T14:00\(more)}]"
        let root = try #require(YAMLParser.parse(Array(yaml.utf8)[...]).root)
        var faults: [ReadingFault] = []
        let record = RecordReader.read(root, Field.project, path: "project", at: .start, into: &faults)
        return try #require(record?.records("tenders").first.flatMap(Tender.init))
    }

    @Test(arguments: [
        ("2021-05-09T23:59:59+07:00", "Chưa phát hành", false),
        ("2021-05-10T00:00:00+07:00", "Đang nhận hồ sơ", true),
        ("2021-05-20T14:00:00+07:00", "Đang nhận hồ sơ", true),
        ("2021-05-20T14:00:01+07:00", "Hết hạn nộp", false),
    ])
    func `Where a tender stands follows from the clock`(now: String, state: String, isOpen: Bool) throws {
        let now = try #require(Timestamp(now))
        #expect(try tender().state(at: now) == state)
        #expect(try tender().isOpen(at: now) == isOpen)
    }

    @Test func `A result ends a tender`() throws {
        let now = try #require(Timestamp("2021-05-15T08:00:00+07:00"))
        let tender = try tender(", result: Hủy thầu")
        #expect(tender.state(at: now) == "Hủy thầu")
        #expect(!tender.isOpen(at: now))
    }
}
