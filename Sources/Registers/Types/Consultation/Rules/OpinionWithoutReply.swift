import Diagnostics

extension RecordRule {
    static let opinionWithoutReply = RecordRule(
        code: "DL807", name: "opinion-without-reply",
        summary: "Khi đã có kết quả, mỗi ý kiến được ghi tiếp thu thế nào.",
        basis: ["Luật 104/2016 Đ17.1c"], gravity: .always(.warning),
        rationale: "Kết quả mà không nói về từng ý kiến thì người góp ý không biết mình có được nghe không.",
        examples: [
            .passes("consultation", ConsultationExample.opinion),
            .passes("consultation", ConsultationExample.opinion + "\n    taken_up: tiep-thu\n" + result),
            .fails("consultation", ConsultationExample.opinion + "\n" + result, line: 7),
            .fails(
                "consultation", ConsultationExample.opinion + "\n    taken_up: giai-trinh\n" + result,
                line: 10),
        ],
        check: { entry, _ in
            let isSettled = entry.record["result"] != nil || entry.record["result_file"] != nil
            return isSettled ? entry.record.records("received").compactMap(fault) : []
        })

    private static let result = "result: Đã tổng hợp.\nresult_on: 2020-12-11"

    private static func fault(_ opinion: Record) -> RecordFault? {
        guard let outcome = opinion.text("taken_up") else {
            return RecordFault(
                at: opinion.position(of: "taken_up"),
                "Đã có kết quả mà ý kiến này chưa ghi tiếp thu thế nào.",
                help: "Thêm `taken_up: tiep-thu`, `mot-phan` hoặc `giai-trinh`.")
        }
        guard outcome != "tiep-thu", opinion["reply"] == nil else { return nil }
        return RecordFault(
            at: opinion.position(of: "taken_up"),
            "Ý kiến không được tiếp thu hết mà không có lời giải trình.",
            help: "Ghi lý do vào `reply`.")
    }
}
