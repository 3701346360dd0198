/// The names of the templates about the board and its decisions.
extension PageTemplate {
    static let correction = ViewSchema(["date": .text, "dateText": .text, "text": .text])

    static let trail = ViewSchema([
        "steps": .list(
            ViewSchema([
                "action": .text, "office": .text, "name": .text, "date": .text, "dateText": .text,
                "remark": .text,
            ])),
        "digest": .text, "recordURL": .text,
    ])

    static let noticeFields: ViewSchema.Fields = [
        "isWithdrawn": .flag, "date": .text, "dateText": .text, "decision": .text, "explanation": .text,
        "section": .object(link),
    ]

    static let boardFields: ViewSchema.Fields = [
        "members": .list(
            ViewSchema([
                "role": .text, "position": .text, "name": .text, "duties": .text, "term": .text,
                "owned": .list(link), "ownsAny": .flag, "supplied": .list(link), "suppliesAny": .flag,
            ])),
        "unowned": .list(link), "hasUnowned": .flag,
        "delegations": .list(
            paper.adding(["from": .text, "to": .text])),
        "hasDelegations": .flag,
        "rules": .list(paper.adding(["about": .text])), "hasRules": .flag,
        "decisions": .list(
            ViewSchema(["number": .text, "date": .text, "dateText": .text, "by": .text, "about": .text])),
        "hasDecisions": .flag,
    ]

    private static let paper = ViewSchema([
        "document": .text, "scope": .list(link), "coversAll": .flag, "term": .text,
    ])
}
