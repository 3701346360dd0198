/// Where the bars of a chart lie, in whole units of the drawing, so that every machine draws the same.
///
/// The drawing is as wide as a telephone: its words keep their size there, and lie above the bars, not beside them.
struct ChartLayout {
    static let width = 400
    static let barHeight = 18
    static let lineHeight = 19
    static let gap = 12
    /// The width of a letter or digit of the style sheet's size, rather too much than too little.
    private static let letterWidth = 8
    private static let lettersInLine = 52

    /// Where nought lies.
    let nought: Int
    /// How many units of the drawing lie between the lowest and the highest number.
    let length: Int
    private let span: Double

    /// The layout for the numbers of a chart.
    init(_ chart: BarChart) {
        let values = chart.groups.flatMap(\.values).compactMap { $0 }
        let longest = values.map { $0.vietnamese.count }.max() ?? 0
        let lowest = min(values.min() ?? .zero, .zero)
        let span = (max(values.max() ?? .zero, .zero) - lowest).approximate
        let length = max(Self.width - 8 - longest * Self.letterWidth, Self.width / 4)
        self.length = length
        self.span = span
        nought = span > 0 ? Int((-lowest.approximate / span * Double(length)).rounded()) : 0
    }

    /// How long the bar of a number is.
    func length(of value: ExactDecimal) -> Int {
        span > 0 ? Int((abs(value.approximate) / span * Double(length)).rounded()) : 0
    }

    /// Where the bar of a number begins: what is below nought lies at the left of it.
    func start(of value: ExactDecimal) -> Int { value.isNegative ? nought - length(of: value) : nought }

    /// Where the words of a number begin.
    func words(of value: ExactDecimal) -> Int { (value.isNegative ? nought : nought + length(of: value)) + 6 }

    /// A label in at most two lines; the table beside the chart has it whole.
    static func lines(of label: String) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in label.split(separator: " ") {
            if !line.isEmpty, line.count + word.count >= lettersInLine {
                lines.append(line)
                line = ""
            }
            line += line.isEmpty ? String(word) : " \(word)"
        }
        lines.append(line)
        let shown = lines.prefix(2).map {
            $0.count <= lettersInLine ? $0 : $0.prefix(lettersInLine - 1) + "…"
        }
        return lines.count > 2 ? [shown[0], shown[1].prefix(lettersInLine - 1) + "…"] : shown
    }
}
