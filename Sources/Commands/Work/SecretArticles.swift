import Content
import Diagnostics
import Rules
import Workspace

extension WardSession {
    /// The paths of those articles of which nothing may be shown: they have a secret mark in their text, their acts,
    /// their name or their attachments.
    func secretPaths(among articles: [Article]) async -> Set<String> {
        let texts = await attachmentTexts()
        let read = await texts.read(articles)
        let ward = Ward(settings: settings, articles: read, strayFiles: [])
        let confidential = RuleRunner(RuleCatalogue.all.filter(\.isConfidential))
        let paths = await confidential.findings(in: ward, now: now).secretFiles
        texts.remember(read, except: paths, forgettingOthers: false)
        return paths
    }

    /// Refuses to show anything of articles with a secret mark but their paths.
    func requireShowable(_ articles: [Article]) async throws {
        let paths = await secretPaths(among: articles)
        guard let path = articles.map(\.path).first(where: paths.contains) else { return }
        throw CommandFailure(
            "bientap: \(TerminalText.line(path)): bài có dấu chỉ độ mật, không cho xem ở đây.\n"
                + "  → \(IncidentSteps.advice(path))\n", status: ExitStatus.refused)
    }
}
