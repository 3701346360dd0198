import CivilTime
import Content
import Diagnostics

extension Rule {
    static let citizenID = Rule(
        code: "AT003", name: "citizen-id",
        summary: "Bài không nên có số căn cước công dân, chứng minh nhân dân.",
        basis: ["NĐ43/2011 Đ9"], severity: .always(.warning),
        rationale:
            "Số định danh là thông tin cá nhân; đăng lên trang thì ai cũng chép được và dùng để giả mạo.",
        examples: [
            .passes(body: "\nDự toán 120000000 đồng, số 038091234567/QĐ-UBND.\n"),
            .fails(body: "\nÔng A,\nsố căn cước 042091234567.\n", line: 11),
            .fails(body: "\nBà B, CMND số 183456789.\n", line: 10),
            .fails(
                files: [
                    .init(
                        "content/draft/tin-tuc/san-choi/index.md",
                        texts: ["danh-sach.docx": .read(Array("Họ tên\nSố CMND\nÔng A\n183456789\n".utf8))])
                ], line: 1),
        ],
        isConfidential: true,
        check: .article { article, context in
            let scan = NumberScan(bytes: article.source.bytes)
            var faults: [RuleFault] = []
            for range in NumberScan.ranges(of: article) {
                scan.runs(in: range, least: 3) { run in
                    guard faults.count < TextScan.faultLimit,
                        scan.isIdentity(run, year: context.now.date.year)
                    else { return }
                    faults.append(
                        RuleFault(
                            at: article.source.position(at: run.start),
                            "Có dãy số giống số căn cước công dân, chứng minh nhân dân.",
                            help:
                                "Bỏ số này đi; khi văn bản bắt buộc phải nêu thì chỉ nêu những trường văn bản ấy yêu cầu."
                        ))
                }
            }
            return faults
                + AttachmentScan.faults(
                    in: article,
                    help:
                        "Che hoặc bỏ các số này; khi văn bản bắt buộc phải nêu thì chỉ nêu những trường ấy yêu cầu.",
                    count: { NumberScan(bytes: $0).identities(year: context.now.date.year) },
                    message: { "\($0) có \($1) số giống số căn cước công dân, chứng minh nhân dân." })
        })
}

extension NumberScan {
    /// How many different numbers of persons stand in the words of an attachment.
    fileprivate func identities(year: Int) -> Int {
        var found: Set<[UInt8]> = []
        var speaksOfCards: Bool?
        runs(in: bytes.indices, least: 3) { run in
            if isIdentity(run, year: year) {
                let number = number(at: run.start, wanted: 12, firstGroup: 3)
                found.insert((number ?? self.number(at: run.start, wanted: 9, firstGroup: 3))?.digits ?? [])
            } else if run.count == 9, isAlone(run) {
                // In a table the word that tells what a number is stands at the head of the column.
                let speaks = speaksOfCards ?? Self.speaksOfCards(bytes)
                speaksOfCards = speaks
                if speaks { found.insert(Array(bytes[run.start..<run.end])) }
            }
        }
        return found.count
    }

    /// Whether nothing else stands in the line of a number.
    private func isAlone(_ run: Run) -> Bool {
        let before = bytes[..<run.start].last { $0 != UInt8(ascii: " ") }
        let after = bytes[run.end...].first { $0 != UInt8(ascii: " ") }
        return (before ?? 0) < 0x20 && (after ?? 0) < 0x20
    }

    private static func speaksOfCards(_ bytes: [UInt8]) -> Bool {
        let text = String(decoding: bytes, as: UTF8.self).lowercased()
        return cardWords.contains { text.contains($0) }
    }

    private static let cardWords = ["cmnd", "cccd", "căn cước", "chứng minh"]

    fileprivate func isIdentity(_ run: Run, year: Int) -> Bool {
        switch bytes[run.start] {
        case UInt8(ascii: "0") where isCard(run, year: year): true
        default: run.count == 9 || run.count == 3 && afterSeparator(run.end) != nil ? isOldCard(run) : false
        }
    }

    /// Twelve digits: the province of birth 001–096, the century with the sex, the year of birth.
    private func isCard(_ run: Run, year: Int) -> Bool {
        guard beginsWord(run.start), let number = number(at: run.start, wanted: 12, firstGroup: 3) else {
            return false
        }
        let digits = number.digits.map { Int($0 - UInt8(ascii: "0")) }
        let province = digits[0] * 100 + digits[1] * 10 + digits[2]
        guard (1...96).contains(province), digits[3] <= 3 else { return false }
        let birth = (digits[3] < 2 ? 1900 : 2000) + digits[4] * 10 + digits[5]
        return birth <= year && !isOfficialNumber(run.start)
    }

    /// Nine digits, of which only the words before them tell what they are.
    private func isOldCard(_ run: Run) -> Bool {
        guard number(at: run.start, wanted: 9, firstGroup: 3) != nil, beginsWord(run.start) else {
            return false
        }
        let words = words(before: run.start, length: 60)
        return Self.cardWords.contains { words.contains($0) }
    }
}
