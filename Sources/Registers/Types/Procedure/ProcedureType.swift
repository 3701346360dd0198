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
        register.home = ProcedureHome.part
        register.facets = [
            .text("linh-vuc", "Lĩnh vực", of: "field"),
            .derived("muc-do", "Mức độ", of: "level_title"),
            .year("Năm công bố", of: "decided"),
        ]
        register.columns = [
            .title, .field("code", "Mã số"), .field("field", "Lĩnh vực"),
            .field("time_limit", "Thời hạn giải quyết"),
            .derived("level_title", "Mức độ"),
        ]
        register.lookups = CodeLookup.words
        register.rules = [
            .missingProcedureFact, .procedureCodeUsedTwice, .procedureNameDiffers, .levelNotInForce,
            .onlineServiceWithoutLink, .contradictoryFee, .undatedProcedureDecision,
        ]
        register.facts = ProcedurePage.blocks
        register.moments = { _, settings in ServiceLevel.moments(settings) }
        return register
    }()
}
