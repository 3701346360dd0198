import CFileSystem
import Subprocess

/// Runs a program of the system on a file of an article, within limits of time, output and memory.
///
/// The files may be hostile, and the programs may have faults: what they cost is bounded, and what they leave running
/// is killed.
struct LimitedTool: Sendable {
    /// How much one run may cost.
    struct Limits: Sendable {
        /// How long to wait.
        var time: Duration = .seconds(20)
        /// The longest output, in bytes.
        var outputBytes = 16 << 20
        /// The largest address space of the process, in bytes.
        var memoryBytes: UInt = 1 << 30
    }

    /// Why there is no output.
    enum Failure: Error {
        /// The machine lacks the program.
        case missing
        /// The program could not be run to its end.
        case failed
        /// The output is longer than allowed.
        case tooLong
        /// The program takes longer than allowed.
        case tooSlow
    }

    /// What the program wrote, and how it ended.
    struct Output: Sendable {
        let bytes: [UInt8]
        let status: Int32
        let errors: String
    }

    /// The name by which the program is looked for.
    let name: String
    var limits = Limits()
    /// Where programs are looked for; nil for the `PATH` of the environment.
    var searchPath: String?
    /// What the program finds in its environment, or no longer finds there.
    var variables: [String: String?] = [:]

    /// Runs the program.
    func run(_ arguments: [String]) async -> Result<Output, Failure> {
        await withTaskGroup(of: Result<Output, Failure>?.self) { group in
            group.addTask { await collect(arguments) }
            group.addTask {
                try? await Task.sleep(for: limits.time)
                return nil
            }
            let first = await group.next() ?? nil
            // The program is killed with everything that it started; or the clock is stopped.
            group.cancelAll()
            return first ?? .failure(.tooSlow)
        }
    }

    private func collect(_ arguments: [String]) async -> Result<Output, Failure> {
        var bytes: [UInt8] = []
        let memory = limits.memoryBytes
        do {
            let ending = try await program.run(
                arguments, start: { cfilesystem_limit_memory($0, memory) }
            ) { piece in
                guard bytes.count + piece.count <= limits.outputBytes else { throw Failure.tooLong }
                bytes.append(contentsOf: piece)
            }
            return .success(Output(bytes: bytes, status: ending.status, errors: ending.errors))
        } catch let failure as Failure {
            return .failure(failure)
        } catch let error as SubprocessError where error.code == .executableNotFound {
            return .failure(.missing)
        } catch {
            return .failure(.failed)
        }
    }

    /// The program in a group of its own, so that all of it can be killed.
    private var program: SystemTool {
        var options = PlatformOptions()
        options.processGroupID = 0
        options.teardownSequence = [
            .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(1))
        ]
        return SystemTool(name: name, environment: environment, options: options)
    }

    /// Messages in English, and what was asked for.
    private var environment: Environment {
        var changes: [Environment.Key: String?] = [:]
        let fixed: [(String, String?)] = [("LC_ALL", "C")] + (searchPath.map { [("PATH", $0)] } ?? [])
        for (name, value) in fixed + variables.map({ ($0.key, $0.value) }) {
            guard let key = Environment.Key(rawValue: name) else { continue }
            changes.updateValue(value, forKey: key)
        }
        return .inherit.updating(changes)
    }
}
