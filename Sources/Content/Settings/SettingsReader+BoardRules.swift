import CivilTime
import Reading

extension SettingsReader {
    mutating func boardRules(_ reader: MappingReader?) -> BoardRules {
        guard var reader else { return .standard }
        let ownersSubmit = writtenRule("owners_submit", &reader)
        let standingPermission = writtenRule("standing_permission", &reader)
        let recordedApproval = writtenRule("recorded_approval", &reader)
        let urgent = reader.integer("urgent_confirm_days", in: 1...60, into: &faults)
        let suspend = reader.integer("suspend_confirm_days", in: 1...60, into: &faults)
        let record = reader.integer("record_days", in: 1...366, into: &faults)
        _ = reader.text("note", into: &faults)
        reader.finish(into: &faults)
        let standard = BoardRules.standard
        return BoardRules(
            ownersSubmit: ownersSubmit, standingPermission: standingPermission,
            recordedApproval: recordedApproval, urgentConfirmDays: urgent ?? standard.urgentConfirmDays,
            suspendConfirmDays: suspend ?? standard.suspendConfirmDays,
            recordDays: record ?? standard.recordDays)
    }

    private mutating func writtenRule(
        _ key: String, _ outer: inout MappingReader
    ) -> BoardRules.WrittenRule? {
        guard var reader = outer.reader(key, into: &faults) else { return nil }
        let document = requiredText("document", &reader)
        reader.require("scope", into: &faults)
        let scope = reader.texts("scope", into: &faults).map(\.value)
        let since = reader.date("since", into: &faults)?.value
        let until = reader.date("until", into: &faults)?.value
        reader.finish(into: &faults)
        return document.map {
            BoardRules.WrittenRule(
                document: $0.value, scope: Delegation.Scope(scope), since: since, until: until)
        }
    }

    mutating func boardDecision(_ reader: MappingReader) -> BoardDecision? {
        var reader = reader
        let number = requiredText("number", &reader)
        reader.require("date", into: &faults)
        let date = reader.date("date", into: &faults)
        let by = decisionAuthority(&reader)
        let about = optionalText("about", &reader)
        reader.finish(into: &faults)
        guard let number, let date, let by else { return nil }
        return BoardDecision(number: number.value, date: date.value, by: by, about: about)
    }

    private mutating func decisionAuthority(_ reader: inout MappingReader) -> BoardDecision.Authority? {
        guard let text = requiredText("by", &reader) else { return nil }
        if let authority = BoardDecision.Authority(rawValue: text.value) { return authority }
        let names = BoardDecision.Authority.allCases.map { "`\($0.rawValue)` (\($0.title))" }
        invalid(
            text.position, "Không rõ ai ban hành: “\(text.value)”.",
            "Dùng một trong: \(names.joined(separator: ", ")).")
        return nil
    }

    /// `required`, or `optional`, which is also meant by silence.
    mutating func signing(_ reader: inout MappingReader) -> Bool {
        guard let text = reader.text("signing", into: &faults), !text.value.isEmpty else { return false }
        guard ["required", "optional"].contains(text.value) else {
            invalid(
                text.position, "`board.signing` không có giá trị “\(text.value)”.",
                "Dùng `required` (mọi bước phải ký số) hoặc `optional`.")
            return false
        }
        return text.value == "required"
    }
}
