import Testing

@testable import Registers

@Suite struct ReceiptCodeTests {
    @Test(arguments: ["k7m2xq9tfa", "a1b2c3d4e5f6"])
    func `Letters and digits at random can serve`(code: String) {
        #expect(ReceiptCode.weakness(of: code, received: "2021-05-10") == nil)
    }

    @Test(arguments: [
        "k7m2xq9tf", "K7M2XQ9TFA", "k7m2xq9tf/", "../../k7m2", "abcdefghij", "1234567890", "ababab1212",
        "ab20210510cd", "ab10052021cd", "ab0912345678", "kỳ7m2xq9tfa", "",
    ])
    func `What is short, of other characters, or can be guessed is refused`(code: String) {
        #expect(ReceiptCode.weakness(of: code, received: "2021-05-10") != nil)
    }
}
