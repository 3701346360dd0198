import Diagnostics

extension RecordRule {
    static let namedOpinion = RecordRule(
        code: "DL803", name: "named-opinion",
        summary: "Họ tên, điện thoại, thư điện tử của người góp ý không được đăng.",
        basis: ["TT25/2010 Đ8.2"], gravity: .errorWhenApproved,
        rationale: "Người góp ý không mặc nhiên đồng ý cho đăng tên; tên tổ chức thì đăng được.",
        examples: [
            .passes("consultation", ConsultationExample.opinion),
            .passes(
                "consultation",
                ConsultationExample.opinion.replacing("N.V.A.", with: "Hội Cựu chiến binh phường Ví Dụ")),
            .passes(
                "consultation",
                ConsultationExample.opinion.replacing("N.V.A.", with: "Nguyễn Văn Ví Dụ\n    consent: true")),
            .fails(
                "consultation", ConsultationExample.opinion.replacing("N.V.A.", with: "Nguyễn Văn Ví Dụ"),
                line: 7),
            .fails(
                "consultation", ConsultationExample.opinion.replacing("N.V.A.", with: "a@vidu.example"),
                line: 7),
        ],
        check: { entry, _ in entry.record.records("received").flatMap(faults) })

    private static func faults(_ opinion: Record) -> [RecordFault] {
        guard let from = opinion.text("from") else { return [] }
        let position = opinion.position(of: "from")
        if PersonalName.hasContact(from) {
            return [
                RecordFault(
                    at: position, "`from` có số điện thoại, số giấy tờ hoặc địa chỉ thư của người góp ý.",
                    help: "Bỏ phần ấy, chỉ để chữ cái đầu của họ tên hoặc tên tổ chức.")
            ]
        }
        guard !opinion.flag("consent"), PersonalName.name(in: from) != nil else { return [] }
        return [
            RecordFault(
                at: position, "`from` nêu họ tên của người góp ý mà không ghi người ấy đã đồng ý.",
                help:
                    "Chỉ để chữ cái đầu, ví dụ “N.V.A.”; nếu người ấy đã tự đồng ý thì thêm `consent: true`.")
        ]
    }
}
