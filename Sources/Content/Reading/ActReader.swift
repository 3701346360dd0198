import CivilTime
import Diagnostics
import Hashing
import Reading

/// Reads one recorded act of the front matter.
enum ActReader {
    /// The act that a mapping describes; nil, with faults, when it describes none.
    static func read(_ item: MappingReader, into faults: inout [ReadingFault]) -> Act? {
        var reader = item
        for key in ["action", "by", "at", "digest"] { reader.require(key, into: &faults) }
        let action = reader.text("action", into: &faults).flatMap { knownAction($0, into: &faults) }
        let by = reader.text("by", into: &faults)
        let at = reader.text("at", into: &faults).flatMap { timestamp($0, into: &faults) }
        let digest = reader.text("digest", into: &faults).flatMap { sha256($0, into: &faults) }
        // Nearly every act has these four keys alone; asking for nine more would cost more than reading them.
        let isPlain = reader.count == 4 && action != nil && by != nil && at != nil && digest != nil
        let details = isPlain ? Act.Details() : readDetails(&reader, into: &faults)
        reader.finish(into: &faults)
        guard let action, let by, let at, let digest else { return nil }
        return Act(
            action: action, by: by.value, at: at, digest: digest, details: details, position: item.position)
    }

    private static func readDetails(
        _ reader: inout MappingReader, into faults: inout [ReadingFault]
    ) -> Act.Details {
        var details = Act.Details()
        details.note = reader.text("note", into: &faults)?.value
        details.ground = reader.text("reason", into: &faults).flatMap { knownGround($0, into: &faults) }
        details.isUrgent = reader.flag("urgent", into: &faults) ?? false
        details.publishes = reader.flag("publishes", into: &faults) ?? false
        details.recordedBy = reader.text("recorded_by", into: &faults)?.value
        details.document = reader.text("document", into: &faults)?.value
        details.formerSection = reader.text("from", into: &faults)?.value
        details.section = reader.text("to", into: &faults)?.value
        details.page = reader.text("page", into: &faults)?.value
        details.confirms = reader.text("confirms", into: &faults).flatMap { knownAction($0, into: &faults) }
        details.correction = reader.text("correction", into: &faults)?.value
        return details
    }

    private static func knownAction(_ text: Located<String>, into faults: inout [ReadingFault]) -> Act.Action?
    {
        if let action = Act.Action(rawValue: text.value) { return action }
        let names = Act.Action.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
        add("Không có bước “\(text.value)” trong quy trình.", at: text.position, names, into: &faults)
        return nil
    }

    private static func knownGround(_ text: Located<String>, into faults: inout [ReadingFault])
        -> RefusalGround?
    {
        if let ground = RefusalGround(rawValue: text.value) { return ground }
        let names = RefusalGround.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
        add("Không có lý do “\(text.value)” tại Điều 4.", at: text.position, names, into: &faults)
        return nil
    }

    private static func timestamp(_ text: Located<String>, into faults: inout [ReadingFault]) -> Timestamp? {
        if let moment = Timestamp(text.value) { return moment }
        faults.append(.impossibleDate("at", text.value, at: text.position, form: "YYYY-MM-DDThh:mm:ss+07:00"))
        return nil
    }

    private static func sha256(_ text: Located<String>, into faults: inout [ReadingFault]) -> SHA256Digest? {
        if text.value.hasPrefix("sha256:"),
            let hash = SHA256Digest(hexadecimal: String(text.value.dropFirst(7)))
        {
            return hash
        }
        add(
            "`digest` không đúng mẫu.", at: text.position, "`sha256:` và 64 chữ số hệ 16 viết thường",
            into: &faults)
        return nil
    }

    private static func add(
        _ message: String, at position: Position, _ expected: String, into faults: inout [ReadingFault]
    ) {
        faults.append(
            ReadingFault(
                .invalidAct, at: position, message,
                help: "Phần `workflow` do chương trình ghi, không sửa tay; giá trị đúng là \(expected)."))
    }
}
