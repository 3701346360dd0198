import Testing

@testable import Registers

@Suite struct AmountTextTests {
    @Test(arguments: [
        ("1250000", AmountText.certain(ExactDecimal(1_250_000))), ("-5", .certain(ExactDecimal(-5))),
        ("(500)", .certain(ExactDecimal(-500))), ("−7", .certain(ExactDecimal(-7))),
        ("1.250.000", .vietnamese(ExactDecimal(1_250_000))), ("1 250 000", .certain(ExactDecimal(1_250_000))),
        ("98 %", .certain(ExactDecimal(98))), ("", .empty), ("-", .empty), ("–", .empty), ("x", .empty),
        ("1,250,000", .foreign), ("1,250.5", .foreign), ("12x", .word), ("1.23.456", .word), ("--5", .word),
        ("1e5", .word), ("٣", .word),
    ])
    func `A cell is a number, nothing, or neither`(cell: String, expected: AmountText) {
        #expect(AmountText(cell) == expected)
    }

    @Test func `A comma before decimals is Vietnamese and a full stop is that of machines`() throws {
        let number = try #require(ExactDecimal("12.5"))
        #expect(AmountText("12,5") == .vietnamese(number))
        #expect(AmountText("12.5") == .plain(number))
        #expect(AmountText("0.125") == .plain(try #require(ExactDecimal("0.125"))))
    }

    @Test func `One full stop before three digits can be read in two ways`() throws {
        let machines = try #require(ExactDecimal("1.25"))
        #expect(AmountText("1.250") == .either(vietnamese: ExactDecimal(1_250), plain: machines))
    }
}
