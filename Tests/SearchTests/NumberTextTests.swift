import Testing

@testable import Search

@Suite("Numbers as text")
struct NumberTextTests {
    /// Worked out by hand: six low bits from the space on, digits to the base 30 from ` on.
    @Test(
        "A step is written with the fewest characters",
        arguments: [
            (0, " "), (1, "!"), (63, "_"), (64, "a "), (65, "a!"), (64 * 29 + 63, "}_"), (64 * 30, "a` "),
            (64 * 31 + 2, "aa\""),
        ])
    func steps(step: Int, text: String) {
        var bytes: [UInt8] = []
        NumberText.write(step: step, to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == text)
    }

    @Test("Numbers that follow each other are steps of nought")
    func neighbours() {
        #expect(text([0, 1, 2, 5]) == "   \"")
    }

    @Test("The first number counts from nought")
    func first() {
        #expect(text([3]) == "#")
        #expect(text([100]) == "aD")
    }

    @Test("No number contains what divides lines and cells")
    func dividers() {
        var bytes: [UInt8] = []
        for step in 0..<10_000 { NumberText.write(step: step, to: &bytes) }
        #expect(bytes.allSatisfy { (0x20...0x7D).contains($0) })
    }

    private func text(_ list: [Int]) -> String {
        var numbers = NumberText()
        var bytes: [UInt8] = []
        for number in list { numbers.write(number, to: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
