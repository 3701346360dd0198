import Testing

@testable import Publishing

@Suite struct ReadingTimeTests {
    private func minutes(_ syllables: Int, between separator: String = " ") -> Int {
        let text = Array(repeating: "chữ", count: syllables).joined(separator: separator)
        return ReadingTime.minutes(of: Array(text.utf8)[...])
    }

    @Test func `Two hundred syllables take a minute, one more takes the next`() {
        #expect([minutes(0), minutes(1), minutes(200), minutes(201), minutes(400)] == [0, 1, 1, 2, 2])
    }

    @Test func `Many blanks part two syllables once`() {
        #expect(minutes(200, between: " \n\t ") == 1)
    }
}
