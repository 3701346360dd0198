import CivilTime
import Content
import Registers
import Testing

@testable import Reports

/// What the board did, counted by hand.
@Suite struct ActivityFigureTests {
    @Test func `Times are working days from the first submission until the text is shown`() throws {
        var ward = ActivityWard()
        // Friday 30 April and Monday 3 May are off: only Tuesday counts.
        try ward.add(
            "mot", date: "2021-05-04",
            acts: [
                "2021-04-29 submit thuong-truc", "2021-05-04 endorse cntt", "2021-05-04 approve truong-ban",
            ])
        // Sent back twice: 11, 12, 13, 14 and, worked instead, Saturday 15 May.
        try ward.add("hai", date: "2021-05-15", acts: Self.returnedTwice)
        try ward.publish("ba", on: "2021-05-20")
        // Friday, and Saturday worked instead.
        try ward.add(
            "bon", date: "2021-05-15",
            acts: [
                "2021-05-13 submit thuong-truc", "2021-05-14 endorse cntt", "2021-05-15 approve truong-ban",
            ])
        let report = try ward.report("2021-05")
        // 0, 1, 2, 5.
        #expect(report.text("handling.median") == "1,5")
        #expect(report.text("handling.slowest") == "5")
        #expect(report.slugs("handling.slowest") == ["hai"])
        #expect(report.slugs("handling.median") == ["hai", "bon", "mot", "ba"])
    }

    private static let returnedTwice = [
        "2021-05-10 submit thuong-truc", "2021-05-11 return cntt | note: Thiếu ảnh.",
        "2021-05-12 submit thuong-truc", "2021-05-13 return cntt | note: Sai ngày.",
        "2021-05-14 submit thuong-truc", "2021-05-14 endorse cntt", "2021-05-15 approve truong-ban",
    ]

    @Test func `A text sent back twice is one text, three submissions and two returns with their reasons`()
        throws
    {
        var ward = ActivityWard()
        try ward.add("hai", date: "2021-05-15", by: "Đỗ Giả Định", acts: Self.returnedTwice)
        let report = try ward.report("2021-05")
        #expect(["posted", "submitted", "returned"].map(report.text) == ["1", "3", "2"])
        let rows = try #require(report.explanation(of: "returned")).rows
        #expect(rows.map(\.day) == ["2021-05-11", "2021-05-13"])
        #expect(rows.map(\.detail) == ["Thiếu ảnh.", "Sai ngày."])
        #expect(rows.map(\.title) == ["Bài hai", "Bài hai"])
        #expect(report.text("member.cntt.returned") == "2")
        // A border between the two returns.
        #expect(try ward.report("2021-05-12..2021-05-31").text("returned") == "1")
    }

