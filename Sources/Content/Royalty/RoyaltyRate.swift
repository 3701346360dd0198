public import CivilTime
public import Diagnostics
public import Registers
import VietnameseText

/// A row of the ward's table of coefficients.
public struct RoyaltyRate: DatedRow {
    /// The genre as articles name it in `genre`.
    public let genre: String
    /// The genre as the list names it.
    public let title: String
    /// The number of its group in NĐ 18/2014 Đ7.1.
    public let group: Int?
    /// The lowest coefficient.
    public let least: ExactDecimal?
    /// The highest coefficient.
    public let most: ExactDecimal
    /// The coefficient of an article that names none.
    public let usual: ExactDecimal?
    /// The first day of publication for which it holds.
    public let since: CivilDate?
    /// The last day.
    public let until: CivilDate?
    /// The document that it rests on.
    public let source: String
    /// Where it stands in `site.yml`.
    public let position: Position

    /// The names under which articles find it.
    let keys: Set<String>

    init(
        genre: String, title: String, group: Int?, least: ExactDecimal?, most: ExactDecimal,
        usual: ExactDecimal?, since: CivilDate?, until: CivilDate?, source: String, position: Position
    ) {
        self.genre = genre
        self.title = title
        self.group = group
        self.least = least
        self.most = most
        self.usual = usual
        self.since = since
        self.until = until
        self.source = source
        self.position = position
        keys = [LooseSpelling.key(genre), LooseSpelling.key(title)]
    }

    /// The coefficient of an article that names none: the usual one, or the only one that the row allows.
    public var coefficientUnlessNamed: ExactDecimal? { usual ?? (least == most ? most : nil) }

    /// The highest coefficient that the decree allows for the group.
    public var ceiling: ExactDecimal? { RoyaltyLaw.groups.first { $0.number == group }?.ceiling }
}
