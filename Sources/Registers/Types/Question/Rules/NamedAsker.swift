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
            .fails("question", QuestionExample.lines + "\nanswer: Nguyễn Thị Ví Dụ được cấp số.", line: 6),
            .fails("question", QuestionExample.lines + "\nresult: Đã gọi 0912 000 000.", line: 6),
            .fails("question", QuestionExample.lines + "\nanswer: Đã gửi tới a@gmail.com.", line: 6),
        ],
        check: { entry, context in
            from(entry) + texts(entry, context).flatMap { faults(of: $0, entry, context) }
        })

    /// The line about the sender.
    private static func from(_ entry: RecordEntry) -> [RecordFault] {
        guard let from = entry.record.text("from") else { return [] }
        let position = entry.record.position(of: "from")
        if PersonalContact.stands(in: from) {
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

    /// A text that is shown of a question.
    private struct Shown {
        let place: String
        let text: String
        let position: Position
    }

    /// Whatever else is shown of the question.
    private static func texts(_ entry: RecordEntry, _ context: RegisterContext) -> [Shown] {
        let record = entry.record
        let keys = ["field", "forwarded_to", "answered_by", "answer", "result"]
        let head = [("Tiêu đề", entry.title), ("Trích yếu", entry.description)]
            .map { Shown(place: $0, text: $1, position: record.position(of: "from")) }
        let fields = keys.compactMap { key in
            record.text(key).map { Shown(place: "`\(key)`", text: $0, position: record.position(of: key)) }
        }
        let body = (entry.text?.lines ?? []).map {
            Shown(place: "Thân bài", text: $0.text, position: $0.position)
        }
        return head + fields + body
    }

    private static func faults(
        of shown: Shown, _ entry: RecordEntry, _ context: RegisterContext
    ) -> [RecordFault] {
        if let kind = PersonalContact(context).kind(in: shown.text) {
            return [
                RecordFault(
                    at: shown.position, "\(shown.place) có \(kind), có thể là của người hỏi.",
                    help:
                        "Bỏ phần ấy; số và địa chỉ của cơ quan thì đăng ở danh bạ của phường trước, rồi dẫn tới."
                )
            ]
        }
        guard !entry.record.flag("consent"), !isAboutOfficer(shown), let name = name(in: shown.text, context)
        else { return [] }
        return [
            RecordFault(
                at: shown.position, "\(shown.place) nêu họ tên “\(name)”, có thể là của người hỏi.",
                help:
                    "Thay bằng chữ cái đầu; nếu là cán bộ thì ghi chức vụ thay cho “ông”, “bà”; nếu người hỏi đã đồng ý thì thêm `consent: true`."
            )
        ]
    }

    /// Who answers is an officer, whose name is public.
    private static func isAboutOfficer(_ shown: Shown) -> Bool {
        ["`answered_by`", "`forwarded_to`"].contains(shown.place)
    }

    /// A name in a text that is not of the ward's directory.
    private static func name(in text: String, _ context: RegisterContext) -> String? {
        guard let name = PersonalName.titledName(in: text) ?? PersonalName.introducedName(in: text),
            !context.isOfficer(name)
        else { return nil }
        return name
    }
}
