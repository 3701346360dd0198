import Reading

extension RecordRule {
    static let malformedTelephone = RecordRule(
        code: "DL503", name: "malformed-telephone",
        summary: "Số điện thoại, số fax phải đủ số và viết để gọi được.",
        basis: ["NĐ43/2011 Đ10.1k"], gravity: .errorWhenApproved,
        rationale: "Thiếu một chữ số thì người dân gọi nhầm, và bấm vào số trên điện thoại không gọi được.",
        examples: [
            .passes("contact", sample + "telephone: [\"0239 000 0000\", \"+84 239 000 0000 (máy lẻ 12)\"]"),
            .passes("contact", sample + "telephone: \"113\"\nfax: \"0239.000.0001\""),
            .fails("contact", sample + "telephone: \"239 000 0000\"", line: 3),
            .fails("contact", sample + "telephone:\n  - \"0239 000 0000\"\n  - \"0239 000 00\"", line: 5),
            .fails("contact", sample + "telephone: \"0239 000 0000 / 0239 000 0001\"", line: 3),
            .fails("contact", sample + "fax: chưa có", line: 3),
        ],
        check: { entry, _ in
            numbers(entry.record).filter { TelephoneNumber($0.value) == nil }.map { number in
                RecordFault(
                    at: number.position, "“\(number.value)” không phải số điện thoại gọi được.",
                    help:
                        "Viết đủ mã vùng, ví dụ \"0239 000 0000\" (10 hoặc 11 chữ số), máy lẻ ghi sau: \"… máy lẻ 12\"; nhiều số thì mỗi số một mục trong ngoặc vuông."
                )
            }
        })

    private static func numbers(_ record: Record) -> [Located<String>] {
        let fax = record.text("fax").map { [Located($0, at: record.position(of: "fax"))] } ?? []
        return record.texts("telephone") + fax
    }

    private static let sample = "office: Văn phòng HĐND và UBND\nunit: Văn phòng\n"
}
