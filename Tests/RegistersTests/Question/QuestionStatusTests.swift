import CivilTime
import Testing

@testable import Registers

@Suite struct QuestionStatusTests {
    private func status(_ more: String, on day: String, kind: String = "cau-hoi") throws -> QuestionStatus {
        let entry = try TypeSample(type: .question).entry("received: 2021-04-20\nkind: \(kind)\n\(more)")
        return QuestionStatus.of(
            entry, try TypeSample(type: .question, now: "\(day)T00:00:00+07:00").context())
    }

    @Test func `A question is new until it is forwarded`() throws {
        #expect(try status("", on: "2021-04-20") == .received)
        #expect(try status("forwarded_on: 2021-04-21", on: "2021-04-20") == .received)
        #expect(try status("forwarded_on: 2021-04-21", on: "2021-04-21") == .forwarded)
    }

    @Test func `A question is overdue on the day after its deadline`() throws {
        #expect(try status("forwarded_on: 2021-04-21", on: "2021-05-13") == .forwarded)
        #expect(try status("forwarded_on: 2021-04-21", on: "2021-05-14") == .overdue)
    }

    @Test func `An answer closes a question, however late`() throws {
        #expect(try status("answered_on: 2021-06-01", on: "2021-06-01") == .answered)
        #expect(try status("answered_on: 2021-06-01", on: "2021-05-31") == .overdue)
    }

    @Test func `A notice with a day extends until that day`() throws {
        let notice = "notified_on: 2021-05-10\npromised: 2021-06-20"
        #expect(try status(notice, on: "2021-06-20") == .extended)
        #expect(try status(notice, on: "2021-06-21") == .overdue)
    }

    @Test func `What is out of remit is so once the sender was told`() throws {
        #expect(try status("out_of_remit: true", on: "2021-04-21") == .overdue)
        #expect(try status("out_of_remit: true\nnotified_on: 2021-04-20", on: "2021-04-21") == .outOfRemit)
    }

    @Test func `A petition on administrative rules is forwarded until its result is there`() throws {
        let kind = "quy-dinh-hanh-chinh"
        #expect(try status("forwarded_on: 2021-04-21", on: "2022-04-21", kind: kind) == .forwarded)
        #expect(
            try status("forwarded_on: 2021-04-21\nresult_on: 2021-05-04", on: "2022-04-21", kind: kind)
                == .settled)
    }
}
