import CivilTime
import VietnameseText
import Reading
import Registers

extension SettingsReader {
    mutating func siteOptions(_ reader: MappingReader) -> SiteOptions? {
        var reader = reader
        let url = siteURL(&reader)
        let title = requiredText("title", &reader)
        let theme = identifierWithDefault("theme", "phuong", &reader)
        reader.require("date", into: &faults)
        let date = reader.date("date", into: &faults)
        let description = optionalText("description", &reader)
        let notice = optionalText("notice", &reader)
        let pageSize = reader.integer("page_size", in: 1...1000, into: &faults) ?? 20
        let language = reader.text("language", into: &faults)
        if let language, !LanguageTag.isValid(language.value) {
            invalid(
                language.position,
                "`\(reader.name("language"))` không phải mã ngôn ngữ: “\(language.value)”.",
                "Viết mã hai chữ, ví dụ vi.")
        }
        let menu = reader.texts("menu", into: &faults)
        let notices = reader.texts("notices", into: &faults)
        _ = reader.text("declared_address", into: &faults)
        reader.finish(into: &faults)
        guard let url, let title, let date else { return nil }
        return SiteOptions(
            url: url, title: title.value, description: description ?? title.value, notice: notice, menu: menu,
            notices: notices, theme: theme, date: date.value, pageSize: pageSize,
            language: language?.value ?? "vi")
    }

    /// The sections that a list of `site` names must be there.
    mutating func reportUnknown(_ ids: [Located<String>], in key: String, _ sections: [Section]) {
        for id in ids where !sections.contains(where: { $0.id.value == id.value }) {
            invalid(
                id.position, "`site.\(key)` nêu chuyên mục không có: `\(id.value)`.",
                "Ghi mã của một chuyên mục trong `sections`.")
        }
    }

    private mutating func siteURL(_ reader: inout MappingReader) -> SiteURL? {
        guard let text = requiredText("url", &reader) else { return nil }
        if let url = SiteURL(text.value) { return url }
        invalid(
            text.position, "`site.url` không phải địa chỉ trang web: “\(text.value)”.",
            "Viết đầy đủ, ví dụ https://phuong.example hoặc https://tinh.example/phuong.")
        return nil
    }

    private mutating func identifierWithDefault(
        _ key: String, _ fallback: String, _ reader: inout MappingReader
    ) -> String {
        guard let text = reader.text(key, into: &faults), !text.value.isEmpty else { return fallback }
        guard Slug.isValid(text.value) else {
            invalid(
                text.position, "`\(reader.name(key))` không phải tên thư mục hợp lệ.",
                "Tên chỉ gồm a–z, chữ số và dấu gạch nối, ví dụ \(fallback).")
            return fallback
        }
        return text.value
    }

    mutating func agency(_ reader: MappingReader) -> Agency {
        var reader = reader
        let name = requiredText("name", &reader)?.value ?? ""
        let agency = Agency(
            name: name, superior: optionalText("superior", &reader), place: optionalText("place", &reader),
            responsible: optionalText("responsible", &reader), chair: chair(&reader),
            address: optionalText("address", &reader), phone: optionalText("phone", &reader),
            fax: optionalText("fax", &reader), email: optionalText("email", &reader))
        reader.finish(into: &faults)
        return agency
    }

    private mutating func chair(_ reader: inout MappingReader) -> String? {
        guard var inner = reader.reader("chair", into: &faults) else { return nil }
        let name = optionalText("name", &inner)
        let position = optionalText("position", &inner)
        inner.finish(into: &faults)
        return [position, name].compactMap { $0 }.joined(separator: " ")
    }

    mutating func section(_ reader: MappingReader) -> Section? {
        var reader = reader
        let id = identifier("id", &reader)
        let title = requiredText("title", &reader)
        let type = sectionType(&reader)
        let parent = reader.text("parent", into: &faults).flatMap { $0.value.isEmpty ? nil : $0 }
        let section = Section(
            id: id ?? Located("", at: reader.position), title: title?.value ?? "", type: type ?? .article,
            parent: parent, group: optionalText("group", &reader),
            owners: reader.texts("owners", into: &faults),
            suppliers: reader.texts("suppliers", into: &faults),
            basis: reader.texts("basis", into: &faults).map(\.value),
            freshDays: reader.integer("fresh_days", in: 1...3650, into: &faults),
            description: optionalText("description", &reader))
        _ = reader.text("note", into: &faults)
        reader.finish(into: &faults)
        return id != nil && type != nil ? section : nil
    }

    private mutating func sectionType(_ reader: inout MappingReader) -> SectionType? {
        guard let text = reader.text("type", into: &faults), !text.value.isEmpty else { return .article }
        if let type = SectionType.named(text.value) { return type }
        let ids = SectionType.all.map(\.id)
        let nearest = Suggestion.closest(to: text.value, among: ids).map { "Có phải ý là `\($0)`? " } ?? ""
        let names = ids.map { "`\($0)`" }.joined(separator: ", ")
        invalid(text.position, "Không có loại chuyên mục “\(text.value)”.", nearest + "Các loại: \(names).")
        return nil
    }
}
