public import Content

/// A report that the board makes: a paper, data, and what is behind each number.
public protocol BoardReport: Sendable {
    /// The report as a paper.
    ///
    /// - Parameter withKeys: whether tables name the keys of the figures, by which their origin is asked for.
    func paper(withKeys: Bool) -> OfficialPaper
    /// The figures as CSV (RFC 4180).
    var csv: [UInt8] { get }
    /// The report for programs.
    var json: String { get }
    /// The keys of all figures.
    var figureKeys: [String] { get }
    /// What is behind a figure; nil where there is no such figure.
    func explanation(of key: String) -> FigureExplanation?
    /// What needs a look before the report is sent, each a sentence.
    var warnings: [String] { get }
    /// The articles that it may name.
    var articles: [Article] { get }
    /// The paths of articles of which nothing but the path may be shown.
    var hidden: Set<String> { get set }
}
