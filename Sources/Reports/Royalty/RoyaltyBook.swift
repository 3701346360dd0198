import CivilTime
import Content
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
        let (record, faults) = PrivateRecord.readComplete(bytes, RoyaltyFields.book)
        return (record.map { RoyaltyBook($0) } ?? .empty, faults)
    }

    private init(_ record: Record) {
        let entries = record.records("payments").compactMap { item in
            item.text("article").map {
                Entry(article: $0, payee: item.text("payee"), payment: RoyaltyPayment(item))
            }
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
        return own.first { entry in entry.payee.map { payee?.isCalled($0) ?? false } ?? false }?.payment
            ?? own.first { $0.payee == nil }?.payment ?? claim?.payment
    }
}
