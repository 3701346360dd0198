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
            .fails(
                "consultation",
                ConsultationExample.opinion.replacing(
                    "Thêm giờ nghỉ trưa.", with: "Gọi tôi số 0912 000 000."),
                line: 9),
            .fails(
                "consultation",
                ConsultationExample.opinion.replacing("Thêm", with: "Bà Trần Thị Thí Dụ xin thêm"), line: 9),
        ],
        check: { entry, context in
            entry.record.records("received").flatMap { faults($0) + texts($0, context) }
        })

    /// What an opinion and its reply say.
    private static func texts(_ opinion: Record, _ context: RegisterContext) -> [RecordFault] {
        ["summary", "reply"].compactMap { key in
            guard let text = opinion.text(key) else { return nil }
            let position = opinion.position(of: key)
            if let kind = PersonalContact(context).kind(in: text) {
                return RecordFault(
                    at: position, "`\(key)` có \(kind), có thể là của người góp ý.", help: "Bỏ phần ấy.")
            }
            guard !opinion.flag("consent"),
                let name = PersonalName.titledName(in: text) ?? PersonalName.introducedName(in: text),
                !context.isOfficer(name)
            else { return nil }
            return RecordFault(
                at: position, "`\(key)` nêu họ tên “\(name)”, có thể là của người góp ý.",
                help:
                    "Thay bằng chữ cái đầu; nếu là cán bộ thì ghi chức vụ thay cho “ông”, “bà”; nếu người ấy đã đồng ý thì thêm `consent: true`."
            )
        }
    }

    private static func faults(_ opinion: Record) -> [RecordFault] {
        guard let from = opinion.text("from") else { return [] }
        let position = opinion.position(of: "from")
        if PersonalContact.stands(in: from) {
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
