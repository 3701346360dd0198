import Foundation
import TestSupport

/// `strace`, which lets a process die, or a call fail, at a call that can be counted.
struct Strace {
    /// The calls that change what lies in folders, on any processor; those that it does not have are left out.
    static let changes = [
        "write", "?rename", "?renameat", "renameat2", "?mkdir", "?mkdirat", "?unlink", "unlinkat", "?rmdir",
    ]
    /// Those, and the others that can fail in the middle of an act.
    static let failing = changes + ["fsync", "?chmod", "?fchmodat"]

    /// Whether processes may be traced here.
    static let isAllowed: Bool = {
        guard let folder = try? TemporaryFolder(),
            let outcome = try? Program(in: folder.path, executable: "strace").run(["-f", "-qq", "true"])
        else { return false }
        return outcome.status == 0
    }()

    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Runs an act.
    ///
    /// - Parameter injections: such as `rename:signal=KILL:when=2`.
    func run(_ act: String, in ward: TemporaryFolder, _ injections: String...) throws -> Program.Outcome {
        let calls = injections.map { $0.prefix { $0 != ":" } }.joined(separator: ",")
        // The faster way delivers no signals.
        let isFast = !injections.contains { $0.contains("signal=") }
        let options = ["-f", "-qq", "-o", folder.path("log"), "-e", "signal=none", "-e", "trace=\(calls)"]
        return try ActProcess.run(
            act, in: ward,
            prefix: ["strace"] + (isFast ? ["--seccomp-bpf"] : []) + options
                + injections.flatMap { ["-e", "inject=\($0)"] })
    }

    /// Whether a call was made to fail.
    func hasInjected() throws -> Bool { try folder.text("log").contains("(INJECTED)") }
}
