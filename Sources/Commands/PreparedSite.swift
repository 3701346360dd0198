import CivilTime
import Content
import Publishing
import Registers
import Workspace

/// A site up to the point where its pages are made. Nothing is written yet, so it can be made while the rules still
/// look at the ward: neither needs the other, and each alone leaves cores idle for a while.
struct PreparedSite: Sendable {
    let site: Site
    let plan: SitePlan
    let conflicts: [SitePlan.Conflict]
    let renderer: Result<SiteRenderer, TemplateFaults>

    init(
        _ ward: Ward, now: Timestamp, isPreview: Bool, themes: [ThemeFiles], isCompressed: Bool,
        conformance: [Block]? = nil, thumbnails: ThumbnailSet
    ) async {
        let theme = Theme(themes)
        let site = await Site(
            ward, now: now, isPreview: isPreview, conformance: conformance, thumbnails: thumbnails
        ).withSearch()
        let plan = SitePlan(site, assets: theme.assets)
        async let conflicts = plan.conflicts
        renderer = await SiteRenderer.prepare(site, plan: plan, theme: theme)
        self.site = site
        self.plan = plan
        self.conflicts =
            await conflicts + (isCompressed ? plan.copyConflicts(SiteBuild.copySuffixes) : [])
    }
}
