import CivilTime
import WorkingDays
import Reading

extension SettingsReader {
    mutating func regulation(_ reader: MappingReader) -> RegulationSettings {
        var reader = reader
        let id = optionalText("id", &reader) ?? "QC"
        let title = optionalText("title", &reader) ?? ""
        let subjects = reader.readers("section_subjects", into: &faults).map { subject($0) }
        // Facts about the decision and the oddities of its text are kept for readers of the file.
        for key in ["decision", "replaces", "oddities"] { _ = reader.node(key) }
        reader.finish(into: &faults)
        return RegulationSettings(id: id, title: title, subjects: subjects)
    }

    private mutating func subject(_ reader: MappingReader) -> RegulationSettings.Subject {
        var reader = reader
        let subject = RegulationSettings.Subject(
            clause: requiredText("clause", &reader)?.value ?? "",
            title: requiredText("title", &reader)?.value ?? "",
            sections: reader.texts("sections", into: &faults), position: reader.position)
        _ = reader.text("note", into: &faults)
        reader.finish(into: &faults)
        return subject
    }

    mutating func calendar(_ reader: MappingReader) -> CalendarSettings {
        var reader = reader
        let weekend = weekend(&reader)
        let years = reader.readers("years", into: &faults).compactMap { year($0) }
        reader.finish(into: &faults)
        return CalendarSettings(years: years, weekend: weekend)
    }

    private mutating func weekend(_ reader: inout MappingReader) -> Set<WorkingCalendar.Weekday> {
        let names = WorkingCalendar.Weekday.allCases.map { "\($0)" }
        var days: Set<WorkingCalendar.Weekday> = []
        for text in reader.texts("weekend", into: &faults) {
            guard let index = names.firstIndex(of: text.value) else {
                invalid(
                    text.position, "Không có ngày “\(text.value)” trong tuần.",
                    "Dùng: \(names.joined(separator: ", ")).")
                continue
            }
            days.insert(WorkingCalendar.Weekday.allCases[index])
        }
        return days.isEmpty ? [.saturday, .sunday] : days
    }

    private mutating func year(_ reader: MappingReader) -> CalendarSettings.Year? {
        var reader = reader
        reader.require("year", into: &faults)
        let year = reader.integer("year", in: 1900...2200, into: &faults)
        let daysOff = dates("days_off", &reader)
        let makeupDays = dates("makeup_days", &reader)
        _ = reader.text("note", into: &faults)
        _ = reader.flag("provisional", into: &faults)
        reader.finish(into: &faults)
        return year.map { CalendarSettings.Year(year: $0, daysOff: daysOff, makeupDays: makeupDays) }
    }

    private mutating func dates(_ key: String, _ reader: inout MappingReader) -> [CivilDate] {
        var dates: [CivilDate] = []
        for text in reader.texts(key, into: &faults) {
            guard let date = CivilDate(text.value) else {
                faults.append(
                    .impossibleDate(reader.name(key), text.value, at: text.position, form: "YYYY-MM-DD"))
                continue
            }
            dates.append(date)
        }
        return dates
    }

    mutating func metadata(_ reader: MappingReader) -> MetadataSettings? {
        var reader = reader
        let wanted = requiredText("profile", &reader)
        let profiles = reader.readers("profiles", into: &faults).compactMap { profile($0) }
        var defaults: [DublinCoreElement: String] = [:]
        if var inner = reader.reader("defaults", into: &faults) {
            for element in DublinCoreElement.allCases where element.obligation != .mandatory {
                defaults[element] = optionalText(element.rawValue, &inner)
            }
            inner.finish(into: &faults)
        }
        let gateway = gateway(&reader)
        let limit = reader.integer("description_max", in: 20...5000, into: &faults)
        reader.finish(into: &faults)
        guard let wanted else { return nil }
        guard let profile = profiles.first(where: { $0.id == wanted.value }) else {
            invalid(
                wanted.position, "Không có hồ sơ siêu dữ liệu `\(wanted.value)`.",
                "Khai báo hồ sơ này dưới `metadata.profiles`, hoặc chọn một trong: "
                    + profiles.map { "`\($0.id)`" }.joined(separator: ", ") + ".")
            return nil
        }
        return MetadataSettings(
            profile: profile, defaults: defaults,
            descriptionLimit: limit ?? Self.defaultMetadata.descriptionLimit,
            gateway: gateway)
    }

    private mutating func gateway(_ reader: inout MappingReader) -> SiteURL? {
        guard let text = reader.text("oai_gateway", into: &faults), !text.value.isEmpty else { return nil }
        if let url = SiteURL(text.value) { return url }
        invalid(
            text.position, "`metadata.oai_gateway` không phải địa chỉ trang web: “\(text.value)”.",
            "Viết đầy đủ, ví dụ https://tinh.example/oai, hoặc bỏ trống.")
        return nil
    }

