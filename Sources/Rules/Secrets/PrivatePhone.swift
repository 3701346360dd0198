import Content
import Diagnostics
import Reading
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
            // Texts of the directory are about how to reach the agency; its records say which numbers are official.
            guard article.recordEntry?.type == .contact || !isInDirectory(article, context.settings) else {
                return []
            }
            let official = OfficialNumbers(article, context)
            let scan = NumberScan(bytes: article.source.bytes)
            var faults: [RuleFault] = []
            for range in NumberScan.ranges(of: article) {
                scan.runs(in: range, least: 2) { run in
                    guard faults.count < TextScan.faultLimit, let phone = scan.mobilePhone(run),
                        !official.has(phone)
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
                    count: { NumberScan(bytes: $0).mobilePhones(besides: official) },
                    message: { "\($0) có \($1) số điện thoại di động." })
        })

    private static func isInDirectory(_ article: Article, _ settings: Settings) -> Bool {
        settings.section(article.location.section)?.type == .contact
    }
}

/// The numbers that are no secret of a person: those of the agency and those that its directory gives.
private struct OfficialNumbers {
    private let agency: Agency
    private let own: Set<String>
    private let directory: @Sendable (String) -> Bool

    init(_ article: Article, _ context: RuleContext) {
        agency = context.settings.agency
        let entry = article.recordEntry
        let numbers = entry?.type == .contact ? entry?.record.texts("telephone") ?? [] : []
        own = Set(numbers.compactMap { TelephoneNumber($0.value)?.digits })
        directory = { context.registers.isOfficialTelephone($0) }
    }

    /// Whether nine digits, without the nought before them, are those of such a number.
    func has(_ digits: ArraySlice<UInt8>) -> Bool {
        let number = "0" + String(decoding: digits, as: UTF8.self)
        return agency.hasNumber(digits) || own.contains(number) || directory(number)
    }
}

extension NumberScan {
    /// How many different mobile numbers stand in the words of an attachment.
    fileprivate func mobilePhones(besides official: OfficialNumbers) -> Int {
        var found: Set<ArraySlice<UInt8>> = []
        runs(in: bytes.indices, least: 2) { run in
            if let phone = mobilePhone(run), !official.has(phone) { found.insert(phone) }
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
