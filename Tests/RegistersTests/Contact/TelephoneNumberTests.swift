import Testing

@testable import Registers

@Suite struct TelephoneNumberTests {
    @Test(arguments: [
        ("0239 385 5555", "+842393855555"), ("(0239) 385.5555", "+842393855555"),
        ("+84 239 385 5555", "+842393855555"), ("0084-239-3855555", "+842393855555"),
        ("+84 (0)912 345 678", "+84912345678"), ("02393 855 555", "+842393855555"),
        ("1900 1234", "19001234"), ("113", "113"), ("+44 20 7946 0000", "+442079460000"),
    ])
    func `Numbers are dialled however they are grouped`(text: String, dialled: String) {
        #expect(TelephoneNumber(text)?.dialled == dialled)
    }

    @Test(arguments: [
        ("0239 385 5555 (máy lẻ 12)", "12"), ("0239 385 5555, số lẻ 104", "104"),
        ("0239 385 5555 ext. 7", "7"),
    ])
    func `An extension stands apart from the number`(text: String, inner: String) throws {
        let number = try #require(TelephoneNumber(text))
        #expect(number.digits == "02393855555")
        #expect(number.extension == inner)
    }

    @Test(arguments: [
        "", "385 5555", "0239 385 55", "0239 385 5555 5", "0239 385 5555 / 0239 385 5556", "chưa có",
        "0239 385 5555 máy lẻ", "+", "٠٢٣٩٣٨٥٥٥٥", "1900", "0239+3855555",
    ])
    func `What cannot be dialled is refused`(text: String) {
        #expect(TelephoneNumber(text) == nil)
    }
}
