import CivilTime
import Content
import Editorial
import Hashing
import Publishing
import Workspace
import Reading

/// Finds out whether something is what was approved.
struct Verifier {
    let session: WardSession
    let ward: Ward

    /// Verifies what the command line names: a saved page, an address of the site, an article.
    func verify(_ target: String) async throws -> VerificationResult {
        switch try VerificationTarget(target, session: session, ward: ward) {
        case .page(let bytes): return try await verify(page: bytes, target)
        case .article(let article): return await verify(article, target)
        case .nothing(let reason):
            return VerificationResult(target: target, article: nil, digest: nil, verdict: .unknown(reason))
        }
    }

    private func verify(_ article: Article, _ target: String) async -> VerificationResult {
        let digest = ArticleDigest.compute(article)
        var result = VerificationResult(
            target: target, article: article, digest: digest, verdict: verdict(on: article, digest))
        if result.isApproved { result.remarks = remarks(on: article) }
        return result
    }

    /// Whether the article in the repository is what was approved.
    private func verdict(on article: Article, _ digest: SHA256Digest?) -> VerificationResult.Verdict {
        if let removal = article.removal { return .removed(words(removal)) }
        guard article.stage == .approved, let posting = article.postingAct else {
            return .notApproved("Bài chưa được duyệt đăng: đang ở \(article.stage.title).")
        }
        let twins = article.frontMatter.id.map { ward.versions(of: $0.value) } ?? []
        guard twins.count(where: { $0.stage == .approved }) <= 1 else {
            return .notApproved("Có hơn một bài đã đăng mang cùng mã `id`.")
        }
        guard posting.digest == digest else {
            return .notApproved(
                "Bài hoặc tệp đính kèm trong kho dữ liệu không còn là bản được duyệt đăng ngày \(posting.at.date.vietnamese)."
            )
        }
        let faults = ActReview.faults(of: article, settings: ward.settings, now: session.now)
            .filter { $0.kind != .unconfirmed }
        return faults.first.map { .notApproved("Quy trình duyệt ghi trong bài không đúng: \($0.message)") }
            ?? .approved
    }

    private func words(_ removal: Removal) -> String {
        let day = removal.act.at.date.vietnamese
        return switch removal.kind {
        case .withdrawn: "Bài này đã được gỡ ngày \(day)."
        case .suspended: "Bài này được tạm ẩn từ ngày \(day) để kiểm tra."
        }
    }

    private func remarks(on article: Article) -> [String] {
        var remarks: [String] = []
        if Progress(article.frontMatter.acts).unconfirmedUrgency != nil {
            remarks.append("Bài duyệt khẩn, người phụ trách chuyên mục chưa xác nhận.")
        }
        if let date = article.frontMatter.date?.value, date.moment > session.now {
            remarks.append("Bài chờ đến ngày đăng \(date.date.vietnamese).")
        }
        return remarks
    }
}

// MARK: - Saved pages

extension Verifier {
    private func verify(page bytes: [UInt8], _ target: String) async throws -> VerificationResult {
        let claimed = SavedPage(bytes, base: session.settings.site.url.absolute(""))
        guard claimed.identifiers.count == 1, claimed.digests.count == 1,
            let id = claimed.identifiers.first, let digest = claimed.digests.first
        else {
            return VerificationResult(
                target: target, article: nil, digest: nil,
                verdict: .unmarked(
                    "Trang không mang đúng một mã bài và một mã kiểm chứng, nên không phải trang bài nguyên vẹn của \(session.settings.site.title)."
                ))
        }
        let found = ArticleID(id).map(ward.versions(of:)) ?? []
        guard let article = found.first(where: { $0.stage == .approved }) ?? found.first else {
            return VerificationResult(
                target: target, article: nil, digest: nil,
                verdict: .unknown("Kho dữ liệu không có bài nào mang mã `\(id)`."))
        }
        var result = await verify(article, target)
        guard result.isApproved, let present = result.digest else { return result }
        if digest != present.text {
            return result.with(.otherVersion(Self.otherVersion(digest, article)))
        }
        if let fault = try await fault(of: bytes, about: article) {
            return result.with(.altered(fault))
        }
        result.remarks.append("Ảnh và kiểu trình bày của trang đã lưu không được so.")
        return result
    }

    private static func otherVersion(_ digest: String, _ article: Article) -> String {
        let former = article.frontMatter.acts.last {
            $0.isPublication && $0.digest.text == digest
        }
        guard let former else { return "Mã kiểm chứng trên trang không phải của một bản nào đã được duyệt." }
        return
            "Đây là bản đăng ngày \(former.at.date.vietnamese), nay đã được thay bằng bản đăng ngày \(article.postingAct?.at.date.vietnamese ?? "")."
    }

    /// What the words of a saved page have against them; nil when they are those of the page as it is made now.
    private func fault(of saved: [UInt8], about article: Article) async throws -> String? {
        let site = await Site(ward, now: session.now, isPreview: false)
        guard let present = try await rendered(article, on: site), let path = article.sitePath else {
            return "Bài chưa đến ngày đăng, nên trang chưa thể có."
        }
        let base = session.settings.site.url.absolute(path)
        let comparison = PageComparison(
            SavedPage(saved, base: base), with: SavedPage(present, base: base), on: site)
        if let words = comparison.article {
            return "Chữ hoặc liên kết trong bài khác bản đã duyệt: “\(Self.shortened(words))”."
        }
        if let thing = comparison.foreign.first {
            return
                "Trang có `\(thing)`, thứ mà trang của chương trình không có và có thể làm chữ hiện khác đi."
        }
        return comparison.surroundings.map {
            "Bài đúng bản đã duyệt, nhưng quanh bài có chữ mà trang hiện nay không có: “\(Self.shortened($0))”. Trang bị thêm chữ, hoặc được lưu trước khi giao diện đổi."
        }
    }

    /// The page of an article as a build would write it.
    private func rendered(_ article: Article, on site: Site) async throws -> [UInt8]? {
        let (themes, _) = try session.folder.themes(session.settings.site.theme)
        let theme = Theme(themes)
        let plan = SitePlan(site, assets: theme.assets)
        let renderer = try await SiteRenderer.prepare(site, plan: plan, theme: theme).get()
        let output = plan.outputs.first { output in
            guard case .page(.article(let index)) = output.recipe else { return false }
            return site.entries[index].article === article
        }
        return output.flatMap(renderer.bytes)
    }

    /// What a terminal may show of a text that somebody else has written.
    private static func shortened(_ text: String) -> String {
        let plain = String(
            String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }))
        return plain.count > 120 ? "\(plain.prefix(120))…" : plain
    }
}

extension VerificationResult {
    /// The same with another verdict.
    fileprivate func with(_ verdict: Verdict) -> VerificationResult {
        VerificationResult(target: target, article: article, digest: digest, verdict: verdict)
    }
}
