import Serialization

/// Draws a chart as SVG: shapes with classes for the style sheet, and words that a screen reader can read.
public struct ChartRenderer {
    private let chart: BarChart
    private let layout: ChartLayout
    private var svg = ByteBuffer()

    private init(chart: BarChart) {
        self.chart = chart
        layout = ChartLayout(chart)
    }

    /// The figure of a chart; nothing where no group has a number.
    public static func render(_ chart: BarChart) -> [UInt8] {
        guard chart.groups.contains(where: { $0.values.contains { $0 != nil } }) else { return [] }
        var renderer = ChartRenderer(chart: chart)
        renderer.write()
        return renderer.svg.bytes
    }

    private mutating func write() {
        let labels = chart.groups.map { ChartLayout.lines(of: $0.label) }
        let heights = zip(labels, chart.groups).map { lines, group in
            lines.count * ChartLayout.lineHeight + group.values.count { $0 != nil } * ChartLayout.barHeight
                + ChartLayout.gap
        }
        let height = heights.reduce(0, +)
        svg.write("<figure class=\"chart\"><figcaption>")
        svg.write(escaping: chart.unit.isEmpty ? chart.title : "\(chart.title) (\(chart.unit))")
        svg.write("</figcaption>\n")
        legend()
        svg.write(text: "<svg viewBox=\"0 0 \(ChartLayout.width) \(height)\" role=\"img\" aria-label=\"")
        svg.write(escaping: spoken)
        svg.write("\">\n")
        var top = 0
        for (index, group) in chart.groups.enumerated() {
            write(group, labels[index], top: top)
            top += heights[index]
        }
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

    private mutating func write(_ group: BarChart.Group, _ labels: [String], top: Int) {
        for (index, line) in labels.enumerated() {
            text(x: 0, y: top + index * ChartLayout.lineHeight + ChartLayout.lineHeight / 2, "label", line)
        }
        let bars = top + labels.count * ChartLayout.lineHeight
        let values = group.values.enumerated().compactMap { index, value in value.map { (index, $0) } }
        if layout.nought > 0, !values.isEmpty {
            let end = bars + values.count * ChartLayout.barHeight - 2
            svg.write(text: "<path class=\"nought\" d=\"M\(layout.nought) \(bars - 1)V\(end)\"/>\n")
        }
        for (place, (index, value)) in values.enumerated() {
            let y = bars + place * ChartLayout.barHeight
            svg.write(
                text:
                    "<rect class=\"series-\(index + 1)\" x=\"\(layout.start(of: value))\" y=\"\(y)\" width=\"\(layout.length(of: value))\" height=\"\(ChartLayout.barHeight - 3)\"/>"
            )
            text(x: layout.words(of: value), y: y + ChartLayout.barHeight / 2 - 1, "value", value.vietnamese)
        }
    }

    private mutating func text(x: Int, y: Int, _ name: StaticString, _ text: String) {
        svg.write("<text class=\"")
        svg.write(name)
        svg.write(text: "\" x=\"\(x)\" y=\"\(y)\" dominant-baseline=\"middle\">")
        svg.write(escaping: text)
        svg.write("</text>\n")
    }

    private var spoken: String {
        let groups = chart.groups.map { group in
            let values = zip(chart.series, group.values).compactMap { name, value in
                value.map { chart.series.count > 1 ? "\(name) \($0.vietnamese)" : $0.vietnamese }
            }
            return "\(group.label): \(values.joined(separator: ", "))"
        }
        let title = chart.unit.isEmpty ? chart.title : "\(chart.title), \(chart.unit)"
        return "\(title). \(groups.joined(separator: ". "))."
    }
}
