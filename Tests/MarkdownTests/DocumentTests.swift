import Markdown
import Testing

@Suite("Documents")
struct DocumentTests {
    @Test("Children are found by the ends of their siblings")
    func children() {
        let document = parse("# a *b*\n\n- c\n- d\n")
        let kinds = document.children(of: 0).map { document.nodes[$0].kind }
        #expect(kinds == [.heading, .bulletList])
        #expect(document.children(of: document.nodes.count - 1).map { $0 } == [])
    }

    @Test("Every subtree lies within that of its parent")
    func subtrees() {
        let document = parse("> - a **b _c_** [d](e)\n>\n> | f |\n> |---|\n> | g |\n")
        for (index, node) in document.nodes.enumerated() {
            let ends = document.children(of: index).map { document.nodes[$0].subtreeEnd }
            #expect(node.subtreeEnd > index)
            #expect((ends.last ?? Int32(index + 1)) == node.subtreeEnd)
        }
    }

    @Test("Plain text is what a reader sees")
    func plainText() {
        let document = parse(
            "Một *hai* `ba`\nbốn  \n[năm](u) ![sáu](i) <b>bảy</b> https://x.vn [^1]\n\n[^1]: chú\n")
        #expect(document.plainText(of: 1) == "Một hai ba bốn năm sáu bảy https://x.vn ")
    }

    @Test("Plain text of several blocks has a space between them")
    func plainTextOfBlocks() {
        let document = parse("# Đề\n\nMột\n\n- hai\n- ba\n\n| bốn | năm |\n|---|---|\n| sáu | |\n")
        #expect(document.plainText(of: 0) == "Đề Một hai ba bốn năm sáu ")
    }

    @Test("The greatest depth counts the root as one")
    func depth() {
        #expect(parse("").maximumDepth == 1)
        #expect(parse("a").maximumDepth == 3)
        #expect(parse("> - *a*").maximumDepth == 7)
    }
}
