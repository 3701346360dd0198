public import Content
import CivilTime
import Hashing
public import Serialization

/// A recorded act as JSON, under the keys of the front matter.
public enum ActRecordJSON {
    /// The act; what it says to members alone, its note and its ground, only when asked for.
    public static func object(_ act: Act, withInternalWords isInternal: Bool = false) -> JSONValue {
        let details = act.details
        var entries: [(String, JSONValue)] = [
            ("action", .string(act.action.rawValue)), ("by", .string(act.by)), ("at", .string(act.at.iso)),
            ("digest", .string(act.digest.text)),
        ]
        if details.isUrgent { entries.append(("urgent", .bool(true))) }
        if details.publishes { entries.append(("publishes", .bool(true))) }
        let texts = [
            ("confirms", details.confirms?.rawValue), ("from", details.formerSection),
            ("to", details.section), ("page", isInternal ? details.page : nil),
            ("recorded_by", details.recordedBy), ("document", details.document),
            ("reason", isInternal ? details.ground?.rawValue : nil),
            ("note", isInternal ? details.note : nil), ("correction", details.correction),
        ]
        entries += texts.compactMap { key, text in text.map { (key, .string($0)) } }
        return .object(entries)
    }
}
