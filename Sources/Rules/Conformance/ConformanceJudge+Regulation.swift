import Content
import Reading
import VietnameseText

extension ConformanceJudge {
    /// The regulation, clause by clause: as the ward has posted it, else as the rules know it.
    var regulation: ConformanceGroup {
        let settings = ward.settings.regulation
        let posted = ward.articles.first { $0.stage == .approved && isRegulation($0, settings) }
        let clauses = posted.map { RegulationOutline.read($0, id: settings.id) } ?? []
        let title = settings.title.isEmpty ? "Quy chế của Ban biên tập" : settings.title
        return ConformanceGroup(
            title: title,
            entries: clauses.isEmpty ? known.map(entry) : wholes(of: clauses) + clauses.map(entry))
    }

    private func isRegulation(_ article: Article, _ settings: RegulationSettings) -> Bool {
        guard let title = article.frontMatter.title?.value, !settings.title.isEmpty else { return false }
        return VietnameseFolding.fold(title) == VietnameseFolding.fold(settings.title)
    }

    private var known: [RegulationOutline.Clause] {
        RegulationClauses.all.map {
            RegulationOutline.Clause(
                article: $0.article, heading: RegulationClauses.titles[$0.article - 1], citation: $0.citation,
                content: $0.content)
        }
    }

    private func entry(_ clause: RegulationOutline.Clause) -> ConformanceEntry {
        guard isKnown(clause) else {
            return ConformanceEntry(
                clause.citation, clause.content, items: [], isJudged: false,
                remark:
                    "Điều này khác với quy chế mà các quy tắc của chương trình viện dẫn, phải đối chiếu bằng tay."
            )
        }
        let looking = rules(under: clause.citation)
        let limit = RegulationClauses.all.first { $0.citation == clause.citation }?.limit
        let duties = self.duties(under: clause.citation)
        let history =
            isAudited(clause.citation) ? "Việc ghi trong lịch sử git xét bằng `bientap audit`." : nil
        let none =
            looking.isEmpty && duties.isEmpty ? "Không quy tắc nào của chương trình xét điều khoản này." : nil
        let remarks = [limit ?? none, history] + duties.filter { $0.state == .undecidable }.map(\.remark)
        return ConformanceEntry(
            clause.citation, clause.content, rules: looking.map(\.code),
            items: items(under: clause.citation) + duties.flatMap(\.items),
            isJudged: !looking.isEmpty || duties.contains { $0.state != .undecidable },
            remark: remarks.compactMap { $0 }.joined(separator: " "))
    }

    /// Whether the ward's article is the one that the rules mean.
    private func isKnown(_ clause: RegulationOutline.Clause) -> Bool {
        guard RegulationClauses.titles.indices.contains(clause.article - 1) else { return false }
        let meant = VietnameseFolding.fold(RegulationClauses.titles[clause.article - 1])
        return VietnameseFolding.fold(clause.heading).hasPrefix(meant)
    }

    /// Articles that rules cite as a whole though they have parts.
    private func wholes(of clauses: [RegulationOutline.Clause]) -> [ConformanceEntry] {
        let id = ward.settings.regulation.id
        let exact = Set(clauses.map(\.citation))
        let numbers = Set(clauses.map(\.article)).sorted()
        return numbers.compactMap { number in
            let citation = "\(id) Đ\(number)"
            let looking = rules.filter { $0.basis.contains(citation) }
            guard !exact.contains(citation), !looking.isEmpty else { return nil }
            let items = self.items(exactly: citation)
            return ConformanceEntry(
                citation, "Toàn bộ Điều \(number)", rules: looking.map(\.code), items: items, isJudged: true,
                remark: "")
        }
    }
}
