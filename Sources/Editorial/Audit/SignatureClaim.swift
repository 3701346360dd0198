/// What git says about the signature of a commit.
public struct CommitSignature: Hashable, Sendable {
    /// What came of checking.
    public enum Status: String, Sendable {
        /// A key of the roster made it.
        case good = "G"
        /// It is right, but by a key that the roster does not have.
        case unknownKey = "U"
        /// It does not fit the commit.
        case bad = "B"
        /// There is none, or none of SSH.
        case missing = "N"
    }

    /// What came of checking.
    public let status: Status
    /// The name of the key in the roster; empty unless the signature is good.
    public let key: String

    /// What git says.
    public init(_ status: Status, key: String = "") {
        self.status = status
        self.key = key
    }
}

/// A commit that must be signed by one of some members, with the keys that they had before it.
public struct SignatureClaim: Sendable {
    /// The full name of the commit.
    public let commit: String
    /// The keys by which it is judged.
    public let roster: Roster
    /// The ids of those who may have signed.
    let members: [String]
    /// The first file that asks for the signature.
    let file: String
    /// What was done, such as “ghi bước “duyệt đăng” của …”.
    let what: String

    /// What is wrong with a signature; nil when it is right.
    func violation(_ signature: CommitSignature) -> Violation? {
        switch signature.status {
        case .good where members.contains { roster.key(signature.key, signsFor: $0) }: return nil
        case .good: return violation("được ký bằng khóa của thành viên khác")
        case .unknownKey: return violation("được ký bằng khóa chưa có trong `site.yml` ở commit trước")
        case .bad: return violation("có chữ ký không đúng với nội dung commit")
        case .missing: return violation("không có chữ ký SSH")
        }
    }

    private func violation(_ fault: String) -> Violation {
        Violation(
            .actWithoutSignature, commit: commit, file: file, "Commit \(what) \(fault).",
            help:
                "Người ấy làm lại việc này trong một commit được ký (`git config gpg.format ssh`, `git commit -S`) "
                + "bằng khóa đã khai báo ở `keys` từ trước.")
    }
}
