import CivilTime
import Content
import Reading

/// Faults of the system, by the ward's log, and planned interruptions.
extension ActivityView {
    var faultFigures: [ActivityFigure] {
        let basis = ["QC Đ9.5"]
        let known = source.faults ?? []
        let found = known.filter { period.contains($0.found) && $0.found <= closing.date }
        let mended = known.filter { $0.mended.map { period.contains($0) && $0 <= closing.date } ?? false }
        let open = known.filter {
            $0.found <= closing.date && $0.mended.map { $0 > closing.date } ?? true
        }
        func figure(
            _ key: String, _ title: String, _ faults: [TechnicalFault], _ day: (TechnicalFault) -> CivilDate?
        ) -> ActivityFigure {
            let items = faults.map { ActivityItem(.matter($0.title), day($0), $0.words) }.sortedByDay()
            return ActivityFigure(key, title, basis, items, isKnown: source.faults != nil)
        }
        return [
            figure("faults.found", "Lỗi kỹ thuật ghi nhận", found, \.found),
            figure("faults.mended", "Lỗi kỹ thuật đã khắc phục", mended, \.mended),
            figure("faults.open", "Lỗi kỹ thuật chưa khắc phục cuối kỳ", open, \.found),
            ActivityFigure("outages", "Đợt tạm dừng theo kế hoạch", ["NĐ224/2026 Đ13"], outages),
        ]
    }

    private var outages: [ActivityItem] {
        settings.outages.compactMap { outage in
            let day = outage.since.value.date
            guard period.contains(day), day <= closing.date else { return nil }
            let words = ["đến \(outage.until.vietnamese)", outage.reason].compactMap { $0 }
            return ActivityItem(.matter(outage.title), day, words.joined(separator: "; "))
        }
    }
}
