import Testing

@testable import Search

@Suite("The index of the search")
struct SearchIndexTests {
    @Test("Each way of writing has a list of its own, titles apart")
    func forms() async throws {
        let index = await TestIndex([
            .init(title: "Đất đai", body: "Đạt kết quả"), .init(title: "Tin", body: "đất và Đất"),
        ])
        let land = try #require(index.word("đất"))
        #expect(land.titles == [0])
        #expect(land.all == [0, 1])
        let reached = try #require(index.word("đạt"))
        #expect(reached.titles == [])
        #expect(reached.all == [0])
    }

    @Test("Words that stand together are a pair, across a comma but not across two fields")
    func pairs() async throws {
        let index = await TestIndex([.init(title: "quản lý", body: "đất, đai")])
        #expect(index.pair("đất đai")?.all == [0])
        #expect(index.pair("quản lý")?.titles == [0])
        #expect(index.pair("lý đất") == nil)
    }

    @Test("A pair is written as most pages write it")
    func spelling() async throws {
        let index = await TestIndex([
            .init(title: "đạt đài"), .init(title: "đất đai"), .init(title: "a", body: "đất đai"),
        ])
        #expect(index.pair("đất đai")?.all == [0, 1, 2])
        #expect(index.pair("đạt đài") == nil)
    }

    @Test("A short form finds the long one and the other way round")
    func abbreviations() async throws {
        let pages: [TestIndex.Page] = [
            .init(title: "Họp", body: "UBND phường họp"),
            .init(title: "Tin", body: "Uỷ ban nhân dân phường mời"),
        ]
        let index = await TestIndex(
            pages, abbreviations: [SearchAbbreviation(short: "UBND", long: "ủy ban nhân dân")])
        #expect(index.word("ubnd")?.all == [0, 1])
        #expect(index.word("nhân")?.all == [0, 1])
        #expect(index.pair("nhân dân")?.all == [0, 1])
        #expect(index.pair("ubnd phường")?.all == [0, 1])
        #expect(index.pair("dân phường")?.all == [0, 1])
    }

    @Test("The number of a document counts as its title, in any writing")
    func number() async throws {
        let index = await TestIndex([.init(title: "Quyết định", number: "170/QĐ-UBND")])
        #expect(index.word("170")?.titles == [0])
        #expect(index.pair("170 qđ")?.titles == [0])
        #expect(index.pair("qđ ubnd")?.titles == [0])
    }

    @Test("More pages than a block holds keep their positions")
    func blocks() async throws {
        let pages = (0..<1030).map { TestIndex.Page(title: $0 % 500 == 3 ? "chợ hoa" : "chợ quê") }
        let index = await TestIndex(pages)
        #expect(index.word("hoa")?.all == [3, 503, 1003])
        #expect(index.pair("chợ hoa")?.titles == [3, 503, 1003])
        #expect(index.word("chợ")?.all == Array(0..<1030))
    }

    @Test("A line of a page holds no line end and no tab of its texts")
    func hostileTexts() async throws {
        let index = await TestIndex([.init(title: "a\tb\nc<script>")])
        let line = try #require(index.text("b0.txt"))
        #expect(line == "tin/2021/0/\ta b c<script>\t2021-03-14\t0\t\t\n")
    }

    @Test("The metadata are listed with the pages that have them")
    func fields() async throws {
        let index = await TestIndex([
            .init(title: "a", creators: ["Văn phòng"]),
            .init(title: "b", creators: ["Tư pháp", "Văn phòng"]),
        ])
        #expect(index.text("creator.txt") == "Văn phòng\t  \nTư pháp\t!\n")
        #expect(index.text("publisher.txt") == "Phường\t  \n")
        #expect(index.text("date.txt") == "2021-03-14\n !!!\n")
    }

    @Test("The version changes with a word and with nothing else")
    func version() async throws {
        let one = await TestIndex([.init(title: "a")]).index.version
        #expect(await TestIndex([.init(title: "a")]).index.version == one)
        #expect(await TestIndex([.init(title: "a", body: "b")]).index.version != one)
    }

    @Test("A site without pages has an index without words")
    func nothing() async throws {
        let index = await TestIndex([])
        #expect(index.text("manifest.json")?.contains("\"count\":0") == true)
        #expect(index.word("a") == nil)
    }
}
