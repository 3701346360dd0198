import Content
import Images
import Registers
import Reading
import Search

/// Lists the outputs of a site (design §6).
struct SitePlanner {
    private(set) var outputs: [PlannedOutput] = []
    private(set) var pages: [Page] = []
    private let site: Site

    init(_ site: Site) { self.site = site }

    mutating func plan(_ assets: [ThemeAsset]) {
        add(.home, owner: "trang chủ", from: [.listing(section: nil)])
        for section in site.settings.sections { planSection(section) }
        for index in site.entries.indices { planArticle(index) }
        for (index, subject) in site.subjects.enumerated() {
            for number in 1...pageCount(subject.entries) {
                add(
                    .subject(index, number: number), owner: "chủ đề “\(subject.title)”",
                    from: [.subject(subject.title)])
            }
        }
        planRegisters()
        add(.siteMap, owner: "sơ đồ trang", from: [.listing(section: nil)])
        planSearch()
        add(.board, owner: "trang Ban biên tập", from: [])
        planAccess()
        add(.openData, owner: "trang dữ liệu mở", from: [.listing(section: nil)])
        planStatistics()
        add(.accessibility, owner: "trang khả năng tiếp cận", from: [])
        if site.conformance != nil {
            add(.conformance, owner: "trang tuân thủ", from: [.listing(section: nil), .acts])
        }
        add(.notFound, owner: "trang báo không tìm thấy", from: [])
        planFormerAddresses()
        planFeeds()
        planExports()
        for asset in assets {
            add(asset.outputPath, "tệp giao diện \(asset.path)", [.file(asset.path)], .bytes(asset.bytes))
        }
    }

    private mutating func planSection(_ section: Section) {
        let list = site.bySection[section.id.value] ?? []
        for number in 1...pageCount(list) {
            add(
                .section(section.id.value, number: number), owner: "chuyên mục `\(section.id.value)`",
                from: [.listing(section: section.id.value)])
        }
    }

    private mutating func planArticle(_ index: Int) {
        let entry = site.entries[index]
        let article = entry.article
        let id = entry.section.id.value
        var neighbours: [Ingredient] = [.listing(section: id)]
        if article.recordEntry != nil { neighbours.append(.register(section: id)) }
        add(.article(index), owner: "bài \(article.path)", from: ingredients(of: entry) + neighbours)
        for attachment in article.attachments {
            let path = "\(article.location.folder)/\(attachment.path)"
            add(
                entry.path + attachment.path, "tệp đính kèm \(path)", [.file(path)],
                .copy(from: path, sha256: attachment.sha256))
        }
        planThumbnails(entry)
    }

    private mutating func planThumbnails(_ entry: SiteEntry) {
        var seen: Set<String> = []
        for picture in entry.article.shownPictures where seen.insert(picture.path).inserted {
            let path = "\(entry.article.location.folder)/\(picture.path)"
            for size in site.thumbnails[picture.sha256] {
                add(
                    entry.path + ThumbnailSet.path(of: picture.path, size), "ảnh thu nhỏ của \(path)",
                    [.file(path)], .thumbnail(of: picture.sha256, width: size.width))
            }
        }
    }

    /// The article with its files, the articles that it links to, and the keywords whose addresses it carries.
    private func ingredients(of entry: SiteEntry) -> [Ingredient] {
        let article = entry.article
        var ingredients: [Ingredient] = [.file(article.path)]
        for attachment in article.attachments {
            ingredients.append(.file("\(article.location.folder)/\(attachment.path)"))
        }
        for link in article.outline.links {
            guard case .article(let id, _) = link.destination else { continue }
            if let target = site.entry(identifier: id) { ingredients.append(.file(target.article.path)) }
        }
        for subject in entry.subjects { ingredients.append(.subject(subject)) }
        return ingredients
    }

    private mutating func planRegisters() {
        let registers = site.registers
        for (index, facet) in registers.facets.enumerated() {
            for number in 1...pageCount(facet.group.entries, size: site.facetPageSize) {
                add(
                    unlisted: .facet(index, number: number),
                    "\(facet.facet.title.lowercased()) “\(facet.group.title)” của `\(facet.section)`",
                    [.register(section: facet.section)])
            }
        }
        for (index, page) in registers.pages.enumerated() {
            let section = registers.section(ofPage: index)
            let owner = "trang “\(page.title)” của `\(section)`"
            let from: [Ingredient] = [.register(section: section)]
            guard page.isListed else {
                add(unlisted: .registerPage(index), owner, from)
                continue
            }
            add(.registerPage(index), owner: owner, from: from)
        }
        for book in registers.books {
            let from: [Ingredient] = [.settings, .register(section: book.section)]
            let owner = "dữ liệu mở của `\(book.section)`"
            add(book.path(RegisterExport.jsonName), owner, from, .registerJSON(section: book.section))
            add(book.path(RegisterExport.csvName), owner, from, .registerCSV(section: book.section))
        }
        for (index, file) in registers.files.enumerated() {
            let section = registers.section(ofFile: index)
            add(
                file.path, "tệp “\(file.title)” của `\(section)`", [.settings, .register(section: section)],
                .registerFile(index))
        }
    }

