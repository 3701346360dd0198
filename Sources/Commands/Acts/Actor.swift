import CivilTime
import Content
import Diagnostics
import Workspace
import Reading

/// Who acts: the member that the command line names, or whose e-mail address git knows.
struct Actor {
    /// The id of the member.
    let member: String
    /// Whose commit it is: the member, or the one who enters a decision made on paper.
    let recorder: String

    static func find(_ option: String?, recordedBy: String?, _ session: WardSession) async throws -> Actor {
        let member = if let option { option } else { try await memberOfGit(session) }
        return Actor(member: member, recorder: recordedBy ?? member)
    }

    /// Looks whether a commit can be made that the audit will take for this person's, before anything changes.
    func checkCommitter(_ session: WardSession, _ console: Console) async throws {
        let root = session.folder.root
        try await ActCommit.checkPossible(root: root, isSigned: session.settings.board.requiresSigning)
        guard let person = session.settings.board.member(recorder) else { return }
        guard !person.emails.isEmpty else {
            console.remark(
                "bientap: chú ý: \(TerminalText.line(person.displayName)) chưa có `emails` trong site.yml, "
                    + "nên `bientap audit` không xác nhận được bước này.\n"
                    + "  → Khai báo và commit `emails` trước khi ghi bước bằng `--commit`.\n")
            return
        }
        let email = await GitIdentity.email(root: root) ?? ""
        guard !person.emails.contains(where: { $0.lowercased() == email.lowercased() }) else { return }
        throw CommandFailure(
            "bientap: commit này sẽ mang thư \(email), không phải của \(person.displayName), nên không chứng minh được bước này.\n"
                + "  → Bỏ `--commit` để người ấy tự ghi, hoặc đặt đúng `git config user.email`.\n",
            status: ExitStatus.refused)
    }

    /// The id of the member whose address git has; nil when it is nobody's, or that of more than one.
    static func known(_ session: WardSession) async -> String? {
        guard let email = await GitIdentity.email(root: session.folder.root) else { return nil }
        let found = members(with: email, session)
        return found.count == 1 ? found[0].id.value : nil
    }

    private static func members(with email: String, _ session: WardSession) -> [Member] {
        session.settings.board.members.filter { member in
            member.isInOffice(on: session.now.date)
                && member.emails.contains { $0.lowercased() == email.lowercased() }
        }
    }

    private static func memberOfGit(_ session: WardSession) async throws -> String {
        guard let email = await GitIdentity.email(root: session.folder.root) else {
            throw CommandFailure(
                "bientap: không rõ ai thực hiện: git chưa có user.email.\n"
                    + "  → Thêm `--by THÀNH_VIÊN`, hoặc chạy `git config user.email …`.\n",
                status: ExitStatus.usage)
        }
        let found = members(with: email, session)
        guard let first = found.first, found.count == 1 else {
            let problem = found.isEmpty ? "không thành viên nào" : "hơn một thành viên"
            throw CommandFailure(
                "bientap: \(problem) của Ban biên tập có thư điện tử \(email) (git user.email).\n"
                    + "  → Thêm `--by THÀNH_VIÊN`, hoặc khai báo `emails` của thành viên trong site.yml.\n",
                status: ExitStatus.usage)
        }
        return first.id.value
    }
}
