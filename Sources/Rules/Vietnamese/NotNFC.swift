import Content
import VietnameseText

extension Rule {
    static let notNFC = Rule(
        code: "TV001", name: "not-nfc", summary: "Chữ tiếng Việt phải ở dạng dựng sẵn (Unicode NFC).",
        basis: [], severity: .errorWhenApproved,
        rationale:
            "Cùng một chữ gõ dạng tổ hợp và dạng dựng sẵn trông như nhau nhưng là hai dãy mã khác nhau, "
            + "nên máy tìm kiếm và máy tính so sánh không nhận ra nhau.",
        examples: [
            .passes(),
            .fails(["title": "title: Họp tô\u{309} dân phố"], line: 3),
            .fails(body: "\nSáng nay, tổ dân phố họp.\nNgười dân đê\u{301}n dự đông đủ.\n", line: 11),
        ],
        check: .article { article, _ in
            guard let bytes = TextScan.bytes(of: article), let first = NormalForm.firstNonNFC(in: bytes)
            else {
                return []
            }
            return nonNFCLines(from: first, in: bytes).map {
                RuleFault(
                    at: article.source.position(at: $0),
                    "Chữ ở dạng Unicode tổ hợp, không phải dạng dựng sẵn (NFC).",
                    help:
                        "Chọn Unicode dựng sẵn trong bộ gõ rồi gõ lại chữ này, hoặc lưu lại tệp ở dạng NFC."
                )
            }
        })

    /// The first such place of each line.
    private static func nonNFCLines(from first: Int, in bytes: [UInt8]) -> [Int] {
        var offsets = [first]
        while offsets.count < TextScan.faultLimit, let last = offsets.last {
            let next = TextScan.endOfLine(after: last, in: bytes)
            guard next < bytes.count, let offset = NormalForm.firstNonNFC(in: Array(bytes[next...])) else {
                break
            }
            offsets.append(next + offset)
        }
        return offsets
    }
}
