import CivilTime
import Diagnostics

extension RecordRule {
    static let opinionOutsidePeriod = RecordRule(
        code: "DL804", name: "opinion-outside-period",
        summary: "Ngày nhận ý kiến nằm trong thời gian lấy ý kiến và đã tới.", basis: ["NĐ43/2011 Đ10.1i"],
        gravity: .always(.warning),
        rationale: "Ý kiến ngoài thời gian thường là ghi nhầm ngày; nếu đúng thì nên gia hạn cho mọi người.",
        examples: [
            .passes("consultation", ConsultationExample.opinion),
            .fails(
                "consultation", ConsultationExample.opinion.replacing("2020-11-20", with: "2020-11-09"),
                line: 8),
            .fails(
                "consultation", ConsultationExample.opinion.replacing("2020-11-20", with: "2020-12-02"),
                line: 8),
        ],
        check: { entry, context in
            entry.record.records("received").flatMap { opinion -> [RecordFault] in
                guard let day = opinion.date("on") else { return [] }
                let position = opinion.position(of: "on")
                if day > context.today {
                    return DayOrder.future(["on"], in: opinion, today: context.today)
                }
                if let opened = entry.record.date("opened"), day < opened {
                    return [
                        RecordFault(
                            at: position, "Ý kiến nhận ngày \(day.vietnamese), trước ngày bắt đầu.",
                            help: "Xem lại ngày nhận, hoặc ngày bắt đầu `opened`.")
                    ]
                }
                guard let closes = entry.record.date("closes"), day > closes else { return [] }
                return [
                    RecordFault(
                        at: position, "Ý kiến nhận ngày \(day.vietnamese), sau ngày kết thúc.",
                        help: "Xem lại ngày nhận; nếu vẫn nhận ý kiến thì lùi ngày kết thúc `closes`.")
                ]
            }
        })
}
