import CivilTime
import Content
import Diagnostics
import VietnameseText
import Reading

extension Rule {
    static let invalidDelegation = Rule(
        code: "BB007", name: "invalid-delegation",
        summary: "Ủy quyền phải do Trưởng ban giao cho Phó Trưởng ban, có thời hạn, phạm vi và văn bản.",
        basis: ["QC Đ7.2"], severity: .onlyApproved(.error),
        rationale:
            "Phó Trưởng ban chỉ thay mặt Trưởng ban khi được ủy quyền. Ủy quyền thiếu căn cứ hoặc sai phạm vi thì "
            + "quyết định đăng theo ủy quyền ấy không có giá trị.",
        examples: [
            .settingsPass(),
            .settingsPass(replacing: "scope: [tin-tuc]", with: "scope: all"),
            .settingsFail(replacing: "from: truong-ban", with: "from: cntt", line: 20),
            .settingsFail(replacing: "to: pho-ban", with: "to: cntt", line: 20),
            .settingsFail(replacing: "since: 2020-12-01, until", with: "until", line: 20),
            .settingsFail(replacing: "until: 2020-12-15", with: "until: 2020-11-30", line: 20),
            .settingsFail(replacing: "scope: [tin-tuc]", with: "scope: [tin-tucc]", line: 20),
            .settingsFail(replacing: "scope: [tin-tuc], ", with: "", line: 20),
            .settingsFail(replacing: ", document: 01/UQ-BBT", with: "", line: 20),
        ],
        check: .settings { context in
            context.settings.board.delegations.flatMap { delegation in
                (personFaults(delegation, context.settings.board) + termFaults(delegation)
                    + scopeFaults(delegation, context.settings))
                    .map { RuleFault(at: delegation.id.position, $0.message, help: $0.help) }
            }
        })

    private typealias Words = (message: String, help: String)

    /// A person who is no member is the business of BB005.
    private static func personFaults(_ delegation: Delegation, _ board: Board) -> [Words] {
        let name = delegation.id.value
        var faults: [Words] = []
        if let from = board.member(delegation.from) {
            if from.role != .head {
                faults.append(
                    (
                        "Ủy quyền `\(name)`: người giao `\(from.id.value)` không phải Trưởng Ban biên tập.",
                        "Chỉ Trưởng Ban biên tập được ủy quyền; sửa `from`."
                    ))
            } else if let since = delegation.since, !from.isInOffice(on: since) {
                faults.append(notInOffice(name, from, since))
            }
        }
        if let to = board.member(delegation.to) {
            if to.role != .deputy {
                faults.append(
                    (
                        "Ủy quyền `\(name)`: người nhận `\(to.id.value)` không phải Phó Trưởng Ban biên tập.",
                        "Trưởng ban ủy quyền cho Phó Trưởng ban; sửa `to`."
                    ))
            } else if let since = delegation.since, !to.isInOffice(on: since) {
                faults.append(notInOffice(name, to, since))
            }
        }
        return faults
    }

    private static func notInOffice(_ name: String, _ member: Member, _ day: CivilDate) -> Words {
        (
            "Ủy quyền `\(name)`: `\(member.id.value)` không đương nhiệm vào ngày bắt đầu \(day.vietnamese).",
            "Sửa `since` của ủy quyền hoặc nhiệm kỳ của thành viên."
        )
    }

    private static func termFaults(_ delegation: Delegation) -> [Words] {
        let name = delegation.id.value
        var faults: [Words] = []
        if let since = delegation.since {
            if let until = delegation.until, until < since {
                faults.append(
                    (
                        "Ủy quyền `\(name)` hết hạn (\(until.vietnamese)) trước khi bắt đầu (\(since.vietnamese)).",
                        "Sửa `since` hoặc `until`."
                    ))
            }
        } else {
            faults.append(
                (
                    "Ủy quyền `\(name)` không ghi ngày bắt đầu nên không có hiệu lực ngày nào.",
                    "Thêm `since: YYYY-MM-DD` theo văn bản ủy quyền."
                ))
        }
        if delegation.document == nil {
            faults.append(
                (
                    "Ủy quyền `\(name)` không ghi văn bản.",
                    "Thêm `document:` với số, ký hiệu của văn bản ủy quyền."
                ))
        }
        return faults
    }

    private static func scopeFaults(_ delegation: Delegation, _ settings: Settings) -> [Words] {
        guard case .sections(let ids) = delegation.scope else { return [] }
        guard !ids.isEmpty else {
            return [
                (
                    "Ủy quyền `\(delegation.id.value)` không nói về chuyên mục nào.",
                    "Ghi `scope: all` cho mọi chuyên mục, hoặc danh sách mã chuyên mục."
                )
            ]
        }
        return ids.filter { settings.section($0) == nil }.map { id in
            let nearest = Suggestion.closest(to: id, among: settings.sections.map(\.id.value))
            return (
                "Ủy quyền `\(delegation.id.value)` nêu chuyên mục không có: `\(id)`.",
                (nearest.map { "Có phải ý là `\($0)`? " } ?? "")
                    + "Ghi mã chuyên mục có trong site.yml, hoặc `scope: all` cho mọi chuyên mục."
            )
        }
    }
}
