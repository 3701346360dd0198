import CivilTime

extension SectionType {
    /// Projects, tenders and public investment.
    public static let project = SectionType(id: "project", title: "dự án, đấu thầu", register: .project)
}

extension Register {
    fileprivate static let project: Register = {
        var register = Register(title: "Sổ dự án, đấu thầu", fields: Field.project)
        register.wantsEveryRecord = false
        register.derived = [
            DerivedField("disbursed", "Tỷ lệ giải ngân") { entry, _ in
                guard let money = entry.record.decimal("money"), let spent = entry.record.decimal("spent")
                else { return nil }
                return spent.percent(of: money).map { "\($0.vietnamese) %" }
            },
            DerivedField("tender_deadline", "Đang mời thầu đến") { entry, context in
                entry.tenders.filter { $0.isOpen(at: context.now) }.map(\.closes).min()?.vietnamese
            },
        ]
        register.facets = [
            Facet("tinh-trang", "Tình trạng", order: .listed(ProjectStatus.allCases.map(\.title))) {
                entry, _ in
                entry.projectStatus.map { [$0.title] } ?? []
            },
            .year("Năm bắt đầu", of: "start"),
            .text("linh-vuc", "Lĩnh vực", of: "field"),
            .text("loai", "Loại dự án", of: "kind"),
        ]
        register.columns = [
            .title, .field("status", "Tình trạng"), .field("start", "Bắt đầu"), .field("end", "Kết thúc"),
            .field("money", "Kinh phí (đồng)", isNumber: true),
        ]
        register.lookups = ProjectLookups.words
        register.rules = RecordRule.project
        register.facts = ProjectPages.page
        register.overview = ProjectPages.overview
        // Until its last second a notice is open: it closes with the next one.
        register.moments = { entry, _ in
            entry.tenders.map { Timestamp(secondsSinceEpoch: $0.closes.secondsSinceEpoch + 1) }
        }
        return register
    }()
}
