import CivilTime

extension SectionType {
    /// Questions, petitions and their answers.
    public static let question = SectionType(id: "question", title: "hỏi đáp, kiến nghị", register: .question)
}

extension Register {
    fileprivate static let question: Register = {
        var register = Register(title: "Sổ hỏi đáp, kiến nghị", fields: Field.question)
        register.settings = Field.questionSettings
        register.derived = [
            DerivedField("status", "Tình trạng") { QuestionStatus.of($0, $1).title },
            DerivedField("deadline", "Hạn trả lời") { entry, context in
                QuestionDeadline.of(entry.record, context)?.date.iso
            },
        ]
        register.facets = questionFacets
        register.columns = questionColumns
        register.order = { $0.day("received") > $1.day("received") }
        register.lookups = CodeLookup.words
        register.rules = [
            .namedAsker, .weakReceiptCode, .receiptCodeUsedTwice, .questionStepsOutOfOrder,
            .incompleteQuestionStep, .overdueQuestion, .questionDueSoon, .boardAnswersRegulationPetition,
        ]
        register.facts = QuestionPage.blocks
        register.overview = QuestionOverview.blocks
        register.pages = QuestionStatusPages.pages
        register.moments = QuestionDeadline.moments
        return register
    }()

    private static let questionFacets = [
        Facet("tinh-trang", "Tình trạng", order: .listed(QuestionStatus.allCases.map(\.title))) {
            [QuestionStatus.of($0, $1).title]
        },
        .text("linh-vuc", "Lĩnh vực", of: "field"),
        Facet("loai", "Loại", order: .listed(Field.questionKinds.map(\.title))) { entry, _ in
            entry.record.choiceTitle("kind").map { [$0] } ?? []
        },
        .year("Năm nhận", of: "received"),
    ]

    private static let questionColumns: [Column] = [
        .title, .field("received", "Ngày nhận"), .field("field", "Lĩnh vực"),
        Column("Tình trạng") { [.text(QuestionStatus.of($0, $1).title)] },
        Column("Nơi xử lý, trả lời") { entry, _ in
            let place = entry.record.text("answered_by") ?? entry.record.text("forwarded_to")
            return place.map { [.text($0)] } ?? []
        },
    ]
}
