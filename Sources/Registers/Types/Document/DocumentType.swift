import CivilTime

extension SectionType {
    /// Legal and administrative documents.
    public static let document = SectionType(id: "document", title: "văn bản", register: .document)
}

extension Register {
    fileprivate static let document: Register = {
        var register = Register(title: "Sổ văn bản", fields: Field.document)
        register.settings = Field.documentSettings
        register.summary = { record, _ in DocumentSummary(record) }
        register.lookups = DocumentLookups.words
        register.derived = [
            DerivedField("status", "Tình trạng hiệu lực") { DocumentStatus.of($0, $1)?.title },
            DerivedField("abstract", "Trích yếu") { entry, _ in
                entry.description.isEmpty ? nil : entry.description
            },
        ]
        register.home = DocumentHome.part
        register.facets = facets
        register.columns = columns
        register.order = RecordOrder(DocumentOrder.init)
        register.facts = { entry, book in DocumentFacts.blocks(of: entry, book) }
        register.rules = rules
        return register
    }()

    private static let facets = [
        Facet("loai", "Loại văn bản", order: .listed(DocumentKind.all.map(\.title))) { entry, _ in
            [entry.document.kind?.title].compactMap { $0 }
        },
        .year("Năm ban hành", of: "issued"),
        .text("linh-vuc", "Lĩnh vực", of: "field"),
        .derived("tinh-trang", "Tình trạng hiệu lực", of: "status", order: .listed(DocumentStatus.titles)),
        .text("co-quan", "Cơ quan ban hành", of: "issuer"),
    ]

    private static let columns = [
        Column("Số, ký hiệu") { entry, _ in
            [.link(entry.record.text("number") ?? "Không số", .page(entry.path))]
        },
        Column("Văn bản") { entry, _ in
            [.link(entry.title, .page(entry.path))]
        },
        Column.field("issued", "Ngày ban hành"),
        Column.field("issuer", "Cơ quan ban hành"),
        .derived("status", "Tình trạng"),
    ]

    private static let rules: [RecordRule] = [
        .malformedDocumentNumber, .numberOfAnotherKind, .numberOfAnotherYear, .numberOfAnotherIssuer,
        .missingDocumentNumber, .documentNumberUsedTwice, .contradictoryDocumentDates, .issuedAfterPosting,
        .missingEffectiveDate, .contradictoryDocumentRelation, .unknownDocument, .documentNotInRegister,
        .oneSidedDocumentRelation,
        .expiryUnlikeReplacement, .documentWithoutFile, .unlistedDocumentField,
        .documentNumberWithoutLeadingZero,
    ]
}
