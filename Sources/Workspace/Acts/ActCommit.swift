public import CivilTime

/// One git commit of the files of an act.
///
/// Nothing else goes into it, and whatever else is staged stays staged. Whether it is signed, and what hooks have
/// to say, is left to git.
public struct ActCommit: Sendable {
    /// A line at the end of the message that programs read.
    public struct Trailer: Hashable, Sendable {
        /// Such as `Bientap-Act`.
        public let key: String
        /// On one line.
        public let value: String

        /// A trailer; line breaks in the value become spaces.
        public init(_ key: String, _ value: String) {
            self.key = key
            self.value = value.split(whereSeparator: \.isNewline).joined(separator: " ")
        }
    }

    /// The files and folders before and after the act (``Content/ContentChange/paths``).
    public let paths: [String]
    /// The message without its trailers.
    public let message: String
    /// What programs read.
    public let trailers: [Trailer]
    /// Whether the commit must be signed; otherwise that is left to the configuration of git.
    public let isSigned: Bool
    /// The time of the commit; nil leaves it to git.
    public let time: Timestamp?

    /// A commit to be made.
    public init(
        paths: [String], message: String, trailers: [Trailer], isSigned: Bool = false, time: Timestamp? = nil
    ) {
        self.isSigned = isSigned
        self.paths = paths
        self.message = message
        self.trailers = trailers
        self.time = time
    }

    /// Looks whether a commit can be made at all, before an act changes anything.
    ///
    /// - Throws: ``WorkspaceError`` when the folder is in no work tree of git, or when git does not know who is
    ///   at work.
    public static func checkPossible(root: String, isSigned: Bool = false) async throws {
        let git = Git(folder: root)
        guard try await git.run(["rev-parse", "--is-inside-work-tree"]).text == "true" else {
            throw WorkspaceError(
                "commit vào", root, reason: "kho git này không có thư mục làm việc",
                help: "Chạy lệnh trong một bản `git clone` thường của kho.")
        }
        let merge = try await git.run(
            ["rev-parse", "--quiet", "--verify", "MERGE_HEAD"], accepting: Self.anyStatus)
        guard merge.status != 0 else {
            throw WorkspaceError(
                "commit vào", root, reason: "một lần trộn nhánh (merge) còn dở",
                help: "Hoàn tất bằng `git merge --continue` hoặc bỏ bằng `git merge --abort`, rồi chạy lại.")
        }
        let key = try await git.run(["config", "--get", "user.signingKey"], accepting: Self.anyStatus)
        guard !isSigned || !key.text.isEmpty else {
            throw WorkspaceError(
                "commit vào", root, reason: "phường yêu cầu ký số (`board.signing`) mà git chưa có khóa ký",
                help: "Đặt `git config gpg.format ssh` và `git config user.signingKey` là tệp khóa của mình.")
        }
        for identity in ["GIT_AUTHOR_IDENT", "GIT_COMMITTER_IDENT"] {
            let answer = try await git.run(
                ["-c", "user.useConfigOnly=true", "var", identity], accepting: Self.anyStatus)
            guard answer.status == 0, GitIdentity.email(of: answer.text) != nil else {
                throw WorkspaceError(
                    "commit vào", root, reason: "git chưa biết tên và địa chỉ thư của người làm",
                    help: "Chạy `git config user.name \"Họ và tên\"` và `git config user.email DIACHI`.")
            }
        }
    }

    /// Makes the commit.
    ///
    /// - Returns: its hash.
    /// - Throws: ``WorkspaceError`` with git's own words and with what completes the work. The files stay as the
    ///   act left them.
    public func make(root: String) async throws -> String {
        try await Self.checkPossible(root: root)
        let git = Git(folder: root)
        let known = try await known(git)
        // Without a path git would add everything.
        guard !known.isEmpty else { throw nothingToCommit(root) }
        let added = try await git.run(Self.add(known), accepting: Self.anyStatus)
        guard added.status == 0 else { throw refusal(added, known, root) }
        let changed = try await changed(git)
        guard !changed.isEmpty else { throw nothingToCommit(root) }
        let result = try await git.run(
            ["--literal-pathspecs", "commit", "--quiet", "--only", "--cleanup=verbatim", "--file=-"]
                + (isSigned ? ["--gpg-sign"] : []) + ["--"] + changed,
            input: Array(text.utf8), environment: times, accepting: Self.anyStatus)
        guard result.status == 0 else { throw refusal(result, known, root) }
        return try await git.run(["rev-parse", "HEAD"]).text
    }

    private static let anyStatus = Set<Int32>(0...255)

    private static func add(_ paths: [String]) -> [String] {
        ["--literal-pathspecs", "add", "--all", "--"] + paths
    }

    /// The paths that are there or that git has had: it refuses to hear of any other.
    private func known(_ git: Git) async throws -> [String] {
        var known: [String] = []
        for path in paths {
            let isThere = try FileSystem.item(at: "\(git.folder)/\(path)") != .missing
            let isTracked = try await !git.run(["--literal-pathspecs", "ls-files", "-z", "--", path]).bytes
                .isEmpty
            if isThere || isTracked { known.append(path) }
        }
        return known
    }

    /// The files among the paths that differ from the last commit.
    private func changed(_ git: Git) async throws -> [String] {
        try await git.run(
            ["--literal-pathspecs", "diff", "--cached", "--name-only", "--no-renames", "--no-ext-diff"]
                + ["--relative", "-z", "--"] + paths
        ).fields
    }

    private var text: String {
        let lines = trailers.map { "\($0.key): \($0.value)\n" }.joined()
        return lines.isEmpty ? "\(message)\n" : "\(message)\n\n\(lines)"
    }

    private var times: [String: String?] {
        guard let time else { return [:] }
        let text = "@\(time.secondsSinceEpoch) +0700"
        // The hook that git runs judges by the same moment.
        return ["GIT_AUTHOR_DATE": text, "GIT_COMMITTER_DATE": text, "BIENTAP_NOW": time.iso]
    }

    private func nothingToCommit(_ root: String) -> WorkspaceError {
        WorkspaceError(
            "commit vào", root, reason: "git không thấy gì thay đổi ở \(paths.joined(separator: ", "))",
            help: "Xem .gitignore có bỏ qua các tệp này không.")
    }

    private func refusal(_ output: Git.Output, _ known: [String], _ root: String) -> WorkspaceError {
        let words = output.errors.split(whereSeparator: \.isNewline).prefix(20).joined(separator: "\n    ")
        let names = known.map(Self.quoted).joined(separator: " ")
        let options = trailers.map { "--trailer " + Self.quoted("\($0.key): \($0.value)") }
        let command = (["git commit -m \(Self.quoted(message))"] + options).joined(separator: " ")
        return WorkspaceError(
            "commit vào", root, reason: "git trả lời:\n    \(words)",
            help: "Các tệp của bài đã đổi xong, chỉ còn thiếu commit. Sửa điều git nói rồi chạy: "
                + "git add -A -- \(names) && \(command) -- \(names)")
    }

    /// A text as one word of a shell's command line.
    private static func quoted(_ text: String) -> String {
        "'" + text.replacing("'", with: "'\\''") + "'"
    }
}
