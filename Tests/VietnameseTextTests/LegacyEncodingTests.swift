import Testing

@testable import VietnameseText

@Suite("Legacy font encodings")
struct LegacyEncodingTests {
    private func spans(_ text: String) -> [LegacySpan] { LegacyEncoding.find(in: Array(text.utf8)) }

    @Test("a sentence typed in an ABC font is read back", arguments: LegacySentences.all)
    func tcvn3(sentence: String) {
        let typed = LegacyEncoder.tcvn3(sentence)
        let expected = LegacySpan(
            offset: 0, length: typed.utf8.count, encoding: .tcvn3, original: typed, reading: sentence)
        #expect(spans(typed) == [expected])
    }

    @Test("a sentence typed in a VNI font is read back", arguments: LegacySentences.all)
    func vni(sentence: String) {
        let typed = LegacyEncoder.vni(sentence)
        let expected = LegacySpan(
            offset: 0, length: typed.utf8.count, encoding: .vni, original: typed, reading: sentence)
        #expect(spans(typed) == [expected])
    }

    @Test("a line that is as it should be is left alone", arguments: CleanLines.all)
    func clean(line: String) {
        #expect(spans(line) == [])
    }

    @Test("the words of the standards' own examples are recognised")
    func examples() {
        #expect(spans("ViÖt Nam").map(\.reading) == ["Việt Nam"])
        #expect(spans("céng hoµ x· héi chñ nghÜa").map(\.reading) == ["cộng hoà xã hội chủ nghĩa"])
        #expect(spans("Vieät Nam").map(\.reading) == ["Việt Nam"])
        #expect(spans("coäng hoøa xaõ hoäi").map(\.reading) == ["cộng hòa xã hội"])
    }

    @Test("VNI capitals are read as capitals")
    func vniCapitals() {
        let typed = "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM"
        #expect(spans(typed).map(\.reading) == ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"])
        let sentence = "ỦY BAN NHÂN DÂN QUẬN BÌNH THẠNH"
        #expect(spans(LegacyEncoder.vni(sentence)).map(\.reading) == [sentence])
    }

    @Test("small ABC letters among capitals are read as the capitals their font showed")
    func tcvn3Capitals() {
        let typed = "CéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM"
        #expect(spans(typed).map(\.reading) == ["CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"])
        #expect(spans("Hµ Néi").map(\.reading) == ["Hà Nội"])
    }

    @Test("a lost soft hyphen does not hide the word")
    func lostSoftHyphen() {
        #expect(spans("Mêng Kh¬ng ®îc gi¶i").map(\.reading) == ["Mường Khương được giải"])
    }

    @Test("abbreviations with Đ are part of the phrase")
    func abbreviations() {
        #expect(spans("H§ND vµ UBND ph­êng").map(\.reading) == ["HĐND và UBND phường"])
    }

    @Test("the span is the typed part of a line, in bytes")
    func spanInsideLine() {
        let text = "title: Đường phố\n\n## Tin: ViÖt Nam (2024)\nHết.\n"
        let span = spans(text).first
        // "title: " 7, "Đường" 2+3+2+1+1, " " 1, "phố" 2+3, two line ends, "## Tin: " 8.
        #expect(span?.offset == 7 + 9 + 1 + 5 + 2 + 8)
        #expect(span?.length == "ViÖt Nam".utf8.count)
        #expect(span?.original == "ViÖt Nam")
        #expect(spans(text).count == 1)
    }

    @Test("Unicode and legacy text in one line are told apart")
    func mixedLine() {
        let found = spans("Thông báo của phường: thµnh phè Hå ChÝ Minh được nghỉ")
        #expect(found.map(\.reading) == ["thành phố Hồ Chí Minh"])
    }

    @Test("two foreign words end a span")
    func foreignWords() {
        let found = spans("N§ 43/2011: c¬ quan nhµ n­íc; see also the website cña tØnh")
        #expect(found.map(\.reading) == ["NĐ 43/2011: cơ quan nhà nước", "của tỉnh"])
    }

    @Test("VNI with no letter that Vietnamese lacks is seen too")
    func familiarLetters() {
        #expect(spans("phaàn thoâng tin chính").map(\.reading) == ["phần thông tin chính"])
    }

    @Test("cells of a table are spans of their own")
    func table() {
        let found = spans("| Hä tªn | ®Þa chØ | Vi Ba |")
        #expect(found.map(\.reading) == ["Họ tên", "địa chỉ"])
    }

    @Test("each line is judged by itself, with either kind of line end")
    func lines() {
        let found = spans("ViÖt Nam\r\nViệt Nam\r\nVieät Nam")
        #expect(found.map(\.encoding) == [.tcvn3, .vni])
        #expect(found.map(\.original) == ["ViÖt Nam", "Vieät Nam"])
    }

    @Test("two clean words in a row do not add up to a report")
    func chance() {
        #expect(spans("Mü Lü") == [])
        #expect(spans("où haï") == [])
    }

    @Test("bytes that are not UTF-8 are passed over")
    func malformed() {
        #expect(LegacyEncoding.find(in: [0xC3, 0x28, 0xFF, 0xC2]) == [])
    }
}
