import Reading

extension SettingsReader {
    mutating func access(_ reader: MappingReader) -> AccessSettings {
        var reader = reader
        let access = AccessSettings(
            contact: optionalText("contact", &reader), requests: address("requests", &reader),
            complaints: address("complaints", &reader),
            forms: reader.readers("forms", into: &faults).compactMap { accessForm($0) },
            guidance: reader.texts("guidance", into: &faults).map(\.value).filter { !$0.isEmpty },
            items: reader.readers("items", into: &faults).compactMap { accessItem($0) },
            register: reader.readers("register", into: &faults).compactMap { accessRequest($0) },
            postings: reader.readers("postings", into: &faults).compactMap { posting($0) })
        reader.finish(into: &faults)
        return access
    }

    /// The sections that the list of information names must be there.
    mutating func reportUnknown(_ access: AccessSettings, _ sections: [Section]) {
        let known = Set(sections.map(\.id.value))
        for id in access.items.flatMap(\.sections) where !known.contains(id.value) {
            invalid(
                id.position, "`access.items` nêu chuyên mục không có: `\(id.value)`.",
                "Ghi mã của một chuyên mục trong `sections`, hoặc để `sections: []` khi chưa có chuyên mục.")
        }
    }

    private mutating func address(_ key: String, _ reader: inout MappingReader) -> String? {
        guard let text = reader.text(key, into: &faults), !text.value.isEmpty else { return nil }
        let parts = text.value.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."),
            text.value.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else {
            invalid(
                text.position, "`\(reader.name(key))` không phải địa chỉ thư điện tử: “\(text.value)”.",
                "Ghi địa chỉ đầy đủ, ví dụ vanthu@phuong.example, hoặc bỏ trống.")
            return nil
        }
        return text.value
    }

    private mutating func accessForm(_ reader: MappingReader) -> AccessSettings.Form? {
        var reader = reader
        let title = requiredText("title", &reader)
        reader.require("link", into: &faults)
        let link = link("link", &reader)
        reader.finish(into: &faults)
        guard let title, let link else { return nil }
        return AccessSettings.Form(title: title.value, link: link)
    }

    private mutating func accessItem(_ reader: MappingReader) -> AccessSettings.Item? {
        var reader = reader
        let title = requiredText("title", &reader)
        let basis = requiredText("basis", &reader)
        let sections = reader.texts("sections", into: &faults)
        let form = optionalText("form", &reader)
        let duration = optionalText("duration", &reader)
        reader.finish(into: &faults)
        guard let title, let basis else { return nil }
        return AccessSettings.Item(
            title: title.value, basis: basis.value, sections: sections, form: form, duration: duration)
    }
}
