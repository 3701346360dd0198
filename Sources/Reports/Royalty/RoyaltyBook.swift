import CivilTime
import Content
import Diagnostics
public import Reading
import Registers
import VietnameseText

/// The payments that the standing office keeps in the private folder.
public struct RoyaltyBook: Sendable {
    /// The name of the file in the private folder.
    public static let fileName = "nhuan-but.yml"

    /// A payment of an article.
    struct Entry: Sendable {
        /// The permanent name of the article.
        let article: String
        /// The payee; nil for everybody who is paid for the article.
        let payee: String?
        let payment: RoyaltyPayment
    }

    /// What vouchers need to know of a payee.
    public struct Details: Sendable {
        /// The name on vouchers.
        public let fullName: String?
        /// The tax code.
        public let taxCode: String?
        /// The account.
        public let account: String?
    }

    let entries: [Entry]
    private let details: [String: Details]
    private let byArticle: [String: [Entry]]

    /// No payments.
    public static let empty = RoyaltyBook(entries: [], details: [:])

    /// Reads a file, collecting every fault.
    public static func read(_ bytes: [UInt8]) -> (book: RoyaltyBook, faults: [ReadingFault]) {
        let (record, problems) = PrivateRecord.read(bytes, RoyaltyFields.book)
        guard let record else { return (.empty, problems) }
        var faults = problems
        let book = RoyaltyBook(record, into: &faults)
        return (book, faults)
    }

    private init(_ record: Record, into faults: inout [ReadingFault]) {
        var entries: [Entry] = []
        for item in record.records("payments") {
            guard let article = item.text("article") else {
                faults.append(.incompletePayment(item))
                continue
            }
            entries.append(Entry(article: article, payee: item.text("payee"), payment: RoyaltyPayment(item)))
        }
        let payees = record.records("payees").compactMap { item in
            item.text("name").map { name in
                (
                    LooseSpelling.key(name),
                    Details(
                        fullName: item.text("full_name"), taxCode: item.text("tax_code"),
                        account: item.text("account"))
                )
            }
        }
        self.init(entries: entries, details: Dictionary(payees, uniquingKeysWith: { first, _ in first }))
    }

    private init(entries: [Entry], details: [String: Details]) {
        self.entries = entries
        self.details = details
        byArticle = Dictionary(grouping: entries, by: \.article)
    }

    /// What vouchers need to know of a payee.
    func details(of payee: RoyaltyPayee) -> Details? { details[LooseSpelling.key(payee.name)] }

    /// The payment of an article to somebody: of that person in the book, of everybody in the book, or in the article.
    func payment(of article: String, to payee: RoyaltyPayee?, claim: RoyaltyClaim?) -> RoyaltyPayment? {
        let own = byArticle[article] ?? []
        let name = payee.map { LooseSpelling.key($0.name) }
        return own.first { $0.payee != nil && $0.payee.map(LooseSpelling.key) == name }?.payment
            ?? own.first { $0.payee == nil }?.payment ?? claim?.payment
    }

    /// The first day on which anything was paid for an article; nil where nothing was.
    func firstDay(of article: String, claim: RoyaltyClaim?) -> CivilDate? {
        let days = (byArticle[article] ?? []).compactMap(\.payment.day)
        return days.min() ?? claim?.payment?.day
    }
}

extension ReadingFault {
    fileprivate static func incompletePayment(_ record: Record) -> Self {
        Self(
            .missingKey, at: record.position, "Lần chi trả không ghi bài nào.",
            help: "Thêm `article: mã id của bài`.")
    }
}
