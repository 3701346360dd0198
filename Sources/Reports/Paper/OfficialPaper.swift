public import CivilTime
public import Registers

/// A paper in the form of Nghị định 30/2020/NĐ-CP, Phụ lục I: what stands around its text, and its text.
///
/// The same value becomes a page for printing and the body of a word processor's file.
public struct OfficialPaper: Sendable {
    /// The body above the one that issues the paper.
    public var superior: String?
    /// The body that issues the paper.
    public var issuer: String
    /// Number and symbol, such as `Số: 05/BC-UBND`; nil for a paper without.
    public var number: String?
    /// The place before the date; nil where it is filled in by hand.
    public var place: String?
    /// The date.
    public var date: CivilDate
    /// The kind of paper, such as “Báo cáo”.
    public var kind: String
    /// What it is about.
    public var abstract: String
    /// Who it is sent to (Kính gửi).
    public var addressees: [String] = []
    /// The text.
    public var blocks: [Block] = []
    /// Who signs, from the left.
    public var signatures: [Signature] = []
    /// Who gets it (Nơi nhận).
    public var recipients: [String] = []
    /// Whether the sheets lie on their long side, for wide tables.
    public var isLandscape = false

    /// A paper without text.
    public init(
        superior: String?, issuer: String, number: String? = nil, place: String?, date: CivilDate,
        kind: String,
        abstract: String
    ) {
        self.superior = superior
        self.issuer = issuer
        self.number = number
        self.place = place
        self.date = date
        self.kind = kind
        self.abstract = abstract
    }

    /// A part of the text.
    public enum Block: Sendable {
        /// A heading inside the text.
        case heading(String)
        /// A paragraph.
        case paragraph(String)
        /// A paragraph in bold.
        case strong(String)
        /// Items, each with a dash.
        case list([String])
        /// A table.
        case table(PaperTable)
        /// A chart, which only a page shows: what it draws also stands in a table.
        case chart(BarChart)
    }

    /// The place of a signature.
    public struct Signature: Sendable {
        /// The office, in capitals on the paper.
        public let office: String
        /// The name below; nil where it is written by hand.
        public let name: String?

        /// A place for a signature.
        public init(_ office: String, name: String?) {
            self.office = office
            self.name = name
        }
    }

    /// The lines that name the addressees: one behind the words, several below them, each with a dash.
    var addressLines: [String] {
        guard addressees.count > 1 else { return addressees.map { "Kính gửi: \($0)" } }
        return ["Kính gửi:"] + Self.dashed(addressees)
    }

    /// The lines below “Nơi nhận”.
    var recipientLines: [String] { Self.dashed(recipients) }

    /// Items of a list as papers write it: a semicolon behind each, a full stop behind the last.
    private static func dashed(_ items: [String]) -> [String] {
        items.enumerated().map { "- \($1)\($0 == items.count - 1 ? "." : ";")" }
    }

    /// The line with place and date; days below 10 and the months 1 and 2 have a nought before them.
    public var placeAndDate: String {
        let day = date.day < 10 ? "0\(date.day)" : "\(date.day)"
        let month = date.month < 3 ? "0\(date.month)" : "\(date.month)"
        return "\(place ?? "…………"), ngày \(day) tháng \(month) năm \(date.year)"
    }

    /// Quốc hiệu.
    static let state = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    /// Tiêu ngữ.
    static let motto = "Độc lập - Tự do - Hạnh phúc"
}
