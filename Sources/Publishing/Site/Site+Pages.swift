import Content
import Registers

extension Site {
    /// How many titles a page of the alphabetical index has.
    static let letterPageSize = 200

    /// The path of a page below the site; empty for the home page.
    public func path(of page: Page) -> String {
        switch page {
        case .home: ""
        case .section(let id, let number): "\(id)/" + Self.suffix(number)
        case .article(let index): entries[index].path
        case .subject(let index, let number): subjects[index].path + Self.suffix(number)
        case .siteMap: "so-do-trang/"
        case .search: "tim-kiem/"
        case .letter(let index, let number): letters[index].path + Self.suffix(number)
        case .facet(let index, let number): registers.facets[index].group.path + Self.suffix(number)
        case .registerPage(let index): registers.pages[index].path
        case .board: "ban-bien-tap/"
        case .access: "tiep-can-thong-tin/"
        case .quarter(let index): quarters[index].quarter.path
        case .openData: "du-lieu-mo/"
        case .statistics: "thong-ke/"
        case .accessibility: "tro-nang/"
        case .conformance: "tuan-thu/"
        case .notice(let index): notices[index].path
        case .redirect(let index): redirects[index].path
        case .notFound: "404.html"
        }
    }

    /// The path to which a former address leads.
    func path(of target: Redirect.Target) -> String {
        switch target {
        case .entry(let index): entries[index].path
        case .notice(let index): notices[index].path
        }
    }

    /// The entries that one page of a list shows.
    func slice(_ list: [Int], page number: Int, size: Int) -> ArraySlice<Int> {
        let start = min((number - 1) * size, list.count)
        return list[start..<min(start + size, list.count)]
    }

    /// How many records stand on a page of those that share a value: a line each, without what else a list shows.
    var facetPageSize: Int { 5 * settings.site.pageSize }

    private static func suffix(_ number: Int) -> String { number == 1 ? "" : "trang/\(number)/" }
}
