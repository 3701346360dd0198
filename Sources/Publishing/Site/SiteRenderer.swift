import Content
import Parallel
import Registers
import Serialization
import Reading

/// Makes the bytes of the planned outputs of a site.
public struct SiteRenderer: Sendable {
    private let site: Site
    private let plan: SitePlan
    private let templates: TemplateSet
    private let records: RecordBook
    private let views: PageViews

    /// Prepares the templates of a theme for a site, or tells what is wrong with them.
    public static func prepare(
        _ site: Site, plan: SitePlan, theme: Theme
    ) async -> Result<SiteRenderer, TemplateFaults> {
        let name = site.settings.site.theme
        let accessibility = AccessibilityResult.read(theme.accessibility)
        switch (
            TemplateSet.compile(theme, named: name), AssetURLs.find(in: theme, site.settings.site),
            accessibility
        ) {
        case (.failure(let faults), _, _), (_, .failure(let faults), _), (_, _, .failure(let faults)):
            return .failure(faults)
        case (.success(let templates), .success(let assets), .success(let result)):
            return .success(
                await SiteRenderer(
                    site: site, plan: plan, templates: templates, assets: assets, accessibility: result))
        }
    }

    private init(
        site: Site, plan: SitePlan, templates: TemplateSet, assets: AssetURLs,
        accessibility: AccessibilityResult?
    ) async {
        self.site = site
        self.plan = plan
        self.templates = templates
        let shared = SiteView(site: site, assets: assets)
        let currents: [String?] = [nil, ""] + site.settings.sections.map(\.id.value)
        let headers = currents.map { ($0, templates.bytes(.header, shared.header(current: $0))) }
        records = await RecordBook(site, pages: plan.pages)
        views = PageViews(
            site: site, assets: assets, headers: Dictionary(headers, uniquingKeysWith: { first, _ in first }),
            footer: templates.bytes(.footer, shared.footer),
            cards: await site.entries.parallelMap {
                templates.bytes(.card, CardView.view(of: $0, site))
            },
            tables: await Self.tables(site), records: records, metadata: MetadataNames(site),
            accessibility: accessibility)
    }

    private static func tables(_ site: Site) async -> [String: TableParts] {
        let parts = await site.registers.books.parallelMap(runLength: 1) { book in
            (book.section, BlockRenderer.parts(of: book.table, site: site))
        }
        return Dictionary(parts, uniquingKeysWith: { first, _ in first })
    }

    /// The bytes of an output; nil for one that is made from a file of the repository by others.
    public func bytes(of output: PlannedOutput) -> [UInt8]? {
        switch output.recipe {
        case .page(let page):
            let (template, view) = views.view(of: page)
            return templates.bytes(template, view)
        case .feed(let format, let section, let number):
            return FeedWriter(site: site, section: section, number: number).bytes(format)
        case .siteMap(let part): return SiteMapWriter(site: site, pages: plan.pages).bytes(part: part)
        case .robots: return robots
        case .metadata(let format):
            return MetadataExport(site: site, records: records, pages: plan.pages).bytes(format)
        case .reviewRecords: return ReviewExport(site: site).bytes
        case .registerJSON(let section): return site.registers.book(section).map { RegisterExport($0).json }
        case .registerCSV(let section): return site.registers.book(section).map { RegisterExport($0).csv }
        case .registerFile(let index): return site.registers.files[index].bytes()
        case .staticRepository: return StaticRepositoryWriter.bytes(site, records)
        case .accessList: return AccessList(site: site).bytes
        case .statistics: return StatisticsTable(SiteStatistics(site)).bytes
        case .accessRecords(let list): return AccessRecords(site: site).bytes(list)
        case .catalogue: return CatalogueWriter(site: site).bytes
        case .goneAddresses: return GoneAddresses(site: site).bytes
        case .movedAddresses: return MovedAddresses(site: site).bytes
        case .bytes(let bytes): return bytes
        case .copy, .thumbnail: return nil
        }
    }

    private var robots: [UInt8] {
        let rule = site.isPreview ? "Disallow: /" : "Allow: /"
        let map = site.settings.site.url.absolute("sitemap.xml")
        return Array("User-agent: *\n\(rule)\n\nSitemap: \(map)\n".utf8)
    }
}
