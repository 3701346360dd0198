import Testing
import VietnameseText

@Suite struct NumberWordsTests {
    /// Written out by hand.
    @Test(arguments: [
        (0, "không"), (1, "một"), (4, "bốn"), (5, "năm"), (10, "mười"), (11, "mười một"), (14, "mười bốn"),
        (15, "mười lăm"), (20, "hai mươi"), (21, "hai mươi mốt"), (24, "hai mươi tư"),
        (25, "hai mươi lăm"), (55, "năm mươi lăm"), (99, "chín mươi chín"), (100, "một trăm"),
        (101, "một trăm linh một"), (104, "một trăm linh bốn"), (105, "một trăm linh năm"),
        (110, "một trăm mười"), (115, "một trăm mười lăm"), (121, "một trăm hai mươi mốt"),
        (1_000, "một nghìn"), (1_001, "một nghìn không trăm linh một"),
        (1_010, "một nghìn không trăm mười"), (1_234, "một nghìn hai trăm ba mươi tư"),
        (10_000, "mười nghìn"), (21_005, "hai mươi mốt nghìn không trăm linh năm"),
        (149_000, "một trăm bốn mươi chín nghìn"), (223_500, "hai trăm hai mươi ba nghìn năm trăm"),
        (1_000_000, "một triệu"), (1_000_005, "một triệu không trăm linh năm"),
        (2_005_000, "hai triệu không trăm linh năm nghìn"),
        (1_500_000_000, "một tỷ năm trăm triệu"),
        (1_000_000_024, "một tỷ không trăm hai mươi tư"),
        (
            987_654_321_015,
            "chín trăm tám mươi bảy tỷ sáu trăm năm mươi tư triệu ba trăm hai mươi mốt nghìn không trăm mười lăm"
        ),
        (2_000_000_000_000, "hai nghìn tỷ"),
        (2_001_000_000_000, "hai nghìn không trăm linh một tỷ"), (-1_500, "âm một nghìn năm trăm"),
    ])
    func `A number is written out`(number: Int, words: String) {
        #expect(NumberWords.vietnamese(number) == words)
    }

    @Test func `A sum of money begins with a capital and ends with its unit`() {
        #expect(NumberWords.money(223_500) == "Hai trăm hai mươi ba nghìn năm trăm đồng")
        #expect(NumberWords.money(5_000) == "Năm nghìn đồng")
        #expect(NumberWords.money(0) == "Không đồng")
    }

    @Test func `The longest numbers have words too`() {
        #expect(NumberWords.vietnamese(Int.max).hasPrefix("chín tỷ hai trăm hai mươi ba triệu"))
        #expect(NumberWords.vietnamese(Int.min).hasPrefix("âm chín tỷ"))
    }
}
