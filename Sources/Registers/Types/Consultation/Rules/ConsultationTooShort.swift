import CivilTime
import Diagnostics

extension RecordRule {
    static let consultationTooShort = RecordRule(
        code: "DL805", name: "consultation-too-short",
        summary: "Thời gian lấy ý kiến không ngắn hơn số ngày phường áp dụng.", basis: ["NĐ43/2011 Đ10.1i"],
        gravity: .always(.warning),
        rationale:
            "Số ngày ít nhất ghi ở `registers.consultation.min_days`, theo quy định áp dụng cho loại văn bản; không ghi thì chỉ nhắc khi mở và đóng cùng một ngày.",
        examples: [
            .passes("consultation", ConsultationExample.lines),
            .fails(
                "consultation", ConsultationExample.lines.replacing("2020-12-10", with: "2020-11-10"), line: 4
            ),
        ],
        check: { entry, context in
            guard let opened = entry.record.date("opened"), let closes = entry.record.date("closes"),
                opened <= closes
            else { return [] }
            let days = closes.dayNumber - opened.dayNumber
            let least = context.settings["consultation"]?.integer("min_days") ?? 1
            guard days < least else { return [] }
            return [
                RecordFault(
                    at: entry.record.position(of: "closes"),
                    "Thời gian lấy ý kiến là \(days) ngày, ít hơn \(least) ngày.",
                    help: "Lùi ngày kết thúc `closes`.")
            ]
        })
}
