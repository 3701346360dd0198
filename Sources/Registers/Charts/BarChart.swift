/// Bars side by side, for comparing a few numbers.
public struct BarChart: Sendable {
    /// What it shows, in a sentence.
    public let title: String
    /// The names of the series, such as estimate and execution; one for a plain chart.
    public let series: [String]
    /// The groups of bars.
    public let groups: [Group]
    /// The unit of the numbers.
    public let unit: String

    /// Bars that stand together.
    public struct Group: Sendable {
        /// What they are about.
        public let label: String
        /// A number for each series; nil where there is none.
        public let values: [ExactDecimal?]

        /// Bars that stand together.
        public init(_ label: String, _ values: [ExactDecimal?]) {
            self.label = label
            self.values = values
        }
    }

    /// A chart.
    public init(title: String, series: [String], groups: [Group], unit: String) {
        self.title = title
        self.series = series
        self.groups = groups
        self.unit = unit
    }
}
