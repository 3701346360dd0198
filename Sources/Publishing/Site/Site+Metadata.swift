import CivilTime
public import Content
import Reading
import Registers

extension Site {
    /// The metadata of a page: every page has the six mandatory elements (TT 24/2011 Đ5.1, Đ6).
    public func record(of page: Page) -> DublinCoreRecord {
        if case .article(let index) = page {
            return DublinCoreRecord(entries[index].article, settings: settings)
        }
        let defaults = settings.metadata.defaults
        var record = DublinCoreRecord()
        record.set(.title, [title(of: page)])
        record.set(.creator, [settings.agency.name])
        record.set(.date, [date(of: page)])
        record.set(.description, [description(of: page)])
        record.set(.publisher, [settings.agency.name])
        record.set(.identifier, [settings.site.url.absolute(canonicalPath(of: page))])
        record.set(.language, [defaults[.language] ?? settings.site.language])
        record.set(.subject, [subject(of: page)])
        record.set(.coverage, [defaults[.coverage]])
        record.set(.type, [defaults[.type]])
        record.set(.format, [defaults[.format]])
        record.set(.rights, [defaults[.rights]])
        return record
    }

    /// The path by which a page wants to be known: a former address gives way to the present one.
    private func canonicalPath(of page: Page) -> String {
        if case .redirect(let index) = page { return path(of: redirects[index].target) }
        return path(of: page)
    }

    /// The heading of a page.
    func title(of page: Page) -> String {
        switch page {
        case .home: settings.site.title
        case .section(let id, let number): numbered(settings.section(id)?.title ?? id, number)
        case .article(let index): entries[index].title
        case .subject(let index, let number): numbered("Chủ đề: \(subjects[index].title)", number)
        case .siteMap: "Sơ đồ trang"
        case .search: "Tìm kiếm"
        case .letter(let index, let number):
            numbered("Tin, bài theo vần \(letters[index].letter)", number)
        case .facet(let index, let number): numbered(title(of: registers.facets[index]), number)
        case .registerPage(let index): registers.pages[index].title
        case .board: "Ban biên tập"
        case .access: "Tiếp cận thông tin"
        case .quarter(let index): quarters[index].title
        case .openData: "Dữ liệu mở"
        case .statistics: "Thống kê"
        case .accessibility: "Khả năng tiếp cận"
        case .conformance: "Tình hình tuân thủ"
        case .notice(let index): notices[index].title
        case .redirect: "Bài đã chuyển sang địa chỉ mới"
        case .notFound: "Không tìm thấy trang"
        }
    }

    /// The abstract of a page.
    func description(of page: Page) -> String {
        let name = settings.site.title
        switch page {
        case .home: return settings.site.description
        case .section(let id, let number):
            let text =
                settings.section(id)?.description
                ?? "Chuyên mục \(settings.section(id)?.title ?? id) của \(name)"
            return numbered(text, number)
        case .article(let index): return entries[index].article.frontMatter.description?.value ?? ""
        case .subject(let index, let number):
            return numbered("Các tin, bài về chủ đề “\(subjects[index].title)” của \(name)", number)
        case .siteMap: return "Toàn bộ chuyên mục và chủ đề của \(name)"
        case .search: return "Tìm tin, bài theo chủ đề và theo tiêu đề trên \(name)"
        case .letter(let index, let number):
            return numbered("Các tin, bài có tiêu đề theo vần \(letters[index].letter) của \(name)", number)
        case .facet(let index, let number):
            return numbered("\(title(of: registers.facets[index])), của \(name)", number)
        case .registerPage(let index): return registers.pages[index].description
        case .board:
            return "Thành viên, phân công chuyên mục và ủy quyền của Ban biên tập \(name)"
        case .access:
            return "Thông tin phải được công khai, nơi đăng và cách yêu cầu cung cấp thông tin của \(name)"
        case .quarter(let index):
            return "Danh mục thông tin \(name) đã công khai trong \(quarters[index].quarter.title)"
        case .openData: return "Các bộ dữ liệu của \(name) để tải về và sử dụng lại"
        case .statistics:
            return
                "Số tin, bài đã đăng, câu hỏi đã nhận và đã trả lời theo tháng, theo chuyên mục của \(name)"
        case .accessibility:
            return
                "Trang đáp ứng yêu cầu tiếp cận tới đâu, phím tắt và cách báo khi gặp khó khăn trên \(name)"
        case .conformance:
            return "Từng điều khoản của quy chế và của văn bản được viện dẫn, mức thực hiện của \(name)"
        case .notice(let index): return notices[index].summary
        case .redirect: return "Địa chỉ này nay dẫn tới địa chỉ mới của bài trên \(name)"
        case .notFound: return "Địa chỉ này không có trên \(name)"
        }
    }

    /// The date of a page (design §8).
    func date(of page: Page) -> String {
        switch page {
        case .home, .siteMap, .search, .letter, .access, .openData, .statistics:
            date(of: Array(entries.indices.prefix(1)))
        case .section(let id, _): date(ofListOf: id)
        case .article(let index): entries[index].date.iso
        case .subject(let index, _): date(of: Array(subjects[index].entries.prefix(1)))
        case .quarter(let index): date(of: Array(quarters[index].entries.prefix(1)))
        case .notice(let index): notices[index].removal.act.at.date.iso
        case .redirect(let index): date(ofTarget: redirects[index].target)
        case .facet(let index, _): date(ofListOf: registers.facets[index].section)
        case .registerPage(let index): (registers.pages[index].date ?? settings.site.date).iso
        case .conformance: day.iso
        case .board, .accessibility, .notFound: settings.site.date.iso
        }
    }

    private func title(of facet: SiteRegisters.FacetPages) -> String {
        let section = settings.section(facet.section)?.title ?? facet.section
        return "\(section) – \(facet.facet.title.lowercased()): \(facet.group.title)"
    }

    private func date(ofListOf section: String) -> String {
        date(of: Array((bySection[section] ?? []).prefix(1)))
    }

    private func date(ofTarget target: Redirect.Target) -> String {
        switch target {
        case .entry(let index): date(of: .article(index))
        case .notice(let index): date(of: .notice(index))
        }
    }

    private func subject(of page: Page) -> String? {
        switch page {
        case .section(let id, _): settings.section(id)?.title
        case .subject(let index, _): subjects[index].title
        case .facet(let index, _): settings.section(registers.facets[index].section)?.title
        case .registerPage(let index): settings.section(registers.section(ofPage: index))?.title
        default: nil
        }
    }

    private func numbered(_ text: String, _ number: Int) -> String {
        number == 1 ? text : "\(text) – trang \(number)"
    }
}
