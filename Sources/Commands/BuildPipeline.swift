import CivilTime
import Content
import Diagnostics
import Glibc
import Hashing
import Publishing
import Rules
import Workspace
import Reading

/// Builds a site: load → parse → check → gate → plan → render → write.
struct BuildPipeline {
    let session: WardSession
    let isPreview: Bool
    /// Whether files are also written compressed.
    let isCompressed: Bool
    let console: Console

    func run(into output: OutputFolder) async throws {
        async let program = Result { () throws(WorkspaceError) in try ProgramFingerprint.current() }
        let files = try await WardFiles.read(root: session.folder.root, settings: session.settings)
        let (themes, themePrint) = try session.folder.themes(session.settings.site.theme)
        let copies = await PictureCopies(session, files)
        let inputs = fingerprint(try await program.get(), files, themePrint, copies)
        if let state = output.state, state.covers(inputs, at: session.now), output.isIntact() {
            output.removeLeftovers()
            console.result("Không có gì thay đổi: \(output.path) (\(state.files.count) tệp).\n")
            return
        }
        let ward = await session.ward(files)
        let pictures = PictureSource.all(
            ward.articles.filter { $0.stage == .approved ? $0.removal == nil : isPreview })
        // Before the rules, which wait in hundreds: behind them, each step of the preparation would begin only
        // when all of them are done, and the steps that only one core can take would keep the others waiting.
        let early = await copies.beforeJudgement(pictures)
        let preparation = early.flatMap { early in
            session.settings.reports.hasConformancePage
                ? nil
                : Task(priority: .high) { [self] in await prepare(ward, themes, early.set) }
        }
        let findings = await session.findings(in: ward, lookingInto: Set(ward.articles.map(\.path)))
        copies.forget(ward, findings)
        try gate(findings, ward)

        let made = if let early { early } else { await copies.afterJudgement(pictures) }
        let prepared =
            if let preparation { await preparation.value } else {
                await prepare(ward, themes, made.set, findings)
            }
        try refuse(prepared.conflicts)
        let outcome = try await SiteBuild.write(
            prepared.plan, renderer: try prepared.renderer.get(), root: session.folder.root, to: output,
            inputs: inputs, validity: validity(ward), thumbnails: made, isCompressed: isCompressed)
        report(outcome, prepared.site, output.path)
        if let remark = copies.remark(made, pictures) { console.remark(remark) }
        // Everything is on disk: giving the memory of a large site back piece by piece would only take time.
        exit(ExitStatus.done)
    }

    private func fingerprint(
        _ program: Fingerprint, _ files: WardFiles, _ themes: Fingerprint, _ copies: PictureCopies
    ) -> Fingerprint {
        var hasher = FingerprintHasher()
        hasher.update(program.bytes)
        hasher.update(Fingerprint.hash(session.settingsBytes).bytes)
        hasher.update(themes.bytes)
        hasher.update(files.fingerprint.bytes)
        hasher.update([isPreview ? 1 : 0])
        if isCompressed { hasher.update(Array(SiteBuild.libraries.utf8)) }
        hasher.update(Array("\0\(copies.version)".utf8))
        return hasher.finalize()
    }

    /// Nothing is built while an approved article has an error.
    private func gate(_ findings: [Finding], _ ward: Ward) throws {
        // A link or file in the place of the folder itself hides every approved article.
        let isPublic: (Finding) -> Bool = {
            ($0.file == "content" || $0.file.hasPrefix("content/"))
                && !$0.file.hasPrefix("content/draft/") && !$0.file.hasPrefix("content/review/")
        }
        // A preview is no place for a secret either.
        let isSecret: (Finding) -> Bool = { isPreview && $0.isConfidential }
        // A text is hidden because something is wrong with it, and only a build takes it off the site. Whether
        // those who hid it were entitled still counts.
        let hidden = isPreview ? [] : Set(ward.articles.filter { $0.removal != nil }.map(\.path))
        let isHidden: (Finding) -> Bool = { hidden.contains($0.file) && !$0.code.hasPrefix("QT") }
        let errors = findings.filter {
            $0.severity == .error && (isPublic($0) && !isHidden($0) || isSecret($0))
        }
        guard errors.isEmpty else {
            let text = FindingReport.render(
                errors, articles: ward.articles.count { $0.stage == .approved }, format: .text,
                isColored: false,
                folder: session.folder)
            throw CommandFailure(
                text + "bientap: chưa dựng trang, vì bài đã duyệt còn lỗi. Trang cũ được giữ nguyên.\n",
                status: ExitStatus.refused)
        }
        let others = findings.count { $0.severity == .error }
        if others > 0 {
            console.remark("Còn \(others) lỗi ngoài các bài đã duyệt; xem bằng `bientap check`.\n")
        }
    }

    private func refuse(_ conflicts: [SitePlan.Conflict]) throws {
        guard !conflicts.isEmpty else { return }
        let lines = conflicts.map { conflict in
            "\(conflict.owners.joined(separator: " và ")) cùng muốn ghi /\(conflict.path)\n"
        }
        throw CommandFailure(
            lines.joined() + "  → Đổi tên một trong hai. Chưa dựng trang.\n", status: ExitStatus.refused)
    }

    /// The site, with the page that only the findings can fill where the ward shows it.
    private func prepare(
        _ ward: Ward, _ themes: [ThemeFiles], _ thumbnails: ThumbnailSet, _ findings: [Finding] = []
    ) async -> PreparedSite {
        let isShown = session.settings.reports.hasConformancePage
        let report = isShown ? ConformanceReport(ward, findings, now: session.now) : nil
        return await PreparedSite(
            ward, now: session.now, isPreview: isPreview, themes: themes, isCompressed: isCompressed,
            conformance: report?.publicBlocks, thumbnails: thumbnails)
    }

    /// The time around now in which the outcome stays the same: a page that says of which day it is, that day.
    private func validity(_ ward: Ward) -> (since: Timestamp?, until: Timestamp?) {
        let today = session.now.date
        let day = [today, CivilDate(dayNumber: today.dayNumber + 1)].map(Timestamp.init(startOf:))
        let moments = ward.moments + (session.settings.reports.hasConformancePage ? day : [])
        return (moments.filter { $0 <= session.now }.max(), moments.filter { $0 > session.now }.min())
    }

    private func report(_ outcome: SiteBuild.Outcome, _ site: Site, _ path: String) {
        var text = "Đã dựng \(site.entries.count) bài, \(outcome.files) tệp vào \(path)"
        text += outcome.changed == outcome.files ? ".\n" : " (\(outcome.changed) tệp thay đổi).\n"
        if let next = site.waiting.map({
            max($0.date.moment, $0.article.frontMatter.embargo?.value.moment ?? $0.date.moment)
        }).min() {
            text +=
                "\(site.waiting.count) bài chờ đến ngày đăng; gần nhất lúc \(next.vietnamese): dựng lại trang vào lúc đó.\n"
        }
        console.result(text)
        guard site.isPreview else { return }
        if !site.leftOut.isEmpty {
            console.remark(
                "Không xem thử được các bài sau vì thiếu ngày (`date`) đúng mẫu:\n"
                    + site.leftOut.map { "  \($0)\n" }.joined())
        }
        console.remark("Đây là bản xem thử có bài chưa duyệt: không đưa thư mục này lên máy chủ.\n")
    }
}
