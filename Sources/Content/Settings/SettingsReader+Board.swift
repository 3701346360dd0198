import CivilTime
import Reading

extension SettingsReader {
    mutating func board(_ reader: MappingReader) -> Board {
        var reader = reader
        reader.require("members", into: &faults)
        let members = reader.readers("members", into: &faults).compactMap { member($0) }
        let delegations = reader.readers("delegations", into: &faults).compactMap { delegation($0) }
        let rules = boardRules(reader.reader("rules", into: &faults))
        let decisions = reader.readers("decisions", into: &faults).compactMap { boardDecision($0) }
        let requiresSigning = signing(&reader)
        reader.finish(into: &faults)
        return Board(
            members: members, delegations: delegations, rules: rules, decisions: decisions,
            requiresSigning: requiresSigning, position: reader.position)
    }

    private mutating func member(_ reader: MappingReader) -> Member? {
        var reader = reader
        let id = identifier("id", &reader)
        let role = role(&reader)
        let member = Member(
            id: id ?? Located("", at: reader.position), role: role ?? .member,
            isStanding: reader.flag("standing", into: &faults) ?? false,
            isAdmin: reader.flag("admin", into: &faults) ?? false,
            position: requiredText("position", &reader)?.value ?? "",
            name: optionalText("name", &reader),
            emails: reader.texts("emails", into: &faults).map(\.value),
            keys: reader.texts("keys", into: &faults).map(\.value),
            since: reader.date("since", into: &faults)?.value,
            until: reader.date("until", into: &faults)?.value)
        _ = reader.texts("basis", into: &faults)
        _ = reader.text("note", into: &faults)
        reader.finish(into: &faults)
        return id != nil && role != nil ? member : nil
    }

    private mutating func role(_ reader: inout MappingReader) -> Member.Role? {
        guard let text = requiredText("role", &reader) else { return nil }
        if let role = Member.Role(rawValue: text.value) { return role }
        let names = Member.Role.allCases.map { "`\($0.rawValue)` (\($0.title))" }.joined(separator: ", ")
        invalid(
            text.position, "Không có vai trò “\(text.value)” trong Ban biên tập.", "Dùng một trong: \(names)."
        )
        return nil
    }

    private mutating func delegation(_ reader: MappingReader) -> Delegation? {
        var reader = reader
        let id = identifier("id", &reader)
        let from = requiredText("from", &reader)
        let to = requiredText("to", &reader)
        let scope = reader.texts("scope", into: &faults).map(\.value)
        let delegation = Delegation(
            id: id ?? Located("", at: reader.position), from: from?.value ?? "", to: to?.value ?? "",
            scope: Delegation.Scope(scope),
            since: reader.date("since", into: &faults)?.value,
            until: reader.date("until", into: &faults)?.value,
            document: optionalText("document", &reader))
        reader.finish(into: &faults)
        return id != nil && from != nil && to != nil ? delegation : nil
    }
}
