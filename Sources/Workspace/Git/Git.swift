import Subprocess

/// Runs git in a folder, the same way whatever the surroundings say.
///
/// The environment is that of the program without what would send git to another repository, another history
/// (replaced objects, grafts) or another form of output. What git itself sets for a server-side hook, in which
/// pushed objects lie in quarantine, stays.
public struct Git: Sendable {
    /// The folder in which git is run.
    public let folder: String

    /// git in a folder.
    public init(folder: String) { self.folder = folder }

    /// What came of running git.
    public struct Output: Sendable {
        /// The exit status; a signal counts as 128 and its number, as in a shell.
        public let status: Int32
        /// What git wrote to its standard output.
        public let bytes: [UInt8]
        /// What git said about errors, in English.
        public let errors: String

        /// The output as text, without the line end at its end.
        public var text: String {
            let text = String(decoding: bytes, as: UTF8.self)
            return text.hasSuffix("\n") ? String(text.dropLast()) : text
        }

        /// The output divided at NUL bytes, as `-z` makes git write it.
        public var fields: [String] {
            bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
        }
    }

    /// Runs git to its end.
    ///
    /// - Parameters:
    ///   - arguments: the command and its arguments.
    ///   - input: what git reads from its standard input.
    ///   - environment: what is set besides; nil takes a variable away.
    ///   - accepted: the exit statuses that are no error.
    /// - Throws: ``WorkspaceError`` when git is missing or ends with another status.
    public func run(
        _ arguments: [String], input: [UInt8] = [], environment: [String: String?] = [:],
        accepting accepted: Set<Int32> = [0]
    ) async throws -> Output {
        var bytes: [UInt8] = []
        let (status, errors) = try await stream(
            arguments, input: input, environment: environment, accepting: accepted
        ) { bytes.append(contentsOf: $0) }
        return Output(status: status, bytes: bytes, errors: errors)
    }

    /// Runs git and hands on what it writes, piece by piece, while it is being written.
    @discardableResult
    func stream(
        _ arguments: [String], input: [UInt8] = [], environment: [String: String?] = [:],
        accepting accepted: Set<Int32> = [0], _ receive: (UnsafeRawBufferPointer) throws -> Void
    ) async throws -> (status: Int32, errors: String) {
        let tool = SystemTool(name: "git", environment: GitEnvironment.make(environment))
        do {
            let ending = try await tool.run(
                ["-C", folder] + Self.settings + arguments, input: input, receive)
            guard accepted.contains(ending.status) else {
                throw GitFailure.error(arguments, folder, ending.status, ending.errors)
            }
            return (ending.status, ending.errors)
        } catch let error as SubprocessError {
            throw GitFailure.error(error, folder)
        }
    }

    /// Paths as they are, no colours, no pager, nothing started behind the back.
    private static let settings = [
        "--no-pager", "--no-replace-objects", "-c", "core.quotePath=false", "-c", "color.ui=false", "-c",
        "core.fsmonitor=false", "-c", "log.showSignature=false", "-c", "advice.graftFileDeprecated=false",
    ]
}
