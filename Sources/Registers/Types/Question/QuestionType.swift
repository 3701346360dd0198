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
        register.home = QuestionHome.part
        register.facets = questionFacets
        register.columns = questionColumns
        register.order = RecordOrder(descending: { $0.day("received") })
        register.lookups = CodeLookup.words
        register.rules = [
            .namedAsker, .weakReceiptCode, .receiptCodeUsedTwice, .questionStepsOutOfOrder,
            .incompleteQuestionStep, .overdueQuestion, .questionDueSoon, .boardAnswersRegulationPetition,
            .lateAnswer,
        ]
        register.facts = QuestionPage.blocks
        register.overview = QuestionOverview.blocks
        register.pages = QuestionStatusPages.pages
        register.moments = QuestionDeadline.moments
        return register
    }()

    private static let questionFacets = [
        .derived(
            "tinh-trang", "Tình trạng", of: "status", order: .listed(QuestionStatus.allCases.map(\.title))),
        .text("linh-vuc", "Lĩnh vực", of: "field"),
        Facet("loai", "Loại", order: .listed(Field.questionKinds.map(\.title))) { entry, _ in
            entry.record.choiceTitle("kind").map { [$0] } ?? []
        },
        .year("Năm nhận", of: "received"),
    ]

    private static let questionColumns: [Column] = [
        .title, .field("received", "Ngày nhận"), .field("field", "Lĩnh vực"),
        .derived("status", "Tình trạng"),
        Column("Nơi xử lý, trả lời") { entry, _ in
            let place = entry.record.text("answered_by") ?? entry.record.text("forwarded_to")
            return place.map { [.text($0)] } ?? []
        },
    ]
}
