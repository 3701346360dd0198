import Testing

@testable import Registers

@Suite struct ExactDecimalTests {
    @Test func `Sums of decimals are exact`() throws {
        let tenth = try #require(ExactDecimal("0.1"))
        let fifth = try #require(ExactDecimal("0.2"))
        #expect((tenth + fifth).plain == "0.3")
        #expect((tenth - fifth).plain == "-0.1")
    }

    @Test(arguments: [
        ("1234567.5", "1.234.567,5"), ("-1000", "-1.000"), ("0.050", "0,05"), ("999", "999"), ("007", "7"),
    ])
    func `Numbers are written as Vietnamese write them`(plain: String, vietnamese: String) throws {
        #expect(try #require(ExactDecimal(plain)).vietnamese == vietnamese)
    }

    @Test(arguments: [
        "", "-", ".5", "5.", "1,5", "1e5", "٣", "+1", "1.2.3", "1234567890123456789", "0.1234567",
    ])
    func `What is no number is refused`(text: String) {
        #expect(ExactDecimal(text) == nil)
    }

    @Test func `Numbers as Vietnamese write them are read`() {
        #expect(ExactDecimal(vietnamese: "1.234.567,5") == ExactDecimal("1234567.5"))
        #expect(ExactDecimal(vietnamese: "12,5") == ExactDecimal("12.5"))
        #expect(ExactDecimal(vietnamese: "1.23") == nil)
        #expect(ExactDecimal(vietnamese: "1.2345.678") == nil)
        #expect(ExactDecimal(vietnamese: "0.333") == nil)
        #expect(ExactDecimal(vietnamese: "-0.333") == nil)
    }

    @Test func `The longest numbers of a file of any length can be added`() throws {
        let long = try #require(ExactDecimal("999999999999999999"))
        let small = try #require(ExactDecimal("0.000001"))
        let sum = (0..<100_000).reduce(small) { total, _ in total + long }
        #expect(sum.plain == "99999999999999999900000.000001")
    }

    @Test func `Order does not depend on the number of decimals`() throws {
        #expect(try #require(ExactDecimal("1.5")) < #require(ExactDecimal("10")))
        #expect(ExactDecimal("1.50") == ExactDecimal("1.5"))
    }
}

extension ExactDecimalTests {
    @Test(arguments: [
        ("1", "3", "33.3"), ("2", "3", "66.7"), ("1", "8", "12.5"), ("1", "16", "6.3"), ("0", "5", "0"),
    ])
    func `A share is rounded to a tenth of a per cent`(part: String, whole: String, share: String) throws {
        let (part, whole) = (try #require(ExactDecimal(part)), try #require(ExactDecimal(whole)))
        #expect(part.percent(of: whole)?.plain == share)
    }

    @Test func `Of nought, and of what is below it, there is no share`() {
        #expect(ExactDecimal(1).percent(of: .zero) == nil)
        #expect(ExactDecimal(-1).percent(of: ExactDecimal(2)) == nil)
    }

    @Test func `Steps between units of money are exact`() throws {
        #expect(try #require(ExactDecimal("1.25")).timesThousand().plain == "1250")
        #expect(ExactDecimal(1_250).thousandth().thousandth().plain == "0.00125")
    }
}

@Suite struct ExactDecimalProductTests {
    @Test(arguments: [
        ("1.5", "149000", "223500"), ("0.333", "223500", "74425.5"),
        ("0.000001", "0.000001", "0.000000000001"),
        ("-2", "0.5", "-1"), ("999999999999999999", "1", "999999999999999999"),
    ])
    func `Products are exact`(left: String, right: String, product: String) throws {
        let result = try #require(ExactDecimal(left)).multiplied(by: try #require(ExactDecimal(right)))
        #expect(try #require(result).plain == product)
    }

    @Test func `A product that is too long is none`() throws {
        let long = try #require(ExactDecimal("999999999999999999"))
        #expect(long.multiplied(by: long) == nil)
        #expect(long.multiplied(by: ExactDecimal(2)) == nil)
        let small = try #require(ExactDecimal("0.000001"))
        let smaller = try #require(small.multiplied(by: small)?.multiplied(by: small))
        #expect(smaller.multiplied(by: small) == nil)
        // What is a product can still be added to the longest number that a file may have.
        #expect((long + smaller).plain == "999999999999999999.000000000000000001")
    }

    @Test func `A percentage is exact`() throws {
        #expect(ExactDecimal(1_490_000).percent(ExactDecimal(10)) == ExactDecimal(149_000))
        #expect(ExactDecimal(1).percent(try #require(ExactDecimal("12.5")))?.plain == "0.125")
    }

    @Test(arguments: [
        ("2.5", "3", "2", "2"), ("3.5", "4", "4", "3"), ("2.4", "2", "2", "2"), ("2.6", "3", "3", "2"),
        ("-2.5", "-3", "-2", "-2"), ("7", "7", "7", "7"), ("0.5", "1", "0", "0"), ("2.500001", "3", "3", "2"),
    ])
    func `Numbers are rounded by the rule`(text: String, halfUp: String, halfEven: String, down: String)
        throws
    {
        let number = try #require(ExactDecimal(text))
        #expect(number.rounded(.halfUp).plain == halfUp)
        #expect(number.rounded(.halfEven).plain == halfEven)
        #expect(number.rounded(.down).plain == down)
    }
}
