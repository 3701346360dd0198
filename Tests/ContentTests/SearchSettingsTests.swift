import Content
import Diagnostics
import Reading
import Testing

@Suite struct SearchSettingsTests {
    /// `site.yml` with a search in its eighth line and below.
    private func read(_ search: String) -> SettingsReader.Outcome {
        let text = """
            site: {url: "https://vidu.example", title: Trang, date: 2021-01-04}
            agency: {name: Ủy ban}
            board:
              members:
                - {id: a, role: head, position: Phó Chủ tịch}
            sections:
              - {id: tin, title: Tin, type: article, owners: [a]}
            \(search)

            """
        return SettingsReader.read(Array(text.utf8))
    }

    @Test func `Without a word about it there is an index and no abbreviation`() throws {
        let search = try #require(read("").settings).search
        #expect(search.hasIndex)
        #expect(search.abbreviations.isEmpty)
    }

    @Test func `Abbreviations stand in the order of the file`() throws {
        let search = try #require(
            read("search: {abbreviations: {UBND: ủy ban nhân dân, HĐND: hội đồng nhân dân}}").settings
        ).search
        #expect(search.abbreviations.map(\.short.value) == ["UBND", "HĐND"])
        #expect(search.abbreviations.map(\.long) == ["ủy ban nhân dân", "hội đồng nhân dân"])
    }

    @Test(
        arguments: [
            ("search: có", .wrongType, 9), ("search: {index: có}", .wrongType, 17),
            ("search: {abbreviations: [UBND]}", .wrongType, 25), ("search: {chi_muc: true}", .unknownKey, 10),
            // Two syllables are no abbreviation; one or thirteen are no long form; upper case makes no other word.
            ("search: {abbreviations: {UB ND: ủy ban nhân dân}}", .invalidValue, 26),
            ("search: {abbreviations: {UBND: ủy}}", .invalidValue, 26),
            ("search: {abbreviations: {A: a b c d e f g h i k l m n}}", .invalidValue, 26),
            ("search: {abbreviations: {BBT: ban biên tập, bbt: ban biên tập}}", .invalidValue, 48),
        ] as [(String, ReadingFault.Kind, Int)])
    func `A fault stands at its key or value`(search: String, kind: ReadingFault.Kind, column: Int) {
        let outcome = read(search)
        #expect(outcome.settings == nil)
        #expect(outcome.faults.map(\.kind) == [kind])
        #expect(outcome.faults.map(\.position.line) == [8])
        #expect(outcome.faults.map(\.position.column) == [column])
    }
}
