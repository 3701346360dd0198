import CivilTime
import Diagnostics

extension RecordRule {
    static let expiryUnlikeReplacement = RecordRule(
        code: "DL113", name: "expiry-unlike-replacement",
        summary: "Ngày hết hiệu lực khớp với ngày văn bản thay thế, bãi bỏ có hiệu lực.",
        basis: ["NĐ43/2011 Đ10.1e"], gravity: .always(.warning),
        rationale:
            "Hai ngày khác nhau thì một ngày đã gõ nhầm, hoặc có khoảng trống không văn bản nào điều chỉnh.",
        examples: [
            .passes(
                "document", DocumentSample.with("number: 02/QĐ-UBND", "expires: 2020-12-01"),
                others: [DocumentSample.with("effective: 2020-12-01", "replaces: [02/QĐ-UBND]")]),
            .passes("document", DocumentSample.with("expires: 2020-12-01")),
            .fails(
                "document", DocumentSample.with("number: 02/QĐ-UBND", "expires: 2020-12-31"),
                others: [DocumentSample.with("effective: 2020-12-01", "replaces: [02/QĐ-UBND]")], line: 6),
        ],
        check: { entry, context in
            guard let expires = entry.record.date("expires") else { return [] }
            let enders = DocumentRelation.sides.filter { ["replaced_by", "repealed_by"].contains($0.key) }
                .flatMap { context.records.documents($0, of: entry) }
                .compactMap { other in other.record.date("effective").map { (other, $0) } }
            guard let (other, day) = enders.first, !enders.contains(where: { $0.1 == expires }) else {
                return []
            }
            return [
                RecordFault(
                    at: entry.record.position(of: "expires"),
                    "Ngày hết hiệu lực \(expires.vietnamese) khác ngày \(other.documentName) có hiệu lực (\(day.vietnamese)).",
                    help:
                        "Đối chiếu hai văn bản rồi sửa ngày; bỏ `expires` thì trang lấy ngày của văn bản kia."
                )
            ]
        })
}
