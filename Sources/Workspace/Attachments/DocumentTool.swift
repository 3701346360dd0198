import CFileSystem
import Content
import Subprocess

/// Runs a program of the system that reads documents, within limits of time, output and memory.
///
/// The documents may be hostile, and the programs may have faults: what they cost is bounded, and what they leave
/// running is killed.
struct DocumentTool: Sendable {
    /// How much reading one document may cost.
    struct Limits: Sendable {
        /// How long to wait.
        var time: Duration = .seconds(20)
        /// The longest output, in bytes.
        var outputBytes = 16 << 20
        /// The largest address space of the process, in bytes.
        var memoryBytes: UInt = 1 << 30
    }

    let tool: AttachmentText.Tool
    var limits = Limits()
    /// Where programs are looked for; nil for the `PATH` of the environment.
    var searchPath: String?

    /// What the program wrote, and how it ended.
    struct Output: Sendable {
        let bytes: [UInt8]
        let status: Int32
        let errors: String
    }

    /// Runs the program.
    func run(_ arguments: [String]) async -> Result<Output, AttachmentText.Obstacle> {
        await withTaskGroup(of: Result<Output, AttachmentText.Obstacle>?.self) { group in
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

    private func collect(_ arguments: [String]) async -> Result<Output, AttachmentText.Obstacle> {
        var bytes: [UInt8] = []
        let memory = limits.memoryBytes
        do {
            let ending = try await program.run(
                arguments, start: { cfilesystem_limit_memory($0, memory) }
            ) { piece in
                guard bytes.count + piece.count <= limits.outputBytes else { throw OutputTooLong() }
                bytes.append(contentsOf: piece)
            }
            return .success(Output(bytes: bytes, status: ending.status, errors: ending.errors))
        } catch is OutputTooLong {
            return .failure(.tooLong)
        } catch let error as SubprocessError where error.code == .executableNotFound {
            return .failure(.toolMissing(tool))
        } catch {
            return .failure(.damaged)
        }
    }

    /// The program in a group of its own, so that all of it can be killed.
    private var program: SystemTool {
        var options = PlatformOptions()
        options.processGroupID = 0
        options.teardownSequence = [
            .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(1))
        ]
        return SystemTool(name: tool.rawValue, environment: environment, options: options)
    }

    /// Messages in English, and no options but those that are given here.
    private var environment: Environment {
        var changes: [Environment.Key: String?] = [:]
        let fixed: [(String, String?)] = [("LC_ALL", "C"), ("UNZIP", nil), ("UNZIPOPT", nil)]
        for (name, value) in fixed + (searchPath.map { [("PATH", $0)] } ?? []) {
            guard let key = Environment.Key(rawValue: name) else { continue }
            changes.updateValue(value, forKey: key)
        }
        return .inherit.updating(changes)
    }

    private struct OutputTooLong: Error {}
}

extension AttachmentText.Obstacle: Error {}