    private mutating func profile(_ reader: MappingReader) -> MetadataProfile? {
        var reader = reader
        let id = requiredText("id", &reader)
        let document = optionalText("document", &reader)
        let validFrom = reader.date("valid_from", into: &faults)?.value
        let validUntil = reader.date("valid_until", into: &faults)?.value
        let separator = reader.text("separator", into: &faults)?.value ?? "; "
        var names: [String: String] = [:]
        if var inner = reader.reader("names", into: &faults) {
            for key in DublinCoreElement.allCases.map(\.rawValue) + ["created", "issued", "modified"] {
                names[key] = optionalText(key, &inner)
            }
            inner.finish(into: &faults)
        }
        _ = reader.text("note", into: &faults)
        reader.finish(into: &faults)
        return id.map {
            MetadataProfile(
                id: $0.value, document: document, validFrom: validFrom, validUntil: validUntil,
                separator: separator, names: names)
        }
    }

    mutating func document(_ reader: MappingReader) -> CitedDocument? {
        var reader = reader
        let id = identifier("id", &reader)
        let document = CitedDocument(
            id: id?.value ?? "", number: optionalText("number", &reader),
            title: requiredText("title", &reader)?.value ?? "", cite: optionalText("cite", &reader),
            effective: reader.date("effective", into: &faults)?.value,
            expires: reader.date("expires", into: &faults)?.value, url: optionalText("url", &reader))
        for key in ["issuer", "replaced_by", "confidence", "note"] { _ = reader.text(key, into: &faults) }
        _ = reader.date("issued", into: &faults)
        reader.finish(into: &faults)
        return id == nil ? nil : document
    }

    mutating func rules(_ reader: MappingReader) -> RuleSettings {
        var reader = reader
        var severities: [String: Located<String>] = [:]
        if var inner = reader.reader("severity", into: &faults) {
            for code in inner.keys.keys.sorted() { severities[code] = severity(code, &inner) }
        }
        let waivers = reader.readers("waivers", into: &faults).compactMap { waiver($0) }
        reader.finish(into: &faults)
        return RuleSettings(severities: severities, waivers: waivers)
    }

    private mutating func severity(_ code: String, _ reader: inout MappingReader) -> Located<String>? {
        // YAML 1.1 readers take a bare `off` for false; here it is the word.
        guard let text = reader.text(code, into: &faults) else { return nil }
        guard ["off", "note", "warning", "error"].contains(text.value) else {
            invalid(
                text.position, "Không có mức “\(text.value)” cho quy tắc \(code).",
                "Dùng một trong: off, note, warning, error.")
            return nil
        }
        return text
    }

    private mutating func waiver(_ reader: MappingReader) -> RuleSettings.Waiver? {
        var reader = reader
        let rule = requiredText("rule", &reader)
        let article = requiredText("article", &reader)
        let reason = requiredText("reason", &reader)
        let grantedBy = requiredText("granted_by", &reader)
        reader.require("until", into: &faults)
        let until = reader.date("until", into: &faults)
        reader.finish(into: &faults)
        guard let rule, let article, let reason, let grantedBy, let until else { return nil }
        return RuleSettings.Waiver(
            rule: rule.value, article: article.value, reason: reason.value, grantedBy: grantedBy.value,
            until: until.value, position: rule.position)
    }

    mutating func limits(_ reader: MappingReader?) -> Limits {
        guard var reader else { return .standard }
        let articleBytes = reader.integer("article_bytes", in: 1024...67_108_864, into: &faults)
        let attachmentBytes = reader.integer("attachment_bytes", in: 1024...2_147_483_647, into: &faults)
        let imageBytes = reader.integer("image_bytes", in: 1024...2_147_483_647, into: &faults)
        let types = reader.texts("attachment_types", into: &faults).map { $0.value.lowercased() }
        let words = reader.integer("body_min_words", in: 0...1000, into: &faults)
        let audioWords = reader.integer("audio_min_words", in: 0...1000, into: &faults)
        reader.finish(into: &faults)
        return Limits(
            articleBytes: articleBytes ?? Limits.standard.articleBytes,
            attachmentBytes: attachmentBytes ?? Limits.standard.attachmentBytes,
            imageBytes: imageBytes ?? Limits.standard.imageBytes,
            attachmentTypes: types.isEmpty ? Limits.standard.attachmentTypes : types,
            bodyWords: words ?? Limits.standard.bodyWords,
            audioWords: audioWords ?? Limits.standard.audioWords)
    }
}

extension Limits {
    /// What holds when `site.yml` says nothing.
    public static let standard = Limits(
        articleBytes: 2_097_152, attachmentBytes: 20_971_520, imageBytes: 2_097_152,
        attachmentTypes: [
            "csv", "doc", "docx", "gif", "jpeg", "jpg", "m4a", "mp3", "mp4", "ods", "odt", "ogg", "pdf",
            "png", "ppt",
            "pptx",
            "txt", "wav", "webp", "xls", "xlsx", "zip",
        ],
        bodyWords: 20, audioWords: 50)
}
