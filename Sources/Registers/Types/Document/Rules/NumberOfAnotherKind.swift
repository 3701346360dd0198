import CivilTime
import VietnameseText

extension RecordRule {
    static let numberOfAnotherKind = RecordRule(
        code: "DL102", name: "number-of-another-kind",
        summary: "Ký hiệu của văn bản phải hợp với loại văn bản.",
        basis: ["NĐ30/2020 Đ8.2", "NĐ30/2020 Đ15"],
        gravity: .errorWhenApproved,
        rationale:
            "Ký hiệu và loại không khớp thì một trong hai đã gõ nhầm, văn bản bị xếp sai chỗ trong danh sách lọc.",
        examples: [
            .passes("document", DocumentSample.plain),
            .passes("document", DocumentSample.with("number: 05/BC-UBND", "kind: bao-cao")),
            .passes("document", DocumentSample.with("number: 12/UBND-VHXH", "kind: cong-van")),
            .passes(
                "document", DocumentSample.with("number: 104/2016/QH13", "kind: luat", "issuer: Quốc hội")),
            .fails("document", DocumentSample.with("kind: bao-cao"), line: 1),
            .fails("document", DocumentSample.with("number: 12/QD-UBND"), line: 1),
            .fails("document", DocumentSample.with("number: 12/2020/QĐ-UBND"), line: 1),
            .fails("document", DocumentSample.with("kind: quyet-dinh-qppl"), line: 1),
            .fails("document", DocumentSample.with("number: 12/CV-UBND", "kind: cong-van"), line: 1),
        ],
        check: { entry, _ in
            guard let text = entry.record.text("number"), let number = entry.document.number,
                !number.isOfParty,
                let kind = entry.document.kind, let (message, help) = fault(number, kind)
            else { return [] }
            return [RecordFault(at: entry.record.position(of: "number"), message, help: help)]
        })

    private static func fault(_ number: DocumentNumber, _ kind: DocumentKind) -> (String, String)? {
        if kind.isNormative { return normativeFault(number, kind) }
        if let year = number.year {
            return (
                "Số “\(number.text)” có năm \(year), như số của văn bản quy phạm pháp luật.",
                "Văn bản cá biệt thì bỏ năm khỏi số; văn bản quy phạm pháp luật thì ghi `kind: \(kind.value)-qppl` hoặc loại khác hợp với nó."
            )
        }
        guard let symbol = kind.symbol else { return letterFault(number, kind) }
        return symbolFault(number, kind, symbol)
    }

    private static func normativeFault(_ number: DocumentNumber, _ kind: DocumentKind) -> (String, String)? {
        guard number.year != nil else {
            return (
                "Số “\(number.text)” không có năm, mà \(kind.title.lowercased()) phải có.",
                "Viết theo mẫu `\(number.ordinal)/2020/\(number.symbol.joined(separator: "-"))`, với năm ban hành; văn bản cá biệt thì chọn loại không có `-qppl`."
            )
        }
        // The National Assembly and its committee number by their term: `28/2026/QH16`.
        let isOfAssembly = ["QH", "UBTVQH"].contains(
            String(number.symbol[0].prefix { !("0"..."9").contains($0) }))
        if isOfAssembly, ["NQ", "QH", "UBTVQH"].contains(kind.symbol ?? "") { return nil }
        return symbolFault(number, kind, kind.symbol ?? "")
    }

    private static func symbolFault(
        _ number: DocumentNumber, _ kind: DocumentKind, _ symbol: String
    ) -> (String, String)? {
        guard number.symbol[0] != symbol else { return nil }
        let others = DocumentKind.kinds(ofSymbol: number.symbol[0]).map(\.value)
        let rest = ([symbol] + number.symbol.dropFirst()).joined(separator: "-")
        let right = number.year.map { "\(number.ordinal)/\($0)/\(rest)" } ?? "\(number.ordinal)/\(rest)"
        return (
            "Ký hiệu “\(number.symbol[0])” không phải của loại “\(kind.title.lowercased())”, loại này viết “\(symbol)”.",
            others.isEmpty
                ? "Viết `\(right)`, hoặc sửa `kind` cho đúng."
                : "Sửa `kind` thành `\(others.joined(separator: "` hoặc `"))`, hoặc viết `\(right)`."
        )
    }

    /// A letter has the agency and the unit that drafted it, and nothing for its kind.
    private static func letterFault(_ number: DocumentNumber, _ kind: DocumentKind) -> (String, String)? {
        let first = number.symbol[0]
        let others = DocumentKind.kinds(ofSymbol: first).map(\.value)
        guard !others.isEmpty || ["CV", "TC"].contains(first) else { return nil }
        return (
            "\(kind.title) không có chữ viết tắt của loại, nhưng số viết “\(first)”.",
            (others.isEmpty ? "" : "Sửa `kind` thành `\(others[0])`, hoặc viết ")
                + (others.isEmpty ? "Viết " : "")
                + "theo mẫu cơ quan và đơn vị soạn thảo: `\(number.ordinal)/UBND-VHXH`."
        )
    }
}
