import CivilTime
import VietnameseText

/// What stands behind a ``DocumentMention``.
enum DocumentMatch {
    /// A document of the registers.
    case document(RecordEntry)
    /// An article that keeps no record of a document, by its permanent name.
    case article(String)
    /// Nothing that is known; what was written.
    case unknown(String)
    /// Several documents bear the number.
    case several([RecordEntry])

    /// The document, when it is one.
    var document: RecordEntry? {
        guard case .document(let entry) = self else { return nil }
        return entry
    }
}

extension RecordIndex {
    /// What a mention means in a document.
    func match(_ mention: DocumentMention, in entry: RecordEntry) -> DocumentMatch {
        if let id = mention.id {
            guard let found = self.entry(id), found.type == .document else { return .article(id) }
            return .document(found)
        }
        let bearers = distinct(mention.number.map(documents(numbered:)) ?? [])
        let ofDay = mention.day.map { day in bearers.filter { $0.record.date("issued") == day } } ?? bearers
        let others = ofDay.filter { !$0.isVersion(of: entry) }
        // Nobody refers to himself by number: what is left when others bear it too is one of them.
        let found = others.isEmpty ? ofDay : others
        if found.count > 1 {
            let own = found.filter { $0.record.text("issuer") == entry.record.text("issuer") }
            return own.count == 1 ? .document(own[0]) : .several(found)
        }
        return found.first.map(DocumentMatch.document) ?? .unknown(mention.text)
    }

    /// One version of each document, the approved one where there are two.
    private func distinct(_ entries: [RecordEntry]) -> [RecordEntry] {
        guard entries.count > 1 else { return entries }
        return entries.filter { entry in
            entry.id.isEmpty || self.entry(entry.id)?.file == entry.file
        }
    }

    /// The documents that stand on the other side: those that a document names under a key, and those that name it
    /// under the key of their side. Each once, in the order of the register.
    func documents(_ side: DocumentRelation.Side, of entry: RecordEntry) -> [RecordEntry] {
        let named = entry.document.mentions(side.key).compactMap { match($0, in: entry).document }
        let naming = referrers(to: entry).filter { other in
            other.document.mentions(side.inverse).contains {
                match($0, in: other).document?.isVersion(of: entry) ?? false
            }
        }
        var seen: Set<String> = []
        return (named + naming).filter {
            !$0.isVersion(of: entry) && seen.insert($0.id.isEmpty ? $0.file : $0.id).inserted
        }
    }

    /// Whether a document names no other and no other names it, as most do.
    func isAlone(_ entry: RecordEntry) -> Bool {
        let document = entry.document
        return !document.namesDocuments && !isReferredTo(entry.id)
            && !(document.numberKey.map(isMentioned) ?? false)
    }

    /// The documents that name a document, by its permanent name or by its number.
    private func referrers(to entry: RecordEntry) -> [RecordEntry] {
        let byID = entry.id.isEmpty ? [] : entries(referringTo: entry.id)
        let byNumber = entry.document.numberKey.map(documents(mentioning:)) ?? []
        return (byID + byNumber).filter { $0.type == .document }
    }
}

extension RecordEntry {
    /// A document as one names it: kind, number and day, or its title where it bears no number.
    var documentName: String {
        guard let number = record.text("number"), let kind = document.kind else { return title }
        let day = record.date("issued").map { " ngày \($0.vietnamese)" } ?? ""
        let word = kind.title.prefix { $0 != "(" }.trimmingSuffix()
        return "\(word) số \(number)\(day)"
    }
}

extension Substring {
    fileprivate func trimmingSuffix() -> Substring { last == " " ? dropLast() : self }
}
