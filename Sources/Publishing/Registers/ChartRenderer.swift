import Registers
import Serialization

/// Draws a chart as SVG: shapes with classes for the style sheet, and words that a screen reader can read.
struct ChartRenderer {
    private static let labelWidth = 200
    private static let barWidth = 360
    private static let width = 680
    private static let barHeight = 18
    private static let gap = 14

    private let chart: BarChart
    private var svg = ByteBuffer()

    private init(chart: BarChart) { self.chart = chart }

    /// The figure of a chart; nothing where no group has a number.
    static func render(_ chart: BarChart) -> [UInt8] {
        guard chart.groups.contains(where: { $0.values.contains { $0 != nil } }) else { return [] }
        var renderer = ChartRenderer(chart: chart)
        renderer.write()
        return renderer.svg.bytes
    }

    private mutating func write() {
        let groupHeight = chart.series.count * Self.barHeight + Self.gap
        let height = chart.groups.count * groupHeight + Self.gap
        svg.write("<figure class=\"chart\"><figcaption>")
        svg.write(escaping: "\(chart.title) (\(chart.unit))")
        svg.write("</figcaption>\n")
        legend()
        svg.write(text: "<svg viewBox=\"0 0 \(Self.width) \(height)\" role=\"img\" aria-label=\"")
        svg.write(escaping: spoken)
        svg.write("\">\n")
        for (index, group) in chart.groups.enumerated() { write(group, top: index * groupHeight + Self.gap) }
        svg.write("</svg></figure>\n")
    }

    private mutating func legend() {
        guard chart.series.count > 1 else { return }
        svg.write("<ul class=\"legend\">")
        for (index, name) in chart.series.enumerated() {
            svg.write(text: "<li class=\"series-\(index + 1)\">")
            svg.write(escaping: name)
            svg.write("</li>")
        }
        svg.write("</ul>\n")
    }

    private mutating func write(_ group: BarChart.Group, top: Int) {
        let middle = top + chart.series.count * Self.barHeight / 2
        text(x: Self.labelWidth - 8, y: middle, "label", Self.shortened(group.label))
        for (index, value) in group.values.enumerated() {
            guard let value else { continue }
            let y = top + index * Self.barHeight
            let length = self.length(of: value)
            svg.write(
                text:
                    "<rect class=\"series-\(index + 1)\" x=\"\(Self.labelWidth)\" y=\"\(y)\" width=\"\(length)\" height=\"\(Self.barHeight - 2)\"/>"
            )
            text(x: Self.labelWidth + length + 6, y: y + Self.barHeight / 2 - 1, "value", value.vietnamese)
        }
    }

    private mutating func text(x: Int, y: Int, _ name: StaticString, _ text: String) {
        svg.write("<text class=\"")
        svg.write(name)
        svg.write(text: "\" x=\"\(x)\" y=\"\(y)\" dominant-baseline=\"middle\">")
        svg.write(escaping: text)
        svg.write("</text>\n")
    }

    /// In whole units of the drawing, so that every machine draws the same; what is below nought has no bar.
    private func length(of value: ExactDecimal) -> Int {
        let greatest = chart.groups.flatMap(\.values).compactMap { $0 }.max() ?? .zero
        guard greatest > .zero, value > .zero else { return 0 }
        return Int((value.approximate / greatest.approximate * Double(Self.barWidth)).rounded())
    }

    private var spoken: String {
        let groups = chart.groups.map { group in
            let values = zip(chart.series, group.values).compactMap { name, value in
                value.map { chart.series.count > 1 ? "\(name) \($0.vietnamese)" : $0.vietnamese }
            }
            return "\(group.label): \(values.joined(separator: ", "))"
        }
        return "\(chart.title), \(chart.unit). \(groups.joined(separator: ". "))."
    }

    private static func shortened(_ label: String) -> String {
        label.count <= 28 ? label : label.prefix(27) + "…"
    }
}
