import Markdown
import Testing

@Suite("Lists")
struct ListTests {
    @Test("Items of an ordered list count from its start")
    func numbers() {
        let document = parse("3. a\n3. b\n9. c\n")
        #expect(nodes(.orderedList, in: document).map(\.number) == [3])
        #expect(nodes(.item, in: document).map(\.number) == [3, 4, 5])
    }

    @Test("A nested list does not disturb the numbers around it")
    func nestedNumbers() {
        let document = parse("1. a\n\n   7. b\n   8. c\n2. d\n")
        #expect(nodes(.item, in: document).map(\.number) == [1, 7, 8, 2])
    }

    @Test("Items of a bullet list have no number")
    func bullets() {
        #expect(nodes(.bulletList, .item, in: parse("- a\n- b\n")).map(\.number) == [0, 0, 0])
    }

    @Test("A list with blank lines between its items is loose")
    func tightness() {
        #expect(nodes(.bulletList, in: parse("- a\n- b\n")).map(\.isTight) == [true])
        #expect(nodes(.bulletList, in: parse("- a\n\n- b\n")).map(\.isTight) == [false])
    }

    @Test("Task items are ticked by their own box")
    func tasks() {
        let document = parse("- [x] a\n- [ ] b [x]\n- [X] c\n- d [x]\n")
        #expect(nodes(.taskItem, in: document).map(\.isChecked) == [true, false, true])
        #expect(nodes(.item, in: document).count == 1)
    }
}
