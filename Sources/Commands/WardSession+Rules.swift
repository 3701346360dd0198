import Content
import Diagnostics
import Rules
import Workspace

extension WardSession {
    /// Looks into the attachments of this ward.
    ///
    /// - Parameter repository: a folder of the repository that remembers what was seen, when it is another.
    func attachmentTexts(repository: String? = nil) async -> AttachmentTexts {
        await AttachmentTexts(
            root: folder.root, repository: repository ?? folder.root, limits: settings.limits)
    }

    /// What the rules find in a ward and in the words of its attachments.
    ///
    /// - Parameters:
    ///   - ward: all articles, their attachments not yet looked into.
    ///   - paths: the articles whose attachments matter.
    ///   - repository: a folder of the repository, when the ward is a copy of what is staged in it.
    func findings(
        in ward: Ward, lookingInto paths: Set<String>, repository: String? = nil
    ) async -> [Finding] {
        let texts = await attachmentTexts(repository: repository)
        let read = Ward(
            settings: ward.settings, articles: await texts.read(ward.articles, only: paths),
            strayFiles: ward.strayFiles)
        let findings = await RuleRunner().findings(in: read, now: now)
        texts.remember(
            read.articles, except: findings.secretFiles,
            forgettingOthers: repository == nil && paths.count == ward.articles.count)
        return findings
    }
}

extension [Finding] {
    /// The files in which something was found that must not be copied anywhere.
    var secretFiles: Set<String> {
        Set(lazy.filter { $0.isConfidential && $0.severity == .error }.map(\.file))
    }
}
