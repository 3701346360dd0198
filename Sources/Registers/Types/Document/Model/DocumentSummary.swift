import VietnameseText

/// What the register reads out of the record of a document, once for all rules, lists and pages that ask for it.
final class DocumentSummary: Sendable {
    /// Its kind.
    let kind: DocumentKind?
    /// Its number; nil where it has none, or one that is built in no known way.
    let number: DocumentNumber?
    /// Its number in the form in which numbers are compared.
    let numberKey: String?
    /// The agency that issued it, as names are compared.
    let issuer: String
    /// The documents that it names, each with the relation in which it stands to them, in the order of the page.
    let mentions: [(side: DocumentRelation.Side, mention: DocumentMention)]

    init(_ record: Record) {
        let text = record.text("number")
        kind = record.text("kind").flatMap(DocumentKind.named)
        number = text.flatMap { DocumentNumber($0) }
        numberKey = text.map(DocumentNumber.key)
        issuer = VietnameseFolding.fold(record.text("issuer") ?? "")
        mentions = DocumentRelation.sides.flatMap { side in
            record.texts(side.key).map { (side, DocumentMention($0)) }
        }
    }

    /// Whether it names others, in whatever relation.
    var namesDocuments: Bool { !mentions.isEmpty }

    /// The numbers that it names, in the form in which numbers are compared, each once.
    var namedNumbers: [String] { Set(mentions.compactMap(\.mention.number)).sorted() }

    /// The documents that it names under a key.
    func mentions(_ key: String) -> [DocumentMention] {
        mentions.isEmpty ? [] : mentions.filter { $0.side.key == key }.map(\.mention)
    }
}

extension RecordEntry {
    /// What the register has read out of the record of a document.
    var document: DocumentSummary { summary as? DocumentSummary ?? DocumentSummary(record) }
}
