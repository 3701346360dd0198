import Content
import CivilTime
import Reading
import Registers
import Serialization

extension ActivityReport: BoardReport {
    /// The keys of all figures.
    public var figureKeys: [String] { allFigures.map(\.key) }

    /// What is behind a figure; nil where there is no such figure.
    public func explanation(of key: String) -> FigureExplanation? {
        guard let figure = allFigures.first(where: { $0.key == key }) else { return nil }
        let unit = figure.value.unit == "%" ? "" : figure.value.unit
        let value = unit.isEmpty ? figure.value.text : "\(figure.value.text) \(unit)"
        return FigureExplanation(
            key: key, title: figure.title, basis: figure.basis, value: value, rows: figure.items.map(row))
    }

    private func row(_ item: ActivityItem) -> FigureExplanation.Row {
        FigureExplanation.Row(
            day: item.day?.iso ?? "", name: item.name, title: item.title(hiding: hidden),
            path: item.article?.path ?? "",
            people: item.members.map(name).joined(separator: "; "), detail: item.detail(hiding: hidden))
    }

    func name(_ member: String) -> String { settings.board.member(member)?.displayName ?? member }

    /// Every figure with those of the periods that it is compared with, as CSV (RFC 4180).
    public var csv: [UInt8] {
        var out = CSVText.document()
        CSVText.write(
            ["Mã", "Chỉ tiêu", "Đơn vị tính", "Kỳ này", "Kỳ trước", "Cùng kỳ năm trước", "Căn cứ"], to: &out)
        for figure in allFigures {
            let earlier = [previous, yearBefore].map { plain($0?.value(of: figure)) }
            CSVText.write(
                [figure.key, figure.title, figure.value.unit, plain(figure.value)] + earlier
                    + [figure.basis.joined(separator: "; ")], to: &out)
        }
        return out.bytes
    }

    private func plain(_ value: ActivityFigure.Value?) -> String { value?.number?.plain ?? "" }
}

extension ActivityComparison {
    /// The value that a figure had in this period: a breakdown has no row for what was not there.
    func value(of figure: ActivityFigure) -> ActivityFigure.Value? {
        if let value = values[figure.key] { return value }
        if case .count = figure.value { return .count(0) }
        return nil
    }
}
