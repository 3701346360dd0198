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
        let paths = await secretPaths(asRead: read)
        texts.remember(read, except: paths, forgettingOthers: false)
        return paths
    }

    /// The same for what is known of the articles, their attachments not being looked into.
    private func secretPaths(asRead articles: [Article]) async -> Set<String> {
        let ward = Ward(settings: settings, articles: articles, strayFiles: [])
        let confidential = RuleRunner(RuleCatalogue.all.filter(\.isConfidential))
        return await confidential.findings(in: ward, now: now).secretFiles
    }

    /// Refuses to show anything of articles with a secret mark but their paths.
    ///
    /// - Parameter former: a version that only the history holds.
    func requireShowable(_ articles: [Article], former: Article? = nil) async throws {
        var paths = await secretPaths(among: articles)
        if let former { paths.formUnion(await secretPaths(asRead: [former])) }
        let articles = articles + [former].compactMap { $0 }
        guard let path = articles.map(\.path).first(where: paths.contains) else { return }
        throw CommandFailure(
            "bientap: \(TerminalText.line(path)): bài có dấu chỉ độ mật, không cho xem ở đây.\n"
                + "  → \(IncidentSteps.advice(path))\n", status: ExitStatus.refused)
    }
}
