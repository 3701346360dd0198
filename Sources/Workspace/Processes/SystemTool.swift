import Glibc
import Subprocess

/// A program of the system, found by its name and run to its end.
struct SystemTool {
    /// The name by which it is looked for in `PATH`.
    let name: String
    /// What it finds in its environment.
    var environment: Environment = .inherit
    var options = PlatformOptions()

    /// What a program leaves behind beside its output.
    struct Ending {
        /// The exit status; a signal counts as 128 and its number, as in a shell.
        let status: Int32
        /// The first part of what it said about errors.
        let errors: String
    }

    /// Runs the program and hands on what it writes, piece by piece, while it is being written.
    ///
    /// - Parameters:
    ///   - arguments: what it is told.
    ///   - input: what it reads from its standard input.
    ///   - start: called with the number of the process.
    ///   - receive: takes the output; what it throws ends the program.
    /// - Throws: `SubprocessError` when the program is missing or cannot be started.
    func run(
        _ arguments: [String], input: [UInt8] = [], start: (pid_t) -> Void = { _ in },
        _ receive: (UnsafeRawBufferPointer) throws -> Void
    ) async throws -> Ending {
        Self.ignoreBrokenPipes
        let result = try await Subprocess.run(
            .name(name), arguments: Arguments(arguments), environment: environment, platformOptions: options,
            input: .inputWriter, output: .sequence, error: .sequence
        ) { execution in
            start(execution.processIdentifier.value)
            async let writing: Void = Self.write(input, to: execution.standardInputWriter)
            async let errors = Self.text(of: execution.standardError)
            for try await piece in execution.standardOutput {
                try piece.withUnsafeBytes(receive)
            }
            await writing
            return try await errors
        }
        return Ending(status: Self.status(result.terminationStatus), errors: result.closureResult)
    }

    /// Writing to a program that has ended must give an error, not end this one. Programs that are started take
    /// the signal up again.
    private static let ignoreBrokenPipes: Void = { _ = signal(SIGPIPE, SIG_IGN) }()

    /// Writes all input. Where the program ends before it has read everything, its exit status says why.
    private static func write(_ input: [UInt8], to writer: StandardInputWriter) async {
        if !input.isEmpty { _ = try? await writer.write(input) }
        try? await writer.finish()
    }

    /// The first part of what is said about errors; the rest is read and dropped.
    private static func text(of errors: SubprocessOutputSequence) async throws -> String {
        var bytes: [UInt8] = []
        for try await piece in errors where bytes.count < 1 << 16 {
            piece.withUnsafeBytes { bytes.append(contentsOf: $0) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func status(_ status: TerminationStatus) -> Int32 {
        switch status {
        case .exited(let code): code
        case .signaled(let signal): 128 + signal
        }
    }
}
