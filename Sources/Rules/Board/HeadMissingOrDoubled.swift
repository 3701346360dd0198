import CivilTime
import Content
import Diagnostics
import Reading

extension Rule {
    static let headMissingOrDoubled = Rule(
        code: "BB001", name: "head-missing-or-doubled",
        summary: "Ban biên tập phải có đúng một Trưởng Ban biên tập đương nhiệm.",
        basis: ["QC Đ3.1"], severity: .onlyApproved(.error),
        rationale:
            "Trưởng Ban biên tập quyết định việc đăng tải. Không có ai thì không bài nào được đăng; có hai người thì "
            + "không biết quyết định của ai có giá trị.",
        examples: [
            .settingsPass(),
            // The predecessor stays in the list with the last day of the term.
            .settingsPass(
                replacing: "    - {id: pho-ban,",
                with: """
                        - {id: truong-ban-cu, role: head, position: Phó Chủ tịch UBND phường, until: 2020-11-09}
                        - {id: pho-ban,
                    """),
            .settingsFail(replacing: "role: head,", with: "role: member,", line: 13),
            .settingsFail(
                replacing: "role: head, position: Phó Chủ tịch UBND phường, since: 2020-11-10",
                with: "role: head, position: Phó Chủ tịch UBND phường, since: 2021-01-01", line: 14),
            .settingsFail(
                replacing: "role: deputy, position: Công", with: "role: head, position: Công", line: 15),
        ],
        check: .settings { context in
            let board = context.settings.board
            let day = context.now.date.vietnamese
            let heads = board.members(.head, inOfficeOn: context.now.date)
            guard let head = heads.first else {
                let known = board.members.last { $0.role == .head }
                return [
                    RuleFault(
                        at: known?.id.position ?? board.position,
                        "Ngày \(day) không có Trưởng Ban biên tập đương nhiệm.",
                        help: "Khai báo một thành viên với `role: head` và ngày bắt đầu `since`.")
                ]
            }
            return heads.dropFirst().map {
                RuleFault(
                    at: $0.id.position,
                    "Ngày \(day) có hơn một Trưởng Ban biên tập: `\(head.id.value)` và `\($0.id.value)`.",
                    help: "Ghi ngày cuối `until` cho người đã thôi nhiệm vụ, hoặc sửa `role`.")
            }
        })
}
