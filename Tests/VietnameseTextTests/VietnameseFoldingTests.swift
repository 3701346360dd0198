import Foundation
import Testing

@testable import VietnameseText

@Suite("Folding")
struct VietnameseFoldingTests {
    @Test("Vietnamese loses case, tones and marks")
    func vietnamese() {
        #expect(VietnameseFolding.fold("Đường Nguyễn Trãi, ƯỚC MƠ") == "duong nguyen trai, uoc mo")
        let all = "ăằẳẵắặ âầẩẫấậ đ êềểễếệ ôồổỗốộ ơờởỡớợ ưừửữứự yỳỷỹýỵ"
        #expect(VietnameseFolding.fold(all) == "aaaaaa aaaaaa d eeeeee oooooo oooooo uuuuuu yyyyyy")
        #expect(VietnameseFolding.fold(all.uppercased()) == VietnameseFolding.fold(all))
    }

    @Test("both normal forms fold alike", arguments: ["Tiếng Việt", "Ấp Ở Ủy", "Й ά é", "か\u{3099}", "한국"])
    func normalForms(text: String) {
        let composed = VietnameseFolding.fold(text.precomposedStringWithCanonicalMapping)
        let decomposed = VietnameseFolding.fold(text.decomposedStringWithCanonicalMapping)
        #expect(Array(composed.unicodeScalars) == Array(decomposed.unicodeScalars))
    }

    @Test("white space becomes single spaces, none at the ends")
    func whitespace() {
        #expect(VietnameseFolding.fold(" \t A\u{A0}\n B\u{2003}C\u{3000} ") == "a b c")
        #expect(VietnameseFolding.fold(" \n ") == "")
        #expect(VietnameseFolding.fold("") == "")
    }

    @Test("other Latin letters lose their strokes and joins")
    func latin() {
        #expect(VietnameseFolding.fold("Łódź Straße Ærø İzmir Ðà") == "lodz strasse aero izmir da")
    }

    @Test("other scripts and signs are kept in lower case")
    func others() {
        #expect(VietnameseFolding.fold("МОСКВА 東京 “A” – 5 ₫ 😀") == "москва 東京 “a” – 5 ₫ 😀")
    }
}
