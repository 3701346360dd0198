import CivilTime
import Content
import Registers
import Serialization
import Reading

/// The requests for information and what hung at public places, as tables and as CSV.
struct AccessRecords {
    private let site: Site
    private var access: AccessSettings { site.settings.access }

    init(site: Site) { self.site = site }

    /// The lists that have something in them.
    static func lists(_ access: AccessSettings) -> [AccessRecordList] {
        (access.register.isEmpty ? [] : [.requests]) + (access.postings.isEmpty ? [] : [.postings])
    }

    /// What stands on the page.
    var blocks: [Block] {
        Self.lists(access).flatMap { list -> [Block] in
            [
                .heading(list.title),
                .table(
                    Table(caption: list.title, columns: list.columns, rows: rows(list).map { Table.Row($0) })),
                .paragraph([.link("Tải \(list.title.lowercased()) (CSV)", .page(list.path))]),
            ]
        }
    }

    private func rows(_ list: AccessRecordList) -> [[[Inline]]] {
        switch list {
        case .requests: requests.map(cells)
        case .postings: postings.map(cells)
        }
    }

    private var requests: [AccessRequest] { access.register.sorted { $0.received.value > $1.received.value } }
    private var postings: [NoticePosting] { access.postings.sorted { $0.since.value > $1.since.value } }

    /// A text about a request. One that gives away who asked is not made public, whatever else is wrong with
    /// `site.yml`.
    private static func shown(_ text: Located<String>?) -> String {
        guard let text = text?.value else { return "" }
        return PersonalData.kind(in: text) == nil ? text : "(nội dung đang được rà soát)"
    }

    private func cells(_ request: AccessRequest) -> [[Inline]] {
        [
            [.date(request.received.value)], [.text(Self.shown(request.about))],
            request.answered.map { [.date($0)] } ?? [],
            [.text(request.outcome?.title ?? "Đang xử lý")], [.text(Self.shown(request.reason))],
        ]
    }

    private func cells(_ posting: NoticePosting) -> [[Inline]] {
        let target = posting.link.flatMap { LinkResolver(site: site, entry: nil).target($0.value) }
        return [
            target.map { [.link(posting.title.value, $0)] } ?? [.text(posting.title.value)],
            [.text(posting.place)], [.date(posting.since.value)],
            posting.until.map { [.date($0)] } ?? [.text("đang niêm yết")],
            [.text(posting.days.map(String.init) ?? "")],
        ]
    }

    /// A list as CSV with the byte order mark by which spreadsheets recognise UTF-8.
    func bytes(_ list: AccessRecordList) -> [UInt8] {
        var buffer = CSVText.document()
        CSVText.write(list.keys, to: &buffer)
        for line in lines(list) { CSVText.write(line, to: &buffer) }
        return buffer.bytes
    }

    private func lines(_ list: AccessRecordList) -> [[String]] {
        switch list {
        case .requests:
            requests.map {
                [
                    $0.received.value.iso, Self.shown($0.about), $0.answered?.iso ?? "",
                    $0.outcome?.title ?? "Đang xử lý", Self.shown($0.reason),
                ]
            }
        case .postings:
            postings.map {
                [
                    $0.title.value, $0.place, $0.since.value.iso, $0.until?.iso ?? "",
                    $0.days.map(String.init) ?? "",
                ]
            }
        }
    }
}
