import CivilTime

extension SectionType {
    /// Drafts on which opinions are sought.
    public static let consultation = SectionType(
        id: "consultation", title: "lấy ý kiến", register: .consultation)
}

extension Register {
    fileprivate static let consultation: Register = {
        var register = Register(title: "Sổ lấy ý kiến", fields: Field.consultation)
        register.settings = Field.consultationSettings
        register.derived = [
            DerivedField("status", "Tình trạng") { ConsultationStatus.of($0, $1).title },
            DerivedField("opinion_count", "Số ý kiến đã nhận") { entry, _ in
                String(entry.record.records("received").count)
            },
        ]
        register.home = ConsultationHome.part
        register.facets = consultationFacets
        register.columns = [
            .title, .field("topic", "Lĩnh vực"), .field("opened", "Bắt đầu"), .field("closes", "Kết thúc"),
            .derived("status", "Tình trạng"),
            Column("Số ý kiến", isNumber: true) { entry, _ in
                [.text(String(entry.record.records("received").count))]
            },
        ]
        register.order = RecordOrder(descending: { NumberOrder($0.day("closes"), $0.day("opened")) })
        register.rules = [
            .consultationWithoutDraft, .closesBeforeOpening, .namedOpinion, .opinionOutsidePeriod,
            .consultationTooShort, .consultationWithoutResult, .opinionWithoutReply,
        ]
        register.facts = ConsultationPage.blocks
        register.overview = ConsultationPage.overview
        register.moments = ConsultationStatus.moments
        return register
    }()

    private static let consultationFacets = [
        Facet("tinh-trang", "Tình trạng", order: .listed(ConsultationStatus.allCases.map(\.title))) {
            ConsultationStatus.of($0, $1).lists
        },
        .text("linh-vuc", "Lĩnh vực", of: "topic"),
        .year("Năm", of: "opened"),
    ]
}
