import CivilTime
import Reading

extension SettingsReader {
    mutating func alert(_ reader: MappingReader) -> Alert? {
        var reader = reader
        let title = requiredText("title", &reader)
        let text = requiredText("text", &reader)
        let link = link("link", &reader)
        let term = term(&reader)
        reader.finish(into: &faults)
        guard let title, let text, let term else { return nil }
        return Alert(
            title: title.value, text: text.value, link: link, since: term.since.value, until: term.until)
    }

    mutating func outage(_ reader: MappingReader) -> Outage? {
        var reader = reader
        let title = requiredText("title", &reader)
        let reason = optionalText("reason", &reader)
        let fallback = optionalText("fallback", &reader)
        reader.require("announced", into: &faults)
        let announced = reader.date("announced", into: &faults)
        let term = term(&reader)
        reader.finish(into: &faults)
        guard let title, let announced, let term else { return nil }
        if term.until.end <= Timestamp(startOf: announced.value) {
            invalid(
                announced.position, "`\(reader.name("announced"))` sau khi việc tạm dừng đã kết thúc.",
                "Ghi ngày bắt đầu thông báo cho người dân, trước `since`.")
        }
        return Outage(
            title: title.value, reason: reason, fallback: fallback, announced: announced.value,
            since: term.since, until: term.until)
    }

    /// `since` and `until`: two days or moments, in this order.
    private mutating func term(
        _ reader: inout MappingReader
    ) -> (since: Located<PublicationDate>, until: PublicationDate)? {
        let since = moment("since", &reader)
        let until = moment("until", &reader)
        guard let since, let until else { return nil }
        guard since.value.moment < until.value.end else {
            invalid(
                until.position, "`\(reader.name("until"))` không sau `since`.",
                "Ghi lúc kết thúc sau lúc bắt đầu \(since.value.vietnamese).")
            return nil
        }
        return (since, until.value)
    }

    private mutating func moment(
        _ key: String, _ reader: inout MappingReader
    ) -> Located<PublicationDate>? {
        guard let text = requiredText(key, &reader) else { return nil }
        if let date = PublicationDate(text.value) { return Located(date, at: text.position) }
        let form = "YYYY-MM-DD hoặc YYYY-MM-DDThh:mm:ss+07:00"
        faults.append(.impossibleDate(reader.name(key), text.value, at: text.position, form: form))
        return nil
    }

    /// A link that can stand on every page of the site.
    mutating func link(_ key: String, _ reader: inout MappingReader) -> Located<LinkDestination>? {
        guard let text = reader.text(key, into: &faults), !text.value.isEmpty else { return nil }
        let destination = LinkDestination(text.value)
        switch destination {
        case .article, .site, .external, .contact: return Located(destination, at: text.position)
        case .empty, .attachment, .fragment, .forbidden:
            invalid(
                text.position, "`\(reader.name(key))` không dùng được làm liên kết: “\(text.value)”.",
                "Ghi `id:…` của bài, đường dẫn trên trang bắt đầu bằng “/”, hoặc địa chỉ https:// đầy đủ.")
            return nil
        }
    }
}
