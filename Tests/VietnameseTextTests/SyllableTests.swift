import Testing

@testable import VietnameseText

@Suite("Syllables")
struct SyllableTests {
    private func fit(_ word: String) -> Syllable.Fit { Syllable.fit(Array(word.unicodeScalars)) }

    @Test(
        "real syllables are well formed",
        arguments: """
            a à ổ ừ ở ai anh ảnh ách bác biết bướm chuyện chuyến cuộc dịch diễn đã đường đuống em ếch ghế ghiền \
            gì gìn giếng giêng già giữa giết giặt gỗ gà hoà hòa hoạch hoẵng huơ huỳnh huých khuya khuỷu khuyết \
            khoèo khoeo kỳ kẻ kiểu lý luyện mía mười ngã nghiêng nghĩa nghề ngoằng nguyễn nhuần oái ông phở quả \
            quý quỳnh quyết quốc quần quẹo quịt rượu sương thuở thuế thúy thuý toàn toán trường tuần tuyết ưa ước \
            uyên uỷ ủy vuông xoong xoèn xuất yên yêu yếu ý ỷ
            """.split(separator: " ").map(String.init))
    func wellFormed(word: String) {
        #expect(fit(word) == .wellFormed)
        #expect(fit(word.uppercased()) == .wellFormed)
    }

    @Test(
        "other words are none",
        arguments: """
            wa fa jo zu bl krông caf kông cê ge ngê ghà ngha cat cát́ bâ bă đ ng tth áá béi ein eung hèt nguyeenx qá \
            nghiêngs sp hùt tòc b2 ñi ä é́ thuât côc
            """.split(separator: " ").map(String.init))
    func none(word: String) {
        #expect(fit(word) == .none)
    }

    @Test(
        "a tone on the wrong vowel is told apart",
        arguments: ["tóan", "hòan", "baõ", "cuả", "nghiã", "taị", "ngừơi"])
    func misplaced(word: String) {
        #expect(fit(word) == .misplacedTone)
    }
}
