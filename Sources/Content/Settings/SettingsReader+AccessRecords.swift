import CivilTime
import Reading

extension SettingsReader {
    /// A request for information with what became of it.
    mutating func accessRequest(_ reader: MappingReader) -> AccessRequest? {
        var reader = reader
        let received = requiredDay("received", &reader)
        let about = requiredText("about", &reader)
        let answered = reader.date("answered", into: &faults)
        let outcome = outcome(&reader)
        let reason = reader.text("reason", into: &faults).flatMap { $0.value.isEmpty ? nil : $0 }
        reader.finish(into: &faults)
        guard let received, let about else { return nil }
        reportOrder(received, answered, reader)
        reportIncomplete(outcome, answered, reason, reader)
        return AccessRequest(
            received: received, about: about, answered: answered?.value, outcome: outcome, reason: reason)
    }

    /// Something that hung at a public place.
    mutating func posting(_ reader: MappingReader) -> NoticePosting? {
        var reader = reader
        let title = requiredText("title", &reader)
        let place = requiredText("place", &reader)
        let since = requiredDay("since", &reader)
        let until = reader.date("until", into: &faults)
        let link = link("link", &reader)
        reader.finish(into: &faults)
        guard let title, let place, let since else { return nil }
        reportOrder(since, until, reader)
        return NoticePosting(
            title: title, place: place.value, since: since, until: until?.value, link: link)
    }

    private mutating func requiredDay(_ key: String, _ reader: inout MappingReader) -> Located<CivilDate>? {
        reader.require(key, into: &faults)
        if reader.isNull(key), let position = reader.position(of: key) {
            invalid(position, "`\(reader.name(key))` còn trống.", "Ghi ngày, dạng YYYY-MM-DD.")
        }
        return reader.date(key, into: &faults)
    }

    private mutating func outcome(_ reader: inout MappingReader) -> AccessRequest.Outcome? {
        guard let text = reader.text("outcome", into: &faults), !text.value.isEmpty else { return nil }
        if let outcome = AccessRequest.Outcome(rawValue: text.value) { return outcome }
        let words = AccessRequest.Outcome.allCases.map { "`\($0.rawValue)` (\($0.title))" }
        invalid(
            text.position, "`\(reader.name("outcome"))` không có giá trị “\(text.value)”.",
            "Dùng một trong: \(words.joined(separator: ", ")).")
        return nil
    }

    private mutating func reportOrder(
        _ first: Located<CivilDate>, _ last: Located<CivilDate>?, _ reader: MappingReader
    ) {
        guard let last, last.value < first.value else { return }
        invalid(
            last.position, "Ngày \(last.value.vietnamese) trước ngày \(first.value.vietnamese).",
            "Xem lại hai ngày của mục này, sửa ngày ghi sai.")
    }

    /// Who answers says when and what, and a refusal says why (Luật 104/2016 Đ28.2).
    private mutating func reportIncomplete(
        _ outcome: AccessRequest.Outcome?, _ answered: Located<CivilDate>?, _ reason: Located<String>?,
        _ reader: MappingReader
    ) {
        if let outcome, answered == nil, let position = reader.position(of: "outcome") {
            invalid(
                position, "Có kết quả “\(outcome.title)” mà thiếu `answered`.",
                "Thêm `answered:` với ngày trả lời người yêu cầu.")
        }
        if outcome == .refused, reason == nil, let position = reader.position(of: "outcome") {
            invalid(
                position, "Từ chối cung cấp thông tin mà không nêu lý do.",
                "Thêm `reason:` với lý do và điều luật là căn cứ (Luật 104/2016 Đ28.2).")
        }
    }
}
