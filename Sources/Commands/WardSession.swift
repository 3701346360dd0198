import ArgumentParser
import CivilTime
import Content
import Diagnostics
import Rules
import Workspace

/// A ward opened by a command: the folder, the moment and the settings.
struct WardSession: Sendable {
    let folder: WardFolder
    let now: Timestamp
    let settings: Settings
    let settingsBytes: [UInt8]
    /// Whether the moment was given on the command line or in the environment, in place of the machine's clock.
    let isClockGiven: Bool

    /// Opens the ward that the options name.
    ///
    /// - Throws: ``InvalidSettings`` with every fault of `site.yml`.
    static func open(_ options: SharedOptions) throws -> WardSession {
        let folder = try options.folder()
        let now = try options.moment()
        let bytes = try folder.settingsBytes()
        let outcome = SettingsReader.read(bytes)
        guard let settings = outcome.settings else {
            throw InvalidSettings(findings: RuleRunner().findings(inSettings: outcome.faults), folder: folder)
        }
        return WardSession(
            folder: folder, now: now, settings: settings, settingsBytes: bytes,
            isClockGiven: options.isClockGiven)
    }

    /// Opens the ward, and tells every fault of a `site.yml` that cannot be used before giving up.
    static func openReporting(_ options: SharedOptions) throws -> WardSession {
        do {
            return try open(options)
        } catch let error as InvalidSettings {
            options.console.remark(
                FindingReport.render(
                    error.findings, articles: 0, format: .text, isColored: false, folder: error.folder))
            throw ExitCode(ExitStatus.configuration)
        }
    }

    /// Reads and understands everything below `content/`.
    ///
    /// - Parameter withUnlisted: whether what lies in a folder that is no section counts as an article too, so that
    ///   it can be brought out of there and does not come to stand twice.
    func ward(withUnlisted: Bool = false) async throws -> Ward {
        let files = try await WardFiles.read(
            root: folder.root, settings: settings, withUnlisted: withUnlisted)
        return await ward(files)
    }

    /// Understands what was read.
    func ward(_ files: WardFiles) async -> Ward {
        Ward(settings: settings, articles: await files.parsed(), strayFiles: files.strayFiles)
    }
}

/// `site.yml` cannot be used.
struct InvalidSettings: Error {
    let findings: [Finding]
    let folder: WardFolder
}
