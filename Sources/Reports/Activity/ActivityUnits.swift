import Content
import Reading
import Registers
import VietnameseText

/// The bodies that a ward knows: itself, those of `reports.units`, and the units of its directory (danh bạ).
struct ActivityUnits {
    private let titles: [String: String]

    init(_ ward: Ward) {
        let units = ward.articles.compactMap(\.recordEntry).filter(\.isUnit).map(\.title)
        titles = Dictionary(
            ([ward.settings.agency.name] + ward.settings.reports.units + units).map {
                (LooseSpelling.key($0), $0)
            },
            uniquingKeysWith: { first, _ in first })
    }

    /// The body of that name.
    func title(of name: String) -> String? { titles[LooseSpelling.key(name)] }
}