    @Test func `A refusal stops the clock`() throws {
        var ward = ActivityWard()
        try ward.add(
            "a", date: "2021-05-20",
            acts: [
                "2021-05-04 submit thuong-truc", "2021-05-05 refuse truong-ban | reason: trung-lap",
                "2021-05-18 reopen truong-ban", "2021-05-19 submit thuong-truc", "2021-05-19 endorse cntt",
                "2021-05-20 approve truong-ban",
            ])
        let report = try ward.report("2021-05")
        #expect(report.text("handling.slowest") == "1")
        #expect(report.text("refused") == "1")
        #expect(
            report.explanation(of: "refused")?.rows.first?.detail.hasPrefix("thông tin trùng lặp") == true)
    }

    @Test func `What cannot be measured is named, not guessed`() throws {
        var ward = ActivityWard()
        // 2022 is no year of the calendar.
        try ward.publish("khong-lich", on: "2022-01-04")
        try ward.add(
            "qua-nam", date: "2022-01-04",
            acts: [
                "2021-12-31 submit thuong-truc", "2022-01-04 endorse cntt", "2022-01-04 approve truong-ban",
            ])
        try ward.add("khan", date: "2022-01-05", acts: ["2022-01-05 approve truong-ban | urgent: true"])
        try ward.add("khong-buoc", date: "2022-01-06")
        let report = try ward.report("2022-01")
        // Nothing lies between a submission and a publication on one day.
        #expect(report.slugs("handling.median") == ["khong-lich"])
        #expect(report.slugs("handling.unmeasured") == ["qua-nam", "khan", "khong-buoc"])
        let empty = try ward.report("2023-01")
        #expect(empty.text("handling.median") == "–")
        #expect(empty.text("urgent.share") == "–")
    }

    @Test func `Decisions in the middle of a delegation are those of the deputy`() throws {
        var ward = ActivityWard()
        try ward.publish("truoc", on: "2021-05-07")
        try ward.publish("trong-1", on: "2021-05-10", approver: "pho")
        try ward.publish("trong-2", on: "2021-05-14", approver: "pho")
        try ward.publish("sau", on: "2021-05-17")
        let report = try ward.report("2021-05")
        #expect(report.slugs("member.truong-ban.approved") == ["truoc", "sau"])
        #expect(report.slugs("member.pho.approved") == ["trong-1", "trong-2"])
        let rows = try #require(report.explanation(of: "approved")).rows
        let order = "theo ủy quyền 01/UQ-BBT"
        #expect(rows.map(\.detail) == ["", order, order, ""])
    }

    @Test func `An urgent approval counts as unconfirmed until the owner has confirmed it`() throws {
        var ward = ActivityWard()
        try ward.add(
            "khan", date: "2021-05-10",
            acts: ["2021-05-10 approve truong-ban | urgent: true", "2021-05-14 confirm cntt"])
        try ward.publish("a", on: "2021-05-11")
        try ward.publish("b", on: "2021-05-12")
        let open = try ward.report("2021-05-10..2021-05-13")
        #expect(open.text("urgent") == "1")
        // One of three.
        #expect(open.text("urgent.share") == "33,3%")
        #expect(open.slugs("urgent.unconfirmed") == ["khan"])
        // Two working days after 10 May: 12 May.
        #expect(
            open.explanation(of: "urgent.unconfirmed")?.rows.map(\.detail) == ["quá hạn xác nhận 12/05/2021"])
        #expect(open.text("member.cntt.unconfirmed") == "1")
        #expect(try ward.report("2021-05").text("urgent.unconfirmed") == "0")
    }

    @Test func `What was taken down later was posted all the same`() throws {
        var ward = ActivityWard()
        try ward.add(
            "go", date: "2021-05-10", stage: .draft,
            acts: [
                "2021-05-10 submit thuong-truc", "2021-05-10 endorse cntt", "2021-05-10 approve truong-ban",
                "2021-06-02 withdraw truong-ban | reason: khong-dung-su-that | note: Sai số. | page: tin-tuc/2021/go/",
            ])
        let may = try ward.report("2021-05")
        #expect([may.text("posted"), may.text("withdrawn")] == ["1", "0"])
        let june = try ward.report("2021-06")
        #expect([june.text("posted"), june.text("withdrawn")] == ["0", "1"])
        #expect(
            june.explanation(of: "withdrawn")?.rows.map(\.detail) == [
                "thông tin không đúng sự thật: Sai số."
            ])
    }

    @Test func `A later version is no new text, and a correction is told`() throws {
        var ward = ActivityWard()
        try ward.add(
            "sua", date: "2021-05-10",
            acts: [
                "2021-05-10 submit thuong-truc", "2021-05-10 endorse cntt", "2021-05-10 approve truong-ban",
                "2021-06-01 revise cntt", "2021-06-02 submit thuong-truc", "2021-06-02 endorse cntt",
                "2021-06-02 approve truong-ban | correction: Họp lúc 9 giờ.",
            ])
        let june = try ward.report("2021-06")
        #expect(["posted", "revised", "corrected"].map(june.text) == ["0", "1", "1"])
        #expect(june.explanation(of: "corrected")?.rows.map(\.detail) == ["Họp lúc 9 giờ."])
        #expect(try ward.report("2021-05").text("revised") == "0")
    }
}
