/// The years of which a ward's papers can speak; others are slips of the pen.
enum PlausibleYears {
    /// From the first year of the Republic on.
    static let range = 1945...2199
    /// As messages name them.
    static let words = "\(range.lowerBound)–\(range.upperBound)"
}
