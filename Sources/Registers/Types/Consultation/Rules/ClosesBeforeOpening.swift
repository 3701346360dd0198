import CivilTime

extension RecordRule {
    static let closesBeforeOpening = RecordRule(
        code: "DL802", name: "closes-before-opening",
        summary: "Ngày kết thúc lấy ý kiến không trước ngày bắt đầu, kết quả có sau khi kết thúc.",
        basis: ["NĐ43/2011 Đ10.1i"], gravity: .errorWhenApproved,
        rationale: "Ngày sai thì dự thảo vào nhầm danh sách, người dân gửi ý kiến không kịp.",
        examples: [
            .passes("consultation", ConsultationExample.lines),
            .fails(
                "consultation", ConsultationExample.lines.replacing("2020-12-10", with: "2020-11-09"), line: 4
            ),
            .fails("consultation", ConsultationExample.lines + "\nresult_on: 2020-11-30", line: 6),
        ],
        check: { entry, context in
            DayOrder.faults([("opened", "closes"), ("closes", "result_on")], in: entry.record)
                + DayOrder.future(["result_on"], in: entry.record, today: context.today)
        })
}
