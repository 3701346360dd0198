public import Editorial
import Glibc

/// Asks git about the signatures of commits, and remembers what it said.
public struct GitSignatures: Sendable {
    private let repository: GitRepository

    /// The signatures of a repository.
    public init(_ repository: GitRepository) { self.repository = repository }

    /// What git says about the signature of each commit, checked against its roster.
    ///
    /// Checking starts `ssh-keygen` for every commit. The answers are kept below git's own folder, by commit and
    /// roster; neither of them ever changes what it stands for.
    public func check(
        _ questions: Set<SignatureQuestion>
    ) async throws -> [SignatureQuestion: CommitSignature] {
        guard !questions.isEmpty else { return [:] }
        let memory = SignatureMemory(gitFolder: repository.gitFolder)
        var known = memory.load()
        var answers: [SignatureQuestion: CommitSignature] = [:]
        var open: [Roster: [String]] = [:]
        for question in questions {
            if let answer = known[SignatureMemory.key(question)] {
                answers[question] = answer
            } else {
                open[question.roster, default: []].append(question.commit)
            }
        }
        guard !open.isEmpty else { return answers }
        for (roster, commits) in open {
            for (commit, signature) in try await ask(commits.sorted(), roster) {
                let question = SignatureQuestion(commit: commit, roster: roster)
                answers[question] = signature
                known[SignatureMemory.key(question)] = signature
            }
        }
        memory.save(known)
        return answers
    }

    private func ask(_ commits: [String], _ roster: Roster) async throws -> [(String, CommitSignature)] {
        let file = try SignersFile(roster.allowedSigners)
        let path = file.path
        let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        let length = max(1, (commits.count + cores - 1) / cores)
        let runs = stride(from: 0, to: commits.count, by: length).map {
            Array(commits[$0..<min($0 + length, commits.count)])
        }
        return try await withThrowingTaskGroup(of: [(String, CommitSignature)].self) { group in
            for run in runs { group.addTask { try await ask(run, signers: path) } }
            return try await group.reduce(into: []) { $0 += $1 }
        }
    }

    private func ask(_ commits: [String], signers: String) async throws -> [(String, CommitSignature)] {
        // Only SSH counts, and only the keys of the roster: programs for other kinds are not started.
        let settings = [
            "gpg.ssh.allowedSignersFile=\(signers)", "gpg.ssh.program=ssh-keygen", "gpg.ssh.revocationFile=",
            "gpg.program=false", "gpg.openpgp.program=false", "gpg.x509.program=false",
            "gpg.minTrustLevel=undefined",
        ]
        let answer = try await repository.git.run(
            settings.flatMap { ["-c", $0] } + [
                "log", "-z", "--no-walk=unsorted", "--stdin", "--no-notes", "--no-mailmap",
                "--format=tformat:%H %G? %GS",
            ], input: Array((commits.joined(separator: "\n") + "\n").utf8))
        let lines = answer.fields.map { $0.split(separator: " ", omittingEmptySubsequences: false) }
        return lines.compactMap { words in
            guard words.count >= 2 else { return nil }
            return (String(words[0]), Self.signature(words[1], words.count > 2 ? words[2] : ""))
        }
    }

    private static func signature(_ status: Substring, _ signer: Substring) -> CommitSignature {
        switch status {
        case "G": CommitSignature(.good, key: String(signer))
        case "U": CommitSignature(.unknownKey)
        case "B": CommitSignature(.bad)
        default: CommitSignature(.missing)
        }
    }
}

/// A temporary file with the keys that count; it goes away with its owner.
private final class SignersFile: Sendable {
    let path: String

    init(_ text: String) throws {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        // `mkstemp` wants six X at the end, which it replaces.
        var template = Array("\(folder)/bientap-signers-\(String(repeating: "X", count: 6))".utf8CString)
        let descriptor = mkstemp(&template)
        let path = template.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { String(cString: $0) } ?? ""
        }
        guard descriptor >= 0 else { throw WorkspaceError("ghi", folder, errno: errno) }
        close(descriptor)
        try FileSystem.remove(path)
        try FileSystem.write(Array(text.utf8), to: path)
        self.path = path
    }

    deinit { unlink(path) }
}
