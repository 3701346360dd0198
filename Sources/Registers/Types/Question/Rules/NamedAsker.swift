import Diagnostics

extension RecordRule {
    static let namedAsker = RecordRule(
        code: "DL401", name: "named-asker",
        summary: "Họ tên, điện thoại, thư điện tử của người hỏi không được đăng.",
        basis: ["TT25/2010 Đ8.2"], gravity: .errorWhenApproved,
        rationale:
            "Người hỏi gửi thông tin để được trả lời, không phải để công khai; đăng họ tên phải có sự đồng ý riêng.",
        examples: [
            .passes("question", QuestionExample.lines),
            .passes(
                "question",
                QuestionExample.lines.replacing("N.V.A.", with: "Nguyễn Văn Ví Dụ") + "\nconsent: true"),
            .passes("question", QuestionExample.lines.replacing("N.V.A.", with: "Cử tri khối phố 3")),
            .fails("question", QuestionExample.lines.replacing("N.V.A.", with: "Nguyễn Văn Ví Dụ"), line: 3),
            .fails("question", QuestionExample.lines.replacing("N.V.A.", with: "bà Tưởng"), line: 3),
            .fails(
                "question", QuestionExample.lines.replacing("N.V.A.", with: "N.V.A. (0900 000 000)"), line: 3),
            .fails(
                "question", QuestionExample.lines + "\nanswer: Trả lời ông Trần Văn Thí Dụ như sau.", line: 6),
        ],
        check: { entry, _ in from(entry) + texts(entry) })

    /// The line about the sender.
    private static func from(_ entry: RecordEntry) -> [RecordFault] {
        guard let from = entry.record.text("from") else { return [] }
        let position = entry.record.position(of: "from")
        if PersonalName.hasContact(from) {
            return [
                RecordFault(
                    at: position, "`from` có số điện thoại, số giấy tờ hoặc địa chỉ thư của người gửi.",
                    help: "Bỏ phần ấy, chỉ để chữ cái đầu của họ tên, ví dụ “N.V.A.”.")
            ]
        }
        guard !entry.record.flag("consent"), PersonalName.name(in: from) != nil else { return [] }
        return [
            RecordFault(
                at: position, "`from` nêu họ tên của người gửi mà không ghi người ấy đã đồng ý.",
                help:
                    "Chỉ để chữ cái đầu, ví dụ “N.V.A.”; nếu người gửi đã tự đồng ý cho đăng thì thêm `consent: true`."
            )
        ]
    }

    /// Whatever else is shown of the question.
    private static func texts(_ entry: RecordEntry) -> [RecordFault] {
        guard !entry.record.flag("consent") else { return [] }
        let keys = ["answer", "result", "field"]
        let texts =
            [("Tiêu đề", entry.title, "from"), ("Trích yếu", entry.description, "from")]
            + keys.map { ("`\($0)`", entry.record.text($0) ?? "", $0) }
        return texts.compactMap { place, text, key in
            PersonalName.titledName(in: text).map { name in
                RecordFault(
                    at: entry.record.position(of: key),
                    "\(place) nêu họ tên “\(name)”, có thể là của người hỏi.",
                    help:
                        "Thay bằng chữ cái đầu; nếu là cán bộ thì ghi chức vụ thay cho “ông”, “bà”; nếu người hỏi đã đồng ý thì thêm `consent: true`."
                )
            }
        }
    }
}
