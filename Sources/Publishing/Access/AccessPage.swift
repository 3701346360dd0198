import CivilTime
import Content
import Reading
import Registers

/// The pages about access to information (NĐ 13/2018 Đ11): what must be made public and where it stands, whom to
/// ask, and what was made public in each quarter (Luật 10/2022 Đ13.2).
struct AccessPage {
    private let site: Site
    private var access: AccessSettings { site.settings.access }

    init(site: Site) { self.site = site }

    /// What stands on the page.
    var blocks: [Block] { contact + requests + list + quarters + AccessRecords(site: site).blocks }

    private var contact: [Block] {
        let agency = site.settings.agency
        return [
            .heading("Đầu mối cung cấp thông tin"),
            .facts([
                Fact("Đầu mối", Self.text(access.contact)), Fact("Địa chỉ", Self.text(agency.address)),
                Fact("Điện thoại", agency.phone.map { [.link($0, .telephone($0))] } ?? Self.text(nil)),
                Fact("Nhận yêu cầu qua mạng", Self.mail(access.requests)),
                Fact("Nhận khiếu nại về việc cung cấp thông tin", Self.mail(access.complaints)),
            ]),
        ]
    }

    private var requests: [Block] {
        let forms = access.forms.map { form -> [Inline] in
            LinkResolver(site: site, entry: nil).target(form.link.value).map { [.link(form.title, $0)] }
                ?? [.text(form.title)]
        }
        guard !access.guidance.isEmpty || !forms.isEmpty else { return [] }
        return [.heading("Cách yêu cầu cung cấp thông tin")]
            + access.guidance.map { .paragraph([.text($0)]) } + (forms.isEmpty ? [] : [.list(forms)])
    }

    private var list: [Block] {
        let heading = Block.heading("Danh mục thông tin phải được công khai")
        guard !access.items.isEmpty else {
            return [heading, .paragraph([.text("Danh mục đang được cập nhật.")])]
        }
        let rows = access.items.map { Table.Row(cells(of: $0)) }
        let columns = [
            "Thông tin", "Căn cứ", "Nơi đăng", "Ngày cập nhật", "Hình thức", "Thời hạn công khai",
        ]
        let missing = access.items.filter { newest(of: $0) == nil }
        return [
            heading,
            .table(
                Table(
                    caption: "Danh mục thông tin phải được công khai",
                    columns: columns.map { Table.Column($0) }, rows: rows)),
        ] + (missing.isEmpty ? [] : [notice(missing)])
    }

    private func notice(_ missing: [AccessSettings.Item]) -> Block {
        let titles = missing.map(\.title).joined(separator: "; ")
        return .notice([.strong("Còn \(missing.count) mục chưa có thông tin: "), .text("\(titles).")])
    }

    private func cells(of item: AccessSettings.Item) -> [[Inline]] {
        let sections = item.sections.compactMap { site.settings.section($0.value) }
        let links = sections.enumerated().flatMap { index, section -> [Inline] in
            let link = Inline.link(section.title, .page("\(section.id.value)/"))
            return index == 0 ? [link] : [.text("; "), link]
        }
        return [
            [.text(item.title)], [.text(item.basis)],
            links.isEmpty ? [.strong("chưa có chuyên mục")] : links,
            newest(of: item).map { [.date($0.date)] } ?? [.strong("chưa có thông tin")],
            [.text(item.form ?? "")], [.text(item.duration ?? "")],
        ]
    }

    /// The newest day on which something of the kind was posted; nil where nothing was.
    private func newest(of item: AccessSettings.Item) -> PublicationDate? {
        item.sections.compactMap { site.bySection[$0.value]?.first.map { site.entries[$0].date } }.max()
    }

    private var quarters: [Block] {
        guard !site.quarters.isEmpty else { return [] }
        let links = site.quarters.map { page -> [Inline] in
            [
                .link(page.title, .page(page.quarter.path)),
                .text(" – \(page.entries.count) tin, bài, văn bản"),
            ]
        }
        let file = Inline.link("tệp CSV", .page(AccessList.path))
        return [
            .heading("Danh mục thông tin đã công khai"),
            .paragraph([
                .text("Toàn bộ danh mục, kèm địa chỉ, hình thức, thời điểm và thời hạn công khai, có trong "),
                file, .text("."),
            ]), .list(links),
        ]
    }

    /// What stands on the page of a quarter.
    func blocks(of page: QuarterPage) -> [Block] {
        let rows = page.entries.map { index -> Table.Row in
            let information = PublicInformation(site.entries[index], site: site)
            return Table.Row([
                [.link(information.title, .page(information.path))], [.text(information.number)],
                [.text(information.section)], [.date(information.published.date)],
                [.text(information.form)], [.text(information.duration)],
            ])
        }
        let columns = [
            "Thông tin", "Số, ký hiệu", "Chuyên mục", "Ngày công khai", "Hình thức", "Thời hạn công khai",
        ]
        return [
            .table(Table(caption: page.title, columns: columns.map { Table.Column($0) }, rows: rows))
        ]
    }

    private static func text(_ value: String?) -> [Inline] { [.text(value ?? "chưa cập nhật")] }

    private static func mail(_ address: String?) -> [Inline] {
        address.map { [.link($0, .mail($0, subject: nil, body: nil))] } ?? text(nil)
    }
}
