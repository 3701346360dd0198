import ArgumentParser
import Glibc

/// What the executable starts.
public enum EntryPoint {
    /// Runs the command that the arguments name.
    ///
    /// - Parameter arguments: without the name of the program.
    /// - Returns: the exit status of design §4.
    public static func run(_ arguments: [String]) async -> Int32 {
        if let unknown = HelpText.unknownCommand(arguments) {
            Console.write(unknown, to: STDERR_FILENO)
            return ExitStatus.usage
        }
        do {
            var command = try Bientap.parseAsRoot(arguments)
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            return ExitStatus.done
        } catch let code as ExitCode {
            return code.rawValue
        } catch {
            return report(error)
        }
    }

    private static func report(_ error: any Error) -> Int32 {
        let status = Bientap.exitCode(for: error)
        if status == .success {
            Console.write(HelpText.vietnamese(Bientap.fullMessage(for: error)) + "\n", to: STDOUT_FILENO)
            return ExitStatus.done
        }
        if status == .validationFailure {
            Console.write(HelpText.usageError(Bientap.fullMessage(for: error)) + "\n", to: STDERR_FILENO)
            return ExitStatus.usage
        }
        let failure = CommandFailure.describing(error)
        Console.write(failure.message, to: STDERR_FILENO)
        return failure.status
    }
}
