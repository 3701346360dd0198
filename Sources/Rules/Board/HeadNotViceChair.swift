import CivilTime
import Content
import Diagnostics
import VietnameseText
import Reading

extension Rule {
    static let headNotViceChair = Rule(
        code: "BB002", name: "head-not-vice-chair",
        summary: "Trưởng Ban biên tập phải là Phó Chủ tịch UBND phường.",
        basis: ["QC Đ3.1"], severity: .onlyApproved(.error),
        rationale: "Quy chế quy định Trưởng Ban biên tập là Phó Chủ tịch UBND phường.",
        examples: [
            .settingsPass(),
            .settingsPass(
                replacing: "Phó Chủ tịch UBND phường", with: "PHÓ CHỦ TỊCH Ủy ban nhân dân phường Ví Dụ"),
            .settingsFail(replacing: "Phó Chủ tịch UBND phường", with: "Chủ tịch UBND phường", line: 14),
            .settingsFail(replacing: "Phó Chủ tịch UBND phường", with: "Phó Chủ tịch HĐND phường", line: 14),
        ],
        check: .settings { context in
            context.settings.board.members
                .filter { $0.role == .head && ($0.until.map { context.now.date <= $0 } ?? true) }
                .filter { !isViceChair($0.position) }
                .map {
                    RuleFault(
                        at: $0.id.position, "Chức vụ của Trưởng Ban biên tập ghi là “\($0.position)”.",
                        help:
                            "Ghi `position: Phó Chủ tịch Ủy ban nhân dân …`, hoặc chọn đúng người làm Trưởng Ban."
                    )
                }
        })

    /// Vice-chair of the People's Committee; the People's Council and the Front have vice-chairs, too.
    private static func isViceChair(_ position: String) -> Bool {
        let office = VietnameseFolding.fold(position)
        guard let title = office.firstRange(of: "pho chu tich") else { return false }
        let body = office[title.upperBound...].drop { $0 == " " }
        let names = ["ubnd", "uy ban nhan dan"]
        return names.contains { body.contains($0) } || body.first.map { !$0.isLetter } ?? true
            || ["phuong", "xa", "thi tran", "thuong truc"].contains { body.hasPrefix($0) }
    }
}
