import CivilTime

extension SectionType {
    /// Administrative procedures and online services.
    public static let procedure = SectionType(
        id: "procedure", title: "thủ tục, dịch vụ công", register: .procedure)
}

extension Register {
    fileprivate static let procedure: Register = {
        var register = Register(title: "Bộ thủ tục hành chính", fields: Field.procedure)
        register.settings = Field.procedureSettings
        register.derived = [
            DerivedField("level_title", "Mức độ cung cấp") { ServiceLevel.title(of: $0.record, $1) }
        ]
        register.facets = [
            Facet("linh-vuc", "Lĩnh vực") { entry, _ in entry.record.text("field").map { [$0] } ?? [] },
            Facet("muc-do", "Mức độ") { entry, context in
                ServiceLevel.title(of: entry.record, context).map { [$0] } ?? []
            },
            Facet("nam", "Năm công bố", order: .descending) { entry, _ in
                entry.record.date("decided").map { [String($0.year)] } ?? []
            },
        ]
        register.columns = [
            .title, .field("code", "Mã số"), .field("field", "Lĩnh vực"),
            .field("time_limit", "Thời hạn giải quyết"),
            Column("Mức độ") { entry, context in
                ServiceLevel.title(of: entry.record, context).map { [.text($0)] } ?? []
            },
        ]
        register.rules = [
            .missingProcedureFact, .procedureCodeUsedTwice, .procedureNameDiffers, .levelNotInForce,
            .onlineServiceWithoutLink, .contradictoryFee, .undatedProcedureDecision,
        ]
        register.facts = ProcedurePage.blocks
        register.moments = { _, settings in ServiceLevel.moments(settings) }
        return register
    }()
}
