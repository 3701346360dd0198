/// A git repository that holds a ward, with a work tree or without one.
public struct GitRepository: Sendable {
    /// git in this repository.
    public let git: Git
    /// The folder in which git keeps its data.
    public let gitFolder: String
    /// The ward's folder below the top of the repository, with a slash at its end; empty at the top.
    public let prefix: String

    /// Opens the repository of a folder: one with a work tree, a folder inside of one, or a bare one.
    ///
    /// - Parameters:
    ///   - folder: where git is run.
    ///   - ward: the ward's folder below `folder`, or below the top of a bare repository; empty for that itself.
    /// - Throws: ``WorkspaceError`` when there is none, or when its history is cut off.
    public static func open(_ folder: String, ward: String = "") async throws -> GitRepository {
        let git = Git(folder: folder)
        let answer = try await git.run(
            ["rev-parse", "--absolute-git-dir", "--is-shallow-repository", "--show-prefix"])
        let lines = answer.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.count >= 2 else {
            throw WorkspaceError("mở kho git", folder, reason: "git trả lời không đúng mẫu")
        }
        guard lines[1] == "false" else {
            throw WorkspaceError(
                "đọc lịch sử", folder, reason: "bản sao này chỉ có một phần lịch sử (shallow)",
                help: "Lấy đủ lịch sử bằng `git fetch --unshallow`.")
        }
        let prefix = lines.count > 2 ? lines[2] : ""
        return GitRepository(git: git, gitFolder: lines[0], prefix: prefix + (try below(ward)))
    }

    /// A folder below another as git writes it, with a slash at its end.
    private static func below(_ folder: String) throws(WorkspaceError) -> String {
        let names = folder.split(separator: "/").filter { $0 != "." }
        guard !folder.hasPrefix("/"), !names.contains("..") else {
            throw WorkspaceError(
                "tìm", folder, reason: "đường dẫn không tính từ gốc của kho",
                help: "Ghi thư mục của phường, xã như trong kho, ví dụ `phuong/vi-du`.")
        }
        return names.map { "\($0)/" }.joined()
    }

    /// The full name of the commit that a revision means; nil when there is none.
    public func commit(_ revision: String) async throws -> String? {
        guard !revision.hasPrefix("-") else { return nil }
        let answer = try await git.run(
            ["rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision)^{commit}"],
            accepting: [0, 1, 128])
        return answer.status == 0 ? answer.text : nil
    }

    /// Whether a commit stands in the history of another, or is the same.
    public func isAncestor(_ commit: String, of other: String) async throws -> Bool {
        try await git.run(["merge-base", "--is-ancestor", commit, other], accepting: [0, 1]).status == 0
    }
}
