import Content
import Diagnostics
import Registers

extension Rule {
    static let privatePhone = Rule(
        code: "AT004", name: "private-phone",
        summary: "Bài không nên có số điện thoại di động của cá nhân.",
        basis: ["NĐ43/2011 Đ9"], severity: .always(.warning),
        rationale: "Số di động là thông tin cá nhân. Số liên hệ công vụ đăng ở danh bạ của phường.",
        examples: [
            .passes(body: "\nLiên hệ Văn phòng: 0239 3855 555; ngày 05.07.2020, số 0912345678/UBND-VP.\n"),
            .fails(body: "\nLiên hệ\nông A: 0912.345.678.\n", line: 11),
            .fails(body: "\nGọi +84 912 345 678.\n", line: 10),
            .fails(
                files: [
                    .init(
                        "content/draft/tin-tuc/san-choi/index.md",
                        texts: ["danh-sach.pdf": .read(Array("Ông A\n0912 345 678\n".utf8))])
                ], line: 1),
        ],
        isConfidential: true,
        check: .article { article, context in
            guard context.settings.section(article.location.section)?.type != .contact else { return [] }
            let scan = NumberScan(bytes: article.source.bytes)
            var faults: [RuleFault] = []
            for range in NumberScan.ranges(of: article) {
                scan.runs(in: range, least: 2) { run in
                    guard faults.count < TextScan.faultLimit, let phone = scan.mobilePhone(run),
                        !context.settings.agency.hasNumber(phone)
                    else { return }
                    faults.append(
                        RuleFault(
                            at: article.source.position(at: run.start), "Có số điện thoại di động.",
                            help:
                                "Thay bằng số điện thoại của cơ quan; chỉ giữ số này khi người ấy đồng ý hoặc văn bản yêu cầu."
                        ))
                }
            }
            return faults
                + AttachmentScan.faults(
                    in: article,
                    help: "Che hoặc bỏ các số này; chỉ giữ khi người ấy đồng ý hoặc văn bản yêu cầu.",
                    count: { NumberScan(bytes: $0).mobilePhones(besides: context.settings.agency) },
                    message: { "\($0) có \($1) số điện thoại di động." })
        })
}

extension NumberScan {
    /// How many different mobile numbers stand in the words of an attachment.
    fileprivate func mobilePhones(besides agency: Agency) -> Int {
        var found: Set<ArraySlice<UInt8>> = []
        runs(in: bytes.indices, least: 2) { run in
            if let phone = mobilePhone(run), !agency.hasNumber(phone) { found.insert(phone) }
        }
        return found.count
    }

    /// The nine digits after 0 or +84, where a run begins a mobile number.
    fileprivate func mobilePhone(_ run: Run) -> ArraySlice<UInt8>? {
        switch bytes[run.start] {
        case UInt8(ascii: "0"): national(run) ?? international(run, prefix: "0084")
        case UInt8(ascii: "8"): international(run, prefix: "84")
        default: nil
        }
    }

    private func national(_ run: Run) -> ArraySlice<UInt8>? {
        guard run.count >= 3, beginsWord(run.start),
            let number = number(at: run.start, wanted: 10, firstGroup: 3), Self.isMobile(number.digits[1]),
            !isOfficialNumber(run.start)
        else { return nil }
        return number.digits[1...]
    }

    /// `+84 912 345 678`, `+84 (0)912 …`, `84912345678`.
    private func international(_ run: Run, prefix: String) -> ArraySlice<UInt8>? {
        guard bytes[run.start..<run.end].starts(with: prefix.utf8) else { return nil }
        let isMarked = prefix.utf8.count == 4 || run.start > 0 && bytes[run.start - 1] == UInt8(ascii: "+")
        var index = run.start + prefix.utf8.count
        // Without a plus only digits in one piece are surely a telephone number.
        guard isMarked || run.count == 11, beginsWord(run.start) else { return nil }
        if index == run.end {
            guard let next = afterSeparator(index) else { return nil }
            index = next
        }
        if index < bytes.count, bytes[index] == UInt8(ascii: "0") {
            index =
                index + 1 < bytes.count && Self.isDigit(bytes[index + 1])
                ? index + 1 : afterSeparator(index + 1) ?? bytes.count
        }
        guard let number = number(at: index, wanted: 9, firstGroup: 2), Self.isMobile(number.digits[0]) else {
            return nil
        }
        return number.digits[...]
    }

    private static func isMobile(_ first: UInt8) -> Bool { "35789".utf8.contains(first) }
}

extension Agency {
    /// Whether nine digits are those of a number that the agency itself gives.
    fileprivate func hasNumber(_ digits: ArraySlice<UInt8>) -> Bool {
        [phone, fax].compactMap { $0 }.contains { number in
            number.utf8.filter(NumberScan.isDigit).suffix(9).elementsEqual(digits)
        }
    }
}
