import CivilTime
import Testing

@testable import Registers

@Suite struct EventTimeTests {
    private let sample = TypeSample(type: .event)

    private func time(_ start: String, _ end: String? = nil) throws -> EventTime? {
        let lines = ["start: \(start)"] + (end.map { ["end: \($0)"] } ?? [])
        return EventTime(try sample.entry(lines.joined(separator: "\n")).record)
    }

    @Test(arguments: [
        ("2021-05-17T08:00", "2021-05-17T10:00", "Thứ Hai, 17/05/2021, 08:00–10:00"),
        ("2021-05-17T08:00", nil, "Thứ Hai, 17/05/2021, 08:00"),
        ("2021-05-17T08:00", "2021-05-18T00:00", "Thứ Hai, 17/05/2021, 08:00–24:00"),
        ("2021-05-17T20:00", "2021-05-18T06:00", "Thứ Hai, 17/05/2021, 20:00 – Thứ Ba, 18/05/2021, 06:00"),
        ("2021-05-23", nil, "Chủ nhật, 23/05/2021"),
        ("2021-05-22", "2021-05-23", "Thứ Bảy, 22/05/2021 – Chủ nhật, 23/05/2021"),
        ("2021-05-17T01:00:00Z", nil, "Thứ Hai, 17/05/2021, 08:00"),
    ])
    func `People read the time with its day of the week`(start: String, end: String?, title: String) throws {
        #expect(try time(start, end)?.title == title)
    }

    @Test func `What ends as another begins does not overlap it`() throws {
        let first = try #require(try time("2021-05-17T08:00", "2021-05-17T10:00"))
        let second = try #require(try time("2021-05-17T10:00", "2021-05-17T11:00"))
        let open = try #require(try time("2021-05-17T10:00"))
        let day = try #require(try time("2021-05-17"))
        #expect(!first.overlaps(second))
        #expect(!first.overlaps(open))
        #expect(second.overlaps(open))
        #expect(day.overlaps(first) && second.overlaps(day))
    }

    @Test func `An end before the start is left out`() throws {
        #expect(try time("2021-05-17T08:00", "2021-05-17T07:00")?.end == nil)
        #expect(try time("2021-05-17", "2021-05-16")?.dayCount == 1)
    }

    @Test func `A year that no calendar speaks of has no time`() throws {
        #expect(try time("0202-05-17") == nil)
        #expect(try time("9999-12-31T23:59") == nil)
        #expect(try time("2199-12-31", "9999-12-31")?.dayCount ?? 0 > 2_800_000)
    }
}
