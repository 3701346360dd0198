import Foundation

/// The executable, or another program, run as people run it.
public struct Program: Sendable {
    /// What a run left behind.
    public struct Outcome: Sendable {
        /// The exit status; nil when a signal ended the program.
        public let status: Int32?
        /// The signal that ended the program; nil when it ended by itself.
        public let signal: Int32?
        /// Whether the program was killed, as `timeout` says it or directly.
        public var isKilled: Bool { signal == SIGKILL || status == 128 + SIGKILL }
        /// What it wrote to the standard output.
        public let output: String
        /// What it wrote to the standard error.
        public let remarks: String
    }

    private let folder: String
    private let environment: [String: String]
    private let prefix: [String]
    private let executable: String

    /// - Parameters:
    ///   - folder: the working folder.
    ///   - environment: every variable that the program sees, apart from `PATH`.
    ///   - prefix: a command that the program is an argument of, such as `taskset -c 0`.
    ///   - executable: the program.
    public init(
        in folder: String, environment: [String: String] = [:], prefix: [String] = [],
        executable: String = Program.executable
    ) {
        self.folder = folder
        self.environment = environment
        self.prefix = prefix
        self.executable = executable
    }

    /// The executable beside the test bundle; building the tests builds it.
    public static let executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appendingPathComponent("bientap").path

    /// The executable of the tests themselves.
    public static let testBundle = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path

    /// Runs the program to its end, two minutes at most.
    public func run(_ arguments: [String]) throws -> Outcome {
        try start(arguments, guards: ["timeout", "-s", "KILL", "120"]).wait()
    }

    /// Starts the program; its process is the one that a signal reaches.
    public func start(_ arguments: [String], guards: [String] = []) throws -> Running {
        let variables = environment.merging(["PATH": "/usr/local/bin:/usr/bin:/bin"]) { own, _ in own }
        let command =
            guards + ["env", "-i", "-C", folder] + variables.map { "\($0.key)=\($0.value)" }.sorted() + prefix
            + [executable] + arguments
        return try Running(command)
    }

    /// Runs the program with its output on a terminal.
    public func runOnTerminal(_ arguments: [String]) throws -> Outcome {
        let variables = environment.map { "\($0.key)=\($0.value)" }.sorted()
        let line = ([executable] + arguments).map { "'\($0)'" }.joined(separator: " ")
        let command = ["env", "-i", "-C", folder, "PATH=/usr/bin:/bin", "SHELL=/bin/sh"] + variables
        return try Running(command + ["script", "-q", "-e", "-c", line, "/dev/null"]).wait()
    }

    /// A program that has been started.
    public final class Running: @unchecked Sendable {
        private let process: pid_t
        private let texts: TemporaryFolder

        /// Starts a command that is found in `PATH`.
        public init(_ command: [String]) throws {
            texts = try TemporaryFolder()
            var actions = posix_spawn_file_actions_t()
            posix_spawn_file_actions_init(&actions)
            defer { posix_spawn_file_actions_destroy(&actions) }
            let flags = O_WRONLY | O_CREAT
            posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
            posix_spawn_file_actions_addopen(&actions, 1, texts.path("output"), flags, 0o600)
            posix_spawn_file_actions_addopen(&actions, 2, texts.path("remarks"), flags, 0o600)
            var arguments = command.map { strdup($0) }
            defer { for argument in arguments { free(argument) } }
            arguments.append(nil)
            var process: pid_t = 0
            let code = posix_spawnp(&process, command[0], &actions, nil, arguments, environ)
            guard code == 0 else { throw TestFailure("\(command[0]): \(String(cString: strerror(code)))") }
            self.process = process
        }

        /// Ends the program at once.
        public func kill() { Foundation.kill(process, SIGKILL) }

        /// Whether the program has ended by now; it still has to be waited for.
        public var hasEnded: Bool {
            var information = siginfo_t()
            guard waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT) == 0 else {
                return true
            }
            return information.si_signo != 0
        }

        /// Waits for the end.
        public func wait() throws -> Outcome {
            var status: Int32 = 0
            while waitpid(process, &status, 0) < 0 {
                guard errno == EINTR else {
                    throw TestFailure("waitpid: \(String(cString: strerror(errno)))")
                }
            }
            let signal = status & 0x7F
            return Outcome(
                status: signal == 0 ? (status >> 8) & 0xFF : nil, signal: signal == 0 ? nil : signal,
                output: try texts.text("output"), remarks: try texts.text("remarks"))
        }
    }
}
