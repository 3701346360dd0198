import Content
import Diagnostics
import Reading

extension Rule {
    static let impossibleDate = Rule(
        code: "SY014", name: "impossible-date",
        summary: "Ngày phải có thật và viết theo mẫu NĂM-THÁNG-NGÀY.",
        basis: [], severity: .always(.error),
        rationale:
            "Ngày sai mẫu hoặc không có trong lịch không sắp xếp được và không tính được thời hạn. "
            + "Viết 12/11/2020 thì không biết là ngày 12 tháng 11 hay ngày 11 tháng 12.",
        examples: [
            .passes(["date": "date: 2020-02-29"]),
            .passes(["date": "date: 2020-11-12T08:30:00+07:00"]),
            .fails(["date": "date: 2020-02-30"], line: 5),
            .fails(["date": "date: 12/11/2020"], line: 5),
            .fails(["expires": "expires: 2020-13-01"], line: 8),
        ],
        check: .reading([.impossibleDate]))
}
