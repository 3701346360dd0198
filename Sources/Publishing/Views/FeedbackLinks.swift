import Content
import Reading
import Registers

/// The letters that a reader can begin with one click. What they share is made once, so that a page adds its address only.
struct FeedbackLinks: Sendable {
    /// Where to write or ring up where the agency gives no mail address: its directory; nil where it keeps none.
    let contact: String?
    private let remark: Letter?
    private let fault: Letter?

    /// A letter with a gap where the address of the page goes.
    private struct Letter: Sendable {
        let start: String
        let end: String

        func about(_ address: String?) -> String? {
            address.map { start + MailLink.encoded($0) + end }
        }
    }

    init(_ site: Site) {
        let settings = site.settings
        remark = settings.agency.email.map {
            Letter(
                start: MailLink.address($0, subject: "Nhận xét về trang", body: "Trang: "),
                end: MailLink.encoded("\n\nTrang này có ích với tôi (có / không):\nVì:\n"))
        }
        fault = settings.agency.email.map {
            Letter(
                start: MailLink.address($0, subject: "Báo lỗi trên trang", body: "Trang: "),
                end: MailLink.encoded("\n\nChỗ có lỗi:\nNên sửa thành:\n"))
        }
        let directory = settings.sections.first { $0.type == .contact }
        contact = remark == nil ? directory.map { settings.site.url.link("\($0.id.value)/") } : nil
    }

    /// A remark about a page.
    func remark(on record: DublinCoreRecord) -> String? { remark?.about(record[.identifier].first) }

    /// A report of a mistake on a page.
    func fault(on record: DublinCoreRecord) -> String? { fault?.about(record[.identifier].first) }

    /// A letter to anybody that passes a page on.
    func share(_ title: String, _ address: String) -> String {
        MailLink.address("", subject: title, body: address)
    }
}