    private mutating func planAccess() {
        let all: [Ingredient] = [.listing(section: nil)]
        add(.access, owner: "trang tiếp cận thông tin", from: all)
        for (index, page) in site.quarters.enumerated() {
            add(.quarter(index), owner: "danh mục công khai \(page.quarter.title)", from: all)
        }
        add(AccessList.path, "danh mục thông tin công khai", all + [.settings], .accessList)
        for list in AccessRecords.lists(site.settings.access) {
            add(list.path, list.title.lowercased(), [.settings], .accessRecords(list))
        }
    }

    private mutating func planStatistics() {
        let registers = site.registers.books.map { Ingredient.register(section: $0.section) }
        let from = [Ingredient.listing(section: nil)] + registers
        add(.statistics, owner: "trang thống kê", from: from)
        add(StatisticsTable.path, "số liệu thống kê", from + [.settings], .statistics)
    }

    private mutating func planSearch() {
        let all: [Ingredient] = [.listing(section: nil)]
        add(.search, owner: "trang tìm kiếm", from: all)
        for file in site.search?.files ?? [] {
            add(Site.searchFolder + file.name, "mục lục tìm kiếm", all + [.settings], .bytes(file.bytes))
        }
        for (index, letter) in site.letters.enumerated() {
            for number in 1...pageCount(letter.entries, size: Site.letterPageSize) {
                add(
                    .letter(index, number: number), owner: "mục lục vần \(letter.letter)",
                    from: [.listing(section: nil)])
            }
        }
    }

    /// Pages that no list and no export names.
    private mutating func planFormerAddresses() {
        for (index, notice) in site.notices.enumerated() {
            add(
                unlisted: .notice(index), "thông báo về bài \(notice.source)", [.file(notice.source)])
        }
        for (index, redirect) in site.redirects.enumerated() {
            add(
                unlisted: .redirect(index), "địa chỉ cũ của bài \(redirect.source)",
                [.file(redirect.source)])
        }
    }

    private mutating func planFeeds() {
        for format in FeedFormat.allCases {
            add(
                format.fileName, "nguồn tin của trang", [.listing(section: nil)],
                .feed(format, section: nil, number: 1))
            for section in site.settings.sections {
                let id = section.id.value
                let count = FeedWriter.pageCount(of: section, entries: site.bySection[id]?.count ?? 0)
                for number in 1...count {
                    add(
                        "\(id)/\(format.fileName(number))", "nguồn tin của chuyên mục `\(id)`",
                        [.listing(section: id)], .feed(format, section: id, number: number))
                }
            }
        }
    }

    private mutating func planExports() {
        let all: [Ingredient] = [.settings, .listing(section: nil)]
        for format in MetadataFormat.allCases {
            add("metadata/dublin-core.\(format.rawValue)", "kho dữ liệu đặc tả", all, .metadata(format))
        }
        add(StaticRepositoryWriter.path, "kho OAI-PMH", all, .staticRepository)
        add(CatalogueWriter.path, "danh mục dữ liệu mở", all, .catalogue)
        add(ReviewExport.path, "kho quy trình duyệt", all + [.acts], .reviewRecords)
        add(GoneAddresses.path, "danh sách địa chỉ đã gỡ", [.settings, .acts], .goneAddresses)
        add(MovedAddresses.path, "danh sách địa chỉ cũ", all + [.acts], .movedAddresses)
        add("robots.txt", "chỉ dẫn cho máy tìm kiếm", [.settings], .robots)
        let parts = SiteMapWriter.partCount(pages)
        add("sitemap.xml", "sơ đồ trang cho máy tìm kiếm", all, .siteMap(part: nil))
        guard parts > 1 else { return }
        for part in 1...parts {
            add("sitemap-\(part).xml", "sơ đồ trang cho máy tìm kiếm", all, .siteMap(part: part))
        }
    }

    private func pageCount(_ list: [Int], size: Int? = nil) -> Int {
        let size = size ?? site.settings.site.pageSize
        return max(1, (list.count + size - 1) / size)
    }

    private mutating func add(_ page: Page, owner: String, from ingredients: [Ingredient]) {
        pages.append(page)
        add(unlisted: page, owner, ingredients)
    }

    private mutating func add(unlisted page: Page, _ owner: String, _ ingredients: [Ingredient]) {
        let path = page == .notFound ? "404.html" : site.path(of: page) + "index.html"
        add(path, owner, ingredients + [.settings, .templates], .page(page))
    }

    private mutating func add(
        _ path: String, _ owner: String, _ ingredients: [Ingredient], _ recipe: Recipe
    ) {
        outputs.append(PlannedOutput(path: path, owner: owner, ingredients: ingredients, recipe: recipe))
    }
}
